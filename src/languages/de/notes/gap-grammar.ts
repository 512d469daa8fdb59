import type { GapGrammar, TypedForm } from '../../../core/write/gap-sentence.ts';

const FINITE =
  '(?:bin|bist|ist|sind|seid|war|warst|waren|habe|hast|hat|haben|hatte|hatten|kann|kannst|können|konnte|konnten|will|willst|wollen|wollte|wollten|werde|wird|wirst|werden|wurde|wurden|würde|würden|muss|müssen|musste|soll|sollen|sollte|darf|dürfen|mag|möchte|weiß|komme|leite|leitete|arbeite|arbeitete|führe|führte|spreche|sprach|baue|baute|schreibe|schrieb|gewann|gewannen|nahm|gab|ging|kam|stand|hielt|brauche|kenne|kannte|mache|machte|gibt|geht|läuft|sehe|sah|schicke|fange|freue|lerne|lernte|unterrichte|unterrichtete|betreue|betreute|plane|plante)';
const W = '(?:wie|was|wann|wo|woran|worauf|wodurch|warum|weshalb|wer|wen|wem|welche[rsnm]?|wieso|wohin|ob)';
const STARTS_ASKING = new RegExp(
  `^(?:${W}(?: (?:viele|oft|lange|gut|weit|genau))? ${FINITE}|${FINITE}|(?:arbeiten|machen|setzen|nutzen|haben|planen|geben)) (?:Sie|du|ihr|es|er|sie|die|der|das|man|wir)(?!\\p{L})`,
  'iu',
);
/** "Wie lange dauert die Einarbeitung": the verb stands before its subject. */
const VERB_FIRST = new RegExp(
  `^${W}(?: (?:viele|oft|lange|gut|weit|genau|hoch|groß))? (?!(?:man|sie|ihr|ich|du|er|es|wir|die|der|das|ein|eine|gut|oft|weit|nicht|jetzt|heute|sehr|lange|genau|mit|seit)(?!\\p{L}))\\p{Ll}+(?:t|en) (?:Sie|du|ihr|es|er|die|der|das|man|ein|eine)(?!\\p{L})`,
  'u',
);
/** "Sie meine Präsentation mochten": the verb stands at the end. */
const SUBJECT_LAST_VERB = new RegExp(
  `^(?:Sie|Du|du|es) (?!${FINITE}(?!\\p{L}))[^,]* (?:${FINITE}|\\p{Ll}+te[nt]?)\\.?$`,
  'u',
);
const ENDS_ASKING =
  /,\s*(?:und |aber )?(?:können|kann|könnten|haben|hat|ist|sind|geht|passt|gibt) (?:Sie|du|er|sie|es|das|der|die|ich|wir)(?!\p{L})[^,.!?]*\??$/u;
const ANSWERS =
  /^(?:ja|nein|gern|gerne|natürlich|klar|danke|vielen dank|selbstverständlich|noch nicht|sicher|leider)(?!\p{L})/iu;
const OWN = new RegExp(
  `^(?:ich|wir) (?!(?:die|eine|keine|meine|alle|viele|lange|heute|gestern|gerne|beide|jene|diese|einen|keinen|meinen|sieben|zwischen|neben|wegen)(?!\\p{L}))(?:${FINITE}|\\p{Ll}+(?:e|te|en|ten)) `,
  'iu',
);
const OWN_CLAUSE = new RegExp(
  `^(?:ich|wir|mein\\p{L}*|unser\\p{L}*|der|die|das|Sie|du|es) .*(?<!\\p{L})(?:${FINITE}|\\p{Ll}+te)\\.?$`,
  'iu',
);
const STATEMENT = new RegExp(
  `^(?:mein\\p{L}*|unser\\p{L}*|der|die|das|den|dem|es|das|dies|Sie|du|\\p{Lu}\\p{L}+)(?: \\p{L}+){0,4}? ${FINITE}(?!\\p{L})`,
  'iu',
);
const OF_OTHERS = /^(?:er|sie) \p{Ll}+/u;
const PHRASE =
  /^(?:[Dd](?:er|ie|as|en|em|es)|(?:[Ee]in|[Mm]ein|[Uu]nser|[Ii]hr|[Dd]ein|[Ee]uer|[Ee]ure)\p{L}*|[Zz]wei|[Dd]rei|[Vv]ier|[Bb]eide|[Aa]lle|\d+) (?:[^.!?]* )?\p{Lu}\p{L}|^\p{Lu}[\p{L}-]{2,}/u;

