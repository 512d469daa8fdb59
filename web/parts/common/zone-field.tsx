import { useMemo } from 'preact/hooks';
import { language, page } from '../../state/words.ts';
import { Combo } from '../ui/combo.tsx';

interface ZoneFieldProps {
  /** What is asked; "Time zone" where it is left out. */
  readonly label?: string;
  readonly hint?: string;
  /** IANA name: Europe/London; empty where none is chosen. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

/** "London" of Europe/London, "Buenos Aires" of America/Argentina/Buenos_Aires. */
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** A time zone, found by a city; each shows what its clock says now. */
export function ZoneField({ label, hint, value, onChange }: ZoneFieldProps) {
  const { places } = page;
  const options = useMemo(() => {
    const now = new Date();
    // A zone that was noted under an older name is shown as well.
    const zones = new Set([...Intl.supportedValuesOf('timeZone'), ...(value === '' ? [] : [value])]);
    return [...zones]
      .map((zone) => ({ value: zone, label: cityOf(zone), hint: places.zoneAt(timeIn(zone, now)), words: zone }))
      .sort((one, other) => one.label.localeCompare(other.label, language.code.slice(0, 2)));
  }, [value]);
  return (
    <Combo
      label={label ?? places.zone}
      hint={hint ?? places.zoneHint}
      value={value}
      options={options}
      onChange={onChange}
      noneLabel={places.notFound}
      countLabel={places.found}
    />
  );
}

function timeIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat(language.code.slice(0, 2), { hour: 'numeric', minute: '2-digit', timeZone }).format(
    now,
  );
}
