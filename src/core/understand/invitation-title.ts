import { isNamed } from './mail-domains.ts';

export interface Title {
  readonly role: string | null;
  readonly employer: string | null;
}

/** What is known beside a title, to tell its parts apart. */
export interface TitleContext {
  /** Names of the candidate and of everybody in the file: never a role, never a firm. */
  readonly names: readonly string[];
  /** Names of sites from which they write. */
  readonly labels: readonly string[];
  /** The text beside the title. */
  readonly text: string;
}

const nothing: TitleContext = { names: [], labels: [], text: '' };

const KIND =
  '(?:(?:first|second|third|final|initial|last|panel|technical|tech|phone|video|telephone|online|remote|onsite|on-site|virtual|informal|intro|introductory|screening|recruiter|hiring manager|hr|teams|zoom|1st|2nd|3rd|\\d(?:st|nd|rd|th)?|round \\d|stage \\d|\\d(?:st|nd|rd)? (?:round|stage)|erstes|zweites|drittes)[ -]+)*';
const WORD_INTERVIEW = `${KIND}(?:interview|conversation|chat|call|meeting|screen|screening|discussion|catch-?up|assessment|vorstellungsgespr(?:ä|ae)ch|bewerbungsgespr(?:ä|ae)ch|kennenlerngespr(?:ä|ae)ch|gespr(?:ä|ae)ch|telefoninterview|videointerview|entretien)s?`;
const AT = '(?:at|with|bei|mit|chez|avec|in the firm)';
const FOR = '(?:for|as|für|als|zur|zum|pour|about|regarding|re)';
const SEP = '(?::|–|—|-|\\|)';

/** The number under which a system of applications keeps a vacancy. */
const VACANCY =
  '(?:(?<![\\p{L}\\d])(?:job|req(?:uisition)?|r|jr|id|ref)[-_ #:.]{0,2}\\d{3,}|#\\d{3,}|(?<!\\d)\\d{6,})(?![\\p{L}\\d])';
const VACANCY_BEFORE = new RegExp(`${VACANCY}[\\s:–—|,-]*`, 'giu');

/** A word that says what somebody does: the part of a title that holds one is the role. */
const ROLE_NOUN =
  /(?:^|[\s/-])(?:engineer(?:in)?|developer|programmer|analyst|scientist|manager|director|head|lead|leader|officer|chief|c[efot]o|president|vp|partner|principal|consultant|advis[eo]r|architect|designer|researcher|administrator|assistant|associate|coordinator|specialist|executive|accountant|auditor|controller|buyer|planner|teacher|lecturer|tutor|nurse|doctor|surgeon|pharmacist|therapist|solicitor|lawyer|counsel|paralegal|secretary|receptionist|clerk|agent|representative|technician|mechanic|electrician|fitter|operator|driver|chef|cook|editor|writer|journalist|translator|producer|strategist|marketer|recruiter|trainer|coach|supervisor|foreman|intern|trainee|apprentice|graduate|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|kaufmann|kauffrau|sachbearbeiter(?:in)?|referent(?:in)?|assistenz|werkstudent(?:in)?|ingénieur|développeur|analista|devops|sre|owner|master)s?(?=$|[\s,/(-])/i;
/** What stands before "interview" and is no role. */
const NO_ROLE =
  /^(?:(?:your|my|the|an?|job|new|short|quick|intro(?:ductory)?|informal|initial|first|second|third|fourth|final|last|next|1st|2nd|3rd|4th|panel|technical|tech|phone|video|telephone|online|remote|onsite|on-site|virtual|teams|zoom|google meet|hr|hiring manager|culture(?: fit)?|competency|case(?: study)?|coding|take-?home|round|stage|step|\d+)[\s-]*)+$/i;
/** Parts of a firm and places, as they stand after a role and a comma. */
const PART_OF_ROLE =
  /^(?:data|engineering|platform|infrastructure|product|growth|sales|marketing|finance|legal|operations|people|hr|it|security|research|design|analytics|payments|risk|compliance|support|customer \w+|machine learning|ai|ml|backend|frontend|mobile|web|cloud|emea|apac|amer|americas|uk|us|usa|eu|dach|europe|north america|global|remote|hybrid|london|berlin|paris|new york|part[- ]time|full[- ]time|contract|permanent|senior|junior|graduate|level \d|[ivx]{1,3}|\d+)(?:$|[\s,&/])/i;

/** "@ Fri 4 Dec 2026 10am", as calendars write the time behind a title; "@ Disney" is a firm. */
const ON_A_DAY =
  /\s*@\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so|\d[\w.]*)\b.*/i;