/** How German reads what is typed into a gap. */
export const gapGrammar: GapGrammar = {
  tidied: (text) => text,
  formOf,
  takes: (head, text) => {
    const fitting = takes.find(([end]) => end.test(head))?.[1] ?? [];
    return NEEDS_OBJECT.test(head) && !IS_OBJECT.test(text) ? [] : fitting;
  },
  isScrap,
  isJotted: (text) =>
    /(?<!\p{L})(?:bissl|evtl|ggf|zb|vllt|nee|nö|jo|lol|haha|iwie)(?!\p{L})/iu.test(text) &&
    text.split(/\s+/).length <= 3,
  dangles: (text) => HANGS.test(text) && !NAMES_IT.test(text.split(/(?<=[.!?])\s+/)[0] ?? ''),
  takesUp: (head) => /nachgedacht: $/.test(head),
  isThought: (head) => /^Hängen geblieben/.test(head),
  namesTheirs: (text) => /^(?:ihre|deine) (?:frage|bemerkung|idee|anmerkung)(?!\p{L})/iu.test(text),
  mainPart: (text) => ({ main: text.split(GOES_ON)[0] ?? '', goesOn: GOES_ON.test(text) }),
  asksTime: (text) => ASKS_TIME.test(text),
  givesTime: (head) => /^(?:Mir passt|Am besten passt mir) $/.test(head),
  agreed: (head) => head,
  endsAsking: (text) => ENDS_ASKING.test(text),
  asks: (head) => /^(?:könnten sie|könntest du|würden sie|würdest du|magst du)(?!\p{L})/iu.test(head),
  saysAgain(head, letter) {
    if (/^(?:zu (?:ihrer|deiner) frage)/i.test(head))
      return /(?:Ihre|deine) (?:Nach)?[Ff]rage|zu (?:Ihrer|deiner) Frage/.test(letter);
    return /versprochen/i.test(head) && /verspr[aeo]ch|angekündigt|zugesagt|Zusage|fehlte/i.test(letter);
  },
};

/** An answer as people type it beside a question: it begins with themselves, or with ja or nein. */
const HANGS =
  /^(?:(?:ich|wir)(?!\p{L})|(?:da|dann|dort|in dem fall|ehrlich gesagt|grundsätzlich|meistens|zuerst|zunächst) \p{L}+ ich(?!\p{L})|(?:ja|nein|klar|natürlich|selbstverständlich|sicher)(?!\p{L}))/iu;
/** It says itself what it is about. */
const NAMES_IT =
  /(?<!\p{L})(?:\p{L}*frage\p{L}*|gefragt|nachgedacht|gesprochen|gespräch\p{L}*|erwähn\p{L}*|besprochen|inzwischen|vergessen|hängen geblieben|beschäftigt|freu\p{L}*|gefreut|hoffe|gefiel|gefallen|begeistert|dank\p{L}*|interessier\p{L}*|sagten|erzählten)(?!\p{L})/iu;
/** Behind this a thought is gone on with. */
const GOES_ON = /, (?:weil|denn|was|wo|und das|so) | [-–—] /i;
const ASKS_TIME =
  /(?<!\p{L})(?:wann|ab wann|um wie viel uhr|welche[rsnm]? (?:tag|termin|uhrzeit|zeit|datum)|wie bald|verfügbar\p{L}*|terminvorschl\p{L}*|passt|passen|(?:können|könnten|kannst|könntest|würden|würdest) (?:sie|du) [^?]*(?:kommen|anfangen|beginnen|einrichten|sprechen|treffen|telefonieren|starten)|(?:haben|hätten|hast|hättest) (?:sie|du) [^?]*zeit)(?!\p{L})/iu;
