import type { Severity } from '../../../core/review/finding.ts';
import { latin } from '../../../core/review/latin.ts';
import type { PrivateMatter, PrivateRule } from '../../../core/review/private-rule.ts';
import { once } from '../../../core/review/tone-rule.ts';
import type { KeptNoteWords } from '../../../core/write/language-pack.ts';

const START = String.raw`(?<!\p{L})`;
/** Behind it no part of a longer word: "Depressionsstation", "Krebs-Ambulanz". */
const END = String.raw`(?![\p{L}-])`;
const SOMEWHAT = `(?:(?:sehr|ziemlich|recht|so|zu|etwas|ein bisschen|bissl|gerade|derzeit|zurzeit|noch|immer noch|schon|leider|auch|damals|lange|oft|wirklich|total|echt|ganz|eher|nur|erst|bald|fast|ein|eine|einfach) )*`;
const I_AM = String.raw`${START}(?:[Ii]ch (?:bin|war|wurde|fühle mich|fühlte mich)|(?:[Bb]in|[Ww]ar|[Ww]urde) ich) (?:seit(?:dem)?(?: \p{L}+){0,3} )?${SOMEWHAT}`;
const ILLNESS = `(?:Depression(?:en)?|Krebs|Burn-?out|ADHS|Diabetes|Epilepsie|Migräne|Angststörung(?:en)?|Panikattacken?|Bandscheibenvorfall|Fehlgeburt|Schlaganfall|Herzinfarkt|Rückenschmerzen|Suchtproblem|Long Covid)`;
/** Of people alone; of things others are said as well: "die Statik war komisch dokumentiert". */
const NEGATIVE = `(?:eitel|arrogant|unfreundlich|unhöflich|überheblich|herablassend|dumm|blöd|doof|unfähig|inkompetent|unsympathisch|hochnäsig|eingebildet|aufgeblasen|zickig|cholerisch|schlecht gelaunt|von sich eingenommen|Idiot|Depp|Trottel)`;

const NEGATIVE_OF_A_PERSON = `(?:langweilig|komisch|seltsam|faul|peinlich|schrecklich|furchtbar|hübsch|attraktiv|fett|hässlich|sexy|unprofessionell|lächerlich|nervig|Witz|Katastrophe)`;
const IS = `(?:ist|war|bist|warst|sind|waren|seid|wart|wirkt|wirkte|wirkten|wirken)`;

const RELATIVE = String.raw`${START}[Mm]ein(?:e|er|en|em|es)? (?:\p{Ll}+ )?(?:Ex(?:-?\p{L}+)?|Mann|Frau|Ehemann|Ehefrau|Freundin|Verlobter?|Mutter|Vater|Mama|Papa|Eltern|Kinder[n]?|Sohn|Tochter|Baby|Familie|Schwester|Bruder|Oma|Opa|Scheidung|Ehe|Vermieter(?:in)?)${END}(?! (?:in|aus|der) (?:der |meiner |die )?(?:Gruppe|Klasse|Kita))`;

