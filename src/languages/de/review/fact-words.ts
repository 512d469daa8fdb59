import type { DayNamed, DaySaid, FactWords, SentenceFault, Tense, TimeSaid } from '../../../core/review/fact-words.ts';
import { latin } from '../../../core/review/latin.ts';
import { isZoneName } from '../../../core/review/zone-offsets.ts';
import { civilOf, type EpochDay, parseDay, weekdayOf } from '../../../core/time/epoch-day.ts';
import { months, weekdays } from '../days.ts';

const WEEKDAY = `(?:${weekdays.join('|')}|Sonnabend)`;
const MONTH = `(?:${months.map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}\\.?(?!\\p{L})` : name)).join('|')})`;
const NUMBER_WORDS = 'ein|einer|einem|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const numbers: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  einer: 1,
  einem: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
};
const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (numbers[text.toLowerCase()] ?? 0));

const DAY = latin(
  [
    `(?<![\\p{L}\\d])(?:${WEEKDAY},?\\s+(?:de[nm]r?\\s+)?)?(?<d>[1-9]|[12]\\d|3[01])\\.\\s?(?<m>${MONTH})(?![\\p{L}])(?:\\s+(?<y>20\\d\\d))?`,
    '(?<=\\b(?:am|vom|zum|den)\\s(?:[\\p{L}]+,\\s(?:den\\s)?)?)(?<d2>[0-3]?\\d)\\.(?<m2>[01]?\\d)\\.(?:(?:20)?\\d\\d)?(?!\\d)',
    `(?<![\\p{L}])(?:(?<q>letzten|vergangenen|nächsten|kommenden|diesen)\\s+)?(?<wd>${WEEKDAY})(?![\\p{L}-])(?<tail>\\s(?:vor\\s(?:einer|zwei|drei|\\d)\\sWochen?|(?:der\\s)?(?:vorigen|vergangenen|letzten|vorletzten|voriger|vergangener|letzter|vorletzter|vorige|letzte)\\sWoche)(?!\\p{L}))?`,
    '(?<![\\p{L}])(?<near>vorgestern|gestern|heute|übermorgen)(?:\\s+(?<part>Morgen|früh|Vormittag|Mittag|Nachmittag|Abend))?(?![\\p{L}])',
    '(?<![\\p{L}])(?<rel>letzte|vergangene|vorige|diese|nächste|kommende)[nr]?\\s+(?<unit>Woche)(?![\\p{L}])',
    `(?<![\\p{L}])vor\\s+(?<ago>${NUMBER_WORDS}|\\d{1,2})\\s+(?<agoUnit>Tag|Woche|Monat)(?:e?n)?(?![\\p{L}])`,
  ].join('|'),
  'gu',
);

const MEETING =
  /(?<!\p{L})(?:Gespräche?s?|Vorstellungsgesprächs?|Bewerbungsgesprächs?|Interviews?|Termins?|Treffens?|Telefonats?|Austauschs?|Videocalls?|gesprochen|getroffen|kennenzulernen|kennengelernt|(?:Ihre|deine|eure) Zeit|die Zeit|Einladung zum Gespräch|[Dd]anke? für|Probetags?|Probearbeitens?|Rundgangs?|Führung)(?!\p{L})/gu;
const OTHER =
  /(?<!\p{L})(?:entscheid\p{L}*|Entscheidung|Antwort|antworte\p{L}*|schr[ie]\p{L}*|geschrieben|Mail|E-Mail|Nachricht|Anruf\p{L}*|angerufen|anruf\p{L}*|Rückruf\p{L}*|melde\p{L}*|gemeldet|geschickt|schick\p{L}*|sende\p{L}*|gesendet|Bewerbung|beworben|Unterlagen|Rückmeldung|beginn\p{L}*|anfangen|erreich\p{L}*|frei|Urlaub|unterwegs|Frist|Bescheid|gelesen|Artikel|Prüfung|Kurs|Messe|Zahnarzt|Zug|Termin bei|Kollegen|Chef|Kunden?)(?!\p{L})/gu;
const AHEAD =
  /(?<!\p{L})(?:freue mich (?:auf|darauf)|bestätige\p{L}*|komme|werde|sehen uns|kann|könnte|passt|bis|Einladung|eingeladen)(?!\p{L})/iu;
const PAST = /(?<!\p{L})(?:[Dd]ank\p{L}*|war|waren|habe|haben|hat|gefreut|gefallen|bedanke)(?!\p{L})/u;
const LIMIT = /(?<!\p{L})(?:bis|ab|seit|vor|nach|jeden|von|spätestens)\s+(?:zum\s+|de[nmr]\s+|am\s+)?$/iu;

interface About {
  readonly tense: Tense;
  readonly isArranging: boolean;
  readonly withReader: boolean;
}

/** "Das Treffen des Verbands", "der Termin beim Arzt", "das Telefonat mit Ihrer Kollegin". */
const WITH_OTHERS =
  /^\p{L}+\s(?:(?:des|beim)\s\p{L}|der\s\p{Lu}|mit (?:Ihre[mr]|meine[mr]|eine[mr]|unsere[mr])(?!\p{L})|in (?:der|dem) (?:Zeit|Zeitung|Presse)(?!\p{L}))/u;
/** "Mein letztes Vorstellungsgespräch". */
const EARLIER = /(?<!\p{L})(?:[Mm]ein|[Ii]hr)(?:em|en|es|e)?\s(?:letzte|frühere|vorige|damalige)[srnm]?\s$/u;

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** What a day or a time between `start` and `end` is said of: the meeting, or (null) something else. */
function aboutMeeting(text: string, start: number, end: number): About | 'else' | null {
  const before = text.slice(Math.max(0, start - 130), start).replaceAll(/\b(Dr|Nr|z\. ?B)\./g, '$1 ');
  const clause =
    before
      .split(
        /[.!?;:–(]\s|\n|,\s(?:und|aber|dass|weil|wenn|als|wann|ob|wie|der|die|das|den|in dem|bei dem|was|wo|er|sie|es|ich|wir|man|du|da|denn|damit|sondern)\s|\s(?:und|aber)\s(?=ich|wir|Sie|du|er|sie|es|bin|habe|würde|freue)/u,
      )
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60).split(/[.!?;\n]/)[0] ?? '';
  if (LIMIT.test(clause)) return 'else';
  const meeting = lastOf(MEETING, clause);
  const other = lastOf(OTHER, clause);
  const isAhead = AHEAD.test(clause) && !/[Dd]ank\p{L}* für (?:das|unser|die Zeit)/u.test(clause);
  const tense: Tense = isAhead ? 'ahead' : PAST.test(clause) ? 'past' : 'any';
  if (meeting >= 0 && meeting >= other) {
    if (WITH_OTHERS.test(clause.slice(meeting)) || WITH_OTHERS.test(`Gespräch${behind}`)) return 'else';
    if (EARLIER.test(clause.slice(0, meeting))) return 'else';
    if (
      /(?<!\p{L})(?:ein|einen|einem|kein|anderes?|weiteres?|nächstes?|mein)\s+(?:\p{L}+\s)?$/u.test(
        clause.slice(0, meeting),
      ) &&
      tense !== 'past'
    )
      return null;
    return { tense, isArranging: false, withReader: false };
  }
  if (
    other < 0 &&
    /(?<!\p{L})(?:bestätige\p{L}*|komme|passt (?:mir|gut)|sehen uns)(?!\p{L})/iu.test(`${clause} ${behind}`)
  )
    return { tense: 'ahead', isArranging: true, withReader: false };
  if (
    meeting < 0 &&
    other < 0 &&
    /^\s*(?:haben|hatten) (?:wir|Sie|du)(?!\p{L})[^,]{0,40}(?:gesprochen|gefragt|erzählt)/u.test(behind)
  )
    return { tense: 'past', isArranging: false, withReader: false };
  // "dass Sie sich gestern die Zeit genommen haben"
  if (
    other < 0 &&
    /^[^,]{0,20}\s(?:(?:die|so viel|viel|etwas) )?(?:Zeit (?:genommen|gefunden|hatten)|mit mir gesprochen|empfangen haben)(?!\p{L})/u.test(
      behind,
    )
  )
    return { tense: 'past', isArranging: false, withReader: false };
  return other >= 0 ? 'else' : null;
}

const parts: Readonly<Record<string, readonly [number, number]>> = {
  Morgen: [0, 720],
  früh: [0, 720],
  Vormittag: [0, 780],
  Mittag: [660, 870],
  Nachmittag: [705, 1110],
  Abend: [960, 1440],
};

function nearest(month: number, day: number, year: string | undefined, today: EpochDay): EpochDay | null {
  const thisYear = civilOf(today).year;
  const all = (year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [Number(year)])
    .map((each) => parseDay(`${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`))
    .filter((each) => each !== null);
  return all.sort((one, other) => Math.abs(one - today) - Math.abs(other - today))[0] ?? null;
}

type Range = Pick<DaySaid, 'from' | 'to' | 'weekday' | 'part' | 'how'>;

function rangeOf(groups: Record<string, string | undefined>, today: EpochDay): Range | null {
  const { d, m, d2, m2, q, wd, near, part, rel, ago, agoUnit } = groups;
  const on = (from: EpochDay, to: EpochDay, how: DaySaid['how']): Range => ({
    from,
    to,
    weekday: null,
    part: parts[part ?? ''] ?? null,
    how,
  });
  if (d !== undefined && m !== undefined) {
    const day = nearest(months.findIndex((name) => name.slice(0, 3) === m.slice(0, 3)) + 1, Number(d), groups.y, today);
    return day === null ? null : on(day, day, 'date');
  }
  if (d2 !== undefined && m2 !== undefined) {
    const day = nearest(Number(m2), Number(d2), undefined, today);
    return day === null ? null : on(day, day, 'date');
  }
  if (wd !== undefined) {
    const weekday = wd === 'Sonnabend' ? 6 : (weekdays as readonly string[]).indexOf(wd) + 1;
    const [least, most] =
      groups.tail !== undefined
        ? [-28, -1]
        : q === undefined
          ? [-120, 120]
          : /letzt|vergang/.test(q)
            ? [-14, -1]
            : q === 'diesen'
              ? [-6, 7]
              : [1, 14];
    return { ...on(today + (least ?? 0), today + (most ?? 0), 'weekday'), weekday };
  }
  if (near !== undefined) {
    const shift = { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2 }[near] ?? 0;
    return on(today + shift, today + shift, 'near');
  }
  if (rel !== undefined) {
    const monday = today - (weekdayOf(today) - 1) + (/diese/.test(rel) ? 0 : /nächst|kommend/.test(rel) ? 7 : -7);
    return on(monday, monday + 6, 'near');
  }
  if (ago !== undefined) {
    const [length, grace] = agoUnit === 'Tag' ? [1, 0] : agoUnit === 'Woche' ? [7, 4] : [30, 15];
    const middle = today - numberOf(ago) * length;
    return on(middle - grace, middle + grace, 'near');
  }
  return null;
}

function daysNamed(text: string, today: EpochDay): DayNamed[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const range = rangeOf(match.groups ?? {}, today);
    return range === null ? [] : [{ ...range, start: match.index, end: match.index + match[0].length }];
  });
}

function daysOfMeeting(text: string, today: EpochDay): DaySaid[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const range = rangeOf(match.groups ?? {}, today);
    const about = range === null ? null : aboutMeeting(text, start, end);
    return range === null || about === null || about === 'else'
      ? []
      : [{ ...range, ...about, isSure: true, isCall: false, isRound: false, spokeWith: null, start, end }];
  });
}

const ZONE = '(?:\\s\\(?(?<zone>GMT|UTC|BST|MEZ|MESZ|CET|CEST|EST|EDT|PST|Ihrer Zeit|Ortszeit)(?!\\p{L}))?';
const TIME = latin(
  `(?<![\\d.:])(?:(?<h>[01]?\\d|2[0-4])(?:[:.](?<min>[0-5]\\d))?\\s?(?:Uhr|h)(?:\\s(?<minBehind>[0-5]\\d))?(?!\\p{L})|(?<h2>[01]?\\d|2[0-3]):(?<min2>[0-5]\\d)(?!\\d)|(?<=\\b(?:um|ab|gegen)\\s)(?:(?<part>halb|viertel nach|viertel vor|Viertel nach|Viertel vor|dreiviertel)\\s)?(?<word>${NUMBER_WORDS}|eins)(?:\\s(?<uhr>Uhr))?(?!\\p{L}))${ZONE}`,
  'gu',
);

function timesIn(text: string): TimeSaid[] {
  return [...text.matchAll(TIME)].flatMap((match) => {
    const { h, min, minBehind, h2, min2, part = '', word, zone } = match.groups ?? {};
    const start = match.index;
    const whole = start + match[0].length;
    const end =
      zone === undefined
        ? whole
        : start + match[0].slice(0, match[0].length - zone.length).replace(/[\s(]+$/, '').length;
    const hour = numberOf(h ?? h2 ?? word ?? '');
    const shift = /halb/.test(part) ? -30 : /nach/.test(part) ? 15 : /vor|drei/.test(part) ? -15 : 0;
    const first = hour * 60 + Number(min ?? minBehind ?? min2 ?? 0) + shift;
    const minutes = word === undefined || hour > 12 ? [first] : [first, (first + 720) % 1440];
    const isEnd = /\bbis\s$/.test(text.slice(Math.max(0, start - 5), start));
    const about = isEnd ? 'else' : aboutMeeting(text, start, whole);
    const said = about === 'else' ? null : about;
    const key = zone?.toLowerCase() ?? '';
    const clock =
      zone === undefined
        ? null
        : zone === 'Ihrer Zeit' || zone === 'Ortszeit'
          ? ('theirs' as const)
          : isZoneName(key)
            ? key
            : ('any' as const);
    const placed = clock === null || zone === undefined ? null : { clock, start: whole - zone.length, end: whole };
    return [
      {
        start,
        end,
        minutes,
        tense: said?.tense ?? 'any',
        isOfMeeting: said !== null,
        isElse: about === 'else',
        isArranging: said?.isArranging ?? false,
        withReader: false,
        isArrival: false,
        isCall: false,
        zone: placed,
      },
    ];
  });
}

const DOUBLED = /(?<![\p{L}\p{N}-])(\p{L}+)(?:[^\S\n]+|[^\S\n]*\n)\1(?![\p{L}\p{N}-])/gu;
/** Pronouns and articles that may follow each other: "dass das das Wichtigste ist", "die, die die Touren planen". */
const MAY_DOUBLE =
  /^(?:das|die|der|den|dem|sie|Sie|sich|ist|sehr|ganz|so|nein|ja|viel|nach|war|wie|was|es|ihr|an|ein|zu|aus|mit|vor)$/;

function sentenceFaults(text: string): SentenceFault[] {
  const found: SentenceFault[] = [];
  for (const match of text.matchAll(DOUBLED)) {
    const word = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    // Behind a preposition one article is one too many.
    const isArticle =
      /^(?:das|die|der|den|dem|ein)$/.test(word) &&
      /(?<!\p{L})(?:für|mit|in|an|auf|bei|von|über|durch|um|gegen|ohne|zu)\s$/u.test(before) &&
      /^\s\p{Lu}/u.test(behind);
    const isPreposition =
      /^(?:mit|an|zu|aus|vor|nach)$/.test(word) &&
      /^\s(?:de[rmns]|die|das|Ihnen|dir|Ihre\p{L}*|unser\p{L}*)\s/u.test(behind) &&
      !/(?:fang|komm|ruf|hör|seh|geh|biet|nehm)\p{L}*\s(?:\p{L}+\s)?$/u.test(before);
    if (MAY_DOUBLE.test(word) && !isArticle && !isPreposition) continue;
    if (/^\p{Lu}/u.test(word)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, what: 'doubled', repair: word });
  }
  return found;
}

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const never = /(?!)/g;

/** What the review of facts reads in German: times, names, blanks, greetings, doubled words; what needs more of the grammar is left out. */
export const factWords: FactWords = {
  daysOfMeeting,
  daysNamed,
  timesIn,
  callsOf: () => [],
  lengthsOfMeeting: () => [],
  roundsSaid: () => [],
  roundNoted: () => ({ ordinal: null, isFinal: false, sort: null }),
  rolesSaid: () => [],
  ranks: new Set(),
  postsSaid: () => [],
  plainWords,
  actsOnMe: /^ (?:hat|haben|hatte|hatten|will|wollen|möchte|möchten|lädt|laden|bietet|bieten) (?:mich|mir)(?!\p{L})/u,
  firmOfJob: never,
  commonInFirms: new Set(
    'die der das nord süd ost west erste neue alte deutsche deutscher deutsches österreichische schweizer bayerische berliner hamburger münchner kölner wiener zürcher allgemeine vereinigte internationale europäische stadt land berlin hamburg münchen köln frankfurt stuttgart leipzig dresden hannover bremen nürnberg wien zürich bern basel deutschland österreich schweiz europa haus büro werk standort straße bank versicherung klinik klinikum krankenhaus schule universität hochschule stiftung verlag spedition logistik technik bau maschinenbau metallbau anlagenbau fahrzeugbau autohaus bäckerei metzgerei praxis kanzlei ingenieurbüro architekturbüro pflegedienst apotheke hotel gasthof tischlerei schreinerei elektro energie wasser gruppe'.split(
      ' ',
    ),
  ),
  buildings: new Set('haus straße platz werk büro standort messe bahnhof turm park halle'.split(' ')),
  genderOf: (title) => (/^(?:herrn?|hr|mr)\b/i.test(title) ? 'm' : /^(?:frau|fr|ms|mrs)\b/i.test(title) ? 'f' : null),
  pronoun: never,
  genderOfPronoun: () => 'm',
  somebody: /(?!)/,
  ofReader: null,
  calledFirst: null,
  calledSir: null,
  calledBy: /(?<!\p{L})[Dd]anke(?: nochmals| vielmals)?, (?<name>\p{Lu}\p{Ll}+)(?=[,.!])/gu,
  greetingLine:
    /^(?:sehr geehrter?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|hi|moin|grüezi|servus)(?: (?:(?:frau|herrn?|fr|hr|dr|prof|damen|und|herren|alle|zusammen)\b\.?|\p{Lu}[\p{L}’'-]*|von|van|der|de|zu))*[,!:]?$/iu,
  greetingWithin:
    /^(?:liebe[rs]?|hallo|hi|guten (?:tag|morgen|abend)|sehr geehrter?)\s+(?<name>(?:Herrn?|Frau)?\s?\p{Lu}[\p{L}'’-]*),?\s+(?<second>(?:hallo|hi|guten (?:tag|morgen|abend))\s+(?:Herrn?|Frau)?\s?\p{Lu}[\p{L}'’-]*|(?:liebe[rs]?|sehr geehrter?)\s+\k<name>)/iu,
  closingLine:
    /^(?:(?:mit |die )?(?:freundlichen|freundliche|herzlichen|herzliche|besten|beste|vielen|viele|schönen|schöne|lieben|liebe) Grü(?:ß|ss)en?|hochachtungsvoll|(?:es )?grüßt (?:Sie|dich)[\p{L} ]*|alles Gute|MfG|LG|VG)[,.!]?$/iu,
  placeholder:
    /(?<![\p{L}])(?:(?:Name|Firma|Stelle|Datum|Anrede|Beispiel|Thema|Titel) (?:hier )?(?:einfügen|eintragen|ergänzen|einsetzen)|(?:Firma|Herrn?|Frau|Unternehmen|Stelle|bei|als|am|um|von|an) (?:XY|XYZ|XXX|ABC|X)(?![\p{L}])|Herrn?\s?\/\s?Frau|Frau\s?\/\s?Herrn?|[Gg]eehrter?\s?\((?:r|e|in)\)|[Gg]eehrte\/r|[Ll]iebe\(r\)|[Ll]ieber?\/r?|Musterfirma|Mustermann|Max Muster|(?<=(?:Firma|Herr|Frau) )NAME|\((?:hier |bitte )?(?:einfügen|ergänzen|eintragen|Beispiel|Name|Firma|Datum)\b[^()\n]{0,40}\))(?![\p{L}])/gu,
  filesListed: () => [],
  withYou: never,
  peopleCounted: () => [],
  filesSaid: () => [],
  sentenceFaults,
  titleKey: (title) => {
    const plain = title.toLowerCase().replace('.', '');
    return (
      {
        herrn: 'herr',
        hr: 'herr',
        fr: 'frau',
        professor: 'prof',
        professorin: 'prof',
        doktor: 'dr',
        mr: 'herr',
        ms: 'frau',
        mrs: 'frau',
      }[plain] ?? plain
    );
  },
};