/** "Finden Sie" and "schicke ich" want their object: "den Bericht", "das Zeugnis". What may be "der Bericht" goes behind a colon. */
const NEEDS_OBJECT = /(?:schicke ich (?:Ihnen|dir)|finden Sie|findest du) $/;
const IS_OBJECT =
  /^(?:das|die|den|meine|meinen|unsere|unseren|eine|einen|ihre|ihren|deine|deinen|beide|alle|zwei|drei|vier|fünf|\d+)(?!\p{L})/iu;

/** One word, or two without an article: in German no beginning goes on with them. */
function isScrap(text: string, head: string): boolean {
  const words = text.replace(/[.!?]+$/, '').split(/\s+/);
  if (words.length > 2 || /^(?:Zu (?:Ihrer|deiner) Frage|Richtig ist): $/.test(head)) return false;
  return !/^(?:der|die|das|den|dem|des|ein\p{L}*|mein\p{L}*|unser\p{L}*|ihr\p{L}*|dein\p{L}*|euer|eure\p{L}*|beide|alle|zwei|drei|vier|fünf|\d+|wie|was|wann|wo|ob|warum|wer)(?!\p{L})/iu.test(
    text,
  );
}

const takes: readonly (readonly [RegExp, readonly TypedForm[]])[] = [
  [/dass $/, ['clause']],
  [/(?:Frage|gesprochen), $/, ['indirect']],
  [/nachgedacht: $/, []],
  [/schicke ich (?:Ihnen|dir) $/, ['phrase']],
  [/aus: $/, ['own', 'statement']],
  [/(?:passt|passen|danken Sie .*|danke .*) $/i, []],
  [/(?:bewerbe ich mich|können Sie|kannst du|freue mich auf|Worte zu) $/, []],
  [/(?:finden Sie|findest du) $/, ['phrase']],
  [/Gespräch: $|Neu ist: $/, ['phrase']],
  [/Frage: $/, ['phrase', 'indirect', 'fragment']],
  [/offen: $/, ['phrase', 'indirect']],
  [/^Richtig ist: $/, ['phrase', 'indirect', 'fragment']],
  [/: $/, ['phrase', 'indirect']],
];

function formOf(text: string): TypedForm {
  const [first = ''] = text.split(/(?<=[.!?])\s+/);
  if (first.endsWith('?') || STARTS_ASKING.test(first) || VERB_FIRST.test(first)) return 'question';
  if (ANSWERS.test(first)) return 'answer';
  if (new RegExp(`^${W} `, 'iu').test(first)) return 'indirect';
  if (/^(?:weil|damit|obwohl|vielleicht|wahrscheinlich|eventuell)(?!\p{L})[^,]*$/iu.test(first)) return 'fragment';
  if (OWN.test(first)) return 'own';
  if (OF_OTHERS.test(first) && !/^sie /i.test(first)) return 'of-others';
  if (STATEMENT.test(first)) {
    // "Der Kran, der steht": the verb of a clause behind a comma is not that of the whole.
    const [main = ''] = first.split(',');
    if (STATEMENT.test(main))
      return OWN_CLAUSE.test(first) && !new RegExp(`^\\S+ ${FINITE}`, 'iu').test(first) && /^(?:ich|wir)/i.test(first)
        ? 'clause'
        : 'statement';
  }
  if (OWN_CLAUSE.test(first) && /^(?:ich|wir) /i.test(first)) return 'clause';
  if (SUBJECT_LAST_VERB.test(first)) return 'clause';
  if (/(?<!\p{L})\p{Ll}+[et] ich(?!\p{L})/u.test(first)) return 'statement';
  return PHRASE.test(first) && !/^(?:Ich|Wir|Sie|Ihr|Du|Er|Es)(?!\p{L})/u.test(first) ? 'phrase' : 'fragment';
}
