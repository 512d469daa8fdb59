import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { newId } from '../api/new-id.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused, say, sayUndo } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { LetterRow } from '../parts/sending/letter-row.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Field } from '../parts/ui/field.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { Notice } from '../parts/ui/notice.tsx';
import { Rows } from '../parts/ui/row.tsx';
import { Segmented } from '../parts/ui/segmented.tsx';
import { changed } from '../state/live.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

type List = Output<'letters'>;
type View = 'open' | 'gone' | 'all';
type Group = List['letters'][number]['group'];

const groups: readonly Group[] = ['needs-you', 'waiting', 'to-write', 'later', 'gone'];
/** Letters that went and are shown at first, and how many more a press brings. */
const SHOWN = 40;
/** With fewer letters a search only takes room. */
const SEARCHED_FROM = 8;

/** All letters: what needs the candidate, is on its way, is to be written, and what went. */
export function Sending() {
  const view = useSignal<View>('all');
  const words = useSignal('');
  const most = useSignal(SHOWN);
  const typed = words.value.trim();
  const { value, refusal } = useLoad('letters', {
    most: most.value,
    ...(typed === '' ? {} : { words: typed }),
  });
  // What was found before stays until the next is there: nothing flickers, and the search keeps the focus.
  const shown = useRef(value);
  if (value !== null) shown.current = value;
  const list = shown.current;
  if (list === null)
    return (
      <Screen title={page.letters.title} width="list" busy={refusal === null}>
        {refusal === null ? <Loading label={page.common.oneMoment} rows={8} /> : <Refused refusal={refusal} />}
      </Screen>
    );
  return (
    <Screen title={page.letters.title} width="list">
      {list.mailbox.map((notice) => (
        <Notice key={notice} tone="waiting" live="status">
          {notice}
        </Notice>
      ))}
      {list.paused !== null && <Paused why={list.paused} />}
      {list.none ? (
        <Empty
          title={page.letters.noneAtAll}
          hint={page.letters.noneAtAllHint}
          act={
            <Button kind="main" href="/happened">
              {page.letters.writeDown}
            </Button>
          }
        />
      ) : (
        <Listed list={list} view={view} words={words} onMore={() => (most.value += SHOWN)} />
      )}
    </Screen>
  );
}

/** Nothing is sent for now: why, and the way on. */
function Paused({ why }: { readonly why: string }) {
  const resume = async () => {
    const answer = await ask('outbox-resume', {});
    if (answer.ok) {
      if (answer.value.recalled > 0) say(page.letters.lookAgain);
      await changed();
    }
    return answer;
  };
  return (
    <Notice
      tone="urgent"
      acts={
        <Action main does={resume}>
          {page.letters.sendAgain}
        </Action>
      }
    >
      {why}
    </Notice>
  );
}

interface ListedProps {
  readonly list: List;
  readonly view: { value: View };
  readonly words: { value: string };
  readonly onMore: () => void;
}

function Listed({ list, view, words, onMore }: ListedProps) {
  const texts = page.letters;
  const shown = list.letters.filter(
    ({ group }) => view.value === 'all' || (view.value === 'gone') === (group === 'gone'),
  );
  const searches = list.letters.length + list.gone > SEARCHED_FROM || words.value !== '';
  const behind = list.gone - list.letters.filter((each) => each.group === 'gone').length;
  return (
    <>
      <div class="letters-filter">
        <Segmented
          label={texts.which}
          quiet
          value={view.value}
          options={(['all', 'open', 'gone'] as const).map((value) => ({ value, label: texts.views[value] }))}
          onChange={(value) => {
            view.value = value;
          }}
        />
        {searches && (
          <Field
            label={texts.search}
            quiet
            type="search"
            placeholder={texts.searchHint}
            value={words.value}
            onInput={(value) => {
              words.value = value;
            }}
          />
        )}
      </div>
      {shown.length === 0 && <Nothing view={view.value} words={words.value} />}
      {groups.map((group) => {
        const those = shown.filter((each) => each.group === group);
        if (those.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`letters-${group}`}>
            <h2 id={`letters-${group}`}>{texts.groups[group]}</h2>
            <Rows>
              {those.map((each) => (
                <LetterRow key={each.id} letter={each} />
              ))}
            </Rows>
            {group === 'waiting' && list.paused === null && <HoldBack />}
          </section>
        );
      })}
      {behind > 0 && view.value !== 'open' && (
        <div class="acts">
          <Button onPress={onMore}>{texts.showMore(Math.min(behind, SHOWN))}</Button>
        </div>
      )}
    </>
  );
}

function Nothing({ view, words }: { readonly view: View; readonly words: string }) {
  const texts = page.letters;
  if (words !== '') return <Empty title={texts.noneFound(words)} />;
  return view === 'gone' ? (
    <Empty title={texts.noneGone} />
  ) : (
    <Empty title={texts.noneOpen} hint={texts.noneOpenHint} />
  );
}

/** Holds everything back, with a way back. */
function HoldBack() {
  const pause = async () => {
    const answer = await ask('outbox-pause', {}, { operationId: newId('op') });
    if (answer.ok) {
      sayUndo(page.letters.heldBack, async () => {
        const resumed = await ask('outbox-resume', {});
        await changed();
        return resumed;
      });
      await changed();
    }
    return answer;
  };
  return (
    <div class="acts">
      <Action quiet does={pause}>
        {page.letters.holdBack}
      </Action>
    </div>
  );
}
