import { rule } from '../../../core/understand/meaning-rule.ts';

const maybe = /\b(?:falls|wenn|sofern|sollten?)\b|\?/;

/** How they ask for patience in German in their own words, and promise to be heard from. */
export const waiting = [
  rule('holding', 2.5, 'renne auswa spiel topf', /\b(?:im rennen|im spiel|im topf|in der (?:engeren )?auswahl)\b/, {
    unless: /\b(?:nicht|aus dem|kein\w*|gemacht)\b|\?/,
  }),
  rule(
    'holding',
    2.6,
    'kann koenn',
    /\b(?:kann|koennen) (?:ich |wir |man )?(?:\w+ ){0,3}?(?:nichts|nicht) (?:\w+ )?(?:entscheiden|sagen|versprechen)\b/,
    { unless: maybe },
  ),
  rule(
    'holding',
    2.6,
    'entsc offen schwe luft stock zieht laess steht ruht',
    /\b(?:nichts entschieden|entschieden (?:\w+ ){0,3}?(?:nichts?|noch nicht)|noch (?:voellig |ganz )?offen|in der (?:schwebe|luft)|stockt|zieht sich|laesst (?:\w+ )?auf sich warten|steht still|ruht (?:gerade|derzeit|im moment|momentan))\b/,
    { unless: maybe },
  ),
  rule(
    'holding',
    2.4,
    'verge',
    /\b(?:haben|habe|hat) (?:sie|dich) nicht vergessen\b|\b(?:sie sind|du bist) nicht vergessen\b/,
  ),
  rule(
    'holding',
    1.6,
    'kohle leben zwisc stand',
    /\bauf (?:heissen )?kohlen\b|\b(?:lebenszeichen|zwischenstand|stand der dinge)\b/,
  ),
  rule(
    'holding',
    2.6,
    'weiss wisse erfah erfae haben hast bekom krieg',
    /\b(?:weisst du|wissen sie|erfahren sie|erfaehrst du|haben sie|hast du|bekommen sie|bekommst du|kriegst du) (?:\w+ ){0,3}?(?:mehr|bescheid|antwort|ein ergebnis|gewissheit|klarheit)\b|\b(?:sie wissen|du weisst|sie erfahren|du erfaehrst) (?:\w+ ){0,4}?(?:mehr|bescheid)\b/,
    { unless: maybe },
  ),
  rule(
    'holding',
    2.2,
    'hake frage haken frage',
    /\b(?:hake|frage|haken wir|fragen wir) (?:ich )?(?:\w+ ){0,5}?nach\b/,
    {
      unless: maybe,
    },
  ),
  rule('holding', 2.4, 'schla nacht', /\b(?:nacht|naechte) (?:drueber|darueber)\b/, {
    unless: /\b(?:sie|du) (?:koennen|kannst)\b|\?/,
  }),
  rule('holding', 1.4, 'oder', /\bso oder so\b/),
  rule('holding', 2.6, 'teile', /\bteilen? (?:wir |ich )?(?:ihnen|dir)\b.{0,60}?\bmit\b/, {
    unless: new RegExp(`${maybe.source}|\\b(?:dass|\\w*termin|\\w*gespraech|leider)\\b`),
  }),
  rule(
    'holding',
    2.4,
    'bleib',
    /\b(?:bewerbung|name|sie) (?:bleibt|bleiben) (?:\w+ )?(?:im verfahren|im auswahl\w*|bestehen|dabei|im rennen)\b|\bich bleib(?:e)? (?:weiter )?(?:dran|am ball)\b/,
  ),
  rule(
    'holding',
    2.6,
    'nichts keine',
    /\b(?:gibt es|habe ich|haben wir|hab ich) (?:\w+ ){0,2}?(?:nichts neues|keine neuigkeiten|keinen neuen stand)\b/,
  ),
  rule(
    'holding',
    2.6,
    'warte',
    /\bwarten? (?:ich |wir )?(?:\w+ ){0,3}?auf (?:das|die|den|eine|gruenes|rueckmeldung|antwort)\b/,
    {
      unless: /\b(?:ihre|deine|sie bitte)\b|\?/,
    },
  ),
  rule('holding', 2.2, 'haeng steck', /\b(?:haengt|steckt) (?:\w+ ){0,3}?(?:beim|bei|am|an|fest|in der)\b/),
  rule(
    'holding',
    2.4,
    'kling schre ruf rufe sag sage',
    /\b(?:ich|wir) (?:klingel\w*|schreibe?n?|rufe?n?|sage?n?) (?:dir|dich|ihnen|sie)\b|\b(?:klingel\w*|schreibe?|rufe?|sage?) ich (?:dir|dich|ihnen|sie)\b/,
    {
      unless: new RegExp(`${maybe.source}|\\b(?:zu|\\w*termin\\w*|\\w*gespraech\\w*|wegen)\\b`),
    },
  ),
];

