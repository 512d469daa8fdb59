import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { AlikePeople } from '../parts/people/alike.tsx';
import { saveCards, takeCards } from '../parts/people/card-files.ts';
import { IndexList } from '../parts/people/index-list.tsx';
import { chosenRows, type IndexRow, indexParts, indexRows, type Sort, sortedRows } from '../parts/people/index-rows.ts';
import { IndexTools } from '../parts/people/index-tools.tsx';
import { Letters } from '../parts/people/letters.tsx';
import { Occasions } from '../parts/people/occasions.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { Menu } from '../parts/ui/menu.tsx';
import { byWord, monthOf } from '../state/short-days.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** How the index was last shown: who goes to a person and back finds it as it was. */
const typed = signal('');
const firm = signal('');
const sort = signal<Sort>('last');

/** Everybody whom the candidate knows, across all jobs. */
export function People() {
  const { value, refusal } = useLoad('relations', {});
  const rows = useMemo(() => (value === null ? [] : indexRows(value)), [value]);
  const words = page.people;
  return (
    <Screen
      title={words.title}
      above={rows.length === 0 ? undefined : words.count(rows.length)}
      width="whole"
      busy={value === null && refusal === null}
    >
      <div class="acts">
        <Button icon="plus" href="/add/person">
          {words.add}
        </Button>
        <Menu
          label={words.more}
          items={[
            { label: words.saveCards, icon: 'users', onChoose: () => void saveCards() },
            { label: words.takeCards, icon: 'file-text', onChoose: takeCards },
          ]}
        />
      </div>
      <Refused refusal={refusal} />
      {value === null && refusal === null && <Loading label={page.common.oneMoment} rows={12} />}
      {value !== null && rows.length === 0 && <Empty title={words.empty} hint={words.emptyHint} />}
      {value !== null && rows.length > 0 && (
        <>
          <AlikePeople alike={value.alike} />
          <Index rows={rows} firms={value.firms} />
        </>
      )}
      {value !== null && <Occasions occasions={value.occasions} people={rows} />}
    </Screen>
  );
}

interface IndexProps {
  readonly rows: readonly IndexRow[];
  readonly firms: Output<'relations'>['firms'];
}

function Index({ rows, firms }: IndexProps) {
  const words = page.people;
  const sorted = useMemo(() => sortedRows(rows, sort.value, byWord), [rows, sort.value]);
  const shown = useMemo(() => chosenRows(sorted, typed.value, firm.value), [sorted, typed.value, firm.value]);
  const parts = useMemo(() => indexParts(shown, sort.value, { ...words, month: monthOf }), [shown, words]);
  return (
    <>
      <IndexTools
        typed={typed}
        firm={firm}
        sort={sort}
        firms={firms.filter((each) => each.id !== '' && each.people.length > 0)}
        shown={shown.length}
        all={rows.length}
      />
      {sort.value === 'name' && shown.length > 0 && <Letters letters={parts.map((each) => each.key)} />}
      {shown.length === 0 && (
        <Empty
          title={typed.value.trim() === '' ? words.noneAtFirm : words.none(typed.value.trim())}
          act={
            <Button
              onPress={() => {
                typed.value = '';
                firm.value = '';
              }}
            >
              {words.showEverybody}
            </Button>
          }
        />
      )}
      <IndexList parts={parts} />
    </>
  );
}
