import { idea } from '../../../core/review/private-thesaurus.ts';

const any = (...words: readonly string[]): string => words.join('|');

const KIN =
  '(?:mann|frau|ehemann|ehefrau|partner(?:in)?|mutter|mama|mutti|mum|vater|papa|eltern|sohn|tochter|kind(?:er)?|kids?|baby|bruder|schwester|oma|opa|verlobte[rn]?|freund(?:in)?|schwiegermutter|schwiegervater)';
const MY = '(?:mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer|unseres)';

/** What is said of health around the thing itself: what it does, what is done for it, what it keeps somebody from. */
const healthHints = [
  idea(
    'health',
    any(
      `${MY} (?:\\p{L}+ )?(?:arzt|ärztin|ärzte|facharzt|klinik|körper|zustand|kraft|kräfte|befund|befunde|blutwerte|medizin|tablette|dosis|rezept|immunsystem)`,
      '(?:wieder )?(?:zu|bei) kräften|kraft (?:zurück|sammeln|schöpfen)|(?:wieder )?auf die (?:beine|füße)|ermüd\\p{L}+|(?:schneller|schnell|leichter|oft) müde|müdigkeit|genesen|genesung|erhol(?:en|t|ung|te)|auskurier\\p{L}+|gesund (?:werden|geworden|bin)|(?:nicht|noch nicht) (?:ganz |voll |völlig )?(?:gesund|fit|belastbar|auf der höhe)|symptom\\p{L}*|diagnos\\p{L}+|behandlung(?:en)?|medikament\\p{L}*|ärztlich\\p{L}*|(?:die|der|mein|meine) (?:ärzte|arzt|ärztin) (?:sagt|sagen|meint|rät|rieten|riet)|nervenerkrankung|erkrankung|leiden|beschwerden|krankenhaus|klinikaufenthalt|krankheit\\p{L}*',
    ),
    'general',
  ),
  idea('health', {
    noted: any(
      'depri?|depress\\p{L}*|burn-?out|panik\\p{L}*|angst\\p{L}*|bipolar|psych\\p{L}*|therapie|trauma\\p{L}*|ptbs|suizid\\p{L}*|schlaf(?:störung\\p{L}*|e nicht)|überlast\\p{L}*|stress|zusammenbruch|tabletten|ad|krankgeschrieben|borderline|manisch|zwänge?|klaustro\\p{L}*|phobie',
    ),
    told: any(
      '(?:wird|wurde) mir (?:\\p{L}+ )?eng|volle[nr]? (?:züge\\p{L}*|räume\\p{L}*|bus\\p{L}*|bahn\\p{L}*)|eng um die brust|stimmung(?:en)?|gleichgewicht|(?:seelisch|innerlich|psychisch|emotional)\\p{L}*|aufzustehen|aufstehen|aus dem bett|(?:nichts|nicht) mehr (?:ging|gegangen|konnte|gekonnt)|ging (?:einfach )?nichts|akku\\p{L}*|leer(?:gelaufen)?|ausgelaugt|übernommen|zu viel (?:zugemutet|gearbeitet|geworden|war)|zur ruhe|kürzertreten|auszeit|innehalten|abstand (?:gewinnen|brauchte)|(?:schwere|dunkle|schwarze|graue|schlimme|schwierige|harte)[nrsm]? (?:zeit|monate|phase|wochen|winter|jahr|stunden|tage)|tief(?:punkt|phase)|loch|menschenmengen|enge[nr]? (?:räume|raum)|u-bahn|herzrasen|luft (?:weg|bleibt)|professionelle hilfe|hilfe (?:geholt|gesucht)|gespräche mit (?:einer|einem)|(?:jede woche|wöchentlich|regelmäßig) (?:\\p{L}+ )?(?:sitzung\\p{L}*|termin\\p{L}*|gespräch\\p{L}*)|nerven|nervlich\\p{L}*|schlaf(?:e|en|lose)?|wach (?:gelegen|liege)|grübel\\p{L}*|tränen|überforder\\p{L}+|atmen|nein (?:zu )?sagen|stabil|ausgeglichen\\p{L}*|höhen und tiefen|schub|episode\\p{L}*|kopf (?:frei|nicht)',
    ),
  }),
  idea('health', {
    noted: any(
      'alk(?:i|ohol\\p{L}*)?|trocken\\p{L}*|sauf\\p{L}*|trink\\p{L}*|getrunken|sucht|süchtig|entzug|drogen|kokain|spielsucht|zock\\p{L}*|spielschulden|clean|aa|flasche',
    ),
    told: any(
      '(?:saft|wasser|limonade|apfelschorle|cola|alkoholfrei\\p{L}*)|rühre (?:ich )?(?:\\p{L}+ ){0,3}(?:nichts|keinen|keine)|nichts (?:anderes|mehr) (?:mehr )?an|anstoßen|stoße|(?:keinen|kein) (?:tropfen|glas|wein|bier)|ohne (?:wein|bier|alkohol)|(?:zweimal|jeden|einmal) (?:\\p{L}+ )?(?:gruppe|treffen)|selbsthilfe\\p{L}*|gruppe|abhängig\\p{L}*|rückfall|laster|versuchung|alte gewohnheit\\p{L}*|automaten|wett(?:en|e)|(?:finger|hände) (?:davon|weg|von)|entwöhn\\p{L}+|abend\\p{L}* (?:\\p{L}+ )?(?:gruppe|treffen)|trinke',
    ),
  }),
  idea('health', {
    noted: any(
      'krebs\\p{L}*|chemo\\p{L}*|tumor|bestrahl\\p{L}+|onko\\p{L}*|leukämie|lymphom|metasta\\p{L}+|remission|knoten|brust-?op|melanom',
    ),
    told: any(
      `${MY} haare|haare|perücke|kopftuch|behandlung(?:en)?|bestrahl\\p{L}+|infusion\\p{L}*|zyklus|zyklen|nachsorge|halbjährlich|stand es (?:\\p{L}+ )?nicht gut|nicht gut um mich|onkolog\\p{L}*|schwer(?:e|en|er)? (?:krankheit|krank)|überlebt|besiegt|befund|kontrolltermin\\p{L}*|herausgeschnitten|entfernt`,
    ),
  }),
  idea('health', {
    noted: any('ms|multiple sklerose|parkinson|als|neuro\\p{L}*|fatigue|nervenleiden'),
    told: any(
      'nerven\\p{L}*|neurolog\\p{L}*|chronische[nrsm]?|unheilbar\\p{L}*|zittern|zittert|kribbel\\p{L}*|taub(?:heit)?|(?:beine|hände) (?:\\p{L}+ )?(?:nicht|versagen|zittern)|gehstock|schub|schübe|infusion\\p{L}*|spritze\\p{L}*|müde|kräfte|einteilen',
    ),
  }),
  idea('health', {
    noted: any('epilep\\p{L}*|anf(?:all|älle)'),
    told: any(
      'anf(?:all|älle)\\p{L}*|bewusstsein|krampf\\p{L}*|aussetzer|blitzlicht|flacker\\p{L}*|(?:nicht|kein) (?:auto|fahren)',
    ),
  }),
  idea('health', {
    noted: any('diab\\p{L}*|zucker|insulin|typ (?:1|2)'),
    told: any(
      'spritz\\p{L}+|pumpe|zucker\\p{L}*|unterzucker\\p{L}*|regelmäßig essen|traubenzucker|nadel\\p{L}*|messen',
    ),
  }),
  idea('health', {
    noted: any('herz\\p{L}*|schlaganfall|stent|bypass|infarkt|schrittmacher|blutdruck|klappe'),
    told: any(
      `${MY} (?:herz|brust|puls|blutdruck|pumpe)|herz\\p{L}*|kardiolog\\p{L}*|blutverdünn\\p{L}+|warnschuss|sprechen (?:\\p{L}+ )?(?:lernen|gelernt)|(?:linke|rechte)[nr]? (?:seite|arm|hand)|zweites leben`,
    ),
  }),
  idea('health', {
    noted: any(
      'rücken|bandscheibe\\p{L}*|knie|hüfte|schulter|rheuma|arthrose|schmerz\\p{L}*|heben|gelenk\\p{L}*|wirbel\\p{L}*|fibro\\p{L}*',
    ),
    told: any(
      `schwer(?:e|es)? (?:heben|tragen|lasten|sachen)|(?:nichts|nicht|keine|ohne) (?:\\p{L}+ )?(?:schwer\\p{L}*|heben|tragen|bücken|knien)|lange[ns]? (?:sitzen|stehen)|im sitzen|stehpult|höhenverstellbar\\p{L}*|${MY} (?:rücken|knie|hüfte|schulter|wirbel\\p{L}*|gelenke|kreuz)|physio\\p{L}*|krankengymnastik|schmerz\\p{L}*|körperlich\\p{L}*`,
    ),
  }),
  idea('health', {
    noted: any('schwerhörig|taub|gehörlos|hörgerät\\p{L}*|tinnitus|hörsturz|cochlea\\p{L}*'),
    told: any(
      '(?:rechte|linke|gute|bessere)[nrs]? (?:ohr|seite)|höre (?:\\p{L}+ )?(?:schlecht|schwer|wenig|nicht)|nicht (?:alles |immer |gut )?(?:höre|verstehe|mitbekomme|hören)|laut(?:er)?|deutlich (?:sprechen|reden)|geräusch\\p{L}*|lippen|ohr(?:en)?|rauschen|pfeifen|telefonieren (?:fällt|ist)',
    ),
  }),
  idea('health', {
    noted: any('blind|sehbehind\\p{L}*|augen|sehkraft|netzhaut|glaukom|makula|grauer star'),
    told: any(
      `${MY} (?:augen|sehkraft|sicht|brille)|sehe (?:\\p{L}+ )?(?:schlecht|wenig|nicht|kaum)|(?:große|größere) schrift|lupe|vorlesen|bei dunkelheit|im dunkeln|blickfeld`,
    ),
  }),
  idea('health', {
    noted: any(
      'adhs|ads|autis\\p{L}*|asperger|legasthen\\p{L}*|dyslex\\p{L}*|rechenschwäche|neurodiv\\p{L}*|ritalin|hochsensibel',
    ),
    told: any(
      'konzentr\\p{L}+|unruhig|zappel\\p{L}*|ablenk\\p{L}*|blickkontakt|smalltalk|wörtlich|rechtschreib\\p{L}*|buchstaben|zahlen (?:dreh|tanz|verwechs)\\p{L}*|(?:gehirn|kopf) (?:\\p{L}+ )?(?:anders|arbeitet|tickt)|ticke anders|reize?|reizüberflut\\p{L}*|kopfhörer|großraumbüro',
    ),
  }),
  idea('health', {
    noted: any(
      'schwanger\\p{L}*|\\d+\\. (?:wo|woche|monat)|baby|nachwuchs|ivf|kiwu|kinderwunsch|entbind\\p{L}*|mutterschutz|elternzeit|fehlgeburt|guter hoffnung|geburt|et im',
    ),
    told: any(
      'zu (?:dritt|viert|fünft)|familie (?:wächst|größer|vergrößert|zuwachs)|zuwachs|(?:haushalt|familie) (?:\\p{L}+ ){0,3}(?:größer|wächst)|um eine person|ein(?:e)? (?:kind|kleine\\p{L}*) verloren|kind (?:\\p{L}+ ){0,3}verloren|(?:freudig|schön|glücklich)\\p{L}* (?:ereignis\\p{L}*|anlass|grund|gründe\\p{L}*|umständen|nachricht)|(?:pausier\\p{L}+|pause|ausfall\\p{L}*|ausfalle|fehle|fehlen|weg|abwesend|zu hause|daheim) (?:\\p{L}+ ){0,4}(?:monat\\p{L}*|herbst|winter|frühjahr|frühling|sommer|weile|zeit|gebraucht)|(?:für|auf) (?:eine|einige|ein paar|mehrere) (?:weile|zeit|monate)|eine weile|einige monate|kinderzimmer|kinderwagen|wiege|windeln|hebamme|(?:werde|werden) (?:\\p{L}+ ){0,3}(?:eltern|mutter|vater|mama|papa)|unterwegs|für zwei (?:esse|essen)|klinik|hormon\\p{L}*|mutter|eltern|kleine[rsn]? (?:mensch\\p{L}*|erdenbürger|wunder)|zweite herz',
    ),
  }),
  idea('health', {
    noted: any(
      'op|operation|transplant\\p{L}*|dialyse|niere\\p{L}*|reha|kur|krankenhaus|kh|prothese|amput\\p{L}*|hernie',
    ),
    told: any(
      'eingriff|unters messer|narkose|narbe\\p{L}*|neue[ns]? (?:hüfte|knie|niere|herz|leber)|warteliste|spender\\p{L}*|station(?:är)|kur|erholungszeit|wieder auf den beinen|genäht',
    ),
  }),
  idea('health', {
    noted: any(
      'essstör\\p{L}*|magersucht|anorex\\p{L}*|bulimi\\p{L}*|gewicht|hiv|aids|hepatitis|migräne|long ?covid|cfs|asthma|copd|lunge|crohn|colitis|reizdarm|darm|stoma|endometri\\p{L}*|wechseljahre|schilddrüse|lupus|rheuma|neurodermitis|allergi\\p{L}*',
    ),
    told: any(
      `essen (?:lernen|gelernt|fällt)|(?:in gesellschaft|vor anderen) essen|virus|ansteck\\p{L}*|infekt\\p{L}*|tablette|nachweisgrenze|dunkle[nms]? (?:raum|zimmer)|kopf\\p{L}*|licht|atem\\p{L}*|luft|puste|toilette\\p{L}*|wc|bauch|darm|${MY} (?:lunge|haut|bauch|darm|hormone|kopf|magen)|muss (?:ich )?(?:\\p{L}+ ){0,3}(?:hinaus|raus)|unvermittelt|seit der (?:infektion|pandemie)|hitzewallung\\p{L}*|wallungen|belastbar\\p{L}*`,
    ),
  }),
];

