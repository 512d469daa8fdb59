import { rule } from '../../../core/understand/meaning-rule.ts';

/** What is asked, denied or open, or said of a talk or a list, is no offer. */
const none =
  /\b(?:nicht|falls|ob|hoff\w*|vielleicht|eventuell|moeglicherweise|koennten?|haetten?|\w*gespraech\w*|\w*interview\w*|\w*runde|kennenlern\w*|kennenzulernen|einladen|einzuladen|talent\w*|newsletter|portal|\w*termin\w*|auswahl\w*|probe\w*|treffen|sehen|sprechen)\b|\?/;
const job =
  '(?:job|stelle|platz|\\w*ausbildungsplatz|position|lehrstelle|posten|praktikumsplatz|studienplatz|arbeitsplatz)';

/** How a job is offered in German in everyday words. */
export const offerSaid = [
  rule(
    'offer',
    4.2,
    'wahl entsc',
    /\b(?:wahl|entscheidung)\b.{0,40}?\b(?:auf (?:sie|dich) (?:gefallen|fiel)|(?:fiel|faellt) (?:\w+ ){0,2}?auf (?:sie|dich))\b/,
    {
      unless: /\b(?:nicht|falls|ob|wenn)\b|\?/,
    },
  ),
  rule(
    'offer',
    3.6,
    'freue',
    /\bfreuen\b(?=[^.?!]{0,30}\bwenn (?:sie|du)\b[^.?!]{0,60}\b(?:zu uns (?:kommen|kommst|stossen|stoesst|wechsel\w+)|bei uns (?:anfang\w*|beginn\w*|start\w*|einsteig\w*|arbeite\w*|mitarbeite\w*)|(?:unser|das) team verstaerk\w*|teil (?:unseres|des) teams|zusag\w*|annehm\w*))/,
    { unless: /\b(?:nicht|vorbei\w*|kaffee|bewerb\w*|\w*gespraech\w*|uhr|besuch\w*|\w*tag der)\b|\?/ },
  ),
  rule(
    'offer',
    3.6,
    'koenn kanns',
    /\b(?:sie koennen|koennen sie|du kannst|kannst du)\b.{0,40}?\bbei uns (?:anfangen|beginnen|starten|loslegen|einsteigen)\b/,
    { unless: none },
  ),
  rule(
    'offer',
    2.4,
    'koenn kanns',
    /\b(?:sie koennen|koennen sie|du kannst|kannst du) (?:am|ab|zum|gleich|sofort|direkt|schon)\b.{0,40}?\b(?:anfangen|beginnen|starten|loslegen|einsteigen)\b/,
    { unless: none },
  ),
  rule(
    'offer',
    3.2,
    'vertr',
    /\bvertrag\b.{0,20}?\b(?:liegt (?:bei|fuer sie|fuer dich|bereit|auf dem tisch|im anhang)|ist (?:fertig|vorbereitet|beigefuegt)|folgt|haben wir (?:beigelegt|vorbereitet))\b|\bliegt der (?:\w+ )?vertrag\b/,
    { unless: /\b(?:nicht|kein|bisherig\w*|alte\w*|falls)\b|\?/ },
  ),
  rule(
    'offer',
    3.7,
    'nehme wolle will moech',
    /\b(?:wir|ich|alle|chef\w*|team) (?:nehmen|nehme|wollen|will|moechten|moechte) (?:sie|dich)(?: (?:sehr|unbedingt|gern\w*|alle))*(?: haben)?(?:[.!]| als | fuer die (?:stelle|position)| im team| bei uns| an bord| dabei)/,
    { unless: none },
  ),
  rule(
    'offer',
    4,
    'moech wuerd freue wolle gern gerne',
    /\b(?:moechten|wuerden|freuen|wollen|moechte|duerfen)\b.{0,30}?\b(?:sie|dich) (?:\w+ ){0,3}?(?:als|fuer die stelle) [^.?!]{0,60}?\b(?:begruessen|willkommen|gewinnen|einstellen|einzustellen|beschaeftigen|anstellen|anzustellen|verpflichten)\b/,
    { unless: /\b(?:nicht|falls|gast|kandidat\w*|bewerber\w*|haetten)\b|\?/ },
  ),
  rule(
    'offer',
    4,
    'moech wuerd wolle gern gerne',
    /\b(?:moechten|wuerden|wollen|moechte) (?:wir |ich )?(?:sie|dich) (?:\w+ ){0,4}?(?:einstellen|anstellen|uebernehmen|beschaeftigen)\b/,
    { unless: /\b(?:nicht|falls|haetten)\b|\?/ },
  ),
  rule(
    'offer',
    4,
    'gehoe ist hast haben',
    new RegExp(
      `\\b${job} (?:gehoert|ist) (?:\\w+ )?(?:ihnen|dir|ihre[rs]?|deine[rs]?|deins|dein|ihr)\\b(?=[.,!;]| ?$)|\\b(?:sie haben|du hast|haben sie|hast du) (?:hiermit |nun |damit )?(?:den|die) ${job}(?: sicher| bekommen)?(?=[.,!;]| ?$)`,
    ),
    { unless: /\b(?:nicht|falls|ob|wenn sie|haetten)\b|\?/ },
  ),
  rule(
    'offer',
    3.8,
    'sind bist',
    /\b(?:sie sind|du bist) (?:ab \w+ |hiermit |nun |jetzt )?(?:unsere?|die|der) (?:neue[rn]?|kuenftige[rn]?|naechste[rn]?) \w|\b(?:sie sind|du bist) (?:eingestellt|genommen|engagiert)\b/,
    { unless: /\b(?:nicht|falls|ob|vielleicht|ansprechpartner\w*|kontakt\w*)\b|\?/ },
  ),
  rule(
    'offer',
    3.4,
    'willk',
    /\bwillkommen (?:an bord|bei uns|in unserem (?:team|haus|betrieb)|in (?:unserer|der) \w+|im (?:team|betrieb|haus|kollegium))\b/,
    {
      unless: none,
    },
  ),
  rule('offer', 3.8, 'stell', /\b(?:stelle|stellen) (?:wir |ich )?(?:sie|dich) (?:\w+ ){0,4}?ein\b/, { unless: none }),
  rule(
    'offer',
    3.8,
    'geein festg ausge gesti',
    /\bauf (?:sie|dich) (?:geeinigt|festgelegt)\b|\bfuer (?:sie|dich) (?:ausgesprochen|gestimmt)\b/,
    { unless: none },
  ),
  rule('offer', 1, 'lohn monat jahre stund brutt pensu', /\b(?:\w*lohn|brutto|pensum|jahresgehalt|monatsgehalt)\b/, {
    unless: /\?|\b(?:vorstell\w*|wunsch|erwart\w*)\b/,
  }),
  rule(
    'offer',
    0.8,
    'telef muend',
    /\bwie (?:\w+ ){0,2}?(?:am telefon|telefonisch|muendlich) (?:\w+ )?(?:gesagt|besprochen|vereinbart|angekuendigt|zugesagt)\b/,
  ),
  rule('offer', 4, 'sagen sage', /\bsag(?:en|e) (?:wir |ich )(?:ihnen|dir) (?:[\w.-]+ ){0,10}?zu\b/, {
    unless: /\b(?:nicht|falls|ob|kein\w*)\b|\?/,
  }),
  rule('offer', 2, 'naege', /\bnaegel mit koepfen\b/),
  rule('offer', 1.6, 'dabei', /\b(?:sind sie|bist du) dabei\?/, { unless: /\b(?:termin|runde|gespraech)\b/ }),
  rule(
    'offer',
    1,
    'euro eur chf frank stund monat jahr brutt ab am',
    /\b\d[\d.,']* ?(?:euro|eur|chf|franken)\b|\bchf \d|€/,
    {
      unless: /\?|\b(?:vorstell\w*|wunsch|erwart\w*|fahrt\w*|kosten|gebuehr)\b/,
    },
  ),
  rule(
    'offer',
    2.4,
    'zusam',
    /\bfreuen? (?:wir )?(?:uns|mich) (?:\w+ ){0,2}?auf (?:die|unsere|eine) (?:\w+ ){0,2}?zusammenarbeit\b/,
    {
      unless: /\b(?:moegliche|eventuelle|falls|nicht)\b|\?/,
    },
  ),
  rule('offer', 3.4, 'erste', /\b(?:ihr|dein) erster (?:arbeits)?tag (?:ist|waere|wird)\b/, {
    unless: /\b(?:falls|wenn|nicht)\b|\?/,
  }),
  rule(
    'offer',
    1.4,
    'wann',
    /\bwann (?:koennen sie|kannst du|koennten sie|koenntest du) (?:\w+ ){0,3}?(?:anfangen|starten|beginnen|loslegen)\b/,
  ),
  rule('offer', 1.8, 'los', /\blos geht(?:'s| es)\b/, { unless: none }),
  rule('offer', 2.4, 'dabei', /\b(?:du bist|sie sind) (?:bei uns |ganz klar )?dabei[!.]/, { unless: none }),
  rule(
    'offer',
    3.4,
    'wahl wunsc',
    /\b(?:sie sind|du bist) (?:ganz klar )?(?:unsere?|die|der) (?:\w+ )?(?:wahl|wunschkandidat\w*)\b/,
    {
      unless: /\b(?:noch|zweite|nicht|falls)\b|\?/,
    },
  ),
  rule('offer', 1.2, 'gluec gratu', /\b(?:herzlichen glueckwunsch|glueckwunsch|gratulier\w*|gratulation)\b/),
];
