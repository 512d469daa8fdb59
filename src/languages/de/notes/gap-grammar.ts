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
  takes: (head) => takes.find(([end]) => end.test(head))?.[1] ?? [],
  agreed: (head) => head,
  endsAsking: (text) => ENDS_ASKING.test(text),
  asks: (head) => /^(?:könnten sie|könntest du|würden sie|würdest du|magst du)(?!\p{L})/iu.test(head),
  saysAgain(head, letter) {
    if (/^(?:zu (?:ihrer|deiner) frage)/i.test(head))
      return /(?:Ihre|deine) (?:Nach)?[Ff]rage|zu (?:Ihrer|deiner) Frage/.test(letter);
    return /versprochen/i.test(head) && /verspr[aeo]ch|angekündigt|zugesagt|Zusage|fehlte/i.test(letter);
  },
};

const takes: readonly (readonly [RegExp, readonly TypedForm[]])[] = [
  [/dass $/, ['clause']],
  [/(?:Frage|gesprochen), $/, ['indirect']],
  [/aus: $/, ['own', 'statement']],
  [/(?:passt|passen|danken Sie .*|danke .*) $/i, []],
  [/(?:bewerbe ich mich|können Sie|kannst du|freue mich auf|Worte zu) $/, []],
  [/(?:finden Sie|findest du) $/, ['phrase']],
  [/Gespräch: $|Neu ist: $/, ['phrase']],
  [/Frage: $/, ['phrase', 'indirect', 'fragment']],
  [/^Richtig ist: $/, ['phrase', 'indirect', 'fragment']],
  [/: $/, ['phrase', 'indirect']],
];

function formOf(text: string): TypedForm {
  const [first = ''] = text.split(/(?<=[.!?])\s+/);
  if (first.endsWith('?') || STARTS_ASKING.test(first) || VERB_FIRST.test(first)) return 'question';
  if (ANSWERS.test(first)) return 'answer';
  if (new RegExp(`^${W} `, 'iu').test(first)) return 'indirect';
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