/** What is said of a family around the thing itself. */
const familyHints = [
  idea(
    'family',
    '(?:private|häusliche|persönliche|familiäre)[nrsm]? (?:veränderung\\p{L}*|umstände\\p{L}*|lage|situation|verpflichtung\\p{L}*|belastung\\p{L}*|krise|gründe\\p{L}*|dinge)|(?:zu hause|daheim) (?:hat sich|ist (?:es|alles|viel)|verändert|läuft)|was unsere familie',
    'general',
  ),
  idea('family', {
    noted: any(
      `scheidung\\p{L}*|getrennt|trennung|geschieden|ex|ausgezogen|verlassen|single|alleinerz\\p{L}*|allein mit|${KIN} (?:\\p{L}+ )?(?:weg|ausgezogen|gegangen|verlassen|fremd\\p{L}*)|ehe (?:kaputt|am ende)|sorgerecht|affäre`,
    ),
    told: any(
      `(?:ohne|keinen?) (?:partner|mann|frau|partnerin)|(?:einzige[rn]?|alleinige[rn]?) (?:erwachsene[rn]?|elternteil)|elternteil|allein (?:mit|zu hause|für|verantwortlich|lebe|lebend|bin|stemme)|auf mich (?:allein|gestellt)|(?:lebe|wohne|bin) (?:\\p{L}+ )?(?:allein|getrennt)|neuanfang|neu (?:anfangen|beginnen|sortieren)|neue[rn]? (?:lebensabschnitt|wohnung|kapitel)|zwei (?:haushalte|wohnungen)|(?:jedes zweite|jede zweite) (?:wochenende|woche)|wochenendvater|wochenendpapa|früher\\p{L}* (?:mann|frau|partner\\p{L}*|nachname)|mädchenname\\p{L}*|geburtsname\\p{L}*|(?:kinder|sohn|tochter) (?:\\p{L}+ )?(?:leben|lebt|wohnen|wohnt|sind) (?:jetzt |nun )?(?:bei|in)|haus (?:\\p{L}+ )?(?:verkauf\\p{L}*|verkauft)|getrennte wege|(?:über|durch) anwälte|anwält\\p{L}+|mediation|beiden kleinen|den alltag`,
    ),
  }),
  idea('family', {
    noted: any(
      `${KIN} (?:\\p{L}+ ){0,4}(?:pfleg\\p{L}*|dement|demenz|krank\\p{L}*|krebs|schlaganfall|heim|behind\\p{L}*|autis\\p{L}*|depri\\p{L}*|depress\\p{L}*|magers\\p{L}*|hospiz|stirbt|parkinson|ms|op|drogen|trinkt|pg|kh)|pflege\\p{L}*`,
    ),
    told: any(
      `(?:mama|papa|mutti|vati|oma|opa|${MY} ${KIN}) (?:\\p{L}+ ){0,4}(?:ohne mich|braucht|nicht (?:mehr )?(?:allein|aus|selbst)|hilfe|vergisst|angewiesen|aus dem bett|liegt|bei uns|zu uns|ein zimmer)|(?:alte[rn]?|betagte[rn]?|kranke[rn]?|gebrechliche[rn]?) (?:mutter|vater|eltern\\p{L}*|angehörige\\p{L}*|mensch\\p{L}*)|angehörige\\p{L}*|(?:jemand(?:en)?|mensch\\p{L}*) (?:zu hause|in meiner familie|, der|der mich)|ohne mich nicht|auf mich angewiesen|auf hilfe angewiesen|nicht allein (?:bleiben|lassen|gelassen)|waschen|anziehen|füttern|rund um die uhr|zu uns (?:ziehen|zieht|geholt)|pflegedienst|kurzzeitpflege|tagespflege|vollmacht|(?:ihr|sein|deren|dessen) gedächtnis|vergesslich|(?:in die|zur|in der) (?:klinik|therapie|sprechstunde) (?:\\p{L}+ )?(?:mit|bringe|begleite|fahre)|begleite (?:ich )?|am (?:bett|krankenbett)|letzte (?:wochen|monate|zeit)|nicht mehr lange|sorge (?:ich )?für|kümmere (?:ich )?mich|versorge`,
    ),
  }),
  idea('family', {
    noted: any(
      `${KIN} (?:\\p{L}+ ){0,4}(?:knast|haft|gefängnis|jva|verhaftet|polizei|gericht|drogen|straf\\p{L}*|rausgeflogen)|(?:knast|haft|jva)`,
    ),
    told: any(
      'hinter (?:mauern|gittern)|besuchszeit\\p{L}*|vor gericht|gericht\\p{L}*|verurteil\\p{L}*|sitzt (?:\\p{L}+ )?(?:ein|noch|bis)|entlass(?:en|ung)|kommt (?:\\p{L}+ )?(?:frei|raus|heraus)|falsche[nr]? (?:kreise|weg|freunde)|kennt uns (?:niemand|keiner)|(?:uns|mich) (?:niemand|keiner) kennt|gerede|neu anfangen|neuanfang|unser(?:e[mnr]?)? (?:ältester?|ältesten|jüngster?|jüngsten|junge|jungen)',
    ),
  }),
  idea('family', {
    noted: any(
      `(?:mann|frau|partner(?:in)?|freund(?:in)?|verlobte[rn]?) (?:\\p{L}+ ){0,3}(?:job|stelle|versetzt|zieht|umzug|arbeitet|fängt)|eigentlicher grund|wahrer grund`,
    ),
    told: any(
      `bessere(?:n|r)? hälfte|(?:folge|ziehe|ziehen|gehe) (?:ich |wir )?(?:\\p{L}+ ){0,3}(?:meine[rmn]?|ihm|ihr|der liebe)|der liebe (?:wegen|halber)|(?:beruf|stelle|arbeit|versetzung|karriere) (?:meine[rs]|von meine[mr])|${MY} (?:mann|frau|partner(?:in)?|freund(?:in)?) (?:\\p{L}+ ){0,4}(?:stelle|arbeit|versetzt|anfängt|beginnt|arbeitet|gefunden)|(?:in der|seine|ihre) nähe`,
    ),
  }),
  idea('family', {
    noted: any(
      `gestorben|tot|tod|verstorben|beerdig\\p{L}*|trauer\\p{L}*|verwitwet|witwe\\p{L}*|verloren|fehlgeburt|sternenkind|totgeburt|suizid|umgebracht`,
    ),
    told: any(
      `verlust|abschied|trauer\\p{L}*|nicht mehr (?:da|unter uns|lebt|bei uns)|leere[rn]? (?:stuhl|platz|haus|zimmer)|grab|nachlass|erbe|(?:schwere|traurige|stille)[nrs]? (?:zeit|jahr|monate|wochen|winter|sommer)|von uns gegangen|fehlt (?:mir|uns)|seit (?:er|sie) (?:nicht|tot|weg|gegangen)|verstorben\\p{L}*|hinterbliebe\\p{L}*|lücke (?:gerissen|zu hause|in der familie)`,
    ),
  }),
  idea(
    'family',
    {
      noted: any('kids?|kinder|kita|hort|alleinerz\\p{L}*|zwillinge|tagesmutter|schule bis|abholen|betreuung'),
      told: any(
        `(?:schul|kita|betreuungs|öffnungs)zeiten|tagesmutter|hort|die (?:kleinen|beiden)|abholen|(?:verlässliche|feste|planbare|familienfreundliche) (?:zeiten|arbeitszeit\\p{L}*)|schulferien|um (?:\\d|drei|vier|fünf|halb) (?:\\p{L}+ )?zu hause`,
      ),
    },
    'light',
  ),
  idea('family', {
    noted: any('gewalt\\p{L}*|schlägt|geschlagen|frauenhaus|stalk\\p{L}*|bedroht|kontaktverbot|geflohen|zwangsheirat'),
    told: any(
      `(?:sicher\\p{L}*|schutz)|(?:adresse|anschrift|name|nachname|foto|bild) (?:\\p{L}+ ){0,4}(?:nicht|geheim|niemand|gesperrt)|auskunftssperre|(?:nicht|niemand) (?:\\p{L}+ )?(?:gefunden|finden|erfahren)|geflohen|flucht|versteck\\p{L}*|weg (?:musste|müssen)|angst vor|webseite|internetseite|gesucht werde`,
    ),
  }),
  idea('family', {
    noted: any(
      '(?:mann|frau|partner(?:in)?) (?:\\p{L}+ ){0,3}(?:arbeitslos|job weg|job verloren|gekündigt|entlassen|ohne job|kurzarbeit)|ein einkommen|alleinverdien\\p{L}*',
    ),
    told: any(
      '(?:ein|einem|einziges|einzige[ns]?|alleinige[ns]?) (?:einkommen|gehalt|lohn|verdienst)|(?:nur|allein) (?:ich|einer|eine) (?:\\p{L}+ )?(?:verdien\\p{L}*|verdient)|hängt (?:\\p{L}+ )?an mir|auf meinen schultern|hauptverdien\\p{L}*|ernähr\\p{L}+|zwischen zwei stellen|ebenfalls auf der suche|auch sucht|sucht (?:auch|ebenfalls)|an mir hängt',
    ),
  }),
];

