import type { places as english } from '../../../en/interface/page/places.ts';
import type { Je } from '../address.ts';

export const places = (_je: Je): typeof english => ({
  region: 'Land oder Region',
  regionHint: 'Zum Suchen tippen: Bayern, Wien, Schottland.',
  zone: 'Zeitzone',
  zoneHint: 'Eine Stadt in der Nähe eintippen.',
  zoneAt: (time) => `jetzt ${time}`,
  notFound: 'Nichts mit diesem Namen.',
  found: (count) => (count === 1 ? 'Ein Treffer' : `${count} Treffer`),
});
