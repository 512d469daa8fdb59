import { rule } from '../../../core/understand/meaning-rule.ts';
import { time } from './times.ts';

/** What a time may be for that is no talk. */
const forElse =
  /\b(?:entscheid\w*|entschied\w*|antwort\w*|bescheid|rueckmeld\w*|unterlagen|frist|hochlad\w*|unterschr\w*|vertrag|anfang\w*|beginn\w*|start\w*|ersten arbeitstag|melde\w*|ergebnis\w*)\b/;
const talk =
  '(?:\\w*termin|\\w*gespraech|\\w*interview|\\w*treffen|\\w*telefonat|\\w*call|\\w*probearbeit\\w*|\\w*probetag|\\w*auswahltag|hospitation\\w*|schnuppertag|kennenlernen|\\w*besuch|\\w*test)';

/** How they tell in German that an appointment stands, or put it on another day. */
export const appointment = [
  rule(
    'invitation',
    3.2,
    'bleib',
    new RegExp(`\\b(?:bleibt es|es bleibt|bleiben wir|wir bleiben) (?:\\w+ )?(?:bei|beim)\\b.{0,20}?${time}`),
    {
      unless: forElse,
    },
  ),
  rule(
    'invitation',
    3,
    'erwar',
    new RegExp(
      `${time}.{0,30}?\\berwarten? (?:wir |ich )?(?:sie|dich)\\b|\\b(?:wir|ich) erwarten? (?:sie|dich)\\b.{0,40}?${time}`,
    ),
    {
      unless: forElse,
    },
  ),
  rule(
    'invitation',
    3,
    'passt geht ist klapp',
    new RegExp(
      `${time}.{0,25}?\\b(?:passt|klappt) (?:\\w+ )?(?:uns|mir|ihm|ihr|bei uns|bei mir|gut|prima|perfekt|super|wunderbar)\\b|${time}.{0,25}?\\b(?:geht (?:klar|in ordnung)|ist (?:notiert|eingetragen|gebucht|reserviert|bestaetigt|fix))\\b`,
    ),
    { unless: new RegExp(`${forElse.source}|\\?`) },
  ),
  rule(
    'invitation',
    3.2,
    'einge vorge notie reser gebuc',
    new RegExp(
      `\\b(?:sie|dich|fuer (?:sie|dich))\\b.{0,30}?${time}.{0,30}?\\b(?:eingetragen|eingeplant|vorgemerkt|notiert|reserviert|gebucht)\\b`,
    ),
    { unless: forElse },
  ),
  rule(
    'invitation',
    2.8,
    'sehen',
    new RegExp(`\\b(?:wir sehen uns|sehen wir uns)\\b.{0,25}?${time}|${time}.{0,10}?\\bsehen wir uns\\b`),
    {
      unless: forElse,
    },
  ),
  rule('invitation', 1.6, 'bis', new RegExp(`^\\W*(?:also |dann )?bis (?:zum |dann am |am )?${time}[^a-z]{0,12}$`)),
  rule('invitation', 2.8, 'erinn', new RegExp(`\\berinner\\w*\\b.{0,80}?${time}`), { unless: forElse }),
  rule(
    'invitation',
    1.6,
    'melde holt park ausw finde eing kling',
    /\bmelden? (?:sie |dich )?(?:sich )?(?:bitte |einfach |dort )*(?:an der|am|beim|bei der) (?:pforte|empfang|anmeldung|rezeption|tor|information)\b|\bholt (?:sie|dich) (?:\w+ )?ab\b|\bparkplaetze\b|\bpersonalausweis mit/,
    { unless: /\b(?:falls|wenn)\b/ },
  ),
  rule(
    'invitation',
    3,
    'verle versc umgeb vorge umgel verle',
    new RegExp(
      `\\b${talk}\\b.{0,70}\\b(?:verlegt|verschoben|umgebucht|vorgezogen|vorverlegt|umgelegt|umzulegen|zu verlegen|zu verschieben|umplanen)\\b`,
    ),
    { unless: /\b(?:unbestimmte|entscheid\w*|besetzung|auf weiteres|sitzung)\b/ },
  ),
  rule(
    'invitation',
    1.8,
    'sause platz ausfa faell absag nichts',
    new RegExp(
      `\\b${talk}\\b.{0,50}\\b(?:sausen|platzen|ausfallen|absagen|faellt (?:\\w+ )?aus)\\b|\\b(?:faellt|muss|musst?en) (?:\\w+ ){0,4}?${talk}.{0,20}\\b(?:aus|ausfallen|absagen)\\b|${time} (?:\\w+ )?nichts wird\\b`,
    ),
  ),
  rule(
    'invitation',
    3,
    'neuen ander ersat',
    /\b(?:neuen|anderen|ersatz\w*|alternativ\w*) ?(?:termin|tag)\w*\b.{0,40}\b(?:finden|suchen|vorschlagen|vereinbaren|ausmachen|nennen|abmachen|aussuchen)\b/,
    { unless: /\b(?:falls|wenn|sollten?)\b|\bstart/ },
  ),
  rule(
    'invitation',
    3.2,
    'wann welch was',
    /\b(?:wann|welche[rs]? \w+|was) (?:es )?(?:ihnen|dir|euch)\b.{0,40}?\b(?:rein)?pass(?:t|en|te)\b/,
    { unless: /\b(?:anfang\w*|beginn\w*|start\w*|eintritt\w*|stelle|gehalt)\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'ginge klapp geht passt passe koenn waere',
    /\b(?:ginge|klappt|klappte|geht|passt|passte|koennen|koennten|koenntest|waere)\b.{0,70}?\b(?:eine|einen|zwei|paar) (?:halbe )?(?:woche|tag|stunde)\w* (?:spaeter|frueher)\b.{0,60}\?/,
    { unless: /\b(?:anfang\w*|beginn\w*|start\w*)\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'haett woll moech wie lust',
    /\b(?:haetten sie|haettest du|wollen sie|willst du|moechten sie|moechtest du|wie waere es|wie waer's)\b.{0,80}?(?:vorbei(?:zu)?(?:kommen|schauen)|\bkaffee\b|\bkennen(?:zu)?lernen\b|\bprobe\w*|\btreffen\b|\bgespraech\b|\bschnuppern\b)[^?]{0,120}\?/,
  ),
  rule(
    'invitation',
    2.9,
    'prima passt super klar gut perfe okay ok wunde schoe fein klass',
    new RegExp(
      `(?:^|[.!,] ?)\\W*(?:prima|passt|super|alles klar|gut|perfekt|okay|ok|wunderbar|schoen|fein|klasse)[,!.]? (?:dann |also |ja )*(?:am |bis )?${time}`,
    ),
    { unless: new RegExp(`${forElse.source}|\\?`) },
  ),
  rule('invitation', 2.9, 'passt', new RegExp(`${time},? (?:das )?passt(?: \\w+)?(?=[.!,]| ?$)`), {
    unless: new RegExp(`${forElse.source}|\\?|\\bnicht\\b`),
  }),
  rule(
    'invitation',
    3,
    'steht bleib',
    new RegExp(`\\b(?:der|unser|ihr|dein) ${talk}\\b.{0,50}?\\b(?:steht|bleibt (?:bestehen|dabei|so))\\b`),
    {
      unless: /\b(?:noch|nicht|aus|an|falls|wenn)\b|\?/,
    },
  ),
  rule(
    'invitation',
    3,
    'koenn wolle solle',
    new RegExp(`\\b(?:koennen|koennten|wollen|sollen) wir\\b.{0,50}?\\bauf\\b.{0,12}?${time}.{0,40}?\\?`),
    {
      unless: forElse,
    },
  ),
  rule(
    'invitation',
    3,
    'sonde',
    /\bnicht (?:wie (?:geplant|angekuendigt|vorgesehen) )?(?:am|um)\b.{0,40}?\bsondern (?:erst |schon |bereits )?(?:am|um)\b/,
    {
      unless: new RegExp(`${forElse.source}|\\bsitzung\\b`),
    },
  ),
  rule(
    'invitation',
    3,
    'bild wegen',
    /\bein (?:\w+ )?bild von (?:ihnen|dir) machen\b|\bwegen (?:eines|des) (?:\w*termins|\w*gespraechs)\b/,
    {
      unless: /\b(?:falls|wenn|nicht|absag\w*|foto)\b/,
    },
  ),
  rule(
    'invitation',
    3,
    'zum zu zur',
    new RegExp(
      `\\b(?:zum|zu einem|zur|zu einer) (?:probe\\w*|schnupper\\w*|\\w*gespraech|hospitation|vorstellung\\w*|kennenlern\\w*)\\b.{0,60}?(?:\\b(?:kommen|vorbei|sehen|treffen)\\b|${time})`,
    ),
    {
      unless:
        /\b(?:falls|wenn|sofern|sollten?|kandidat\w*|bewerber\w*|wer|nicht|kein\w*|war|waren|danke?|nach|geeignete\w*|gegebenenfalls|sobald|eventuell)\b/,
    },
  ),
  rule(
    'invitation',
    3,
    'schie versc verle',
    new RegExp(
      `${time}.{0,20}?\\bauf\\b.{0,10}?${time}.{0,20}?\\b(?:schieben|verschieben|verlegen|verschoben|verlegt)\\b`,
    ),
    {
      unless: forElse,
    },
  ),
];
