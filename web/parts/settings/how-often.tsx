import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { Refused, say } from '../common/notices.tsx';

type Group = Output<'policy'>['groups'][number];
type Rule = Group['rules'][number];
type Moves = Output<'policy-try'>;

/** Every default with the ground on which it stands, folklore called so; each number can be changed. */
export function HowOften() {
  const words = page.settings.howOften;
  const { value, refusal } = useLoad('policy', {});
  return (
    <>
      <p>{words.lead}</p>
      <Refused refusal={refusal} />
      {value?.groups.map((group) => (
        <details key={group.title}>
          <summary>{group.title}</summary>
          <ul class="plain">
            {group.rules.map((rule) => (
              <li key={rule.numbers[0]?.key ?? rule.text}>
                <p>{rule.text}</p>
                <p class="soft">{rule.numbers.some((each) => each.own) ? words.changed(rule.ground) : rule.ground}</p>
                {rule.numbers.length > 0 && <Numbers key={JSON.stringify(rule.numbers)} rule={rule} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** The numbers of one sentence: typed, then what would move, then kept. */
function Numbers({ rule }: { readonly rule: Rule }) {
  const words = page.settings.howOften;
  const typed = useSignal<Readonly<Record<string, string>>>({});
  const moves = useSignal<Moves | null>(null);
  const changes = rule.numbers.filter((each) => (typed.value[each.key] ?? each.value) !== each.value);
  const settings = changes.map((each) => `${each.key}=${typed.value[each.key] ?? ''}`);
  const look = async () => {
    const answer = await ask('policy-try', { set: settings });
    if (answer.ok) moves.value = answer.value;
    return answer;
  };
  const keep = async (set: string[]) => {
    const answer = await ask('policy-set', { set });
    if (answer.ok) {
      say(words.saved);
      await changed();
    }
    return answer;
  };
  const own = rule.numbers.filter((each) => each.own);
  return (
    <details class="numbers">
      <summary>
        <span aria-hidden="true">{words.change}</span>
        <span class="unseen">{words.changeOf(rule.text)}</span>
      </summary>
      <div class="row">
        {rule.numbers.map((each) => (
          <Field
            key={each.key}
            label={each.label}
            hint={each.own ? words.standard(each.standard, each.ground) : each.ground}
            type={each.unit === 'clock' ? 'time' : 'number'}
            value={typed.value[each.key] ?? each.value}
            onInput={(value) => {
              typed.value = { ...typed.value, [each.key]: value };
              moves.value = null;
            }}
          />
        ))}
      </div>
      {moves.value !== null && <WhatMoves moves={moves.value} />}
      <div class="acts">
        {moves.value === null ? (
          <Action disabled={changes.length === 0} does={look}>
            {words.look}
          </Action>
        ) : (
          <Action does={() => keep(settings)}>{words.keep}</Action>
        )}
        {own.length > 0 && (
          <Action quiet does={() => keep(own.map((each) => `${each.key}=standard`))}>
            {words.back}
          </Action>
        )}
      </div>
    </details>
  );
}

function WhatMoves({ moves }: { readonly moves: Moves }) {
  const words = page.settings.howOften;
  if (moves.total === 0)
    return <p role="status">{moves.all ? words.nothingMoves : words.nothingMovesIn(moves.looked)}</p>;
  return (
    <div role="status">
      <p>{words.moves(moves.total)}</p>
      <ul class="plain">
        {moves.moves.map((each) => (
          <li key={`${each.title} ${each.job}`}>
            <p>
              {each.title}. <span class="soft">{each.job}</span>
            </p>
            <p class="soft">{words.before(each.before ?? words.notPlanned)}</p>
            <p>{words.after(each.after ?? words.notPlanned)}</p>
          </li>
        ))}
      </ul>
      {moves.total > moves.moves.length && <p class="soft">{words.andMore(moves.total - moves.moves.length)}</p>}
    </div>
  );
}
