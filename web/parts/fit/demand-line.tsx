import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type FitNote, type FitView, noteFit, noteFitUndoably } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { Select } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { focusBeside, LineField } from './line-field.tsx';

type Demand = FitView['requirements'][number];
type Change = NonNullable<FitNote['requirements']>[number];
type Proof = 'strong' | 'thin' | 'none';

const needs = ['must', 'nice'] as const;
const proofs = ['strong', 'thin', 'none'] as const;
/** An example is told by its first words; a list of whole stories cannot be read. */
const LONGEST_TITLE = 90;
const NO_EXAMPLE = '';
/** As many as are worth a look where no example seems to fit. */
const NEAREST = 3;

/** The evidence of a demand where one example takes the place of another. */
function evidenceWith(demand: Demand, before: string | null, now: { readonly id: string; readonly proof: Proof }) {
  const others = demand.answers
    .filter((each) => each.confirmed && each.evidenceId !== before && each.evidenceId !== now.id)
    .map(({ evidenceId, proof }) => ({ evidenceId, proof }));
  if (now.proof === 'none') return others;
  return [{ evidenceId: now.id, proof: now.proof }, ...others];
}

/** The example that is shown beside a demand: the best that was confirmed, or the best that seems to fit. What comes near is only listed. */
export function shownExample({ answers: [first] }: Demand): Demand['answers'][number] | null {
  return first !== undefined && (first.confirmed || first.proof === 'strong') ? first : null;
}

/** All examples, the nearest first; where none is shown, the first three under a name of their own. */
function exampleOptions(fit: FitView, demand: Demand) {
  const words = page.fit;
  const isGrouped = shownExample(demand) === null && demand.order.length > NEAREST;
  return demand.order.flatMap((place, index) => {
    const example = fit.examples[place];
    if (example === undefined) return [];
    const group = index < NEAREST ? words.perhaps : words.otherExamples;
    return [{ value: example.id, label: example.title.slice(0, LONGEST_TITLE), group: isGrouped ? group : undefined }];
  });
}

interface DemandLineProps {
  readonly fit: FitView;
  readonly demand: Demand;
  readonly next: () => void;
}

export function DemandLine({ fit, demand, next }: DemandLineProps) {
  const words = page.fit;
  const line = useRef<HTMLLIElement>(null);
  const { id, text } = demand;
  const change = (part: Omit<Change, 'id'>) => noteFit(fit.id, { requirements: [{ id, ...part }] });
  const remove = () => noteFitUndoably(fit.id, { requirements: [{ id, dropped: true }] }, words.removed(text));
  const first = shownExample(demand);
  /** What was just chosen stands until it was read again: a rating at once means this one. */
  const picked = useSignal<{ readonly id: string; readonly proof: Proof } | null>(null);
  const isRead = picked.value?.proof === demand.proof && picked.value?.id === (first?.evidenceId ?? NO_EXAMPLE);
  useEffect(() => {
    if (isRead) picked.value = null;
  }, [isRead]);
  const example = picked.value?.id ?? first?.evidenceId ?? NO_EXAMPLE;
  const proof = picked.value?.proof ?? demand.proof;
  const answer = async (now: { readonly id: string; readonly proof: Proof }) => {
    picked.value = now;
    const evidence = now.id === NO_EXAMPLE ? [] : evidenceWith(demand, first?.evidenceId ?? null, now);
    const given = await change({ evidence });
    if (!given.ok) picked.value = null;
  };
  const choose = (chosen: string) =>
    answer({ id: chosen, proof: chosen === NO_EXAMPLE ? 'none' : proof === 'thin' ? 'thin' : 'strong' });
  const rate = (to: Proof) => answer({ id: to === 'none' ? NO_EXAMPLE : example, proof: to });
  return (
    <li ref={line} data-proof={proof ?? 'open'}>
      <div class="fit-demand-words">
        <LineField
          label={words.demand}
          value={text}
          save={(said) => change({ text: said })}
          remove={remove}
          next={next}
          still={!fit.live}
        />
        <Beside demand={demand} />
        {(proof === 'thin' || proof === 'none') && (
          <LineField
            label={words.honestlyOn(text)}
            placeholder={words.honestly}
            look="soft"
            value={demand.honest ?? ''}
            save={(honest) => change({ honest: honest === '' ? null : honest })}
            most={20_000}
            keptAs={`honest-${id}`}
            mayBeEmpty
            still={!fit.live}
          />
        )}
      </div>
      {fit.live ? (
        <>
          <Segmented
            label={words.needOf(text)}
            quiet
            value={demand.need}
            options={needs.map((value) => ({ value, label: words.needs[value] }))}
            onChange={(need) => void change({ need })}
          />
          <Select
            label={proof === null && first !== null ? words.exampleMayFit(text) : words.exampleFor(text)}
            quiet
            value={example}
            options={[
              { value: NO_EXAMPLE, label: proof === 'none' ? words.noExample : words.chooseExample },
              ...exampleOptions(fit, demand),
            ]}
            onChange={(evidenceId) => void choose(evidenceId)}
          />
          <Segmented
            label={words.proofOf(text)}
            quiet
            value={proof ?? undefined}
            options={proofs
              .filter((value) => value === 'none' || example !== NO_EXAMPLE)
              .map((value) => ({ value, label: words.proofs[value] }))}
            onChange={(to) => void rate(to)}
          />
          <button
            type="button"
            class="quiet fit-away"
            aria-label={words.removeThis(text)}
            onClick={() => {
              focusBeside(line.current);
              void remove();
            }}
          >
            <Icon name="x" />
          </button>
        </>
      ) : (
        <p class="soft">
          {[words.needs[demand.need], first?.title, proof === null ? null : words.proofs[proof]]
            .filter((each) => each !== null && each !== undefined)
            .join(' · ')}
        </p>
      )}
    </li>
  );
}

/** What belongs to a demand and cannot be chosen: the posting's own words, a skill of the CV, to whom the example was told. */
function Beside({ demand }: { readonly demand: Demand }) {
  const words = page.fit;
  const told = shownExample(demand)?.told ?? [];
  const said = [
    demand.quote !== null && !demand.quote.toLowerCase().includes(demand.text.toLowerCase())
      ? words.inThePosting(demand.quote)
      : null,
    demand.proof === null && demand.skill !== null ? words.skillOnly(demand.skill) : null,
    told.length > 0 ? words.toldTo(told) : null,
    demand.answers.length > 1 && demand.proof !== null ? words.moreExamples(demand.answers.length - 1) : null,
  ].filter((each) => each !== null);
  return said.length === 0 ? null : <p class="fit-beside">{said.join(' ')}</p>;
}
