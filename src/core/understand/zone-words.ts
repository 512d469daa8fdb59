import { isZone } from '../time/zone.ts';

/** A time zone as a sentence names it: by a zone's name, by a distance from UTC in minutes, as the reader's own, or in words nobody knows. */
export type NamedZone =
  | { readonly kind: 'zone'; readonly id: string }
  | { readonly kind: 'offset'; readonly minutes: number }
  | { readonly kind: 'own' }
  | { readonly kind: 'unknown' };

export interface ZoneWords {
  readonly zone: NamedZone;
  readonly words: string;
}

/**
 * What people write after a clock, by the zone whose clocks they mean: "EST" in July is said of New York's clocks too. IST, AST and
 * others that several countries use are not here: they ask.
 */
const shortNames: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  BRT: 'America/Sao_Paulo',
  GMT: 'UTC',
  UTC: 'UTC',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  SAST: 'Africa/Johannesburg',
  GST: 'Asia/Dubai',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AET: 'Australia/Sydney',
  AWST: 'Australia/Perth',
  ACST: 'Australia/Adelaide',
  ACDT: 'Australia/Adelaide',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  NZT: 'Pacific/Auckland',
};

/** Countries and cities that have no zone of their own name; a country with several zones is not here. */
const places: Readonly<Record<string, string>> = {
  uk: 'Europe/London',
  'united kingdom': 'Europe/London',
  british: 'Europe/London',
  english: 'Europe/London',
  england: 'Europe/London',
  scotland: 'Europe/London',
  edinburgh: 'Europe/London',
  glasgow: 'Europe/London',
  manchester: 'Europe/London',
  birmingham: 'Europe/London',
  bristol: 'Europe/London',
  leeds: 'Europe/London',
  ireland: 'Europe/Dublin',
  irish: 'Europe/Dublin',
  germany: 'Europe/Berlin',
  german: 'Europe/Berlin',
  deutsch: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  münchen: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  köln: 'Europe/Berlin',
  stuttgart: 'Europe/Berlin',
  austria: 'Europe/Vienna',
  wien: 'Europe/Vienna',
  switzerland: 'Europe/Zurich',
  swiss: 'Europe/Zurich',
  schweizer: 'Europe/Zurich',
  zürich: 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  basel: 'Europe/Zurich',
  france: 'Europe/Paris',
  french: 'Europe/Paris',
  spain: 'Europe/Madrid',
  spanish: 'Europe/Madrid',
  barcelona: 'Europe/Madrid',
  italy: 'Europe/Rome',
  italian: 'Europe/Rome',
  milan: 'Europe/Rome',
  netherlands: 'Europe/Amsterdam',
  dutch: 'Europe/Amsterdam',
  belgium: 'Europe/Brussels',
  poland: 'Europe/Warsaw',
  polish: 'Europe/Warsaw',
  sweden: 'Europe/Stockholm',
  denmark: 'Europe/Copenhagen',
  norway: 'Europe/Oslo',
  finland: 'Europe/Helsinki',
  greece: 'Europe/Athens',
  israel: 'Asia/Jerusalem',
  'tel aviv': 'Asia/Jerusalem',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  china: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  japan: 'Asia/Tokyo',
  korea: 'Asia/Seoul',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  california: 'America/Los_Angeles',
  'new york city': 'America/New_York',
  nyc: 'America/New_York',
  boston: 'America/New_York',
  washington: 'America/New_York',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  dallas: 'America/Chicago',
  austin: 'America/Chicago',
  houston: 'America/Chicago',
  'abu dhabi': 'Asia/Dubai',
  montreal: 'America/Toronto',
  'new zealand': 'Pacific/Auckland',
};

const continents = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian'];