/** A longer line is no title: it names nothing, and is not searched for what it may name. */
const LONGEST_TITLE = 500;

/**
 * Role and firm from a title such as "Interview: Data Engineer at Northwind". What it does not name stays null; the name of the
 * candidate or of somebody in the file is neither.
 */
export function readSummary(summary: string, context: TitleContext = nothing): Title {
  if (summary.length > LONGEST_TITLE) return { role: null, employer: null };
  const plain = summary
    .replace(
      /^(?:(?:re|fwd?|aw|wg|invitation|invite|updated invitation|updated|cancelled|canceled|accepted|tentative|einladung|termin|confirmed|confirmation|reminder)\s*:\s*)+/i,
      '',
    )
    .replace(ON_A_DAY, '')
    .replace(/\s*@\s*/g, ' at ')
    .replace(/\s*[([][^)\]]*[)\]]?\s*/g, ' ')
    .replace(VACANCY_BEFORE, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const inBrackets = [...summary.matchAll(/[([]([^)\]]{2,60})[)\]]/g)].map((each) => each[1]?.trim() ?? '');
  const rest = withoutNames(plain, context.names);
  const read = swapped(
    fromPatterns(rest.text, rest.removed || inBrackets.some((each) => isSomebody(each, context.names)), context),
    context,
  );
  const parts = splitAtComma(firmBeforeRole(read), context);
  const employer = parts.employer ?? inBrackets.find((each) => isLabel(each, context)) ?? null;
  return { role: asRole(parts.role, context), employer: asFirm(employer, context) };
}

function fromPatterns(plain: string, namedSomebody: boolean, context: TitleContext): Title {
  const patterns: readonly RegExp[] = [
    new RegExp(
      `^(?:your )?${WORD_INTERVIEW}(?: invitation| request| confirmation)?\\s*(?:${SEP}|\\b${FOR}\\b)\\s*(?:${FOR} )?(?:the |our |your )?(?<role>.+?)(?:(?:\\s+${AT}\\s+|\\s*(?:–|—|\\||\\s-\\s)\\s*)(?<employer>.+))?$`,
      'i',
    ),
    new RegExp(
      `^(?:your )?${WORD_INTERVIEW} ${AT} (?<employer>.+?)(?:(?:\\s*(?::|–|—|\\|)\\s*|\\s+-\\s+|\\s+${FOR}\\s+)(?:${FOR} )?(?:the )?(?<role>.+))?$`,
      'i',
    ),
    new RegExp(`^(?<role>.+?)\\s*(?:${SEP}\\s*)?\\b${WORD_INTERVIEW}(?: ${AT} (?<employer>.+))?$`, 'i'),
    new RegExp(
      `^(?<employer>.+?)\\s*(?::|–|—|\\||\\s-\\s|\\s)\\s*${WORD_INTERVIEW}(?:\\s*(?:${SEP}|\\b${FOR}\\b) (?:the )?(?<role>.+))?$`,
      'i',
    ),
    new RegExp(`^(?<role>.+?) (?:role|position|vacancy)(?: ${AT} (?<employer>.+))?$`, 'i'),
    ...(namedSomebody ? [new RegExp(`^${FOR} (?:the )?(?<role>.+?)(?: ${AT} (?<employer>.+))?$`, 'i')] : []),
  ];
  const direct = new RegExp(
    `^(?:your )?${WORD_INTERVIEW} (?!(?:${FOR}|${AT}|${SEP})(?: |$))(?<role>.+?)(?: ${AT} (?<employer>.+))?$`,
    'i',
  ).exec(plain)?.groups;
  if (namedSomebody && direct && ROLE_NOUN.test(direct.role ?? ''))
    return { role: clean(direct.role), employer: clean(direct.employer) };
  // "Northwind interview" and "Northwind | Interview for Analyst" look like a role before the word; a role says what somebody does.
  for (const [at, pattern] of patterns.entries()) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    const role = clean(groups.role)?.replace(/ (?:role|position|vacancy|job|stelle)$/i, '') ?? null;
    const employer = clean(groups.employer);
    if (at === 2 && (role === null || NO_ROLE.test(role))) return { role: null, employer };
    if (at === 2 && !ROLE_NOUN.test(role ?? '') && employer === null)
      return { role: null, employer: isLabel(role ?? '', context) ? role : null };
    return { role, employer };
  }
  return fromParts(plain, context);
}

