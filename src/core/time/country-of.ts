/** Calling codes of one country each (ITU-T E.164), longest first at look-up. +1 is left out: it belongs to many countries. */
const countryByCode: Readonly<Record<string, string>> = {
  7: 'RU',
  76: 'KZ',
  77: 'KZ',
  20: 'EG',
  27: 'ZA',
  30: 'GR',
  31: 'NL',
  32: 'BE',
  33: 'FR',
  34: 'ES',
  36: 'HU',
  39: 'IT',
  40: 'RO',
  41: 'CH',
  43: 'AT',
  44: 'GB',
  441481: 'GG',
  441534: 'JE',
  441624: 'IM',
  45: 'DK',
  46: 'SE',
  47: 'NO',
  48: 'PL',
  49: 'DE',
  51: 'PE',
  52: 'MX',
  54: 'AR',
  55: 'BR',
  56: 'CL',
  57: 'CO',
  60: 'MY',
  61: 'AU',
  62: 'ID',
  63: 'PH',
  64: 'NZ',
  65: 'SG',
  66: 'TH',
  81: 'JP',
  82: 'KR',
  84: 'VN',
  86: 'CN',
  90: 'TR',
  91: 'IN',
  92: 'PK',
  94: 'LK',
  98: 'IR',
  212: 'MA',
  213: 'DZ',
  216: 'TN',
  233: 'GH',
  234: 'NG',
  254: 'KE',
  255: 'TZ',
  256: 'UG',
  351: 'PT',
  352: 'LU',
  353: 'IE',
  354: 'IS',
  356: 'MT',
  357: 'CY',
  358: 'FI',
  359: 'BG',
  370: 'LT',
  371: 'LV',
  372: 'EE',
  380: 'UA',
  381: 'RS',
  385: 'HR',
  386: 'SI',
  420: 'CZ',
  421: 'SK',
  852: 'HK',
  880: 'BD',
  886: 'TW',
  966: 'SA',
  971: 'AE',
  972: 'IL',
  973: 'BH',
};

/** The country of a number written with its calling code, +44 or 0044; null for a local number and for codes of several countries. */
export function countryOfNumber(number: string | null): string | null {
  const international = /^\s*(?:\+|00)\s*([\d\s().\-/]+)/.exec(number ?? '')?.[1]?.replace(/\D/g, '');
  if (international === undefined || international.length < 6) return null;
  for (let length = 6; length > 0; length--) {
    const country = countryByCode[international.slice(0, length)];
    if (country !== undefined) return country;
  }
  return null;
}

/** Endings that are sold all over the world and say nothing of a place. */
const SOLD = new Set(
  'ac ai ag am as bz cc cd co fm gg im io is la ly me ms mu nu pw re sc sh so st tk to tv vc ws'.split(' '),
);
const EXCEPTIONS: Readonly<Record<string, string>> = { uk: 'GB', eu: '', su: '' };

/** The country of an address by the ending of its domain; null for endings of no country and for those that are sold everywhere. */
export function countryOfAddress(address: string | null): string | null {
  const ending = /@[^@\s]*\.([a-z]{2})\.?\s*$/i.exec(address ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  // "co.uk" is as British as "uk"; "example.co" is not Colombian.
  if (SOLD.has(ending)) return null;
  return (EXCEPTIONS[ending] ?? ending.toUpperCase()) || null;
}

/** The country that a browser's languages name: the first with a region, en-GB; null where none has. */
export function countryOfLanguages(languages: readonly string[]): string | null {
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1];
    if (region !== undefined) return region.toUpperCase();
  }
  return null;
}
