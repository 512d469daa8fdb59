import { type Bag, bagTexts } from '../../../../core/review/repair-bags.ts';
import type { ToneFamily } from '../../../../core/review/tone-rule.ts';

const bag = (words: string, texts: readonly string[], families: readonly ToneFamily[], not = ''): Bag => ({
  words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
  not: not === '' ? null : new RegExp(`(?<!\\p{L})(?:${not})(?!\\p{L})`, 'iu'),
  texts,
  families: new Set(families),
});

/** What the reader would miss, were it said in other words. */
const saysMore =
  /(?<!\p{L})(?:danke?|dankbar|anbei|unterlagen|kündigungsfrist|gefallen|gefreut|anwalt|rechtliche|gericht)(?!\p{L})|[.?!;] \S/iu;

const byDay =
  /(?<!\p{L})bis (?:spätestens )?(?<by>(?:zum )?\d{1,2}\.(?: \p{Lu}\p{L}+)?|(?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn)(?:tag|woch)(?:abend|mittag)?|morgen|heute Abend|Ende der Woche|Ende des Monats|zum Wochenende)(?!\p{L})/u;
const byFamilies: ReadonlySet<ToneFamily> = new Set(['pressure', 'ultimatum']);

// None of them says "Sie" or "du": which of both the letter uses is its own matter.
const news = 'Gibt es schon Neuigkeiten?';
const answer = 'Über eine Rückmeldung würde ich mich freuen.';
const hoped = 'Ich hatte auf ein anderes Ergebnis gehofft.';
const fits = 'Ich glaube, dass ich gut zu der Stelle passe.';
const reasons = 'Über eine kurze Rückmeldung zu den Gründen würde ich mich freuen.';

