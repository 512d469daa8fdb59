import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { noteCriteria } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { say } from '../common/notices.tsx';
import { LineAdder } from '../fit/line-adder.tsx';
import { LineField } from '../fit/line-field.tsx';
import { asWeight } from '../fit/reason-line.tsx';
import { Chip } from '../ui/chip.tsx';
import { Menu } from '../ui/menu.tsx';
import { Weight, type WeightValue } from '../ui/weight.tsx';

type Criterion = Output<'compare'>['criteria'][number];

const bars = ['must-have', 'deal-breaker'] as const;

/** What matters in every job: its words and its weight are the same for all of them, and changed here. */
export function CriterionHead({ criterion }: { readonly criterion: Criterion }) {
  const words = page.compare;
  const { id, text, bar } = criterion;
  const remove = () => noteCriteria({ criteria: [{ id, dropped: true }] }, page.fit.removed(text));
  const told = async (answer: ReturnType<typeof noteCriteria>) => {
    const given = await answer;
    if (!given.ok) say(`${given.refusal.what} ${given.refusal.todo}`);
  };
  return (
    <div class="compare-criterion">
      <LineField
        label={words.criterion}
        value={text}
        save={(said) => noteCriteria({ criteria: [{ id, text: said }] })}
        remove={remove}
      />
      {bar !== null && <Chip>{page.fit.barMarks[bar]}</Chip>}
      <div>
        <Weight
          label={page.fit.weightOf(text)}
          value={asWeight(criterion.weight)}
          say={page.fit.weight}
          onChange={(weight) => void noteCriteria({ criteria: [{ id, weight }] })}
        />
        <Menu
          label={page.common.moreFor(text)}
          items={[
            ...bars
              .filter((each) => each !== bar)
              .map((each) => ({
                label: page.fit.bars[each],
                onChoose: () => told(noteCriteria({ criteria: [{ id, bar: each }] })),
              })),
            ...(bar === null
              ? []
              : [
                  {
                    label: page.fit.noBar,
                    onChoose: () => told(noteCriteria({ criteria: [{ id, bar: null }] })),
                  },
                ]),
            { label: page.common.remove, ends: true, onChoose: () => told(remove()) },
          ]}
        />
      </div>
    </div>
  );
}

/** Something more that matters in every job. */
export function NewCriterion() {
  const words = page.compare;
  const weight = useSignal<WeightValue>(3);
  return (
    <LineAdder
      name="criterion"
      label={words.newCriterion}
      placeholder={words.newCriterion}
      add={async (text) => {
        const answer = await noteCriteria({ add: text, weight: weight.value });
        if (answer.ok) weight.value = 3;
        return answer;
      }}
    >
      <Weight
        label={page.fit.newWeight}
        value={weight.value}
        say={page.fit.weight}
        onChange={(to) => {
          weight.value = to;
        }}
      />
    </LineAdder>
  );
}
