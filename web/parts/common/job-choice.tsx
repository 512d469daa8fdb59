import { page } from '../../state/words.ts';
import { Combo } from '../ui/combo.tsx';
import { Picks } from '../ui/picks.tsx';

/** As many stand in sight; more are found by typing. */
const MOST_IN_SIGHT = 5;

interface JobChoiceProps {
  readonly label: string;
  readonly jobs: readonly { readonly id: string; readonly title: string }[];
  /** What "none of them" is called where that may be chosen; its value is empty. */
  readonly none?: string;
  readonly value: string;
  readonly onChange: (job: string) => void;
}

/** One of the jobs: a few by one tap, many by typing a part of the name. */
export function JobChoice({ label, jobs, none, value, onChange }: JobChoiceProps) {
  const words = page.add.jobChoice;
  const others = none === undefined ? [] : [{ value: '', label: none }];
  const options = [...jobs.map((each) => ({ value: each.id, label: each.title })), ...others];
  if (jobs.length <= MOST_IN_SIGHT)
    return (
      <Picks
        label={label}
        value={value === '' && none === undefined ? undefined : value}
        options={options}
        onChange={onChange}
      />
    );
  return (
    <Combo
      label={label}
      value={value}
      options={options}
      onChange={onChange}
      placeholder={words.search}
      noneLabel={words.none}
      countLabel={words.found}
    />
  );
}