const moneyHints = [
  idea('money', {
    noted: any(
      'schulden\\p{L}*|insolvenz|privatinso\\p{L}*|pfänd\\p{L}*|kredit\\p{L}*|miete|rückstand|dispo|konto|pleite|inkasso|schufa|mahn\\p{L}*|gv|bürgergeld|alg|hartz|jobcenter|unterhalt|spielsch\\p{L}*|finanzamt|brauche geld|kein geld|raten|blank|räumung\\p{L}*|obdachlos',
    ),
    told: any(
      `${MY} (?:konto|bank|gläubiger|vermieter(?:in)?|treuhänder(?:in)?|ersparnisse|reserven|polster|rücklagen|bankberater)|treuhänder(?:in)?|gläubiger(?:n)?|(?:im|ins|tief im) minus|rote[nr]? zahlen|(?:teil|anteil|stück) (?:meines|vom|des|meiner) (?:\\p{L}+ )?(?:lohn\\p{L}*|gehalt\\p{L}*|einkommen\\p{L}*|verdienst\\p{L}*|bezüge)|abführen|einbehalten|lohnbuchhaltung|lohnabrechnung|(?:monatliche|alte)[nr]? (?:raten|forderung\\p{L}*|verbindlichkeit\\p{L}*|beträge)|verbindlichkeiten|(?:erste[srn]?|baldige[srn]?|schnelle[srn]?|pünktliche[srn]?|nächste[srn]?) (?:gehalt|lohn|zahlung)|vorschuss|jeden? (?:cent|euro|pfennig)|engpass|durststrecke|knapp|(?:dach über|wohnung (?:\\p{L}+ )?(?:halten|verlieren|verliere|behalten))|restschuld\\p{L}*|wohlverhalten\\p{L}*|verfahren (?:\\p{L}+ )?(?:läuft|endet)|amt|stütze|unterstützung vom|auf (?:das|dieses|ein) (?:gehalt|einkommen) angewiesen|dringend|(?:auskunftei|bonität|kreditwürdig\\p{L}*)|angespart\\p{L}*|leihen|geliehen|lieh|verspielt|verzockt|zahle (?:ich )?(?:\\p{L}+ ){0,4}ab|(?:komme|kommen) (?:ich )?(?:\\p{L}+ ){0,4}nicht (?:heran|ran|dran)`,
    ),
  }),
];