/** A title without the word "interview": a part that says what somebody does, beside or before a firm. */
function fromParts(plain: string, context: TitleContext): Title {
  const between = new RegExp(`^(?<role>.+?) ${AT} (?<employer>.+)$`, 'i').exec(plain)?.groups;
  if (between && ROLE_NOUN.test(between.role ?? ''))
    return { role: clean(between.role), employer: clean(between.employer) };
  const parts = plain
    .split(/\s*[|:–—•·]\s*|\s+-\s+|\s*<>\s*|\s+\/\s+/)
    .map((each) => clean(each))
    .filter((each): each is string => each !== null);
  const role = parts.find((each) => ROLE_NOUN.test(each) && !isLabel(each, context));
  const employer = parts.find((each) => each !== role && isLabel(each, context)) ?? null;
  // "Tamsin – Robin Ash for Lead Planner": where a name was, the word that led to the role is left.
  return { role: clean(role?.replace(new RegExp(`^${FOR} (?:the )?`, 'i'), '')), employer };
}

/** "Interview - Harbour Freight - Senior Data Engineer" names the firm first. */
function swapped(read: Title, context: TitleContext): Title {
  const { role, employer } = read;
  if (role === null) return read;
  const isRole = (text: string | null): boolean => text !== null && ROLE_NOUN.test(text);
  if (employer !== null && isRole(employer) && !isRole(role)) return { role: employer, employer: role };
  if (employer === null && !isRole(role) && isLabel(role, context)) return { role: null, employer: role };
  return read;
}

/** "Senior Data Engineer, Harbour Freight": what follows the comma is the firm where something else says so. */
function splitAtComma({ role, employer }: Title, context: TitleContext): Title {
  if (role === null || employer !== null) return { role, employer };
  const [, head, tail] = /^(.+?),\s*([^,]+(?:, (?:inc|ltd|llc|gmbh|ag|plc)\.?)?)$/i.exec(role) ?? [];
  if (head === undefined || tail === undefined) return { role, employer };
  const said = isLabel(tail, context) || (tail.length > 3 && context.text.includes(tail));
  // Nobody's address says which firm it is: then a name that is no part of a firm and no place is taken for one.
  const likely =
    context.labels.length === 0 && ROLE_NOUN.test(head) && !PART_OF_ROLE.test(tail) && !ROLE_NOUN.test(tail);
  const legal = /\s(?:inc|ltd|limited|llc|llp|gmbh|ag|se|plc|s\.?a\.?|b\.?v\.?)\.?$/i.test(tail);
  return said || likely || legal ? { role: head.trim(), employer: tail } : { role, employer };
}

function isLabel(text: string, context: TitleContext): boolean {
  return context.labels.some((label) => isNamed(label, text));
}

/** Says that there is a role, and not which. */
const SOME_ROLE = /^(?:the |our |your |a )?(?:role|position|vacancy|job|opportunity|opening|stelle|position)$/i;
/** Somebody with a title. */
const TITLED = /^(?:frau|herrn?|mr|mrs|ms|mx|miss|dr|prof)\.? \p{Lu}/iu;

function asRole(role: string | null, context: TitleContext): string | null {
  const plain = role ?? '';
  const isNone = plain.length < 2 || NO_ROLE.test(plain) || SOME_ROLE.test(plain) || TITLED.test(plain);
  return isNone || isSomebody(plain, context.names) ? null : plain;
}

