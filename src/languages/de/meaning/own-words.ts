import { rule } from '../../../core/understand/meaning-rule.ts';

const open = /\b(?:falls|wenn|sofern|sollten?|ob|noch nicht|bevor|bis)\b|\?/;

/** How a no is said in German in a person's own words. */
export const ownWords = [
  rule(
    'rejection',
    3.8,
    'geht ging gegan verge gegeb',
    /\b(?:geht|ging|gegangen|vergeben|gegeben)\b.{0,40}?\ban (?:eine[nr]?|jemand\w*|zwei|drei|unsere[nr]?|den|die) (?:\w+ ){0,3}?(?:kolleg\w+|bewerb\w+|kandidat\w+|person|mitbewerb\w+|ander\w+|mitarbeiter\w*|haus|intern\w*)\b|\b(?:geht|ging|gegangen|vergeben|gegeben)\b.{0,40}?\ban jemand\w*\b|\ban (?:eine[nr]?|jemand\w*|unsere[nr]?) (?:\w+ ){0,4}?(?:gegangen|vergeben|gegeben)\b/,
    {
      unless:
        /\b(?:unterlagen|bewerbung|mappe|profil|lebenslauf|e-?mail|mail|nachricht|frage|anfrage|falls|wenn|ob|noch|weiter\w*)\b|\?/,
    },
  ),
  rule('rejection', 3.6, 'bei', /\bbei (?:jemand\w* ander\w+|eine[rm] ander\w+ (?:person|kandidat\w*|bewerb\w*))\b/, {
    unless: /\b(?:falls|wenn|gespraech\w*|termin|nachfragen)\b|\?/,
  }),
  rule(
    'rejection',
    3.6,
    'jeman',
    /\bjemand\w* ander\w+ (?:\w+ ){0,3}?(?:geworden|genommen|gewaehlt|bekommen|erhalten|eingestellt|gefunden|entschieden)\b|\b(?:nehmen|genommen|nahmen|waehlten) (?:\w+ ){0,2}?(?:jemand\w* ander\w+|eine[nr]? andere[nr]?)\b|\b(?:haben wir|wir haben|habe ich|ich habe) (?:\w+ ){0,3}?jemand\w*(?: ander\w+| gefunden| eingestellt|,? da| fest)/,
    { unless: /\b(?:falls|wenn|ob|noch|gespraech\w*|termin)\b|\?/ },
  ),
  rule(
    'rejection',
    3.8,
    'ersat gestr einge entfa wegge faell zurue abges ohne planst',
    /\b(?:\w*stelle|position|\w*posten|vakanz|ausbildungsplatz)\b.{0,60}?\b(?:ersatzlos|gestrichen|eingespart|entfaellt|entfallen|weggefallen|faellt (?:nun |leider |doch )?weg|zurueckgezogen|abgeschafft)\b|\bohne (?:besetzung|einstellung) (?:beend\w+|abgeschlossen)\b|\b(?:verfahren|ausschreibung|suche) (?:\w+ ){0,3}?ohne (?:\w+ )?(?:besetzung|ergebnis)\b/,
    { unless: /\b(?:nicht (?:ersatzlos|gestrichen)|falls|wenn|ob|keineswegs)\b|\?/ },
  ),
  rule(
    'rejection',
    3.4,
    'diesm diese',
    /\b(?:diesmal|dieses mal|fuer diesmal) (?:\w+ ){0,2}?nicht(?: (?:geklappt|gereicht|sein|ueberzeugt|dabei|mit))?\b/,
    {
      unless: new RegExp(`${open.source}|\\b(?:termin|treffen|uhr|teilnehmen|kommen)\\b`),
    },
  ),
  rule(
    'rejection',
    3.6,
    'nicht',
    /\b(?:sie sind|du bist|sie waren|du warst|ihr name ist|dein name ist|ihre (?:bewerbung )?(?:ist|war)|ihre ist) (?:diesmal |leider |nun )*nicht (?:darunter|dabei|unter (?:ihnen|den|diesen)|auf der liste)\b/,
    { unless: open },
  ),
  rule(
    'rejection',
    3.6,
    'entta trenn',
    /\b(?:muessen|muss|moechte|mussten) (?:wir |ich )?(?:sie|dich|ihnen|dir) (?:\w+ ){0,3}?enttaeuschen\b|\btrennen sich (?:hier |nun |leider )?(?:unsere|die) wege\b/,
    { unless: /\bnicht enttaeusch|\b(?:falls|wenn|ob)\b/ },
  ),
  rule('rejection', 3.4, 'schle keine', /\b(?:schlechte|keine guten?|keine schoenen?) nachricht(?:en)?\b/, {
    unless: /\b(?:falls|wenn|ob|kein\w* schlechte)\b|\?/,
  }),
  rule(
    'rejection',
    3.2,
    'suche',
    /\b(?:suchen|schauen) wir (?:\w+ ){0,3}?weiter\b|\bwir (?:suchen|schauen uns) (?:\w+ ){0,3}?weiter(?: um)?\b/,
    {
      unless: /\b(?:fuer (?:sie|dich)|falls|wenn|nach einem termin)\b|\?/,
    },
  ),
  rule('rejection', 3.4, 'raus', /\b(?:aus dem rennen|leider draussen)\b/, {
    unless: /\b(?:nicht|noch|keineswegs)\b|\?/,
  }),
  rule(
    'rejection',
    2.2,
    'jeman',
    /\b(?:wollten?|brauchen|brauchte|suchen|suchte|braucht|wollen) (?:\w+ ){0,3}?jemand\w* (?:mit|,? (?:der|die))\b/,
    { unless: /\?/ },
  ),
  rule(
    'rejection',
    3.4,
    'niema',
    /\bstell(?:en|t) (?:\w+ ){0,4}?niemand\w* (?:mehr )?ein\b|\bniemand\w* (?:mehr )?einstellen\b/,
    {
      unless: /\b(?:bis|derzeit|momentan|im moment|vorerst|vorlaeufig)\b|\?/,
    },
  ),
  rule('rejection', 1.8, 'haare hauch knapp', /\b(?:um haaresbreite|hauchduenn|denkbar knapp|sehr knapp|ganz knapp)\b/),
  rule('rejection', 1.4, 'schwe leich', /\b(?:entscheidung|wahl)\b.{0,40}\b(?:schwer ?gefallen|nicht leicht)\b/),
  rule(
    'rejection',
    1.8,
    'daume',
    /\bdaumen\b.{0,60}\b(?:finden|findest|suche|woanders|anderswo|zukunft|weiteren? weg)\b/,
  ),
  rule(
    'rejection',
    4,
    'entsc',
    /\bfuer (?:eine[nr]?|den|die|jemand\w*) (?:\w+ ){0,2}?(?:\w*bewerber\w*|\w*kandidat\w*|kolleg\w+|person|mann|frau)\b[^.?!]{0,60}?\bentschieden\b/,
    { unless: /\b(?:falls|wenn|ob|noch|haben (?:sie|du) sich|fuer (?:sie|dich))\b|\?/ },
  ),
  rule(
    'rejection',
    3.8,
    'weg verge beset fort',
    /\b(?:\w*stelle|\w*platz|job|posten|position)\b(?: als \w+)? (?:ist|war|sind) (?:\w+ ){0,3}?(?:weg|vergeben|besetzt|fort|futsch)\b/,
    { unless: /\b(?:nicht|noch|falls|wenn|ob|sobald)\b|\?/ },
  ),
  rule('rejection', 3.6, 'nicht nichts', /\bwird (?:es |das |daraus )?(?:\w+ ){0,4}?nichts\b/, {
    unless:
      /\b(?:termin|uhr|treffen|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|woche|gespraech|telefonat|falls|wenn|vor)\b|\?/,
  }),
  rule(
    'rejection',
    3.4,
    'bedar voll',
    /\bkein(?:en)? bedarf\b|\b(?:voll|komplett|vollstaendig) besetzt\b|\b(?:wir sind|sind wir) (?:\w+ ){0,3}?voll(?=[.,!]| ?$)/,
    {
      unless: /\b(?:falls|wenn|ob|noch nicht|nicht (?:voll|komplett))\b|\?/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'erled',
    /\b(?:\w*stelle|ausschreibung|suche|sache|bewerbung)\b.{0,30}?\bhat sich (?:\w+ ){0,2}?erledigt\b/,
    { unless: open },
  ),
  rule(
    'rejection',
    3.6,
    'ander eine einer jeman',
    /\b(?:andere[rn]?|eine[rn]?|jemand) (?:\w+ ){0,2}?(?:bewerber\w*|kandidat\w*|kolleg\w+|person|anders?|anderer)\b.{0,40}?\b(?:bekommt|bekommen|erhaelt|uebernimmt|faengt|vorne|genommen|gewonnen|ueberzeugt|besser)\b/,
    { unless: /\b(?:gespraech\w*|noch|falls|wenn|ob|termin)\b|\?/ },
  ),
  rule('rejection', 3.4, 'niema', /\b(?:nehmen|stellen|brauchen|suchen) (?:wir )?(?:\w+ ){0,3}?niemand\w*\b/, {
    unless: /\b(?:bis|derzeit|momentan|im moment|vorerst|ausser)\b|\?/,
  }),
  rule('rejection', 3.8, 'aufge aufne', /\bnicht (?:\w+ ){0,4}?(?:aufgenommen|aufnehmen)\b/, {
    unless: new RegExp(`${open.source}|\\b(?:kontakt|noch)\\b`),
  }),
];