const payHints = [
  idea('pay', {
    noted: any(
      'verdiene (?:jetzt )?\\d|gehalt (?:aktuell |jetzt |derzeit )?\\d|habe \\d\\d|jetzt \\d\\d|aktuell \\d|brutto|netto|lohn|stundenlohn|minimum|schmerzgrenze|unterbezahlt|runtergehen|würde (?:auch )?(?:für )?\\d',
    ),
    told: any(
      `lohnzettel|gehaltszettel|gehaltsabrechnung|lohnabrechnung|(?:was|als|dem, was|wie) (?:ich )?(?:\\p{L}+ ){0,3}(?:bekomme|verdiene|habe|erhalte|nach hause)|(?:über|unter) (?:dem|meinem|meinen) (?:\\p{L}+ )?(?:jetzigen|derzeitigen|heutigen|bisherigen|gehalt|was ich)|(?:mehr|weniger) als (?:heute|jetzt|derzeit|bisher|ich)|(?:derzeit|zurzeit|momentan|aktuell|gegenwärtig|heute|bisher) (?:\\p{L}+ ){0,6}(?:\\d[\\d.]*|tausend|\\p{L}*tausend)|(?:erhöhung|steigerung|sprung|plus|zuwachs) (?:um|von|gegenüber)|bringe (?:ich )?(?:\\p{L}+ )?nach hause|jetzige[nrs]? (?:gehalt|lohn|arbeitgeber zahlt|vertrag|stelle bringt)|schmerzgrenze|(?:nicht|keinesfalls) unter|unterbezahlt|nachgeben|entgegenkommen|zufrieden(?:geben)? mit|(?:auch|schon) (?:mit|für) (?:\\p{L}+ )?\\d`,
    ),
  }),
];

