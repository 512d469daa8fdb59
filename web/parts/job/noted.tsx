import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';

type Noted = NonNullable<NonNullable<Output<'unfinished'>['interview']>['noted']>;

interface NotedProps {
  readonly interview: string;
  /** Which interview it was, for those who hear the button alone. */
  readonly when: string;
}

/** What was noted of an interview, to be read: nothing is opened in which it could be changed by a touch. */
export function NotedOf({ interview, when }: NotedProps) {
  const words = page.job;
  const noted = useSignal<Noted | null>(null);
  const read = async () => {
    const answer = await ask('unfinished', { interview });
    if (answer.ok) noted.value = answer.value.interview?.noted ?? {};
    return answer;
  };
  if (noted.value === null)
    return (
      <p class="acts">
        <Action quiet label={words.actOn(words.readNotes, when)} does={read}>
          {words.readNotes}
        </Action>
      </p>
    );
  const lines = linesOf(noted.value);
  if (lines.length === 0) return <p role="status">{words.noNotes}</p>;
  return (
    <dl>
      {lines.map(({ label, text }) => (
        <div key={label}>
          <dt class="soft">{label}</dt>
          <dd class="words">
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was noted, each with what it answers; what was left open is left out. */
function linesOf({ people = [], forgot, wentBadly, putRight, iPromised, theyPromised }: Noted) {
  const { notedAs } = page.job;
  const all = [
    ...people.flatMap(({ name, remark, said, say }) => [
      { label: notedAs.said(name), text: remark ?? said },
      { label: notedAs.say(name), text: say },
    ]),
    { label: notedAs.forgot, text: forgot },
    { label: notedAs.badly, text: wentBadly },
    { label: notedAs.putRight, text: putRight },
    { label: notedAs.promised, text: iPromised },
    { label: notedAs.theyPromised, text: theyPromised },
  ];
  return all.flatMap(({ label, text }) => (text === undefined || text.trim() === '' ? [] : [{ label, text }]));
}
