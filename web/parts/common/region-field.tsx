import { useMemo } from 'preact/hooks';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Combo } from '../ui/combo.tsx';

interface RegionFieldProps {
  /** What is asked; "Country or region" where it is left out. */
  readonly label?: string;
  readonly hint?: string;
  /** ISO 3166: GB, GB-SCT; empty where none is chosen. */
  readonly value: string;
  /** What counts where none is chosen. */
  readonly placeholder?: string | undefined;
  readonly onChange: (region: string) => void;
}

/** Where somebody lives or works, found by its name in the language of the page: nobody types a code. */
export function RegionField({ label, hint, value, placeholder, onChange }: RegionFieldProps) {
  const { places } = page;
  const { value: known } = useLoad('regions', {});
  const options = useMemo(
    () =>
      (known?.regions ?? []).map((each) => ({
        value: each.region,
        label: each.name,
        ...(each.country === null ? {} : { hint: each.country }),
      })),
    [known],
  );
  return (
    <Combo
      label={label ?? places.region}
      hint={hint ?? places.regionHint}
      value={value}
      placeholder={placeholder}
      options={options}
      onChange={onChange}
      noneLabel={places.notFound}
      countLabel={places.found}
    />
  );
}