const bags: readonly Bag[] = [
  bag(
    'wie lange|dauert|so lange|noch lange|beeilen|schneller',
    ['Darf ich fragen, wie lange es voraussichtlich noch dauert?'],
    ['pressure', 'complaint'],
    'gespräch|telefonat',
  ),
  bag('entscheid\\p{L}*|entschieden|zusage|ja oder nein', ['Gibt es schon eine Entscheidung?', news], ['pressure']),
  bag(
    'antwort\\p{L}*|rückmeldung|bescheid|meld\\p{L}*|wart\\p{L}*|neues|erinner\\p{L}*|frage|nachfrage|gefragt|geschrieben|stand|überfällig|höre|gehört|nachricht|sache ist|gesehen',
    [news, answer],
    ['pressure'],
    'vertrag|adresse|link|unterlagen',
  ),
  bag(
    '(?:andere[ns]?|eine|einen) (?:\\p{L}+ )?(?:stelle|job|angebot|zusage|arbeit) (?:abgesagt|abgelehnt|ausgeschlagen|sausen lassen)',
    ['Diese Stelle ist meine erste Wahl.'],
    ['guilt'],
  ),
  bag(
    'wart\\p{L}*|antwort\\p{L}*|ang(?:erufen|eruft)|anruf\\p{L}*|handy|telefon|schlafe|jeden tag|dauernd|schweigen|meld\\p{L}*',
    ['Ich freue mich auf eine Rückmeldung.', answer],
    ['guilt'],
    'absage|abgesagt|versprochen',
  ),
  bag(
    'enttäusch\\p{L}*|traurig\\p{L}*|weh|verlassen|geglaubt|vertrau\\p{L}*|hoffnung(?:en)? gemacht|erwartet|weine\\p{L}*|geweint|herz|verletzt\\p{L}*|im stich',
    [hoped],
    ['guilt', 'bitterness', 'argument'],
    'bitte|wenn|falls|letzte hoffnung',
  ),
  bag(
    'letzte hoffnung|einzige (?:hoffnung|chance)|hängt (?:alles )?von',
    ['Diese Stelle würde mir sehr viel bedeuten.'],
    ['guilt', 'begging'],
  ),
  bag('deutsch', ['Mein Deutsch ist noch nicht perfekt.'], ['over-apology']),
  bag('zeit', ['Vielen Dank für die Zeit.'], ['over-apology'], 'pünktlich|verspät\\p{L}*|zu spät|rechtzeitig'),
  bag(
    'nervös|schlecht|auftreten|antworten|dumm|blackout|peinlich|blamiert|gestottert|unsicher|aufgeregt|unvorbereitet',
    ['Ich hätte im Gespräch gern mehr gezeigt.'],
    ['over-apology'],
    'spät|verspät\\p{L}*|mail|schreibe|frage',
  ),
  bag(
    'stör\\p{L}*|nerv\\p{L}*|schon wieder|noch ?mal|frage|nachfrage|rückfrage|schreibe|belästig\\p{L}*|umstände|mühe|lästig|plage',
    ['Vielen Dank für die Geduld.'],
    ['over-apology'],
    'spät|verspät\\p{L}*|anhang|falsch\\p{L}*|vergessen|kann',
  ),
  bag(
    'überdenk\\p{L}*|noch (?:ein)?mal (?:nach|prüfen|überlegen|anschauen|ansehen)|erneute|überleg\\p{L}*|anders entscheiden',
    ['Falls sich etwas ändert, freue ich mich über eine Nachricht.'],
    ['argument', 'begging'],
  ),
  bag('feedback|begründung\\p{L}*|gründe|grund|warum|wieso|weshalb|erklär\\p{L}*|sinn', [reasons], ['argument']),
  bag(
    'überqualifiziert\\p{L}*|erfahrung|qualifi\\p{L}*|besser|beste\\p{L}*|gut genug|erfülle|voraussetzung\\p{L}*|anforderung\\p{L}*|geeignet\\p{L}*',
    [fits],
    ['argument', 'presumption'],
    'jahre|zeugnis|meister\\p{L}*|angebot|gehalt',
  ),
  bag(
    'entscheidung|fehler|falsch\\p{L}*|urteil|irren|zugestanden|unfair|ungerecht|einverstanden|widersprech\\p{L}*|stimmt nicht|gelten|verdient|akzeptier\\p{L}*|ergebnis|absage',
    [hoped, reasons],
    ['argument'],
    'ich (?:habe|bin|kann)|mein',
  ),
  bag(
    'den anderen|die anderen|niemanden|keinen besseren|richtige|suche beenden|bereuen',
    [fits],
    ['presumption'],
    'wann|wo|wer|welche\\p{L}*',
  ),
  bag(
    'neue[nr]? (?:arbeitsplatz|job|kolleg\\p{L}+|team|stelle|büro|chef\\p{L}*)|teil (?:des|vom|eures|ihres) \\p{L}+',
    ['Ich würde mich sehr freuen, im Team mitzuarbeiten.'],
    ['presumption'],
    'wann|wo|wer|welche\\p{L}*|was',
  ),
  bag(
    'drin|formsache|zusage|(?:stelle|job) (?:habe|hab|ist)|in der tasche|steht .* fest|nehme an|gehe davon aus|eingestellt|unterschreib\\p{L}*',
    ['Ich hoffe auf eine gute Nachricht.'],
    ['presumption'],
    'wann|wo|wer|welche\\p{L}*|was',
  ),
  bag(
    'melde\\p{L}*|antwort\\p{L}*|höre|warte\\p{L}*|letzte (?:mail|e-mail|nachricht|chance)|raus|schluss|such (?:ich )?mir',
    ['Über eine baldige Rückmeldung würde ich mich freuen.'],
    ['ultimatum'],
    'euro|homeoffice|gehalt|urlaub|runde|vorstand|bewertung|presse|öffentlich\\p{L}*|tage',
  ),
  bag(
    'zahlt|zahlen|mehr geld|höheres gehalt|besseres gehalt|verdien\\p{L}*|euro mehr',
    ['Ich hatte auf etwas mehr Gehalt gehofft.'],
    ['competing-offers'],
    'mir|habe',
  ),
  bag(
    'angebote?',
    ['Ich habe noch ein anderes Angebot.'],
    ['competing-offers'],
    'mehrere|zwei|drei|viele|ihr angebot|euer angebot|von',
  ),
  bag('angebote', ['Ich habe auch andere Angebote.'], ['competing-offers'], 'zwei|drei|vier|von'),
  bag(
    'andere[rnms]?|konkurrenz|mitbewerber\\p{L}*|firmen|einzige\\p{L}*|gefragt|markt|woanders|headhunter|interess\\p{L}*|weg',
    ['Ich spreche auch mit anderen Arbeitgebern.'],
    ['competing-offers'],
    'tage|urlaub|homeoffice',
  ),
  bag(
    '(?:keine|ohne|nie|niemand|nicht|keiner)(?: \\p{L}+){0,4} (?:antwort\\p{L}*|rückmeldung|telefon|gemeldet|meldet|reagiert|bescheid|geantwortet|zurückgerufen)|(?:antwort|meldet|telefon).* nicht',
    ['Ich habe noch nichts gehört.', news],
    ['complaint', 'bitterness'],
    'gespräch',
  ),
  bag(
    '(?:stunde|stunden|minuten) (?:lang )?(?:gewartet|warten|zu spät)|(?:gewartet|warten) .*(?:stunde|minuten)|zu spät|unpünktlich\\p{L}*',
    ['Das Gespräch begann etwas später als geplant.'],
    ['complaint'],
    'antwort|vertrag|absage',
  ),
  bag(
    'verfahren|bewerbungsverfahren|auswahlverfahren|prozess|bewerbungsprozess|ablauf|chao\\p{L}*|organisi\\p{L}*|kommunikation|falschen (?:ort|termin|raum)|durcheinander|runden',
    ['Der Ablauf war für mich nicht immer klar.'],
    ['complaint'],
  ),
  bag(
    'freundlich|unfreundlich\\p{L}*|handy|respektlos|witz|gespräch|unhöflich|benehmen|ton',
    ['Das Gespräch verlief etwas anders, als ich erwartet hatte.'],
    ['complaint'],
    'mail|absage|standardmail|antwort|empfang|telefon',
  ),
  bag(
    'umsonst|mindestlohn|ohne geld|weniger (?:geld|gehalt|lohn)|unbezahlt|kostenlos|jedes gehalt',
    ['Beim Gehalt bin ich flexibel.'],
    ['begging'],
    'probe\\p{L}*',
  ),
  bag(
    'jede arbeit|jede stelle|jeden job|alles|egal was|putzen',
    ['Ich käme auch gern für andere Stellen infrage.'],
    ['begging'],
    'würde alles|tue alles|alles tun|alles geben',
  ),
  bag(
    'bitte|chance|brauch\\p{L}*|fleh\\p{L}*|bettel\\p{L}*|mitleid|ruck|nehmen sie mich|nehmt mich|hängen',
    ['Ich hätte diese Stelle sehr gern.'],
    ['begging'],
    'antwort|bescheid|grund|arbeitslos',
  ),
];

/** What short German sentences of this family may be meant to say, by the words in them. */
export function bagsOf(body: string, asksIt: boolean, family: ToneFamily): readonly string[] {
  if (saysMore.test(body)) return [];
  const by = byDay.exec(body)?.groups?.by;
  if (by !== undefined && byFamilies.has(family) && body.length <= 90)
    return [`Wäre eine Rückmeldung bis ${by} möglich?`];
  return bagTexts(bags, body, asksIt, family);
}
