import { rule } from '../../../core/understand/meaning-rule.ts';
import { general } from './general.ts';

const talk =
  '(?:\\w*gespraech|\\w*interview|vorstellungs|kennen|einlad|treff|lade|runde|assessment|probe|auswahl|telefon|hospit)';

/** How somebody asks for patience in German. */
export const holding = [
  rule('holding', 2.6, 'laess lasse', /\b(?:laesst|lassen) sich (?:noch )?(?:etwas |viel |mehr )?zeit\b/),
  rule('holding', 2.4, 'daume', /\bdaumen\b/, {
    unless: /\b(?:finden|findest|suche|woanders|anderswo|zukunft|weiteren? weg)\b/,
  }),
  rule(
    'holding',
    2.4,
    'angeb zusag',
    /\b(?:hoffen|hoffe|rechnen|koennen|koennten?|wenn|falls|sobald)\b.{0,80}\b(?:angebote?|zusagen?)\b/,
    { unless: /\?|\b(?:brauchen|benoetigen) wir/ },
  ),
  rule(
    'holding',
    2.6,
    'darf duerf koenn kann',
    /\b(?:darf|duerfen|kann|koennen) (?:ich |wir )?(?:ihnen |dir )?(?:leider )?noch (?:kein\w*|nichts?)\b/,
  ),
  rule('holding', 2.4, 'laufe', /\bauf dem laufenden\b/),
  rule(
    'holding',
    2.8,
    'erst',
    /\berst\b.{0,70}\b(?:rueckmeldung|bescheid|entscheid\w*|antwort|sagen|wissen|melden|neues)\b/,
  ),
  rule(
    'holding',
    2.8,
    'hoere hoers erhal bekom',
    /\b(?:sie|du) (?:hoeren|hoerst|erhalten|erhaeltst|bekommen|bekommst)\b.{0,70}\bvon (?:uns|mir)\b|\b(?:hoeren|hoerst) (?:sie|du)\b.{0,50}\bvon (?:uns|mir)\b/,
    { unless: /\b(?:falls|wenn|sollten)\b/ },
  ),
  rule(
    'holding',
    3,
    'eis einst beset stell suche proze verfa',
    /\bauf eis\b|\beinstellungsstopp\b|\b(?:besetzung|stelle|suche|prozess|verfahren)\b.{0,40}\b(?:ausgesetzt|pausiert|verschoben)\b/,
  ),
  rule('holding', 2.4, 'kommen komme', /\bkommen?\b.{0,60}\bauf (?:sie|dich) zu\b/, { unless: /\b(?:falls|wenn)\b/ }),
  rule('holding', 2.6, 'besch rueck', /\b(?:bescheid|rueckmeldung)\b.{0,20}\b(?:geben|gebe|erhalten|bekommen)\b/, {
    unless: /\b(?:falls|wenn|keine?n?|nicht)\b|\bhaben wir\b/,
  }),
  rule('holding', 2.4, 'vorhe', /\bvorher\b.{0,50}\b(?:nichts|nicht|keine)\b/),
  rule('holding', 2.4, 'fehlt', /\bfehlt\b.{0,20}\bnoch\b/),
  rule('holding', 2.4, 'platz zweit', /\b(?:auf )?(?:platz zwei|platz 2|zweiter stelle|zweite wahl)\b/),
  rule('holding', 2.2, 'dahin', /\bbis dahin\b.{0,40}\b(?:geduld|verstaendnis)\b/),
  rule(
    'holding',
    3,
    'noch',
    /\bnoch (?:keine?[nmrs]?|nicht)\b.{0,60}\b(?:entscheid\w*|entschied\w*|rueckmeldung|gefallen|abgeschlossen|so ?weit|final\w*|neuigkeit\w*|neues|ergebnis\w*|antwort|sagen|fest\w*|gehoert|gemeldet|freigegeben|zurueck\w*|unterschrieben|geaeussert)\b|\bnoch (?:nichts|keine) (?:\w+ )?(?:neues|entschieden|neuigkeit\w*|gehoert)\b|\b(?:entscheidung|rueckmeldung)\b.{0,50}\b(?:steht|stehen) (?:\w+ )?noch aus\b/,
  ),
  rule(
    'holding',
    2.6,
    'melde',
    /\b(?:melden? (?:\w+ ){0,4}?(?:mich|uns)|(?:uns|mich) (?:[^ ,;]+ ){1,9}?melden|meldet sich|wieder melden)\b/,
    {
      unless: /\bmelden sie sich\b/,
    },
  ),
  rule(
    'holding',
    2.4,
    'geben gebe erhal bekom hoere sagen sage infor ruf rufe rufen',
    /\b(?:geben|gebe|erhalten|bekommen|hoeren|sagen|sage|informieren|informiere|rufe?n?)\b.{0,70}\b(?:bescheid|rueckmeldung|von (?:uns|mir)|sie (?:\w+ ){0,6}(?:informieren|an)|dich an|sie)\b/,
    {
      unless:
        /\b(?:rueckmeldung von ihnen|ihre rueckmeldung|geben sie|sagen sie|von ihnen zu hoeren|rufen sie|rueckmeldung erhalten|unterlagen|\w*vertrag)\b/,
    },
  ),
  rule(
    'holding',
    2.6,
    'verzo gedul dauer brauc zeit',
    /\bverzoeg\w+|\bgeduld\w*|\bdauert\b.{0,30}\b(?:noch|laenger|etwas|leider)\b|\bbrauch(?:en?|t)\b.{0,30}\b(?:noch|mehr)\b.{0,20}\bzeit\b|\bnoch (?:etwas|ein wenig|ein bisschen|einige|ein paar) (?:zeit|tage|wochen)\b/,
  ),
  rule(
    'holding',
    2.4,
    'entsc',
    /\b(?:entscheidung|entscheiden)\b.{0,80}\b(?:faellt|fallen|treffen|bis|naechste\w*|kommende\w*|woche|januar|dezember|november|am)\b|\b(?:bis|am|naechste|kommende|ende|mitte|anfang)\b.{0,40}\bentscheid\w*/,
    {
      unless: /\b(?:entschieden haben|fuer einen anderen|gegen sie)\b/,
    },
  ),
  rule(
    'holding',
    2.4,
    'weite ander gespr laufe runde',
    /\b(?:weitere|andere|noch|letzten|ausstehenden)\b.{0,40}\b(?:gespraeche|interviews|kandidat\w*|bewerber\w*)\b.{0,50}\b(?:fuehren|sprechen|laufen|aus|an|sehen|kennen\w*|statt|geplant)\b|\b(?:gespraeche|interviews|auswahlprozess|prozess|verfahren)\b.{0,30}\b(?:laufen|laeuft) noch\b/,
  ),
  rule('holding', 2.2, 'sobal', /\bsobald\b.{0,90}\b(?:melde\w*|bescheid|informier\w*|rueckmeldung|weiss|wissen)\b/),
];

