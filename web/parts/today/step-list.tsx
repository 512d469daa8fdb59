import type { Step } from '../common/step.ts';
import { StepItem } from '../common/step-item.tsx';
import { Rows } from '../ui/row.tsx';

interface StepListProps {
  readonly steps: readonly Step[];
  /** What is due to one person, where it is more than one thing: the first of them stands under their name. */
  readonly conversations?: readonly { readonly stepIds: readonly string[]; readonly text: string }[];
  /** True where the first of them stands open, with the one filled button of the screen. */
  readonly main?: boolean;
}

/** Things to do in their order; what is due to one person stands together, under their name. */
export function StepList({ steps, conversations = [], main = false }: StepListProps) {
  const [first] = steps;
  const item = (step: Step) => <StepItem key={step.id} step={step} first={main && step === first} />;
  return (
    <Rows>
      {groupsOf(steps, conversations).map(({ text, of }) =>
        text === null ? (
          of.map(item)
        ) : (
          <li key={of[0]?.id} class="together">
            <p>{text}</p>
            <Rows label={text}>{of.map(item)}</Rows>
          </li>
        ),
      )}
    </Rows>
  );
}

interface Group {
  readonly text: string | null;
  readonly of: readonly Step[];
}

/** The steps of a conversation, which follow one another, in a group of their own; the others each by itself. */
function groupsOf(steps: readonly Step[], conversations: NonNullable<StepListProps['conversations']>): Group[] {
  const groups: { text: string | null; of: Step[] }[] = [];
  for (const step of steps) {
    const text = conversations.find((each) => each.stepIds.includes(step.id))?.text ?? null;
    const last = groups.at(-1);
    if (last !== undefined && text !== null && last.text === text) last.of.push(step);
    else groups.push({ text, of: [step] });
  }
  // Where all but one are done by now, the name over it would say nothing that the row does not.
  return groups.map((group) => (group.of.length > 1 ? group : { ...group, text: null }));
}