/** The words for the clocks of a whole region, the longest first. */
const longNames: readonly (readonly [RegExp, NamedZone])[] = [
  [/^central european (?:summer |standard )?time\b/i, at('Europe/Berlin')],
  [/^(?:mittel|zentral)europäische[rn]? (?:sommer)?zeit\b/i, at('Europe/Berlin')],
  [/^eastern european (?:summer |standard )?time\b/i, at('Europe/Helsinki')],
  [/^western european (?:summer |standard )?time\b/i, at('Europe/Lisbon')],
  [/^british (?:summer )?time\b/i, at('Europe/London')],
  [/^greenwich mean time\b/i, at('UTC')],
  [/^(?:coordinated )?universal time\b/i, at('UTC')],
  [/^australian eastern (?:standard |daylight |summer )?time\b/i, at('Australia/Sydney')],
  [/^india(?:n)? standard time\b/i, at('Asia/Kolkata')],
  [/^japan standard time\b/i, at('Asia/Tokyo')],
  [/^(?:us |u\.s\. )?eastern(?: (?:standard|daylight))?(?: time)?\b(?! european)/i, at('America/New_York')],
  [/^(?:us |u\.s\. )?central(?: (?:standard|daylight))? time\b/i, at('America/Chicago')],
  [/^(?:us |u\.s\. )?mountain(?: (?:standard|daylight))?(?: time)?\b/i, at('America/Denver')],
  [/^(?:us |u\.s\. )?pacific(?: (?:standard|daylight))?(?: time)?\b/i, at('America/Los_Angeles')],
  [/^(?:in )?(?:your|ihrer|deiner) (?:local |own )?(?:time|zeit)(?: ?zone)?\b/i, { kind: 'own' }],
  [/^(?:in )?(?:my|our|their|his|her|unserer|meiner) (?:local |own )?(?:time|zeit)(?: ?zone)?\b/i, { kind: 'unknown' }],
  [/^(?:local time|ortszeit)(?! in\b)\b/i, { kind: 'unknown' }],
];

function at(id: string): NamedZone {
  return { kind: 'zone', id };
}

/** The zone of a city or country; null where none is known by that name. */
function zoneOfPlace(name: string): string | null {
  const plain = name.toLowerCase();
  const listed = places[plain] ?? places[plain.replace(/e[rn]$/, '')];
  if (listed !== undefined) return listed;
  const city = name.replaceAll(' ', '_');
  for (const base of [city, city.replace(/er$/, ''), city.replace(/er$/, 'e')])
    for (const continent of continents) if (isZone(`${continent}/${base}`)) return `${continent}/${base}`;
  return null;
}

const OFFSET = /^(?:(?:UTC|GMT) ?([+\-−])(\d{1,2})(?::?(\d{2}))?|(\+)(\d{2}):?(\d{2}))(?!\d)/;
const IANA = /^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/;
const SHORT = /^[A-Z]{2,4}(?![\p{L}\d])/u;
/** In small letters only those that are no words of a language. */
const SHORT_SMALL = /^(?:[ecmp][sd]t|cest|gmt|utc|bst|cet|mez|mesz|sgt|aest|aedt)(?![\p{L}\d])/u;
const PLACE_TIME = /^(\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,2}) (?:[Ll]ocal )?(?:[Tt]ime|Zeit|Ortszeit)\b/u;
const SMALL_PLACE_TIME =
  /^(uk|london|new york|berlin|singapore|paris|german|deutscher|britischer|schweizer) (?:time|zeit)\b/i;
const TIME_IN = /^(?:local )?(?:time|Ortszeit) in (\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,2})/u;

