import type { ProseWords } from '../../core/fit/prose/prose-words.ts';

/** Verbs in the forms that go with "Sie", "du" and "wer", as they stand in postings. */
const stems =
  'arbeit|assistier|bau|bearbeit|begeister|begegn|begleit|beherrsch|behalt|behält|beherrsch|bering|berat|berät|bericht|bereit|besitz|betreu|beobacht|beurteil|bewahr|bewerkstellig|bild|brauch|bring|denk|dokumentier|eignen|entscheid|entwickel|entwickl|entwerf|entwirf|ergreif|erklär|erledig|erstell|fahr|fähr|find|fühl|führ|förder|gestalt|geh|hab|halt|hält|handel|hast|hat|helf|hilf|hol|hör|informier|instandsetz|interessier|kenn|koch|kommunizier|konn|könn|kontrollier|koordinier|kümmer|leit|lern|lieb|lös|mach|manag|moderier|montier|nimm|nehm|optimier|organisier|packst|pack|pfleg|plan|präsentier|prüf|programmier|recherchier|red|reis|reparier|sag|schreib|schul|schätz|setz|sicher|sich|sorg|spiel|sprech|sprich|steh|stell|steuer|stimm|such|teil|trag|träg|treff|treib|trifft|übernehm|übernimm|überwach|überzeug|unterricht|unterstütz|unterweis|verantwort|verbesser|verfass|verfüg|verhandel|verkauf|versteh|versorg|vertret|vertritt|vertreib|verwalt|wart|weiß|wiss|werb|wirk|zieh|zeig';
const verb = String.raw`(?:${stems})(?:e|en|n|st|est|t|et|s|sst)?`;
const small =
  '(?:ein|eine|einen|einem|einer|der|die|das|den|dem|des|ihr|ihre|dein|deine|gute|guten|guter|sehr|in|im|an|am|auf|mit|von|vom|zu|zum|zur|für|bei|nach|über|unter|aus|durch|und|oder|als|wie|seit|mindestens|idealerweise|gerne|auch|nicht|kein|keine)';
const things =
  '(?:abgeschlossene\\w*|ausbildung|studium|hochschul\\w+|abschluss|erfahrung\\w*|berufserfahrung|kenntnisse\\w*|\\w+kenntnisse|\\w+erfahrung|führerschein|\\w+schein|bereitschaft|\\w+bereitschaft|fähigkeit|\\w+fähigkeit|freude|spaß|interesse|geduld|belastbarkeit|zuverlässigkeit|sicherer|sicheren|sicheres|umgang|verständnis|gespür|verhandlungsgeschick|\\w+geschick|deutsch|englisch|französisch|weiterbildung|qualifikation|approbation|anerkennung|meisterbrief|staatliche|wissen|know-how|mut|humor|neugier|sinn|blick|hand|talent|wille|leidenschaft|einfühlungsvermögen|organisationstalent|sorgfalt|diskretion)';

const isFirms =
  '(?:wir|uns|es|man|unser\\w*|das unternehmen|die kanzlei|der verein|die praxis|die stadt|das haus|die firma|der verband|das team|die vergütung|die stelle|die position|das fixum|dazu|bei uns|mein mandant|unser kunde|unser mandant)';
const offers =
  '(?:(?:gern(?:e)? )?(?:mit|bei|zu) uns\\b|unser team\\b|berichten|berichtest|erhalten|erhältst|bekommen|bekommst|verdienen|verdienst|profitieren|profitierst|freuen (?:sie )?sich|genießen|finden|findest|werden (?:\\w+ ){0,2}(?:eingearbeitet|unterstützt|bezahlt|vergütet)|bewerben|bewirb|senden|schicken|schick|richten|melden|melde|erwartet|haben fragen|haben interesse|hast (?:du )?(?:lust|fragen|interesse|bock)|haben (?:sie )?(?:lust|fragen|interesse)|lust|interesse\\?|starten|passen|passt|sind (?:bei uns|teil|willkommen)|bist (?:bei uns|teil|willkommen)|teil (?:eines|unseres)|arbeiten (?:in einem|bei uns)|arbeitest (?:in einem|bei uns)|uns\\b|ein (?:herzliches|motiviertes|nettes) team)';

