import { page } from '../../state/words.ts';
import { Choice } from '../ui/field.tsx';

interface MetWithProps {
  readonly value: 'agency' | 'client' | undefined;
  readonly onChange: (value: 'agency' | 'client') => void;
}

/** The question on which it depends who is thanked, and how. */
export function MetWith({ value, onChange }: MetWithProps) {
  const words = page.jobForms;
  return (
    <Choice
      label={words.met}
      value={value}
      options={[
        { value: 'agency', label: words.withAgency },
        { value: 'client', label: words.withClient },
      ]}
      onChange={onChange}
    />
  );
}
