import { latin } from '../../../core/review/latin.ts';
import { type FactMatter, thing } from '../../../core/review/private-thesaurus.ts';
import { months } from '../days.ts';

const seasons = [
  'frühjahr|frühling|ostern|pfingsten|märz|april|mai',
  'sommer|juni|juli|august',
  'herbst|september|oktober|november|sept|okt|nov',
  'winter|januar|februar|neujahr|jan|feb',
  'winter|dezember|weihnachten|jahresende|jahreswechsel|ende des jahres|dez',
];
const weekdays = [
  'montags?|mo',
  'dienstags?|di',
  'mittwochs?|mi',
  'donnerstags?|do',
  'freitags?|fr',
  'samstags?|sa|wochenende',
  'sonntags?|so|wochenende',
];

/** Times, each in all the words for it and for what is near it. */
export const times = [...seasons, ...weekdays, ...months, '20[12]\\d'].map((each) => thing(each));

const words = (...sources: readonly string[]): RegExp => latin(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`, 'giu');

/** Words that stand about a matter, and about much else. */
export const around: Readonly<Record<FactMatter, RegExp>> = {
  health: words(
    'andere sorgen|türen|knopf|treffen könnte|klinik|arzt|ärztin|ärzte|warten|leben mit|lebe mit|gestorben|körper|fühle?|gut um|besser|schlechter|schwach|schlaf\\p{L}{0,4}|ruhe|langsam\\p{L}{0,3}|brust|blut|kopf|herz|haut|gedanken|geräusche?|bett|schmerz\\p{L}{0,2}|narbe|vorsichtig|normal|dünn\\p{L}{0,2}|gewicht|haushalt|zu hause|familie|person|kind|größer|kleine[rs]?|nacht|nächte|weg|pause|eng|hinaus|muss ich|nachsorge|halbjährlich|schwer|lernen|stimme|beine?|augen|ohren|glas|seitdem|verloren',
  ),
  family: words(
    'tisch|nur noch für|decke|zu hause|daheim|allein|zusammen|haus(?:halt)?|wohnung|richter\\p{L}{0,2}|anwält\\p{L}{1,3}|morgens|nachts|uns|weg|fort|adresse|beerdigt|besuch\\p{L}{0,4}|verloren|ohne|auseinander|zwischen uns|schwer|traurig|still|anders|erleben|regeln|freiem fuß|wochenende\\p{L}{0,1}|verantwort\\p{L}{1,5}',
  ),
  money: words(
    'zahle?n?|bezahl\\p{L}{1,3}|verdien\\p{L}{1,3}|bank|konto|kosten|teuer|sparen|miete|haus|briefe|jahre|monatlich|hinterher|einkommen|lohn|gehalt|dringend|eng|leer|ab',
  ),
  pay: words('vertrag|heute|jetzt|derzeit|mehr|weniger|zahl|wären|unterschied|bekomme|steht|zufrieden'),
  process: words(
    'abgewinkt|gegenüber|zum (?:zweiten|dritten|letzten) mal|gespräch\\p{L}{0,2}|entscheid\\p{L}{1,5}|bescheid|antwort\\p{L}{0,2}|ander\\p{L}{1,3}|jemand\\p{L}{0,2}|anderswo|letzt\\p{L}{1,3}|warte\\p{L}{0,2}|haus|bank|firma|unternehmen|konzern|einladung|eingeladen|unterschreiben|vertrag|muss ich',
  ),
  dismissal: words(
    'von einem tag|gehen|gegangen|ende|schluss|vorbei|vorgesetzt\\p{L}{1,2}|chef\\p{L}{0,2}|arbeitgeber\\p{L}{0,2}|ohne|beweisen|bezahlt|zu hause|monaten|seit|aus|weg|nicht mehr|gestritten|schuld',
  ),
  law: words(
    'straßenbahn|angewiesen|juristen|behörde|richter\\p{L}{0,2}|amtsrichter|gericht|frei|darf|dürfen|bleiben|fahren|auto|bahn|unterschrieben|verdient|bürg\\p{L}{1,2}|streit\\p{L}{0,3}|falsch|fehler|jung|früher|land|recht|deswegen|gestanden|sache',
  ),
};
