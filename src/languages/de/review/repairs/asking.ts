import { calmer, tidied } from './phrases.ts';

const parts =
  '(?:an|mit|weiter|zurück|zu|vor|ein|sicher|nach|ab|bei|auf|aus|um|durch|weg|bereit|fest|frei|dar|her|hin|entgegen|zusammen|zukommen)';
const begins = new RegExp(`^(?<before>.*?)(?:^| )(?<part>${parts})$`, 'u');
const clauses = /(?:^|,\s+)(?=(?:ob|wann|wie|wo|was|welche[rnms]?|dass|damit|bis wann|sobald|wenn|warum)(?!\p{L}))/u;
/** What is no order though it stands before "Sie". */
const noOrder =
  /^(?:haben|hatten|hätten|sind|waren|wären|werden|würden|können|könnten|müssen|sollen|sollten|dürfen|dürften|wollen|möchten|mögen|wissen|glauben|finden|denken|meinen|seien|kennen|wären|gehen|machen|kommen|warten|vergessen|hören|nehmen|ersparen|verzeihen|entschuldigen|freuen|stellen|sehen|tun)$/u;
/** A second sentence run on behind a comma. */
const runsOn = /,\s+(?:ich|wir|es|das|sonst|morgen|heute|so|da|mein|meine|Sie|bitte|aber|denn)(?!\p{L})/u;

/** "sich bis Freitag melden" of "melden" and "sich bis Freitag"; null where it cannot be told. */
function plainOf(verb: string, rest: string): string | null {
  // A clause stands behind the verb: "mir sagen, ob".
  const [head = '', ...tail] = /^(?:dass|ob|wann) /u.test(calmer(rest))
    ? ['', calmer(rest)]
    : calmer(rest).split(clauses);
  if (runsOn.test(`${head}, ${tail.join(', ')}`.replace(/, $/, ''))) return null;
  // "Geben Sie mir einen anderen Termin, Dienstag ist nicht gut" says more than it orders.
  if (head.includes(',') || /^(?:was|wann|wie|wo|ob|warum|wer)(?!\p{L})/u.test(head)) return null;
  const low = verb.toLowerCase();
  const split = begins.exec(head)?.groups;
  // "Teilen Sie mir mit", "rufen Sie mich an": without its part the verb means something else.
  if (
    split === undefined &&
    /^(?:rufen|teilen|leiten|reichen|richten|holen|halten|legen|lassen)$/.test(low) &&
    !/^(?:legen|holen|halten)$/.test(low)
  )
    return null;
  const after = tail.length === 0 ? '' : `, ${tail.join(', ')}`;
  const joined = split?.part === 'zukommen' ? 'zukommen lassen' : `${split?.part ?? ''}${low}`;
  return tidied(`${tidied(split?.before ?? head)} ${joined}`) + after;
}

/** "Könnten Sie sich bis Freitag melden?" of "Melden Sie sich bis Freitag". */
function asking(verb: string, rest: string): string[] {
  const plain = plainOf(verb, rest);
  return plain === null || (noOrder.test(verb.toLowerCase()) && !/ sicher(?:,|$)/.test(` ${rest}`))
    ? []
    : [`Könnten Sie ${plain}?`];
}

/** Of "Reservieren Sie mir einen Platz und holen Sie mich ab" both are asked for. */
export function asksTwice(verb: string, rest: string): string[] {
  const second = /^(?<one>.*?),? und (?:bitte )?(?<verb>\p{L}+(?:en|ern|eln)) Sie (?<two>.{3,})$/u.exec(rest)?.groups;
  if (second === undefined) return asking(verb, rest);
  const [one] = asking(verb, second.one ?? '');
  const [two] = asking(second.verb ?? '', second.two ?? '');
  return one === undefined || two === undefined || one.includes(',')
    ? []
    : [`${one.slice(0, -1)} und ${two.replace(/^Könnten Sie /, '')}`];
}

const plainForm = (word: string): string =>
  word.replace(new RegExp(`^(${parts}|vor|dar|\\p{Ll}{2,5})zu(\\p{Ll}{3,}n)$`, 'u'), '$1$2');

/** "Könnten Sie meine Mappe dem Vorstand vorlegen?" of "meine Mappe dem Vorstand vorzulegen". */
export function toDo(what: string): string[] {
  const clausesOfIt = calmer(what).split(/ und (?=mir |mich |die |den |das |meine|dies)/u);
  const plain = clausesOfIt.map((each) => {
    const words = each.split(' ');
    const last = words.at(-1) ?? '';
    if (words.at(-2) === 'zu') return [...words.slice(0, -2), last].join(' ');
    const low = plainForm(last);
    return low === last ? null : [...words.slice(0, -1), low].join(' ');
  });
  return plain.includes(null) ||
    runsOn.test(what) ||
    /(?:nachzusehen|zu halten|nachzutragen|verzeihen|entschuldigen)/u.test(what)
    ? []
    : [`Könnten Sie ${plain.join(' und ')}?`];
}