const processHints = [
  idea('process', {
    noted: any(
      'zusage\\p{L}*|angebot\\p{L}*|gespräch(?:e)?|runde|vorstellungsg\\p{L}*|bewerb\\p{L}*|absagen?|endrunde|vertrag (?:von|bei)|warte\\p{L}*|frist|plan b|favorit|\\d+ absagen|keine (?:anderen|weiteren|zusagen)',
    ),
    told: any(
      `${MY} unterschrift|(?:erwartet|wartet|warten|erwarten|möchte|will|braucht) (?:\\p{L}+ ){0,6}(?:unterschrift|antwort|zusage|entscheidung|rückmeldung|bescheid)(?! von ihnen)|(?:engere[nr]?|engsten) (?:wahl|kreis|auswahl)|parallel\\p{L}*|vertrag (?:\\p{L}+ )?(?:auf (?:dem|meinem)|vor mir|liegt|unterschrift\\p{L}*)|liegt (?:\\p{L}+ )?(?:auf meinem tisch|vor mir|unterschriftsreif|bereit)|(?:weitere|andere|zweite|dritte)[nrs]? (?:eisen|option|möglichkeit|gespräch\\p{L}*|haus|adresse|tür|stelle)|noch (?:ein|eine) (?:andere[nrs]?|weitere[nrs]?)|auch (?:\\p{L}+ )?(?:im gespräch|in gesprächen|in verhandlung\\p{L}*|eingeladen|vorgestellt)|(?:im|in) (?:gespräch|gesprächen|verhandlung\\p{L}*|kontakt) mit|(?:der|die|das) einzige[nrs]? (?:\\p{L}+ )?(?:gespräch|einladung|firma|haus|unternehmen|antwort|rückmeldung)|(?:viele|etliche|zahllose|dutzende|zig|\\d+|vierzig|fünfzig|sechzig|hundert) (?:\\p{L}+ )?(?:bewerbung\\p{L}*|schreiben|absagen|versuche\\p{L}*|briefe\\p{L}*)|umworben|gebunden|anderswo|andernorts|bis (?:\\p{L}+ )?(?:entscheiden muss|antworten muss|zusagen muss)|muss (?:ich )?(?:\\p{L}+ ){0,4}(?:antworten|zusagen|absagen|entscheiden)|hinhalten|vertröst\\p{L}+|notlösung|rückfall\\p{L}*|zweite wahl|lieber (?:wäre|ginge)|(?:muss|soll|habe) (?:ich )?(?:\\p{L}+ ){0,6}bescheid (?:geben|zu geben|sagen)|(?:zulieferer|konzern|mittelständler|kette|bank|versicherung|behörde) (?:\\p{L}+ ){0,3}(?:erwartet|wartet|hat mir|möchte mich|will mich|bietet)`,
    ),
  }),
];