const sources: readonly (readonly [PrivateMatter, Severity, string])[] = [
  [
    'judged',
    'block',
    String.raw`${START}(?:[Ee]r|[Ss]ie|[Dd]u|[Ii]hr|[Cc]hef(?:in)?|(?:[Ff]rau|[Hh]err) \p{Lu}[\p{L}-]+) ${IS} ${SOMEWHAT}(?:${NEGATIVE}|${NEGATIVE_OF_A_PERSON})${END}`,
  ],
  ['judged', 'block', String.raw`${START}\p{Lu}[\p{L}-]+ ${IS} ${SOMEWHAT}${NEGATIVE}${END}`],
  [
    'judged',
    'block',
    String.raw`${START}(?:[Ii]diot\p{L}*|[Aa]rschl(?:och|öcher)|[Aa]rsch|Depp\p{L}*|[Tt]rottel|[Ss]cheiß\p{L}*|[Bb]eschissen\p{L}*|fuck\p{L}*|überheblich\p{L}*|hochnäsig\p{L}*|eitel|eingebildet|arrogant\p{L}*|aufgeblasen\p{L}*|herablassend\p{L}*)(?!\p{L})`,
  ],
  [
    'health',
    'block',
    `${I_AM}(?:krank|depressiv|schwanger|behindert|schwerbehindert|ausgebrannt|in Therapie|in Elternzeit|im Mutterschutz|in Mutterschutz|krankgeschrieben|betrunken|verkatert|autistisch|zuckerkrank|süchtig)${END}`,
  ],
  [
    'health',
    'block',
    String.raw`${START}(?:[Ii]ch (?:habe|hatte)|(?:[Hh]abe|[Hh]atte) ich) (?:(?!mit|für|bei|zu|zum|zur|über|von|gegen|an|in|im|Patient)[\p{L}\d]+ ){0,4}${ILLNESS}${END}|${START}(?:[Ii]ch (?:leide|litt)|(?:leide|litt) ich) (?:\p{L}+ ){0,2}(?:an|unter) (?:\p{L}+ ){0,2}\p{Lu}\p{L}+`,
  ],
  [
    'health',
    'block',
    String.raw`${START}[Mm]ein(?:e|er|en|em|es)? (?:\p{Ll}+ )?(?:${ILLNESS}|Krankheit|Erkrankung|Schwangerschaft|Elternzeit|Behinderung|Gesundheit|Sucht|Krankschreibung)${END}|${START}(?:[Ss]eit|[Nn]ach|[Ww]egen) meine[rms] (?:\p{Ll}+ )?(?:Operation|Unfalls?|Diagnose|Reha)${END}`,
  ],
  [
    'family',
    'block',
    String.raw`(?<!(?:Mandant|Klient|Patient|Eltern|Familien|Kinder|Paare)\p{L}*[^.!?\n]{0,60})${START}(?:[Ss]eit|[Nn]ach|[Ww]egen|während|mit) (?:der|meine[rs]?|unsere[rs]?|meine[mn]|dem) (?:\p{Ll}+ )?(?:Scheidung|Trennung(?! von)|Beerdigung|Fehlgeburt|Tod meine\p{L}*)${END}`,
  ],
  [
    'family',
    'block',
    `${I_AM}(?:geschieden|verheiratet|alleinerziehend|verlobt|ledig|verwitwet|Single|Mutter|Vater|alleinerziehende (?:Mutter|r Vater))(?=[.,;!?]|$| und| von| mit)`,
  ],
  [
    'relatives',
    'warn',
    String.raw`${RELATIVE}[^.!?\n]{0,60}?(?<!\p{L})(?:verlor\p{L}*|krank|gestorben|verlassen|trinkt|geschieden|Schulden|Kita|Schule|Krebs|Sorgerecht|schwanger|streit\p{L}*|Streit)(?!\p{L})`,
  ],
  ['relatives', 'hint', RELATIVE],
  [
    'age',
    'block',
    String.raw`${START}[Ii]n meinem Alter(?!\p{L})|${I_AM}(?:alt|jung)(?=[.,;!?]|$| für)|${I_AM}[2-7]\d(?: Jahre alt)?(?=[.,;!?]|$| und| Jahre alt)`,
  ],
  [
    'money',
    'block',
    `${START}(?:[Ii]ch brauche|brauche ich) (?:dringend |wirklich |einfach )*(?:das |mehr )?Geld${END}|${I_AM}(?:pleite|verschuldet)${END}|${START}[Mm]ein(?:e|er|en|em)? (?:Miete|Schulden|Kredit|Hypothek|Kontostand|Rechnungen)${END}|${START}(?:[Kk]ann|konnte) (?:[Ii]ch )?mir (?:das |es )?nicht (?:mehr )?leisten`,
  ],
  [
    'money',
    'warn',
    String.raw`${START}(?:[Ii]ch verdiene|verdiene ich) (?:\p{L}+ ){0,2}\d[\d.]*|${START}[Mm]ein(?:e|er|en|em)? (?:\p{Ll}+ )?(?:Gehalt|Lohn|Bonus|Verdienst|Einkommen|Rente)${END}`,
  ],
  [
    'offer',
    'block',
    String.raw`${START}(?:[Mm]ein|[Mm]einem|[Dd]as|[Dd]em|[Ee]in|[Ee]inem) (?:anderen? |anderes )?Angebot (?:von|bei)(?: der| den)? (?!Ihnen|Ihrer|Ihrem)\p{Lu}[\p{L}&-]*`,
  ],
  [
    'belief',
    'warn',
    `${I_AM}(?:Muslima?|Christ(?:in)?|katholisch|evangelisch|jüdisch|Jude|Jüdin|schwul|lesbisch|bisexuell|trans|Atheist(?:in)?|Kommunist(?:in)?)${END}|${START}[Mm]ein(?:e|en|em|er)? (?:Religion|Glauben?|Visum|Aufenthaltstitel|Sexualität)${END}`,
  ],
  [
    'past',
    'warn',
    String.raw`${I_AM}(?:arbeitslos|vorbestraft|gefeuert|rausgeworfen)${END}|${START}[Mm]ir wurde (?:\p{Ll}+ ){0,2}gekündigt`,
  ],
  [
    'felt',
    'warn',
    String.raw`${START}[Ii]ch habe (?:\p{Ll}+ ){0,3}(?:geweint|gelogen|geheult|geblufft|mich blamiert)(?!\p{L})`,
  ],
  [
    'confidence',
    'warn',
    String.raw`${START}(?:[Uu]nter uns gesagt|nur unter uns|im Vertrauen gesagt|nicht (?:weitersagen|erwähnen|verraten)|streng geheim|(?:behalten Sie|behalte) (?:das|es) (?:bitte )?für (?:sich|dich)|noch nicht öffentlich)(?!\p{L})`,
  ],
  ['talk', 'warn', String.raw`${START}(?:lol|[Hh]a(?:ha)+|hihi|hehe|omg|wtf|bissl|bisserl|asdf\p{L}*|blabla)(?!\p{L})`],
];

