import { useSignal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { ExampleLine } from '../parts/examples/example-line.tsx';
import { Resume } from '../parts/examples/resume.tsx';
import { LineAdder } from '../parts/fit/line-adder.tsx';
import { Field } from '../parts/ui/field.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { bound } from '../state/bound.ts';
import { changed } from '../state/live.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

type Example = Output<'evidence'>['examples'][number];

/** From so many on a list is searched rather than read. */
const SEARCHED_FROM = 8;

/** The candidate's own examples: each corrected where it stands, with where it was, and for which jobs it was used. */
export function Examples() {
  const words = page.examples;
  const { value: evidence, refusal } = useLoad('evidence', {});
  const sought = useSignal('');
  if (evidence === null)
    return (
      <Screen title={words.title} busy={refusal === null} width="whole">
        {refusal === null ? <Loading label={page.common.oneMoment} /> : <Refused refusal={refusal} />}
      </Screen>
    );
  const add = async (title: string) => {
    const answer = await ask('evidence-note', { title });
    if (answer.ok) await changed();
    return answer;
  };
  const examples = evidence.examples.toReversed();
  const shown = examples.filter((each) => has(each, sought.value));
  return (
    <Screen title={words.title} width="whole">
      <p class="hint">{words.what}</p>
      <div data-lines="" class="examples">
        <LineAdder
          name="example-title"
          label={words.newExample}
          placeholder={words.newExample}
          add={add}
          most={20_000}
        />
        {examples.length >= SEARCHED_FROM && (
          <Field label={words.search} quiet type="search" placeholder={words.search} {...bound(sought)} />
        )}
        <p class="unseen" role="status">
          {words.count(shown.length)}
        </p>
        {shown.length === 0 && <p class="hint">{examples.length === 0 ? words.noneYet : words.noneFound}</p>}
        {shown.length > 0 && (
          <div class="examples-head" aria-hidden="true">
            <span>{words.example}</span>
            <span>{words.where}</span>
            <span>{words.usedFor}</span>
          </div>
        )}
        <ul>
          {shown.map((each) => (
            <ExampleLine key={each.id} example={each} />
          ))}
        </ul>
      </div>
      <Resume evidence={evidence} />
    </Screen>
  );
}

/** Whether an example holds what is sought, in any of its parts. */
function has(example: Example, sought: string): boolean {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '');
  const { title, situation, task, action, result, figures, where, skills } = example;
  const all = [title, situation, task, action, result, figures, where, ...skills].join('\n').toLowerCase();
  return words.every((each) => all.includes(each));
}
