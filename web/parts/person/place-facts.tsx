import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../api/client.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Combo } from '../ui/combo.tsx';
import { Fact } from './fact.tsx';

interface PlaceFactProps {
  readonly whose: string;
  readonly value: string | null;
  /** As it reads; the code itself where no name is known. */
  readonly shown: string | null;
  readonly save: (value: string) => Promise<Answer<unknown>>;
}

/** "London" of Europe/London. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The time zone of somebody or of a firm, found by the name of a town. */
export function ZoneFact({ whose, value, shown, save }: PlaceFactProps) {
  const chosen = useSignal(value ?? '');
  const words = page.person;
  return (
    <Fact
      name={words.zone}
      whose={whose}
      shown={shown}
      reset={() => {
        chosen.value = value ?? '';
      }}
      save={() => save(chosen.value)}
      field={<ZoneField chosen={chosen} />}
    />
  );
}

function ZoneField({ chosen }: { readonly chosen: { value: string } }) {
  const words = page.person;
  const options = useMemo(
    () => [
      { value: '', label: words.notKnown },
      ...Intl.supportedValuesOf('timeZone').map((zone) => ({
        value: zone,
        label: zoneName(zone),
        hint: zone.split('/')[0],
      })),
    ],
    [words],
  );
  return (
    <Combo
      label={words.zone}
      value={chosen.value}
      options={options}
      onChange={(value) => {
        chosen.value = value;
      }}
      noneLabel={words.zoneNone}
      countLabel={words.zonesFound}
    />
  );
}

/** The region whose public holidays count, found by its name. */
export function RegionFact({ whose, value, shown, save }: PlaceFactProps) {
  const chosen = useSignal(value ?? '');
  const words = page.person;
  return (
    <Fact
      name={words.region}
      whose={whose}
      shown={shown}
      reset={() => {
        chosen.value = value ?? '';
      }}
      save={() => save(chosen.value)}
      field={<RegionField chosen={chosen} />}
    />
  );
}

function RegionField({ chosen }: { readonly chosen: { value: string } }) {
  const { value } = useLoad('regions', {});
  const words = page.person;
  const options = useMemo(
    () => [
      { value: '', label: words.notKnown },
      ...(value?.regions ?? []).map(({ region, name, country }) => ({
        value: region,
        label: name,
        words: region,
        ...(country === null ? {} : { hint: country }),
      })),
    ],
    [value, words],
  );
  return (
    <Combo
      label={words.region}
      value={chosen.value}
      options={options}
      onChange={(region) => {
        chosen.value = region;
      }}
      noneLabel={words.regionNone}
      countLabel={words.regionsFound}
    />
  );
}