/** "Tamsin: for Lead Planner", as it stands where a name was between: the firm, and behind it the role. */
function firmBeforeRole(read: Title): Title {
  const found = new RegExp(`^(?<firm>[^:|–—]{2,60}?)\\s*[:|–—-]\\s*${FOR} (?:the )?(?<role>.+)$`, 'i').exec(
    read.role ?? '',
  )?.groups;
  return found === undefined ? read : { role: clean(found.role), employer: read.employer ?? clean(found.firm) };
}

function asFirm(given: string | null, context: TitleContext): string | null {
  // "bei der Müller GmbH": the article leads to the name.
  const firm = given?.replace(/^(?:der|dem|den|die|das) (?=\p{Lu})/u, '') ?? null;
  if (firm === null || isSomebody(firm, context.names) || TITLED.test(firm)) return null;
  if (/^(?:einladung|invitation|termin|besprechung|gespräch|your|ihr|ihre)\b/i.test(firm)) return null;
  return /^(?:us|you|me|the team|team|hr|human resources|recruitment|recruiting|hiring manager|the hiring manager)$/i.test(
    firm,
  )
    ? null
    : firm;
}

function isSomebody(text: string, names: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return names.some((name) => {
    const words = name.toLowerCase().split(/\s+/);
    return (
      words.join(' ') === plain ||
      words[0] === plain ||
      (words.length > 1 && `${words[0]} ${words.at(-1)?.slice(0, 1)}` === plain.replace('.', ''))
    );
  });
}

/** A title without the names of people and the words that led to them. */
function withoutNames(title: string, names: readonly string[]): { readonly text: string; readonly removed: boolean } {
  let text = title;
  const longest = [...new Set(names.flatMap(spellings))].sort((one, other) => other.length - one.length);
  for (const name of longest) {
    const words = name.split(/\s+/).map(escaped).join('\\s+');
    const whole = `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])(?:['’]s)?`;
    // A first name alone is taken out only where it stands alone: "Mark" is a word, too.
    const pattern = name.includes(' ')
      ? `(?:\\b(?:with|for|of|by|and|mit|für|und|avec|pour)\\s+|[&+,]\\s*)?${whole}`
      : `(?<=^|[|:–—/<>&+]\\s*|\\s-\\s|\\b(?:with|mit|avec)\\s+)${whole}(?=\\s*(?:$|[|:–—/<>&+,]|\\s-\\s|\\b(?:and|und|for|für)\\b))`;
    text = text.replace(new RegExp(pattern, 'giu'), ' ');
  }
  if (text === title) return { text, removed: false };
  const tidy = text
    .replace(/\s+/g, ' ')
    // "Interview with Lena: Lead Planner": a first name alone leaves the word that led to it.
    .replace(/\b(?:with|mit|avec) (?=[|:–—,/]|- )/giu, '')
    .replace(/(?:\s*(?:<>|[|:–—/&+]|(?<=\s)[-x×](?=\s))\s*){2,}/giu, ' - ')
    .replace(/\s*(?:\b(?:with|and|mit|und|by|of)|(?<=\s)[x×]|<>|[|:–—/&+,-])\s*$/iu, '')
    .replace(/^\s*(?:<>|[|:–—/&+,×-]|\b(?:and|und|with|x)\b)\s*/iu, '')
    .replace(/^(?:\s*(?:<>|[|:–—/&+,×-]))+\s*/u, '')
    .trim();
  return { text: tidy, removed: true };
}

/** "Anna Keller", "Keller, Anna", "Keller Anna", "Anna". */
function spellings(name: string): string[] {
  const words = name
    .replace(/[([{].*?[)\]}]/g, ' ')
    .trim()
    .split(/\s+/);
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined) return first.length > 1 ? [first] : [];
  return [words.join(' '), `${last}, ${first}`, `${last} ${first}`, `${first} ${last}`, first];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function clean(text: string | undefined): string | null {
  const plain = text?.replace(/^[\s:–—|,-]+|[\s:–—|,.-]+$/g, '').replace(/^(?:the|your|our) /i, '') ?? '';
  return plain.length > 1 && plain.length <= 120 ? plain : null;
}