/** What German letters say that was not meant for their reader. */
export const privateRules: readonly PrivateRule[] = sources.map(([about, severity, source]) => ({
  about,
  severity,
  // Nouns are told from other words by their capital.
  pattern: once(() => latin(source, 'gu')),
}));

/** How what was noted is known again in what is typed. */
export const keptNotes: KeptNoteWords = {
  grave:
    /(?<!\p{L})(?:schwanger\p{L}*|fehlgeburt|krebs\p{L}*|tumor|chemo\p{L}*|schlaganfall|demenz|depress\p{L}*|bipolar|autis\p{L}*|adhs|epilep\p{L}*|diabet\p{L}*|hiv|krank(?:heit\p{L}*|geschrieben|enstand)?|langzeitkrank|burn-?out|im krankenhaus|reha|sucht\p{L}*|alkoholiker\p{L}*|suizid\p{L}*|behindert\p{L}*|mutterschutz|gekündigt|(?:wird|werden|soll) (?:\p{L}+ )?(?:abgelöst|entlassen|ersetzt|rausgeworfen|freigestellt)|entlassen|abgelöst|rausgeschmissen|rausgeworfen|gefeuert|abgemahnt|abmahnung|freigestellt|abgesägt|muss gehen)(?!\p{L})/iu,
  sign: /(?<!\p{L})(?:unter uns|unter der hand|(?:streng )?vertraulich\p{L}*|im vertrauen|psst|geheim|off[- ]the[- ]record|(?:bloß |bitte )?nicht (?:erwähnen|sagen|weitersagen|verraten|erzählen|ansprechen)|bleibt unter uns|für mich behalten|(?:er|sie) (?:sagte?|meinte?|erzählte?)|sagte|meinte|erzählte)(?!\p{L})/giu,
  ending: /(?:en|er|es|em|e|n|s|t)$/,
};
