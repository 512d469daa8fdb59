import type { Place, PlaceSource } from '../../core/plan/context.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Je } from './interface/address.ts';

/** Cities by the last part of their zone, where German calls them otherwise. */
const cities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Algiers: 'Algier',
    Athens: 'Athen',
    Baghdad: 'Bagdad',
    Belgrade: 'Belgrad',
    Brussels: 'Brüssel',
    Bucharest: 'Bukarest',
    Cairo: 'Kairo',
    Copenhagen: 'Kopenhagen',
    Damascus: 'Damaskus',
    Havana: 'Havanna',
    Hong_Kong: 'Hongkong',
    Kolkata: 'Kalkutta',
    Lisbon: 'Lissabon',
    Luxembourg: 'Luxemburg',
    Mexico_City: 'Mexiko-Stadt',
    Moscow: 'Moskau',
    Prague: 'Prag',
    Rome: 'Rom',
    Shanghai: 'Schanghai',
    Singapore: 'Singapur',
    Tashkent: 'Taschkent',
    Tbilisi: 'Tiflis',
    Tehran: 'Teheran',
    Tokyo: 'Tokio',
    Vatican: 'Vatikan',
    Vienna: 'Wien',
    Warsaw: 'Warschau',
    Yerevan: 'Eriwan',
    Zurich: 'Zürich',
  }),
);

/** "Kopenhagen" of Europe/Copenhagen: what a person calls it. */
export function cityOf(zone: string): string {
  const last = zone.split('/').at(-1) ?? zone;
  return cities.get(last) ?? last.replaceAll('_', ' ');
}

/** "Großbritannien" of GB as a name alone; null for a code of no country. */
export function countryName(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const name = new Intl.DisplayNames(['de'], { type: 'region' }).of(code);
  return name === undefined || name === code ? null : name;
}

/** Whose clock and holidays count for somebody, in words, and from where that is known. */
export function placeTextIn(je: Je): LanguagePack['placeText'] {
  return (
    zone: Place['zone'],
    region: (NonNullable<Place['region']> & { readonly hasData: boolean }) | null,
    own: { readonly zone: string; readonly region: string | null },
    firmName: (from: PlaceSource) => string | null,
  ) => {
    const from = (source: PlaceSource): string => {
      if (source === 'person') return '';
      if (source === 'interview') return ' (wie beim Gespräch dort)';
      if (source === 'number') return ' (laut Telefonnummer)';
      if (source === 'address') return ' (laut Adresse)';
      if (source === 'zone') return ' (laut Zeitzone)';
      const name = firmName(source);
      return name === null ? ' (wie die Firma)' : ` (wie ${name})`;
    };
    const clock =
      zone === null
        ? `Die Zeitzone ist nicht bekannt, deshalb zählt ${je('deine', 'Ihre')}: ${cityOf(own.zone)}.`
        : `Zeitzone: ${cityOf(zone.value)}${from(zone.from)}.`;
    if (region === null)
      return own.region === null
        ? `${clock} Die Region ist nicht bekannt, deshalb werden nur Wochenenden übersprungen.`
        : `${clock} Die Region ist nicht bekannt, deshalb zählen ${je.dein('e')} Feiertage: ${own.region}.`;
    return region.hasData
      ? `${clock} Feiertage: ${region.value}${from(region.from)}.`
      : `${clock} Für ${region.value} sind keine Feiertage bekannt, deshalb werden nur Wochenenden übersprungen.`;
  };
}