const sent =
  '(?:\\w*mappe|\\w*bewerbung|\\w*unterlagen|\\w*zeugnis(?:se)?|\\w*schreiben|lebenslauf|fotos?|formular|\\w*bogen|angaben|daten|datei(?:en)?|anhang|anhaenge|\\w*nachweise?|\\w*urkunden?|\\w*brief|\\w*karte|scans?|bescheinigung(?:en)?|\\w*test|aufgabe|arbeitsproben?|referenzen)';

/** How a person or a system says in German that something arrived. */
export const receiptSaid = [
  rule(
    'confirmation',
    2.8,
    'angek einge gespe erfas hinte abgel hochg vorli volls lesba bei schre tisch postf syste geland',
    new RegExp(
      `\\b(?:ihre?|deine?|die|der|das|alle|beide)\\b (?:\\w+ ){0,3}?${sent}\\b.{0,80}?\\b(?:angekommen|eingetroffen|eingegangen|vorlieg\\w*|vollstaendig|auf meinem (?:schreib)?tisch|in (?:unserem|meinem) (?:postfach|system)|gespeichert|erfasst|hinterlegt|abgelegt|hochgeladen|gelandet|lesbar|bei uns (?:an|ein|vor))\\b`,
    ),
    { unless: /\b(?:nicht|fehl\w*|falls|wenn|sobald|noch)\b|\?/ },
  ),
  rule(
    'confirmation',
    2.4,
    'dank danke',
    new RegExp(
      `\\bdank\\w* fuer(?:s| das| die| ihre?| deine?) (?:\\w+ ){0,2}?(?:schicken|zuschicken|senden|zusenden|uebersend\\w+|einreich\\w+|hochladen|ausfuellen|nachreich\\w+|${sent})\\b`,
    ),
    { unless: /\bgespraech\b|\?/ },
  ),
  rule(
    'confirmation',
    2.2,
    'liegt liege dazu gespe abgel weite ausge',
    /\b(?:liegt|liegen) (?:nun |jetzt |schon )?bei (?:den|ihren|deinen) (?:\w+ )?(?:unterlagen|akten)\b|\b(?:habe|haben) (?:ich |wir )?(?:sie|es|alles|beides|die|ihre|deine) (?:\w+ ){0,4}?(?:abgelegt|dazugelegt|gespeichert|hinzugefuegt|beigelegt|ergaenzt)\b/,
    { unless: /\b(?:nicht|falls|wenn|vertrag)\b|\?/ },
  ),
  rule(
    'confirmation',
    0.8,
    'autom antwo',
    /\bautomatisch (?:erzeugt|erstellt|generiert|versandt)\w*\b|\bantworten sie (?:bitte )?nicht\b/,
  ),
  rule(
    'confirmation',
    2.4,
    'dass',
    /\bdank\w*,? dass (?:sie|du)\b.{0,80}?\b(?:ausgefuellt|geschickt|gesendet|zugesandt|hochgeladen|eingereicht|nachgereicht|bearbeitet|beworben|uebersandt)\b/,
  ),
  rule(
    'confirmation',
    1.2,
    'mehr weite',
    /\bmehr brauch(?:e|en) (?:ich|wir) (?:\w+ )?nicht\b|\bweiteres ist nicht (?:noetig|erforderlich)\b/,
  ),
];