const dismissalHints = [
  idea('dismissal', {
    noted: any(
      'rausgefl\\p{L}*|gekündigt|kündigung|entlassen|gefeuert|fristlos|probezeit|abmahn\\p{L}*|aufhebungsv\\p{L}*|abfindung|freigestellt|arbeitslos|vergleich|zeugnis|betriebsbed\\p{L}*|rausgeworfen|nicht verlängert|mobbing|gemobbt|hasse|chef|zuspätkommen|firma (?:geht|pleite|macht)',
    ),
    told: any(
      `nicht (?:\\p{L}+ )?(?:behalten|verlängert|übernommen|bleiben (?:dürfen|können|lassen)|freiwillig|mein(?:e)? (?:wunsch|entscheidung|wahl|idee))|(?:man|sie) (?:\\p{L}+ )?(?:wollte|hat|haben|trennte\\p{L}*) (?:mich|sich)|getrennt(?:e)? wege|trennte\\p{L}* (?:sich|uns)|sich von mir|auseinander(?:gegangen|gingen)|gegangen (?:worden)?|(?:musste|habe|hatte|sollte) (?:ich )?(?:\\p{L}+ ){0,4}(?:gehen|räumen|verlassen müssen)|summe|abfindung|(?:in|zu) (?:meiner|der) (?:personal)?akte|personalabteilung|schreiben (?:aus|von|der) |verwarn\\p{L}+|ermahn\\p{L}+|pünktlichkeit|unpünktlich\\p{L}*|(?:nicht|darüber nicht) (?:reden|sprechen) darf|stillschweigen|schweigen|verschwiegenheit|(?:plötzlich|abrupt|unschön|vorzeitig|früher|jäh|schnell)\\p{L}* (?:ende|geendet|vorbei|abschied|schluss|beendet)|vorzeitig|(?:ohne|zwischen) (?:zwei )?(?:stelle\\p{L}*|arbeit|beschäftigung|anstellung|jobs?)|seit (?:\\p{L}+ )?(?:ohne|zu hause|auf der suche|daheim)|(?:letzte|frühere|vorige|ehemalige|alte|bisherige)[nrs]? (?:arbeitgeber|chef(?:in)?|firma|haus|vorgesetzte[nr]?) (?:\\p{L}+ )?(?:wollte|hat|sah|und ich|meinte|konnte|legte|würde|wird)|lehrgeld|fehler (?:gemacht|den ich)|eigene schuld|nicht mehr gebraucht|wegrationalisiert|weggefallen|umstrukturier\\p{L}*|ton (?:bei|in|im)|(?:klima|atmosphäre|stimmung) (?:bei|in|im|ist|war|am)|nicht (?:mehr|länger) (?:aushalten|ertragen|bleiben)|aushalte|(?:war|ist) (?:\\p{L}+ ){0,3}(?:schluss|ende)|bezahlt, ohne|ohne hingehen|nicht (?:mehr )?(?:hin|kommen|erscheinen) (?:muss|soll|müssen|sollte)|meinungsverschieden\\p{L}+|differenzen|im unfrieden|zerwürfnis`,
    ),
  }),
  idea('dismissal', {
    noted: any(
      'chef (?:weiß|darf) (?:\\p{L}+ )?(?:nix|nichts|nicht\\p{L}*)|weiß (?:nix|nichts|niemand) (?:davon)?|firma (?:geht|ist) (?:\\p{L}+ )?(?:pleite|den bach)|stellenabbau|entlassungswelle|standort (?:schließt|zu|weg)',
    ),
    told: any(
      'diskret\\p{L}*|diskretion|(?:jetzige|derzeitige|aktuelle)[nrs]? (?:chef(?:in)?|vorgesetzte[nr]?|arbeitgeber(?:in)?|firma|haus) (?:\\p{L}+ )?(?:weiß|ahnt|darf|soll|erfährt|nicht)|noch nicht (?:bekannt|öffentlich|verkündet|offiziell)|(?:mein|unser)(?:e|em|en)? (?:team|abteilung|firma|haus|standort|betrieb|stelle) (?:\\p{L}+ )?(?:wird|soll|gibt|schrumpft|verkleinert|bald|nicht mehr)|nicht mehr (?:lange )?gibt|ungewiss\\p{L}*|wackel\\p{L}+',
    ),
  }),
];

