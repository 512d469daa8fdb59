import { rule } from '../../../core/understand/meaning-rule.ts';

const maybe = /\b(?:falls|sofern|wenn|sollten?)\b/;

/** How a no is said in German, in plain words: ä is ae. */
export const rejection = [
  rule(
    'rejection',
    4,
    'weder',
    /\bweder\b.{0,80}\bnoch\b.{0,60}\b(?:fort\w+|weiter\w*|einladen|einstellen|beruecksichtig\w*|nehmen|entschieden)\b/,
    { unless: /\?/ },
  ),
  rule('rejection', 3.8, 'absag', /(?:^|: ?)\W*[^:–—]{2,60}?(?::| [–—-]) ?(?:leider |eine |nun |heute ){0,3}absage\b/, {
    unless: /\?|keine absage|termin/,
  }),
  rule(
    'rejection',
    3.8,
    'angeb zusag',
    /\b(?:unser|das|ihr) (?:\w+ )?(?:angebot|zusage)\b.{0,30}\b(?:zurueckziehen|zurueckzuziehen|zurueckgezogen|widerrufen)\b/,
    {
      unless: maybe,
    },
  ),
  rule(
    'rejection',
    4,
    'absag absage abzus abges',
    /\b(?:absagen|abzusagen|abgesagt)\b|\babsage (?:zu )?(?:\w+ )?(?:erteilen|geben|mitteilen|schicken|senden|aussprechen)\b|\b(?:ist|bleibt) es (?:leider )?(?:eine|bei der|bei einer) absage\b/,
    {
      unless:
        /\b(?:falls|wenn|sofern|keine absage|ob)\b|\babgesagt (?:ist|wurde|wird) (?:\w+ )?nichts?\b|\bnichts? (?:\w+ )?abgesagt\b|\b(?:dass|weil) (?:sie|du)\b.{0,40}\b(?:absag|abzusag|abgesag)|\bnicht (?:ab(?:zu|ge)?sag|eine absage)|\babgesagt\b.{0,30}\bnicht\b|\b(?:termin|gespraech|interview|treffen|\w*messe|\w*sitzung|\w*tag|veranstaltung|konferenz|reise|\w*runde|call|telefonat)\b.{0,60}\b(?:absagen|abzusagen|abgesagt)\b|\b(?:sie|du) (?:haetten|haben|hast|haettest|hatten|uns|mir)\b.{0,40}\babgesagt\b|\b(?:haben|haetten|hast) (?:sie|du)\b.{0,40}\babgesagt\b/,
    },
  ),
  rule(
    'rejection',
    3.8,
    'match abgew winkt',
    /\bkein(?:e[rn]?)? (?:\w+ ){0,2}match\b|\babgewunken\b|\bwinkt\b.{0,30}\bab\b/,
  ),
  rule(
    'rejection',
    4,
    'bewer kandi mitbe perso vorzu zusch renne',
    /\b(?:mitbewerb\w+|bewerber\w*|kandidat\w*|person|jemand\w*)\b.{0,70}\b(?:vorzug|zuschlag|ausgesprochen|rennen gemacht|gegeben|den job bekommen|die stelle bekommen|zugesagt)\b|\b(?:vorzug|zuschlag)\b.{0,30}\b(?:gegeben|gegangen|erhalten)\b/,
    {
      unless:
        /\b(?:falls|wenn|wer|noch|wird|ob)\b|\b(?:ihnen|dir|sie haben|du hast)\b.{0,30}\b(?:zuschlag|vorzug)|fuer (?:sie|dich) ausgesprochen|hat (?:\w+ )?abgesagt/,
    },
  ),
  rule(
    'rejection',
    4,
    'perso kandi bewer jeman weite',
    /\bmit (?:eine[rm]|jemandem|zwei|drei|ander\w+) (?:\w+ ){0,2}?(?:person|kandidat\w*|bewerber\w*|profil\w*)?\b ?weiter\b/,
    { unless: /\b(?:falls|wenn|noch|gespraech\w*)\b/ },
  ),
  rule(
    'rejection',
    4,
    'beend absch ende einst endet',
    /\b(?:\w*prozess|\w*verfahren|bewerbung|gespraeche?)\b.{0,30}\b(?:mit|fuer) (?:ihnen|dir|sie|dich)\b.{0,30}\b(?:beenden|beendet|abschliessen|endet|einstellen|zu ende)\b|\bendet\b.{0,40}\b(?:\w*prozess|\w*verfahren)\b.{0,20}\bfuer (?:sie|dich)\b/,
    { unless: /\b(?:falls|wenn|erfolgreich)\b/ },
  ),
  rule(
    'rejection',
    4,
    'negat',
    /\b(?:rueckmeldung|antwort|bescheid|entscheidung|ergebnis|feedback)\b.{0,70}\bnegativ\w*\b|\bnegative[nrs]? (?:rueckmeldung|antwort|bescheid|entscheidung)\b/,
    { unless: /\b(?:falls|wenn|ob|nicht negativ)\b/ },
  ),
  rule(
    'rejection',
    3.8,
    'geword nicht nichts gewor',
    /\b(?:nichts|nicht) (?:mehr )?geworden\b|\bwird (?:leider |es |daraus |das )*nichts\b/,
    {
      unless: /\b(?:termin|treffen|telefonat|gespraech)\b/,
    },
  ),
  rule(
    'rejection',
    4,
    'keine keinem',
    /\bkeine[mnr] (?:\w+ ){0,3}(?:gespraech|interview|runde|kennenlernen)\b.{0,12}\beinladen\b/,
  ),
  rule(
    'rejection',
    4,
    'ander jeman inter',
    /\b(?:fuer|mit|an|auf|durch) (?:\w+ ){0,3}?(?:andere[nrsm]?|jemand(?:en)?|interne[nrsm]?) (?:\w+ ){0,3}?(?:kandidat\w*|bewerb\w*|person\w*|profil\w*|loesung|anderen?|anders|entschieden)\b/,
    {
      unless:
        /\b(?:gespraeche? mit|sprechen mit|kennenlernen|treffen wir|interviews? mit|noch mit|fuer eine andere (?:position|stelle|rolle)|warten)\b|\bnoch (?:\w+ ){0,5}(?:gespraech|ander)/,
    },
  ),
  rule(
    'rejection',
    4,
    'ander inter',
    /\b(?:intern besetzt|interne (?:loesung|besetzung)|anders entschieden|anderweitig (?:besetzt|vergeben)|einen anderen weg)\b/,
    {
      unless: maybe,
    },
  ),
  rule(
    'rejection',
    4,
    'beset verge',
    /\b(?:stelle|position|rolle|vakanz|platz|job)\b.{0,60}\b(?:anderweitig|bereits|inzwischen|mittlerweile|intern|nun|schon|gestern|heute)\b.{0,30}\b(?:besetzt|vergeben)\b/,
    { unless: /\bnicht (?:besetzt|vergeben)|noch nicht|\b(?:falls|wenn|sobald)\b/ },
  ),
  rule(
    'rejection',
    4,
    'berue engere betra',
    /\bnicht (?:\w+ ){0,4}?(?:beruecksichtig\w+|in (?:die|der) engere[nr]? (?:aus)?wahl|in betracht|in die (?:naechste|engere|weitere))\b/,
    { unless: maybe },
  ),
  rule(
    'rejection',
    4,
    'forts fortz fortf weite',
    /\bnicht (?:\w+ ){0,5}?(?:fort(?:zu)?(?:setzen|fuehren)|weiter(?:zu)?(?:fuehren|verfolgen|machen|gehen)|weiterverfolgt|weiter (?:zu )?verfolgen|weiter (?:zu )?bearbeiten|weitergeht|weiter)\b/,
    { unless: /\b(?:wissen|sagen|weiss) (?:\w+ ){0,4}nicht|\bnoch nicht|\b(?:falls|wenn)\b/ },
  ),
  rule(
    'rejection',
    4,
    'zusag angeb anbie',
    /\b(?:keine?n?|nicht) (?:\w+ ){0,5}?(?:zusagen?|zusage (?:geben|erteilen|machen)|angebot (?:machen|unterbreiten)|anbieten|anzubieten)\b/,
    { unless: /\bnoch (?:kein|nicht)|\b(?:falls|wenn)\b|\?/ },
  ),
  rule(
    'rejection',
    3.8,
    'erfol ausge einge einla einst einzu',
    /\bnicht (?:\w+ ){0,5}?(?:erfolgreich|ausgewaehlt|eingeladen|einladen|einzuladen|einstellen|einzustellen)\b/,
    { unless: /\bnoch nicht|\b(?:falls|wenn|sofern|sollten?)\b/ },
  ),
  rule('rejection', 4, 'gerei gekla', /\b(?:nicht|knapp nicht|nicht ganz) (?:gereicht|geklappt)\b/, {
    unless: /\b(?:anruf|telefon|erreichen|termin|falls)\b/,
  }),
  rule(
    'rejection',
    4,
    'guns wahl entsc fiel gefal',
    /\bnicht zu (?:ihren|deinen|euren) gunsten\b|\b(?:wahl|entscheidung)\b.{0,50}\bnicht auf (?:sie|dich)\b|\bgegen (?:sie|dich|ihre bewerbung|deine bewerbung|eine (?:einstellung|zusammenarbeit|weitere\w*))\b/,
    {
      unless: /\bnicht gegen|\bkeine (?:entscheidung|absage|ablehnung)\b|\b(?:falls|wenn)\b/,
    },
  ),
  rule(
    'rejection',
    4,
    'wahl entsc fiel gefal',
    /\b(?:wahl|entscheidung)\b.{0,40}\b(?:fiel|faellt|gefallen)\b.{0,40}\bauf (?:eine[nrm]?|jemand\w*|den|die)\b|\bauf (?:eine[nrm]?|jemand\w*)\b.{0,40}\bgefallen\b/,
  ),
  rule(
    'rejection',
    4,
    'besch posit keine kein guens besse',
    /\bkeine?n? (?:positive[nrs]?|guten?|bessere[nr]?|guenstigere?[nr]?|erfreulich\w*) (?:bescheid|rueckmeldung|nachricht(?:en)?|antwort|ergebnis)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'gestr zurue einge stell posit suche aussc rolle',
    /\b(?:stelle|position|suche|ausschreibung|rolle)\b.{0,50}\b(?:gestrichen|zurueckgezogen|eingestellt|nicht (?:mehr |weiter |nach)?(?:zu )?besetz\w+)\b/,
    {
      unless:
        /\bnoch nicht|\bim moment\b|\bderzeit\b|\bvor\w* nicht besetzt|\bnicht gestrichen|\?|sie (?:\w+ ){0,3}eingestellt/,
    },
  ),
  rule('rejection', 3.8, 'dageg', /\bdagegen (?:entschieden|entscheiden)\b/, {
    unless: /\bnicht dagegen|\b(?:falls|wenn)\b/,
  }),
  rule(
    'rejection',
    3.6,
    'abseh absta sehen nehme',
    /\b(?:absehen|abzusehen|abstand (?:zu )?nehmen|sehen wir (?:\w+ ){0,6}ab|nehmen wir (?:\w+ ){0,6}abstand)\b/,
  ),
  rule(
    'rejection',
    3.8,
    'haett',
    /\bhaetten? (?:\w+ ){0,6}?gerne? (?:\w+ ){0,8}?(?:angeboten|eingestellt|zugesagt|genommen|an bord|im team|gegeben|zusammengearbeitet|eingeladen|mitgenommen|gehabt|gemacht|begruesst|unterbreitet|gewonnen)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'abgel gruen zusam richt traut raus',
    /\b(?:(?:ihre|deine) bewerbung (?:\w+ ){0,4}abgelehnt|hat (?:\w+ ){0,3}abgelehnt|kein gruenes licht|(?:leider )?nicht zusammen\b|nicht (?:ganz )?(?:der|die) richtige|leider raus)\b/,
    {
      unless: /\b(?:falls|wenn|nicht abgelehnt)\b/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'passt passe entsp pass',
    /\bnicht (?:\w+ ){0,6}?(?:passt|passen|passte|entspricht|entsprechen|entsprach)\b|\bpasst (?:\w+ ){0,6}?nicht (?:ganz )?(?:zu|zusammen)\b/,
    {
      unless: /\b(?:termin|uhr|montag|dienstag|mittwoch|donnerstag|freitag|zeit|tag|falls|wenn|sollten?)\b|\?/,
    },
  ),
  rule(
    'rejection',
    3,
    'besse naehe mehr eher staer genau',
    /\b(?:kandidat\w*|bewerb\w*|profile?|qualifikation\w*|erfahrung\w*|jemand\w*|person\w*)\b.{0,60}\b(?:besser|naeher|staerker|eher|genauer|mehr)\b.{0,40}\b(?:pass\w*|entspr\w*|erfuell\w*|mitbring\w*|erfahrung)\b/,
    {
      unless: /\b(?:gespraech|kennenlernen|wenn|falls)\b/,
    },
  ),
  rule(
    'rejection',
    3.4,
    'nichts passe',
    /\b(?:derzeit|aktuell|momentan|leider)\b.{0,40}\b(?:nichts|keine passende\w*|kein passende\w*) (?:\w+ ){0,3}?(?:anbieten|stelle|position|fuer sie|fuer dich)\b/,
  ),
  rule(
    'rejection',
    3.4,
    'nicht',
    /\bleider (?:\w+ ){0,3}?nicht (?:mehr )?(?:dabei|ausreichend|genug|weitergekommen)\b/,
  ),
  rule(
    'rejection',
    2.4,
    'leide bedau schwe leid',
    /\b(?:leider|bedauern|bedauerlicherweise|schweren herzens|tut uns leid|tut mir leid)\b.{0,90}\b(?:mitteilen|mitzuteilen|dass (?:wir|ihre|deine|sie)|nicht|keine?[nmrs]?|andere\w*)\b/,
    {
      unless:
        /\bnoch (?:nicht|keine?[nmrs]?)|\bverzoeg|\bverspaet|\bgeduld|\bverschieb|\bverschob|\bverleg|\bkrank|\btermin|\bspaeter|\bdauert|\berreich|\bnicht im (?:buero|haus)|\bverhindert|\burlaub|\babwesend|\bentscheid\w* (?:\w+ ){0,3}nicht|\bbis\b/,
    },
  ),
  rule(
    'rejection',
    2.6,
    'weg werde leben beruf zukun viel alles erfol',
    /\b(?:fuer|auf) (?:ihren|deinen|ihrem|deinem|den) (?:weiteren |zukuenftigen |beruflichen |persoenlichen )*(?:weg|werdegang|lebensweg|berufsweg)\b|\b(?:alles (?:gute|erdenklich gute)|viel (?:erfolg|glueck)|erfolg)\b.{0,50}\b(?:zukunft|suche|stellensuche|jobsuche|weiteren bewerbungen|weitere\w*)\b|\bberufliche zukunft\b/,
  ),
  rule(
    'rejection',
    2,
    'unter lebens daten',
    /\b(?:unterlagen|daten)\b.{0,50}\b(?:zurueck|entlastung|loeschen|geloescht|vernichte\w+|talent ?pool|evidenz)\b/,
  ),
  rule(
    'rejection',
    1.6,
    'qualm viele viel zahlr gross',
    /\b(?:viele|zahlreiche|grosse zahl|hohe anzahl|vielzahl)\b.{0,40}\b(?:qualifiziert\w*|bewerbungen|kandidat\w*|interessent\w*)\b/,
  ),
  rule('rejection', 2, 'wertu perso', /\b(?:keine wertung|nicht persoenlich|nicht als wertung|sagt nichts ueber)\b/),
  rule(
    'rejection',
    3,
    'absag',
    /^(?:(?:re|aw|wg|fwd): ?)*(?:leider )?(?:eine )?absage(?:$|[:–-]| (?:zu|fuer|auf|ihrer|deiner) )/,
    {
      where: 'subject',
      unless: /\?|\btermin|\b(?:gespraech|interview|messe)\b/,
    },
  ),
];
