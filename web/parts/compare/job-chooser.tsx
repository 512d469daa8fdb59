import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { Combo } from '../ui/combo.tsx';
import './compare.css';

interface JobChooserProps {
  readonly all: Output<'jobs'>['jobs'];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which jobs stand side by side: another is found by typing, until there are as many as can be read. */
export function JobChooser({ all, chosen, most, onChange }: JobChooserProps) {
  const words = page.compare;
  const turn = useSignal(0);
  const others = all.filter((each) => !chosen.includes(each.id));
  if (chosen.length >= most) return <p class="hint">{words.fourAtMost}</p>;
  if (others.length === 0) return <p class="hint">{chosen.length < 2 ? words.oneJobOnly : ''}</p>;
  return (
    <div class="compare-choose">
      <Combo
        key={`${turn.value}${chosen.join()}`}
        label={chosen.length < 2 ? words.chooseAnother : words.addAnother}
        value=""
        options={others.map((each) => ({ value: each.id, label: each.title, hint: each.stage }))}
        noneLabel={words.noSuchJob}
        countLabel={words.countJobs}
        placeholder={words.typeToFind}
        onChange={(id) => {
          turn.value += 1;
          if (id !== '') onChange([...chosen, id]);
        }}
      />
    </div>
  );
}
