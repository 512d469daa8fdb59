import { rule } from '../../../core/understand/meaning-rule.ts';

/** What is only possible, over or thanked for; what is denied in its own clause is taken away by `unreal`. */
const no =
  /\b(?:falls|wenn|sofern|haetten wir|eigentlich|urspruenglich|abgesagt|gefolgt|dank\w*|keine[mnr] (?:\w+ ){0,3}(?:gespraech|interview|runde))\b/;
const talk =
  '(?:\\w*gespraech\\w*|\\w*interview\\w*|kennenlernen|runde|assessment\\w*|probe\\w+|call|telefonat\\w*|telefontermin|videocall|video-?call|treffen|termin\\w*|besuch|arbeitstag|buero|schnupper\\w*|\\w*auswahltag|hospit\\w*|kennenlern\\w*|vorstellungs\\w*|kaffee)';
const day =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|uebermorgen|vormittag|nachmittag|\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}(?:[:.]\\d\\d)? ?uhr|\\d{1,2}[:.]\\d\\d|(?:naechste|kommende|diese)[rn]? woche)';

/** How somebody is asked to a talk in German. */
export const invitation = [
  rule(
    'invitation',
    3.4,
    'bitte',
    new RegExp(
      `\\bbitte[nt]? (?:wir )?(?:sie|dich) zu (?:einem|einer|unserem|ihrem)? ?(?:${talk}|\\w*vortrag|\\w*test)`,
    ),
    {
      unless: no,
    },
  ),
  rule(
    'invitation',
    3.2,
    'will wolle moech wuerd',
    /\b(?:chef\w*|kunde|leitung|team|partner|wir|inhaber\w*) (?:will|wollen|moechten?|wuerden?) (?:sie|dich) (?:\w+ ){0,3}?(?:sehen|treffen|sprechen|kennenlernen)\b/,
    { unless: /\bnicht\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'kanns koenn komm komme bitte',
    new RegExp(
      `\\b(?:kannst du|koennen sie|koennten sie|koenntest du|kommen sie|komm|komme)\\b.{0,60}\\b(?:${day}|samstag|sonntag)(?:\\b|(?<=\\.)).{0,60}\\b(?:vorbei\\w*|kommen|hospitieren|probearbeiten|zu uns|in (?:die|den|das|unser\\w*))\\b`,
    ),
    { unless: /\b(?:nicht|unterlagen|schicken)\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'such suche waehl buch buche',
    /\b(?:such|suche?n?|waehle?n?|buche?n?) (?:dir |sie |sich )?(?:\w+ ){0,6}?(?:termin|zeit|slot)\b.{0,60}\b(?:aus|telefonat|gespraech|kennenlernen|call)\b/,
    { unless: /\b(?:falls|wenn sie)\b/ },
  ),
  rule(
    'invitation',
    2.8,
    'enger',
    /\b(?:sie sind|du bist|sie haben es|du hast es) (?:\w+ )?in (?:der|die) engeren? (?:aus)?wahl\b/,
  ),
  rule(
    'invitation',
    4,
    'einla einzu einge laden lade laedt',
    new RegExp(
      `\\b(?:einladen|einzuladen|eingeladen|einladung|laden wir|lade ich|laden sie|lade dich|laedt (?:sie|dich))\\b(?=.*${talk})|${talk}.{0,60}\\b(?:einladen|einzuladen|eingeladen)\\b`,
    ),
    {
      unless: no,
    },
  ),
  rule(
    'invitation',
    3.2,
    'moech wuerd wolle wuens',
    /\b(?:moechten?|wuerden?|wollen|wuenscht|wuenschen)\b.{0,60}\b(?:kennenlernen|kennen lernen|kennenzulernen|sprechen|unterhalten|treffen|telefonieren|austauschen|wiedersehen|vorstellen|hospitieren|(?<!team )begruessen|(?:sie|dich)\b.{0,60}\bsehen|dabei ?haben)\b/,
    {
      unless:
        /\b(?:nicht|andere\w* (?:kandidat|bewerb)\w*|weitere\w* (?:kandidat|bewerb)\w*|mit dem (?:team|kunden|vorstand) sprechen|falls|haetten|intern|noch (?:mit|zwei|drei|weitere))\b/,
    },
  ),
  rule(
    'invitation',
    3.2,
    'magst hast lust moege haben',
    /\b(?:magst du|hast du lust|moegen sie|haben sie lust|lust auf)\b.{0,80}(?:vorbei\w*|kaffee|kennen\w*|probe\w*|treffen|mittag\w*|gespraech)/,
  ),
  rule(
    'invitation',
    3,
    'welch',
    /\bwelche[rsnm]?\b.{0,70}\b(?:passt|passen|passte|waere (?:ihnen|dir) (?:recht|lieber))\b/,
    { unless: /\b(?:stelle|position|gehalt|rolle|standort)\b/ },
  ),
  rule(
    'invitation',
    3,
    'termi folge',
    /\btermine?\b.{0,30}\b(?:anbieten|vorschlagen|zur (?:auswahl|verfuegung))\b|\bfolgende[nr]? termine?\b/,
    { unless: /\b(?:falls|wenn)\b/ },
  ),
  rule(
    'invitation',
    2.8,
    'monta diens mittw donne freit uhr morge',
    new RegExp(`\\b(?:ihr|dein|das|unser)\\w* ${talk}\\b.{0,40}\\b(?:am|um|morgen)\\b.{0,20}\\b${day}`),
    {
      unless: /\b(?:dank\w*|war|waren|nach|letzte\w*|gestern|falls|wenn|nicht|entscheid\w*|meld\w*|hatten|gefuehrt)\b/,
    },
  ),
  rule('invitation', 3, 'verle versc vorzi', new RegExp(`${talk}.{0,70}\\b(?:verlegen|verschieben|vorziehen)\\b`), {
    unless: /\bauf unbestimmte\b|\bentscheid/,
  }),
  rule(
    'invitation',
    3,
    'solle wolle koenn',
    new RegExp(`\\b(?:sollen|wollen|koennen|koennten) wir\\b.{0,60}${talk}.{0,60}\\?`),
  ),
  rule(
    'invitation',
    3.2,
    'passt passe haett haben hast waere ginge koenn kann kanns geht wie wann',
    new RegExp(
      `\\b(?:passt|passen|passe|haetten sie|haettest du|haben sie|hast du|waere|waeren|ginge|koennen sie|koennten sie|kannst du|koenntest du|geht|wie (?:waere|ist) es|wann)\\b.{0,80}\\b(?:zeit|termin\\w*|${day})(?:\\b|(?<=\\.)).{0,80}\\?`,
    ),
    {
      unless:
        /\b(?:schicken|senden|zusenden|unterschreiben|antwort|rueckmeldung|entscheid\w*|anfangen|beginnen|eintreten|starten|unterlagen|zeugnis\w*|referenz\w*)\b/,
    },
  ),
  rule(
    'invitation',
    3,
    'monta diens mittw donne freit morge ueber',
    new RegExp(
      `\\b${day}.{0,50}\\b(?:uhr|vormittag|nachmittag)\\b.{0,80}\\b(?:passen|passt|moeglich|zeit|gespraech|telefonieren|sprechen)\\b.{0,30}\\?`,
    ),
    {
      unless: /\b(?:schicken|senden|unterlagen|antwort)\b/,
    },
  ),
  rule(
    'invitation',
    3.2,
    'naech zweit runde weite stufe',
    /\b(?:in (?:der|die) (?:naechste|zweite|letzte|finale)n? (?:\w*runde|stufe)|eine runde weiter|(?:naechste|zweite|letzte)n? (?:\w*runde|stufe|gespraech)\b.{0,40}\b(?:weiter|dabei|erreicht|geschafft)|sind (?:sie )?(?:\w+ )?weiter(?:gekommen)?)\b/,
    {
      unless: no,
    },
  ),
  rule(
    'invitation',
    3.2,
    'termi vorsc buche waehl such verfu wann',
    /\b(?:terminvorschlae?ge?n?|termin(?:e)? (?:\w+ ){0,4}(?:vorschlagen|buchen|aussuchen|auswaehlen|waehlen|vereinbaren|abstimmen|finden|nennen)|buchen sie|suchen sie sich|waehlen sie|verfuegbarkeit\w*|wann (?:\w+ ){0,5}(?:zeit|passt|passen|koennen|koennten|koenntest|haetten))\b/,
    {
      unless:
        /\b(?:falls|wenn sie|sollten|nicht|entscheid|eintritt|anfangen|starten|beginnen|ab wann|fruehestens|loslegen|einsteigen|kuendigungsfrist)\b/,
    },
  ),
  rule('invitation', 3.2, 'besta', new RegExp(`\\bbestaetig\\w+\\b.{0,60}${talk}`), {
    unless: /\b(?:eingang|falls|wenn)\b/,
  }),
  rule(
    'invitation',
    3,
    'finde',
    new RegExp(`${talk}.{0,80}\\b(?:findet|finden|statt)\\b.{0,60}\\b(?:statt|uhr|teams|zoom)\\b`),
    { unless: no },
  ),
  rule(
    'invitation',
    2.8,
    'freue freu',
    new RegExp(
      `\\bfreuen? (?:wir )?(?:uns|mich),? (?:\\w+ )?(?:auf|sie|dich)\\b.{0,90}(?:${talk}|kennenzulernen|zu sehen)`,
    ),
    {
      unless:
        /\b(?:erneute|neue bewerbung|bewerbung|rueckmeldung|antwort|nachricht|wenn|falls|haetten|kuenftig|spaeter|kuenftige|kennengelernt)\b/,
    },
  ),
  rule(
    'invitation',
    2.8,
    'aufga falls case onlin test probe',
    /\b(?:fallstudie|case study|\w*aufgabe|online-?test|assessment|probearbeit\w*)\b.{0,70}\b(?:bearbeiten|loesen|machen|absolvieren|zusenden|zurueck\w*|durchfuehren|abgeben)\b/,
    {
      unless: /\b(?:falls|danke|dank fuer)\b/,
    },
  ),
  rule(
    'invitation',
    1.4,
    'zweit naech weite letzt zoom teams video telef einwa meeti',
    /\b(?:zweite[sn]?|naechste[sn]?|weitere[sn]?|letzte[sn]?) (?:gespraech|interview|runde|kennenlernen)\b|\b(?:zoom|teams|videocall|meeting-id|einwahl\w*)\b/,
  ),
  rule(
    'invitation',
    2,
    'einla vorst termi inter',
    /\beinladung\b|\b(?:vorstellungsgespraech|kennenlerngespraech|gespraechstermin|interviewtermin|terminvorschlag)\b/,
    { where: 'subject', unless: /\babsage|verschieb|abgesagt/ },
  ),
];

/** How something is asked of the candidate in German. */
export const question = [
  rule(
    'question',
    2.6,
    'koenn kann kanns wuerd',
    /\b(?:koennten|koennen|wuerden|koenntest|kannst|wuerdest) (?:sie|du)\b.{0,90}\b(?:schicken|senden|zusenden|zuschicken|mitteilen|sagen|nennen|bestaetigen|ausfuellen|teilen|nachreichen|zukommen|geben|angeben|beantworten|erklaeren|erlaeutern|hochladen|schreiben|vorstellen|aktualisieren|ergaenzen)\b/,
    {
      unless: /\bwir koennen sie\b/,
    },
  ),
  rule(
    'question',
    2.4,
    'bitte',
    /\b(?:bitte\b.{0,80}\b(?:senden|schicken|teilen|nennen|reichen|fuellen|geben|laden|unterschreiben|mitteilen|mit)|bitten wir (?:sie|dich)\b.{0,90}\b(?:zu|um))\b/,
    {
      unless:
        /\b(?:rueckfragen|geduld\w*|melden|verstaendnis|kenntnis|nicht auf diese|antworten sie (?:nicht|bitte nicht)|fragen|umfrage|noch um)\b/,
    },
  ),
  rule(
    'question',
    2.3,
    'was wann welch wie wer wo waru haben hast sind bist ist gibt waere duerf darf kenne arbei wo woher',
    /(?:^|[,;:.!–-] ?)(?:und |aber |ausserdem |noch eine frage,? |noch etwas,? )?(?:was|wann|welche\w*|wie|wer|wo|woher|warum|haben|hast|sind|bist|ist|gibt|waere\w*|duerfen|darf|kennen|kennst|arbeiten|ab wann|bis wann)\b.{3,300}\?/,
    {
      unless: /\b(?:wie geht es|haben sie (?:noch )?fragen|noch fragen|wie war (?:das|ihr|dein)|wie es weitergeht)\b/,
    },
  ),
  rule(
    'question',
    1.8,
    'gehal kuend arbei eintr refer',
    /\b(?:gehaltsvorstellung\w*|gehaltswunsch|kuendigungsfrist|eintrittstermin|arbeitserlaubnis|referenzen)\b/,
  ),
];