/** How receipt is confirmed in German. */
export const confirmation = [
  rule(
    'confirmation',
    2.6,
    'bewer unter initi',
    /\b\w*(?:bewerbung|unterlagen)\b.{0,30}\b(?:im system|entgegengenommen|fristgerecht|registriert)\b/,
    { unless: /\bnicht\b/ },
  ),
  rule(
    'confirmation',
    1.9,
    'gespr inter vorst kenne ken einla treff lade laden runde asses probe auswa telef hospi',
    new RegExp(`^(?=.*\\b${talk}).*?(?:${general.hanging.source})`),
    { conditional: true },
  ),
  rule(
    'confirmation',
    1.8,
    'gespr inter vorst kenne ken einla treff lade laden runde asses probe auswa telef hospi',
    new RegExp(`^(?=.*\\b${talk}).*?(?:${general.ofMany.source})`),
    { conditional: true, unless: general.toYou },
  ),
  rule(
    'confirmation',
    2.6,
    'errei liegt liege ueber angek',
    /\b(?:bewerbung|unterlagen|mappe)\b.{0,30}\b(?:erreicht|liegt (?:mir|uns)|liegen (?:mir|uns)|uebermittelt|angekommen)\b/,
    { unless: /\bnicht\b/ },
  ),
  rule(
    'confirmation',
    2.4,
    'dank danke bewor regis vertr',
    /\b(?:danke?|vielen dank)\b.{0,40}\b(?:beworben|registrierung|zustellung|vertrauen|einsendung|interesse an (?:einer|unserer|der))\b/,
    { unless: /\bgespraech\b/ },
  ),
  rule(
    'confirmation',
    2.6,
    'habe haben',
    /\bhaben? (?:ihre|deine) (?:mappe|bewerbung|unterlagen|mail|post) (?:\w+ )?(?:bekommen|erhalten|gelesen)\b/,
  ),
  rule(
    'confirmation',
    2.8,
    'ist sind',
    /\b(?:bewerbung|unterlagen|lebenslauf|post|zeugnisse)\b (?:ist|sind) (?:gut |nun |alle )?(?:da|bei uns|vollstaendig|angekommen)\b/,
    { unless: /\bnicht\b/ },
  ),
  rule(
    'confirmation',
    2.8,
    'bekom erhal angek einge notie',
    /^(?:[a-z]+[,!]? ){0,4}(?:bekommen|erhalten|angekommen|eingegangen|notiert)(?:,? (?:vielen |besten |herzlichen )?dank\w*)?[.! ]*$/,
    {
      unless: /\b(?:nicht|nichts|keine?n?)\b/,
    },
  ),
  rule(
    'confirmation',
    2.5,
    'wenn falls sofer sollt',
    /\b(?:wenn|falls|sofern|sollten?)\b.{0,120}\b(?:laden wir|melden wir uns|kontaktieren wir|setzen wir uns|nehmen wir kontakt|hoeren sie von uns)\b/,
    { conditional: true, unless: /\b(?:passt (?:ihnen|dir)|fragen)\b/ },
  ),
  rule(
    'confirmation',
    3,
    'einga einge erhal angek bekom',
    /\b(?:bewerbung(?:en)?|unterlagen|nachricht|e-?mails?|mail|schreiben|dokumente?|zeugnisse|referenzen|alles|anhang)\b.{0,60}\b(?:erhalten|eingegangen|angekommen|bekommen)\b|\b(?:eingang|erhalt) (?:ihrer|deiner|der|ihres) (?:bewerbung|unterlagen|nachricht|mail|e-?mail|schreibens)\b/,
    {
      unless: /\b(?:noch nicht|nicht) (?:erhalten|eingegangen|angekommen|bekommen)/,
    },
  ),
  rule(
    'confirmation',
    3,
    'erhal angek einge notie',
    /^(?:\W*)(?:(?:hallo|liebe[rs]?|guten tag|sehr geehrte[rs]?)\b.{0,30}[,!] ?)?(?:vielen dank|danke|besten dank|super|prima|perfekt)[,!.:;–-]* ?(?:ist |ich habe es |wir haben es |alles )?(?:gut )?(?:erhalten|angekommen|eingegangen|notiert)\b/,
  ),
  rule(
    'confirmation',
    2.4,
    'danke dank',
    /\b(?:danke|vielen dank|besten dank|herzlichen dank|dank)\b.{0,12}\bfuer (?:ihre|deine|die|das|ihr|dein) (?:\w+ ){0,3}?(?:bewerbung|nachricht|unterlagen|mail|e-?mail|zusendung|rueckmeldung|interesse|schnelle\w*|info\w*)\b/,
  ),
  rule(
    'confirmation',
    2.6,
    'weite leite',
    /\b(?:leite|leiten|gebe|geben)\b.{0,60}\bweiter\b|\bweiter(?:geleitet|gegeben)\b/,
    { unless: /\bnicht weiter/ },
  ),
  rule(
    'confirmation',
    2.6,
    'prufe pruef sicht gepru gesic bearb',
    /\b(?:pruefen|sichten|geprueft|gesichtet|pruefung|bearbeitet)\b.{0,50}\b(?:unterlagen|bewerbung|profil|wird|werden)\b|\b(?:unterlagen|bewerbung|profil)\b.{0,50}\b(?:pruefen|sichten|geprueft|gesichtet|bearbeitet)\b/,
    {
      unless: /\b(?:sorgfaeltiger pruefung|nach pruefung|eingehender pruefung|geprueft haben|geprueft und)\b/,
    },
  ),
  rule('confirmation', 2.4, 'einga bewer', /\b(?:eingangsbestaetigung|bewerbungseingang|eingang ihrer bewerbung)\b/, {
    where: 'subject',
  }),
];