const lawHints = [
  idea('law', {
    noted: any('lappen|führerschein|fahrverbot|promille|alkohol am steuer|punkte|mpu|blitzer|fleppen'),
    told: any(
      `(?:wieder|nicht|noch nicht|erst ab) (?:\\p{L}+ ){0,4}(?:fahren|ans steuer|hinters steuer)|(?:darf|kann|dürfte) (?:ich )?(?:\\p{L}+ ){0,4}(?:fahren|ans steuer)|hinter(?:s| dem) steuer|${MY} (?:führerschein|fahrerlaubnis|lappen)|fahrerlaubnis|führerschein|(?:mit|per) (?:der )?(?:bahn|bus|zug|fahrrad|öffentlichen)|ohne auto|kein auto|selbst fahren`,
    ),
  }),
  idea('law', {
    noted: any(
      'vorstrafe\\p{L}*|vorbestraft|bewährung|verurteil\\p{L}*|diebstahl|betrug|geklaut|klau\\p{L}*|knast|haft|jva|polizei|anzeige|körperverl\\p{L}*|führungszeugnis|btm|drogen|unterschlag\\p{L}*|jugendstrafe|sozialstunden',
    ),
    told: any(
      `polizei\\p{L}*|gericht\\p{L}*|(?:amts)?richter\\p{L}*|staatsanwalt\\p{L}*|gesetz|strafe|bestraft|führungszeugnis|eintrag|jugendsünde|dummheit|(?:etwas )?(?:dummes|falsches|unüberlegtes)|(?:in meiner|aus meiner) (?:jugend|vergangenheit)|als (?:jugendliche[rn]?|junge[rn]? (?:mann|mensch|frau)|heranwachsende[rn]?|student(?:in)?)|gebüßt|gesessen|zweite chance|abgesessen|hinter mir|geläutert|bewährung\\p{L}*|auf die schiefe bahn|sozialstunden|jugendgericht|lange her`,
    ),
  }),
  idea('law', {
    noted: any(
      'klage|klagt|kündigungsschutz\\p{L}*|prozess|gericht\\p{L}*|anwalt|anwältin|verfahren|vergleich|stillschweigen|agg|diskriminier\\p{L}*|zeugin|zeuge|streit|arbeitsgericht|verklag\\p{L}*',
    ),
    told: any(
      `vor gericht|gericht\\p{L}*|(?:güte)?verhandlung|termin (?:beim|vor dem|am) (?:arbeits)?gericht|${MY} (?:anwalt|anwältin|klage|fall|verfahren|prozess|recht)|(?:früheren|alten|ehemaligen|letzten|bisherigen|jetzigen)[nm]? (?:arbeitgeber(?:in)?|chef(?:in)?|firma|haus) (?:vor|im|gegenüber|treffe|sehe|streit)|rechtlich\\p{L}*|juristisch\\p{L}*|einigung|geeinigt|vergleich\\p{L}*|(?:nicht|darüber nicht|nichts) (?:reden|sprechen|sagen|erzählen|äußern) (?:darf|kann|dürfen)|(?:darf|kann) (?:ich )?(?:\\p{L}+ ){0,4}(?:nicht|nichts) (?:reden|sprechen|sagen|erzählen)|schweigen|stillschweigen|aussage\\p{L}*|zeug(?:e|in)`,
    ),
  }),
  idea('law', {
    noted: any(
      'visum|aufenthalt\\p{L}*|duldung|asyl|arbeitserlaubnis|abschieb\\p{L}*|blaue karte|blue card|papiere|ausländerbehörde|einbürger\\p{L}*',
    ),
    told: any(
      `${MY} (?:papiere|status|titel|aufenthalt\\p{L}*|visum|pass|zeit (?:hier|in deutschland))|(?:im|in diesem|das|in) (?:land|deutschland|österreich|der schweiz) (?:\\p{L}+ )?(?:bleiben|arbeiten|darf|verlassen)|bleiben (?:darf|kann)|ausländerbehörde|behörde|ausreis\\p{L}+|zurück in (?:meine|die) heimat|läuft (?:\\p{L}+ ){0,3}(?:ab|aus)|genehmigung|erlaubnis`,
    ),
  }),
];

/** What is told around the facts of a life: in what it does and brings about, by people who do not name the thing. */
export const hints = [
  ...healthHints,
  ...familyHints,
  ...moneyHints,
  ...payHints,
  ...processHints,
  ...dismissalHints,
  ...lawHints,
];
