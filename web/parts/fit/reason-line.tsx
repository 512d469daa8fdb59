import { useRef } from 'preact/hooks';
import type { Answer } from '../../api/answer.ts';
import { type FitNote, type FitView, noteCriteria, noteFit, noteFitUndoably } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { say } from '../common/notices.tsx';
import { Chip } from '../ui/chip.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Weight, type WeightValue } from '../ui/weight.tsx';
import { focusBeside, LineField } from './line-field.tsx';

export type Reason = FitView['considerations'][number];
type Change = NonNullable<FitNote['considerations']>[number];

/** A weight as it is stored, which is one of five. */
export const asWeight = (weight: number): WeightValue =>
  ([1, 2, 3, 4, 5] as const).find((each) => each === weight) ?? 3;

const GUESS = 1;
const SURE = 3;

interface ReasonLineProps {
  readonly fit: FitView;
  readonly reason: Reason;
  /** Where the next line is typed. */
  readonly next: () => void;
}

/** Something that speaks for the job or against it, or is not known: its words, what it weighs, and what else may be said of it. */
export function ReasonLine({ fit, reason, next }: ReasonLineProps) {
  const words = page.fit;
  const line = useRef<HTMLLIElement>(null);
  const { id, criterionId, text, leaning } = reason;
  // What matters in every job has its words and its weight once for all of them.
  const isEverywhere = criterionId !== null;
  const which = id === null ? { criterionId } : { id };
  const change = (part: Omit<Change, 'id'>) => noteFit(fit.id, { considerations: [{ ...which, ...part }] });
  const told = async (answer: Promise<Answer<unknown>>) => {
    const given = await answer;
    if (!given.ok) say(`${given.refusal.what} ${given.refusal.todo}`);
    return given;
  };
  const remove =
    id === null || isEverywhere
      ? undefined
      : () => noteFitUndoably(fit.id, { considerations: [{ id, dropped: true }] }, words.removed(text));
  const save = (said: string) =>
    isEverywhere ? noteCriteria({ criteria: [{ id: criterionId, text: said }] }) : change({ text: said });
  const weigh = (weight: WeightValue) =>
    isEverywhere
      ? noteCriteria({ criteria: [{ id: criterionId, weight }] }, words.weighedEverywhere(text))
      : change({ weight });
  const moves = (['pro', 'con', 'open'] as const).filter((each) => each !== leaning);
  const bar = leaning === 'con' ? 'deal-breaker' : 'must-have';
  const items: MenuItem[] = [
    ...moves.map((to) => ({
      label: words.moveTo[to],
      onChoose: () => told(change({ leaning: to, confidence: to === 'open' ? GUESS : SURE })),
    })),
    ...(leaning === 'open'
      ? []
      : [
          {
            label: reason.confidence === GUESS ? words.iAmSure : words.iGuess,
            onChoose: () => told(change({ confidence: reason.confidence === GUESS ? SURE : GUESS })),
          },
        ]),
    ...(isEverywhere
      ? [{ label: words.whatMatters, href: `/compare?jobs=${fit.id}` }]
      : [
          {
            label: reason.bar === null ? words.bars[bar] : words.noBar,
            onChoose: () => told(change({ bar: reason.bar === null ? bar : null })),
          },
        ]),
    ...(remove === undefined
      ? []
      : [
          {
            label: page.common.remove,
            ends: true,
            onChoose: () => {
              focusBeside(line.current?.querySelector('textarea') ?? null);
              return told(remove());
            },
          },
        ]),
  ];
  return (
    <li ref={line}>
      <div>
        <LineField
          label={words.reasonOf[leaning]}
          value={text}
          save={save}
          remove={remove}
          next={next}
          still={!fit.live}
        />
        <Marks reason={reason} />
      </div>
      {fit.live ? (
        <Weight label={words.weightOf(text)} value={asWeight(reason.weight)} onChange={weigh} say={words.weight} />
      ) : (
        <span class="soft">{words.weight(asWeight(reason.weight))}</span>
      )}
      {fit.live && <Menu label={page.common.moreFor(text)} items={items} />}
    </li>
  );
}

function Marks({ reason }: { readonly reason: Reason }) {
  const words = page.fit;
  const marks = [
    reason.bar === null ? null : words.barMarks[reason.bar],
    reason.leaning !== 'open' && reason.confidence === GUESS ? words.guessMark : null,
    reason.criterionId === null ? null : words.everyJobMark,
  ].filter((each) => each !== null);
  if (marks.length === 0) return null;
  return (
    <p class="fit-marks">
      {marks.map((each) => (
        <Chip key={each}>{each}</Chip>
      ))}
    </p>
  );
}
