import { Choice } from '../common/field.tsx';

interface MetWithProps {
  readonly value: 'agency' | 'client' | undefined;
  readonly onChange: (value: 'agency' | 'client') => void;
}

/** The question on which it depends who is thanked, and how. */
export function MetWith({ value, onChange }: MetWithProps) {
  return (
    <Choice
      label="Was this with the agency or its client?"
      value={value}
      options={[
        { value: 'agency', label: 'With the agency' },
        { value: 'client', label: 'With its client' },
      ]}
      onChange={onChange}
    />
  );
}
