import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { Refused, say } from '../common/notices.tsx';

type Group = Output<'policy'>['groups'][number];
type Rule = Group['rules'][number];
type Moves = Output<'policy-try'>;

/** Every default with the ground on which it stands, folklore called so; each number can be changed. */
export function HowOften() {
  const { value, refusal } = useLoad('policy', {});
  return (
    <section id="how-often">
      <h2>How often to ask, and why</h2>
      <p class="soft">
        Each job has its own rhythm, which you choose on its page. This is what they mean. Any number can be yours; what
        would move is shown first.
      </p>
      <Refused refusal={refusal} />
      {value?.groups.map((group) => (
        <details key={group.title}>
          <summary>{group.title}</summary>
          <ul class="plain">
            {group.rules.map((rule) => (
              <li key={rule.numbers[0]?.key ?? rule.text}>
                <p>{rule.text}</p>
                <p class="soft">
                  {rule.numbers.some((each) => each.own) ? `${rule.ground} You changed this.` : rule.ground}
                </p>
                {rule.numbers.length > 0 && <Numbers key={JSON.stringify(rule.numbers)} rule={rule} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** The numbers of one sentence: typed, then what would move, then kept. */
function Numbers({ rule }: { readonly rule: Rule }) {
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
      say('Noted. Every plan follows it from now on.');
      await changed();
    }
    return answer;
  };
  const own = rule.numbers.filter((each) => each.own);
  return (
    <details class="numbers">
      <summary>
        Change<span class="unseen"> {rule.text}</span>
      </summary>
      <div class="row">
        {rule.numbers.map((each) => (
          <Field
            key={each.key}
            label={each.label}
            hint={`${each.own ? `Standard: ${each.standard}. ` : ''}${each.ground}`}
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
            See what would move
          </Action>
        ) : (
          <Action does={() => keep(settings)}>Keep these numbers</Action>
        )}
        {own.length > 0 && (
          <Action quiet does={() => keep(own.map((each) => `${each.key}=standard`))}>
            Back to the standard
          </Action>
        )}
      </div>
    </details>
  );
}

function WhatMoves({ moves }: { readonly moves: Moves }) {
  if (moves.total === 0)
    return (
      <p role="status">
        Nothing that is planned now would move{moves.all ? '' : ` in the ${moves.looked} jobs that were looked at`}.
      </p>
    );
  return (
    <div role="status">
      <p>{moves.total === 1 ? 'One date would move:' : `${moves.total} dates would move:`}</p>
      <ul class="plain">
        {moves.moves.map((each) => (
          <li key={`${each.title} ${each.job}`}>
            <p>
              {each.title}. <span class="soft">{each.job}</span>
            </p>
            <p class="soft">Now: {each.before ?? 'not planned.'}</p>
            <p>Then: {each.after ?? 'not planned.'}</p>
          </li>
        ))}
      </ul>
      {moves.total > moves.moves.length && <p class="soft">And {moves.total - moves.moves.length} more.</p>}
    </div>
  );
}
