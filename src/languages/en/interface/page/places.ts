/** Where somebody lives or works, and their clock. */
export const places = {
  region: 'Country or region',
  regionHint: 'Type to search: Scotland, Bavaria, Ohio.',
  zone: 'Time zone',
  zoneHint: 'Type a city nearby.',
  zoneAt: (time: string) => `now ${time}`,
  notFound: 'Nothing with that name.',
  found: (count: number) => (count === 1 ? 'One match' : `${count} matches`),
};
