import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say, sayUndo, undoOf } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { OccasionForm } from './occasion-form.tsx';

type Occasion = Output<'relations'>['occasions'][number];

interface OccasionsProps {
  readonly occasions: readonly Occasion[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** News of the candidate's or of theirs, which a next note may take up. */
export function Occasions({ occasions, people }: OccasionsProps) {
  const adding = useSignal(false);
  const words = page.people;
  const remove = async (each: Occasion) => {
    const operationId = newId('op');
    const answer = await ask('occasion', { occasion: each.id, text: '' }, { operationId });
    if (answer.ok) {
      sayUndo(words.newsRemoved(each.text), undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <section>
      <h2>{words.news}</h2>
      <p class="soft">{words.newsHint}</p>
      {occasions.length > 0 && (
        <Rows label={words.news}>
          {occasions.map((each) => (
            <Row
              key={each.id}
              title={each.text}
              meta={`${each.whose === 'mine' ? words.yours : each.people.join(', ')}, ${each.day}`}
              acts={
                <Action quiet label={words.removeNews(each.text)} does={() => remove(each)}>
                  {page.common.remove}
                </Action>
              }
            />
          ))}
        </Rows>
      )}
      <p class="acts">
        <Button
          onPress={() => {
            adding.value = true;
          }}
        >
          {words.addNews}
        </Button>
      </p>
      <Sheet
        open={adding.value}
        onClose={() => {
          adding.value = false;
        }}
        title={words.addNews}
        closeLabel={page.common.close}
      >
        <OccasionForm
          person={null}
          people={people}
          onNoted={async () => {
            adding.value = false;
            say(words.newsAdded);
          }}
        />
      </Sheet>
    </section>
  );
}
