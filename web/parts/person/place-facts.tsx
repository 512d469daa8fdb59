import { useSignal } from '@preact/signals';
import type { Answer } from '../../api/answer.ts';
import { page } from '../../state/words.ts';
import { RegionField } from '../common/region-field.tsx';
import { ZoneField } from '../common/zone-field.tsx';
import { Fact } from './fact.tsx';

interface PlaceFactProps {
  readonly whose: string;
  readonly value: string | null;
  /** As it reads; null where it is not known. */
  readonly shown: string | null;
  /** Keeps another one; an empty word takes it out. */
  readonly save: (value: string) => Promise<Answer<unknown>>;
}

/** "London" of Europe/London. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The time zone of somebody or of a firm, found by a city. */
export function ZoneFact({ whose, value, shown, save }: PlaceFactProps) {
  const chosen = useSignal(value ?? '');
  const choose = (zone: string): void => {
    chosen.value = zone;
  };
  return (
    <Fact
      name={page.person.zone}
      whose={whose}
      shown={shown}
      reset={() => choose(value ?? '')}
      save={() => save(chosen.value)}
      remove={value === null ? undefined : () => save('')}
      field={<ZoneField label={page.person.zone} value={chosen.value} onChange={choose} />}
    />
  );
}

/** The region whose public holidays count, found by its name. */
export function RegionFact({ whose, value, shown, save }: PlaceFactProps) {
  const chosen = useSignal(value ?? '');
  const choose = (region: string): void => {
    chosen.value = region;
  };
  return (
    <Fact
      name={page.person.region}
      whose={whose}
      shown={shown}
      reset={() => choose(value ?? '')}
      save={() => save(chosen.value)}
      remove={value === null ? undefined : () => save('')}
      field={<RegionField label={page.person.region} value={chosen.value} onChange={choose} />}
    />
  );
}