/** How German postings ask for something in running text. Its verb may stand before "Sie" or at the end. */
export const germanProse: ProseWords = {
  never:
    /(?:gleicher eignung|schwerbehindert|unabhängig von|gleichstellung|\bbewerb(?:en sie|ung\w*|ungsunterlagen)\b|\bbewirb\b|datenschutz|vergütung (?:erfolgt|nach|richtet)|^(?:wir bieten|unser angebot|benefits|gehalt|lohn|standort|start)\s*[:=-]|\bwir bieten\b|\bbieten wir\b|bei uns erwartet|\b(?:ist|sind) (?:uns |mir )?(?:egal|nicht (?:nötig|notwendig|erforderlich))|\bkeine? (?:erfahrung|vorkenntnisse) (?:nötig|erforderlich)|\bfalls sie fragen|\bhaben sie fragen)/,
  search:
    /\b(?:such(?:en|e|t)|gesucht|brauch(?:en|e|t)|wünsch(?:en|t) (?:uns|sich)|jemand(?:en|em)?|eine person|menschen|freuen uns auf|stellen (?:wir )?ein|vorstellen|kandidat\w*|bewerber\w*)\b/,
  openings: [
    {
      form: 'agreeing',
      pattern:
        /\b(?:zu (?:ihren|deinen|den) (?:\w+ )?aufgaben (?:gehört|gehören|zählt|zählen)|(?:ihre|deine) aufgaben (?:sind|umfassen)|zum aufgabengebiet (?:gehört|gehören)|(?:das )?(?:aufgaben|tätigkeits)(?:gebiet|feld|bereich) (?:umfasst|beinhaltet)|(?:die|ihre|deine) (?:aufgabe|rolle|stelle|position) (?:umfasst|beinhaltet|ist)|verantwortlich für|zuständig für)(?: (?:vor allem|unter anderem|auch|es))?:? /g,
    },
    {
      form: 'thing',
      pattern:
        /\b(?:voraussetzung(?:en)?|bedingung|notwendig|erforderlich|unerlässlich|zwingend|pflicht|wichtig|gefragt|gewünscht|erwünscht|wünschenswert|von vorteil|idealerweise|ideal|hilfreich|erwartet|vorausgesetzt|gefordert|benötigt|verlangt|ein plus|willkommen|schön|toll|super|(?:ihr|dein) profil)(?: (?:dafür|hierfür|für die stelle|uns|mir))?(?: (?:ist|sind|wäre|wären|werden|wird))(?: (?:uns|mir|außerdem|ferner|zudem|auch|dabei|vor allem|jedoch))? /g,
    },
    {
      form: 'thing',
      pattern:
        /\b(?:wir|ich|die \w+|der \w+|das \w+)? ?(?:erwarten|erwarte|setzen|verlangen|fordern|legen (?:großen )?wert auf|legt (?:großen )?wert auf|legen wert auf|achten auf|hoffen auf|wünschen uns|wünsche mir|brauchen|brauche)(?: (?:wir|ich|von (?:ihnen|dir)|auch|außerdem|ferner|vor allem))* (?!wir\b|sie\b|du\b|jemand|eine person|menschen|uns\b)/g,
    },
    {
      form: 'thing',
      also: 'agreeing',
      pattern:
        /\b(?:dafür|hierfür|dazu|außerdem|zudem|ferner|idealerweise|auch|für (?:diese|die) \w+)? ?(?:bringen|bringst|haben|hast|besitzen|besitzt|verfügen|verfügst|brauchen|brauchst|benötigen|benötigst)(?: (?:sie|du))(?: (?:über|außerdem|auch|schon|bereits|idealerweise|zudem|dafür|möglichst|gerne?))* (?!uns\b|fragen|lust|interesse|sich\b)/g,
    },
    {
      form: 'thing',
      also: 'agreeing',
      pattern:
        /\b(?:sie|du|die \w+ person|bewerber\w*(?: und bewerberinnen)?|kandidat\w*)(?: (?:bringen|bringst|bringt|haben|hast|hat|besitzen|besitzt|verfügen|verfügst|verfügt|brauchen|brauchst|braucht|benötigen|benötigst|benötigt))(?: (?:über|außerdem|auch|schon|bereits|idealerweise|zudem|dafür|möglichst|gerne?))* (?!uns\b|fragen|lust|interesse|sich\b)/g,
    },
    {
      form: 'quality',
      also: 'agreeing',
      pattern:
        /\b(?:sie sind|du bist|sind sie|bist du|die person ist)(?: (?:außerdem|auch|zudem|idealerweise|möglichst))* /g,
    },
    {
      form: 'agreeing',
      pattern:
        /\b(?:sie|du|die \w+ person)(?: (?:können|kannst|kann|sollten|solltest|sollte|sollen|soll|müssen|musst|muss|dürfen|werden|wirst|wird|möchten))(?: (?:dafür|auch|außerdem|zudem|gut|gern))* /g,
    },
    {
      form: 'agreeing',
      pattern:
        /\b(?:außerdem|zudem|ferner|daneben|dabei|dazu|dafür)? ?(?:sollten|solltest|sollen|müssen|musst|können|kannst|werden|wirst) (?:sie|du) /g,
    },
    {
      form: 'agreeing',
      pattern:
        /\b(?:(?:der |die )?stelleninhaber(?:in)?(?: (?:oder|bzw\.|und) (?:der |die )?stelleninhaber(?:in)?)?|(?:der|die) künftige \w+(?: oder (?:der |die )?künftige \w+)?|(?:die|der) (?:neue )?\w+(?:leitung|leiter|leiterin|kraft|ent|entin|er|erin))(?: (?:soll|muss|wird|kann|sollte))? (?=(?:[a-zäöü]+) )(?!(?:ist|hat|war|wurde|hatte|sind|haben|bietet|betreibt|vertritt|arbeitet|sucht|zahlt|liegt|wächst)\b)/g,
    },
    { form: 'agreeing', pattern: new RegExp(String.raw`\b(?:sie|du) (?=${verb} )`, 'g') },
    {
      form: 'agreeing',
      pattern: new RegExp(
        String.raw`(?<![a-zäöüß])(?=(?!arbeite|suche|finde|habe|brauche|bringe|interessier)${verb} (?:sie|du) )|\b(?:cool|schön|toll|super|ideal|prima|klasse|top) (?:wäre|ist)(?: es)?,? wenn (?:sie|du) `,
        'g',
      ),
    },
    { form: 'agreeing', pattern: /^(?:muss|musst|sollte|solltest|kann|kannst|du kannst|bitte nur) /g },
    { form: 'agreeing', afterSearch: true, pattern: /, (?:der|die|das)(?: oder (?:der|die))? (?!wir\b|uns\b|sie\b)/g },
    { form: 'agreeing', afterSearch: true, pattern: /\b(?:menschen|leute|personen), die /g },
    {
      form: 'thing',
      afterSearch: true,
      pattern:
        /\bmit (?!(?:sitz|\d+ (?:millionen|mitarbeit|beschäftig|berufs|standort|plätz|niederlass)|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (?:mitarbeit|beschäftig|berufs|standort|filial)|rund|über|etwa|einem umsatz|uns\b|unser|ihnen|dir))/g,
    },
  ],
  turns: new RegExp(String.raw`(?:^|[,;:] (?:und |denn |aber |da |weil )?|\b(?:und|aber|denn) )${isFirms}\b`, 'g'),
  closings:
    /(?:,? (?:ist|sind|wäre|wären|wird|werden|sollte|=)(?: (?:sein|uns|mir|dabei|aber|jedoch|ebenfalls|zwingend|unbedingt|sehr|hier|außerdem|absolut))?(?: (?:ein|eine|der|das))?(?: (?:klares|großes|echtes|klarer|großer))? (?:erforderlich|notwendig|nötig|voraussetzung|pflicht|vorausgesetzt|unerlässlich|zwingend|ein muss|muss|wichtig|gewünscht|erwünscht|wünschenswert|von vorteil|vorteilhaft|hilfreich|plus|bonus|vorteil|willkommen|gern gesehen|schön|toll|super|top|klasse|prima|ideal|nice|kein muss, aber willkommen|kein muss)| (?:setzen|setze) (?:wir|ich) voraus|,? (?:ebenfalls|ebenso|genauso)(?=[.!]?$)| (?:ist|sind) (?:für (?:sie|dich) )?selbstverständlich| wünschen wir uns| versteht sich von selbst| verstehen sich von selbst| (?:erwarten|brauchen|verlangen) wir|,? (?:erforderlich|notwendig|von vorteil|wünschenswert|erwünscht|zwingend|pflicht|nötig|willkommen|ein plus|vorausgesetzt)(?=[.! ]{0,3}$))/g,
  alike: /(?:^|[,;] |\bund )(?:ebenso|genauso|gleiches gilt für) /g,
  notAsked: new RegExp(String.raw`^(?:sie |du |auch |schnell )?${offers}`),
  promises: /^(?!)/,
  nothing:
    /^(?:mit|voraus|sein|haben|sich|auch|sie|du|und|gern|gerne|schon|uns|vor|ein|eine|zu|ab|an|dies|das|es|so|als|wie|dafür|ebenfalls)$/,
  notBefore:
    /\b(?:wir|uns|unser\w*|gehalt|bewerbung\w*|interview|gespräch\w*|urlaub|vergütung|starttermin|arbeitszeit)\b/,
  fragment:
    /(?:führerschein|\w+schein\b|geselle|gesellin|meister|ausbildung|lehre|studium|abschluss|erfahrung|kenntnisse|jahre|deutsch|englisch|französisch|italienisch|spanisch|zuverlässig|pünktlich|belastbar|teamfähig|flexibel|freundlich|trittsicher|selbstständig|selbständig|ehrlich|geduldig|ordentlich|sauber|fit\b|montage|reisebereit|schichtbereit|schwindelfrei|schwindelfreiheit|eigenes|eigener|eigenem|nichtraucher|sprachkenntnisse|zertifikat|zeugnis|gesundheitszeugnis|muss|musst|kann|kannst|gerne?\b|wäre|praxis|sql|excel|sap|datev|motiviert|volljährig|ab 18|mindestens|fließend|sprichst|spricht|quereinsteiger)/,
  statement: /\b(?:ist|sind|war|hat|haben|wird|werden|wir|uns|unser|unsere|es)\b/,
  offer:
    /(?:[€$£💰]|\b(?:netto|brutto|stundenlohn|gehalt|lohn|pro stunde|urlaub|firmenwagen|kost|logis|unterkunft|bezahlt|prämie|bonus|zulage|start|ab sofort|anruf\w*|melde|meldet|schreib|schreibt|whatsapp|bewirb|bewerbung|mail|kontakt|link|teilen|vollzeit|teilzeit|minijob|raum|mai|juni|oktober|std|stunden)\b|#\w|@|\b0\d{3,5}[ /]?\d{3,})/u,
  announces:
    /(?:\b(?:anforderungen|voraussetzungen|du bringst|du bist|du hast|sie bringen|profil|gesucht|wir suchen|ich suche|das brauchst du|was du brauchst)\b\s*:?)/u,
  personal: /^/,
  joints:
    /,? (?:und|sowie|aber auch|als auch|außerdem|&) (?:(?:auch|idealerweise|dann) )?|, (?:(?:idealerweise|gern(?:e)?) )?|; | [–—] | \+ /g,
  begins: {
    plain: new RegExp(String.raw`^(?!${small}\b)${verb} (?:[a-zäöüß]+ )?`),
    agreeing: new RegExp(
      String.raw`^(?:(?:sie |du |gern(?:e)? |auch )?(?!${small}\b)${verb}\b(?! werden)|(?!(?:wenn|was|wie|dass|weil|wo|damit|ob|um|ohne|bis|sobald|oder|die wir|das wir)\b)\p{L}+ \p{L}+ (?:(?! und |,).){0,110}(?:${verb}|kann|können|will|muss|möchte|hat|haben|ist|zusammen|vor|an|ab|um|ein|durch|zu|ge[a-zäöüß]{2,20}(?:t|en))[.!]?$|(?:die|das|der) (?:\p{L}+ung|\p{L}+tion|kontrolle|pflege|einteilung|leitung|betreuung)\b)`,
      'u',
    ),
    past: new RegExp(String.raw`^(?!${small}\b)(?:schon |bereits )?\p{L}+ .{0,60}ge\p{L}+t`, 'u'),
    ing: /^(?:die|das|der) \p{L}+ung\b/u,
    thing: new RegExp(
      String.raw`^(?:idealerweise |möglichst |gern )?(?:(?:eine?n?|die|den|das|der|ihre?n?|gute|guten|sehr gute|fundierte|mehrjährige|sichere|sicheren|sicherer|ausgeprägte|hohe|mindestens|verhandlungssichere?s?|fließende?s?|abgeschlossene?s?|erste|solide|ausreichende|gültige?n?) (?:\p{L}+[- ]){0,3}\p{L}+|${things}\b)`,
      'u',
    ),
    quality:
      /^(?:gern(?:e)? |sehr )?(?:eine?n?\b|examiniert|gelernt|belastbar|zuverlässig|flexibel|bereit|sicher (?:im|in)|erfahren|vertraut|fit (?:in|mit)|geübt|gewohnt|kommunikativ|offen|haben|hast|bringen|bringst|können|kannst|arbeiten|arbeitest)/,
  },
  beginsBare: new RegExp(String.raw`^(?:${things}\b|[a-zäöüß]+ ${verb}(?:[.,;!]|$))`),
  head: new RegExp(String.raw`\b${things}\b|\s${verb}$`),
  beginsAny: new RegExp(
    String.raw`^(?:(?:sie|du) ${verb}\b|(?:haben|hast|hat|sind|bist|können|kannst|kann|müssen|musst|sollten|bringen|bringst|verfügen|verfügst|besitzen|besitzt|brauchen|brauchst|wissen|weißt|weiß|kennen|kennst|kennt)[ ,]|(?:die|der) (?:oder der )?(?:\p{L}+ ){1,6}\p{L}+(?:t|en)$)`,
    'u',
  ),
  forms: [
    {
      form: 'thing',
      pattern:
        /^(?:eine?n?|mindestens|über|idealerweise|gute|sehr gute|abgeschlossene|erfahrung|kenntnisse|sicheren|die bereitschaft|freude)\b/,
    },
    { form: 'quality', pattern: /^(?:examiniert|gelernt|belastbar|zuverlässig)/ },
  ],
  tail: /(?:, (?:weil|denn|da|damit|sodass|aber|ohne|obwohl|sobald|wobei)\b| – | — |\.\.\.|…| mit(?=[.!]?$))/,
  aside: /\([^)]{0,80}\)|, (?:idealerweise|möglichst|gern)\b.*$/g,
  unfinished: /(?:^|\s)(?:die|der|das|ein|eine|einen|einem|in|im|von|für|sowohl|oder)$/,
  within: /\b(?:insbesondere|wie zum beispiel|z\. ?b\.|darunter|etwa|wie)\b/,
  cut: /, (?:die|der|das|damit|wobei|sowie|wenn)\b|, /g,
  lead: /^(?:(?:auch|und|aber|außerdem|zudem|idealerweise|gerne?|möglichst|die oder der|oder der|über|sie|du|schon|bereits)\s+)*(?:(?:eine?n?|die|das|den|der)\s+(?=[\p{Lu}a-zäöü]))?/u,
  several: /\b(?:sind|werden|wären)\b/,
  linked: /\b(?:in|im|von|mit|als|für|zu|zum|zur|auf|an|aus|der|des|oder)\b/,
  nice: /(?:von vorteil|vorteilhaft|wünschenswert|gewünscht|idealerweise|optional|\bideal\b|(?:wäre|wären)\b.{0,40}(?:toll|schön|super|top|klasse|ein plus|prima|hilfreich|gut)|(?:toll|schön|super|top|klasse|prima|ideal)\s+(?:wäre|wären)|gerne auch|ein plus|= ?plus|nicht zwingend|kein muss|hilfreich|wünschen wir|cool wäre|willkommen|gern gesehen|pluspunkt|bonus)/,
  conditional: /\bwenn (?:sie|du)\b/,
};
