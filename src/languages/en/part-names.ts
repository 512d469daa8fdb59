/** Parts of countries whose table calls them otherwise than English does. */
const names: Readonly<Record<string, string>> = {
  'DE-BY': 'Bavaria',
  'DE-HB': 'Bremen',
  'DE-HE': 'Hesse',
  'DE-HH': 'Hamburg',
  'DE-MV': 'Mecklenburg-Western Pomerania',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
  'IT-32': 'South Tyrol',
  'BE-BRU': 'Brussels',
  'BE-DE': 'German-speaking Community',
  'BE-VLG': 'Flanders',
  'BE-WAL': 'Wallonia',
};

/** A part of a country in English; `name` is what its table calls it. */
export function partName(region: string, name: string): string {
  return names[region] ?? name.replace(/^Canton of /, '');
}