/** The zone that the text begins with, if it names one; what looks like a zone that nobody here knows is `unknown`, and asks. */
export function zoneAtStart(text: string): ZoneWords | null {
  const offset = OFFSET.exec(text);
  if (offset !== null) {
    const sign = (offset[1] ?? offset[4]) === '+' ? 1 : -1;
    const minutes = Number(offset[2] ?? offset[5]) * 60 + Number(offset[3] ?? offset[6] ?? 0);
    // "(GMT-08:00) Pacific Time": the name knows the summer time and counts.
    const named = /^\)? ?(?=\p{L})/u.exec(text.slice(offset[0].length));
    const after = named === null ? null : longNameAt(text.slice(offset[0].length + named[0].length));
    if (after !== null)
      return { zone: after.zone, words: text.slice(0, offset[0].length + (named?.[0].length ?? 0)) + after.words };
    return {
      zone: minutes > 14 * 60 ? { kind: 'unknown' } : { kind: 'offset', minutes: sign * minutes },
      words: offset[0],
    };
  }
  const iana = IANA.exec(text)?.[0];
  if (iana !== undefined) return { zone: isZone(iana) ? at(iana) : { kind: 'unknown' }, words: iana };
  const long = longNameAt(text);
  if (long !== null) return long;
  const place = PLACE_TIME.exec(text) ?? TIME_IN.exec(text) ?? SMALL_PLACE_TIME.exec(text);
  if (place !== null) {
    const id = zoneOfPlace(place[1] ?? '');
    return { zone: id === null ? { kind: 'unknown' } : at(id), words: place[0] };
  }
  if (/^Z(?![\p{L}\d])/u.test(text)) return { zone: at('UTC'), words: 'Z' };
  const short = SHORT.exec(text)?.[0] ?? SHORT_SMALL.exec(text)?.[0];
  if (short === undefined) return placeAlone(text);
  const id = shortNames[short.toUpperCase()];
  if (id !== undefined) return { zone: at(id), words: short };
  // IST, CST and whatever else ends like the name of a zone.
  return /^[A-Z]{1,3}(?:ST|DT|T)$/.test(short) ? { zone: { kind: 'unknown' }, words: short } : null;
}

/** "10am in New York", "10am (Berlin)": the clocks of the place where people meet; only where nothing of the name is left over. */
function placeAlone(text: string): ZoneWords | null {
  const place = /^(?:in )?(\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,2})(?=\s*(?:$|[.,;:)\n/–—|]))/u.exec(text);
  const id = place === null ? null : zoneOfPlace(place[1] ?? '');
  return place === null || id === null ? null : { zone: at(id), words: place[0] };
}

function longNameAt(text: string): ZoneWords | null {
  for (const [pattern, zone] of longNames) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { zone, words: found };
  }
  return null;
}

/** Zones that the text names apart from a clock: "all times in CET", "Time zone: Europe/Berlin". */
export function zonesNamedIn(text: string): ZoneWords[] {
  const found: ZoneWords[] = [];
  const leads =
    /\b(?:time ?zone|zeitzone|(?:all )?times?(?: (?:are|is|given|shown|stated))*|uhrzeit(?:en)?|zeitangaben?)(?: (?:is|in|are|ist|sind|jeweils))*\s{0,3}[:(]?\s{0,3}(?=\S)/giu;
  for (const lead of text.matchAll(leads)) {
    const zone = zoneAtStart(
      text.slice(lead.index + lead[0].length, lead.index + lead[0].length + 80).replace(/^\(/, ''),
    );
    if (zone !== null) found.push(zone);
  }
  // "10:00am - Thursday, November 12 (Eastern Time - US & Canada)": the day stands between. Two letters in brackets are anything.
  for (const each of text.matchAll(
    /\((?=[^)\n]{3,60}\))|\b(?=(?:eastern|central|mountain|pacific|british|irish|india)(?: european)?(?: standard| daylight| summer)? time\b)/gi,
  )) {
    const from = each.index + each[0].length;
    const zone = zoneAtStart(text.slice(from, from + 80));
    if (zone !== null && zone.words.length > 2 && (zone.zone.kind === 'zone' || zone.zone.kind === 'offset'))
      found.push(zone);
  }
  for (const each of text.matchAll(/\b(?:UTC|GMT) ?[+\-−]\d{1,2}(?::?\d{2})?/g)) {
    const zone = zoneAtStart(text.slice(each.index, each.index + 80));
    if (zone !== null) found.push(zone);
  }
  return found;
}
