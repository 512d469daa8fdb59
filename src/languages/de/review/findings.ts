import type { FindingCode, FindingWords, Instead } from '../../../core/review/finding-words.ts';
import type { PrivateMatter } from '../../../core/review/private-rule.ts';
import type { ToneFamily } from '../../../core/review/tone-rule.ts';
import type { Je } from '../interface/address.ts';

type Facts = Readonly<Record<string, string>>;
type Message = (facts: Facts) => string;

const ordinals = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte'];

const familyReasonsIn = (je: Je): Record<ToneFamily, string> => ({
  pressure: 'Das drängt auf eine Antwort. Eine Frage lässt Freiheit, und darauf antwortet man lieber.',
  instruction: `Das gibt Anweisungen. Dort arbeitet niemand für ${je.dich}; auf eine Bitte hin macht man es gern.`,
  presumption: 'Das nimmt die Entscheidung vorweg. Bis sie gefallen ist, liegt sie nicht hier.',
  guilt: `Das klingt, als wäre man ${je.dir} etwas schuldig. Mit schlechtem Gewissen schiebt man eine Antwort auf.`,
  ultimatum: 'Das droht. Auf Drohungen hin lässt man los. Besser sagen, wie es ist, und fragen.',
  'competing-offers':
    'Das andere Angebot dient hier als Druckmittel. Als Neuigkeit erzählt, mit Interesse und einem Datum, hilft es mehr.',
  haggling: `Das verhandelt, bevor es ein Angebot gibt. Wenn man ${je.dich} will, ist Zeit dafür, und dann hört man zu.`,
  'over-apology':
    'Schreiben ist nichts, wofür man sich entschuldigen muss. Eine Entschuldigung am richtigen Platz wiegt mehr als mehrere am falschen.',
  begging: `Das spricht davon, was ${je('du brauchst', 'Sie brauchen')}. Entscheidend ist, was ${je('du mitbringst', 'Sie mitbringen')}.`,
  flattery: 'So großes Lob glaubt man kaum. Ein einziges wahres Detail sagt mehr.',
  'over-familiarity': 'Das ist näher, als man sich kennt. Freundlich reicht, bis man zusammenarbeitet.',
  'name-dropping': `Das lässt einen Namen für ${je.dich} sprechen. Man fragt sich dann, warum es die Arbeit nicht tut.`,
  oversharing: 'Das erzählt mehr Privates, als für die Entscheidung nötig ist, und es bleibt in den Akten.',
  complaint: 'Das bewertet, wie dort gearbeitet wird. Vielleicht stimmt es, aber es bleibt in den Notizen.',
  'passive-aggression': 'Das ist oben höflich und darunter eine Spitze. Gehört wird die Spitze.',
  argument: 'Das streitet mit einer Entscheidung. Geändert hat das noch keine, und genau das bleibt in Erinnerung.',
  sarcasm: 'Ironie liest sich wie Ärger. Auf dem Papier hört niemand das Lächeln.',
  bitterness:
    'Man hört heraus, dass etwas wehtut oder ärgert. Verständlich, aber damit kann dort niemand etwas anfangen.',
  exclamation: 'Mehrere Ausrufezeichen klingen nach Rufen oder nach Show. Ein Punkt ist ruhiger.',
  capitals: 'Wörter in Großbuchstaben lesen sich wie Schreien.',
});

const privateReasonsIn = (je: Je): Record<PrivateMatter, string> => ({
  health: `${je.Dein('e')} Gesundheit geht nur ${je.dich} etwas an. Für die Entscheidung braucht das niemand.`,
  family: `Was in ${je.dein('er')} Familie passiert ist, geht nur ${je.dich} etwas an. Besser weglassen.`,
  relatives: `Das handelt von ${je.dein('er')} Familie. Es bleibt bei ${je.dir}, außer es soll dort bekannt sein.`,
  age: `${je.Dein()} Alter spricht weder für noch gegen ${je.dich}. Besser weglassen.`,
  money: 'Was jemand verdient oder braucht, gehört ins Gespräch über die Bedingungen, nicht in diesen Brief.',
  belief: 'Das ist privat. Es gehört nur hinein, wenn es dort bekannt sein soll.',
  past: `Das spricht gegen ${je.dich}, wo niemand danach gefragt hat.`,
  offer: 'Das nennt ein anderes Angebot. Von wem es ist, muss dort niemand wissen.',
  felt: `Das ist nur für ${je.dich}. Im Gespräch war davon vielleicht gar nichts zu merken.`,
  judged: 'Das urteilt über jemanden. Es bleibt in den Akten, und Briefe werden weitergeleitet.',
  confidence: 'Das war nicht zum Weitersagen gedacht.',
  talk: `Das klingt nach einer Notiz für ${je('dich selbst', 'Sie selbst')}.`,
});

const insteadsIn = (je: Je): Record<Exclude<Instead, 'write'>, string> => ({
  'say-what-you-would-like-to-know': `Besser sagen, was ${je('du wissen möchtest', 'Sie wissen möchten')}.`,
  'say-what-you-write-about': 'Besser sagen, worum es geht.',
  'say-what-you-want-to-say': `Besser gleich mit dem anfangen, was ${je('du sagen willst', 'Sie sagen wollen')}.`,
  'say-what-interests-you': `Besser sagen, was ${je.dich} interessiert.`,
  'say-what-you-can-do': `Besser sagen, was ${je('du dort tun kannst', 'Sie dort tun können')}.`,
  'say-what-you-would-do-first': `Besser sagen, was ${je('du als Erstes tun würdest', 'Sie als Erstes tun würden')}.`,
  'name-one-thing-you-did': 'Besser eine Sache nennen, die zur Stelle passt und schon gelungen ist.',
  'begin-with-thanks': 'Besser mit dem Dank anfangen.',
  'ask-your-question': 'Besser gleich fragen.',
  'leave-it-out': 'Weglassen, der letzte Brief ist ja da.',
  'leave-the-time-to-them': 'Besser offen lassen, wann.',
});

function messagesIn(je: Je): Record<Exclude<FindingCode, `private-${PrivateMatter}`>, Message> {
  const familyReasons = familyReasonsIn(je);
  const insteads: Readonly<Record<string, string>> = insteadsIn(je);
  return {
    'other-employer': (f) => `${f.name} gehört zu einer anderen Stelle. Ist dieser Brief aus einem anderen entstanden?`,
    'other-person': (f) => `${f.name} gehört zu einer anderen Stelle, nicht zu dieser.`,
    'guessed-employer': (f) =>
      `Die Personalberatung hat die Firma nicht genannt. „${f.name}“ zu schreiben zeigt, dass geraten wurde, und stimmt vielleicht nicht.`,
    'wrong-weekday': (f) => `${f.date}: Das ist ein ${f.right}, kein ${f.wrong}.`,
    'no-such-day': (f) => `${f.date}: Diesen Tag gibt es nicht.`,
    placeholder: (f) => `„${f.text}“ ist noch nicht ausgefüllt.`,
    unfinished: (f) =>
      `„${f.text}“ bricht mitten im Satz ab. ${je('Schreib ihn bis zum Punkt zu Ende oder nimm ihn heraus.', 'Schreiben Sie ihn bis zum Punkt zu Ende oder nehmen Sie ihn heraus.')}`,
    'missing-attachment': (f) => `Im Text ist von einem Anhang die Rede („${f.text}“), aber angehängt ist noch nichts.`,
    'not-there': (f) => `Laut ${je.dein('en')} Notizen war ${f.name} bei diesem Gespräch nicht dabei.`,
    'wrong-name': (f) => `Der Brief geht an ${f.recipient} und begrüßt ${f.name}.`,
    'no-thanks': () => 'Der Dank fehlt.',
    'no-interest': () => `Es steht nicht da, ob ${je('du Interesse hast', 'Sie Interesse haben')}.`,
    'claims-interest': () =>
      `Notiert ist, dass ${je('du diese Stelle nicht willst', 'Sie diese Stelle nicht wollen')}, und der Brief sagt das Gegenteil.`,
    'no-question': () =>
      'Die Frage fehlt. Um eine höfliche Frage geht es hier: wie es weitergeht, wie es steht oder wann mit einer Antwort zu rechnen ist.',
    'many-questions': (f) => `Das sind ${f.count} Fragen. Eine einzige beantwortet sich leichter.`,
    'no-open-door': () =>
      `Das macht die Tür zu. Eine Zeile genügt, um sie offen zu halten: dass ${je('du dich', 'Sie sich')} über eine spätere Nachricht freuen ${je('würdest', 'würden')}.`,
    cliche: (f) =>
      `„${f.phrase}“ sagt nichts, und alle schreiben es. ${f.instead === 'write' ? `Besser: „${f.write}“.` : (insteads[f.instead ?? ''] ?? '')}`,
    gendered: (f) => `„${f.title}“: Das steht in keiner Notiz. Der volle Name stimmt immer.`,
    'other-role': (f) => `„${f.name}“ gehört zu einer anderen Stelle.`,
    'other-subject': (f) =>
      `Der Betreff nennt ${f.name}, und das gehört zu einer anderen Stelle. Ist das die richtige Unterhaltung?`,
    'day-gone-by': (f) => `„${f.wrong}“ stammt von einem anderen Tag. Gemeint ist: ${f.right}.`,
    'wrong-near-day': (f) => `Laut ${je.dein('en')} Notizen war das Gespräch ${f.right}, nicht ${f.wrong}.`,
    'wrong-meeting-day': (f) =>
      `Laut ${je.dein('en')} Notizen ist das Gespräch ${/^am /.test(f.right ?? '') ? '' : 'an einem '}${f.right}, nicht ${f.wrong}.`,
    'wrong-date': (f) => `Laut ${je.dein('en')} Notizen ist das Gespräch am ${f.right}. Im Brief steht: ${f.wrong}.`,
    'wrong-time': (f) =>
      `Laut ${je.dein('en')} Notizen ist der Termin um ${f.right}, nach der Uhr dort. Im Brief steht ${f.wrong}.`,
    'wrong-zone': (f) =>
      `„${f.zone}“ ist nicht das, was die Uhren dort an diesem Tag zeigen. Weglassen oder die Stadt nennen.`,
    'wrong-count': (f) => `„${f.wrong}“: Notiert sind für diese Stelle ${f.right} Personen.`,
    'wrong-length': (f) => `Notiert ist, dass das Gespräch ${f.right} Minuten dauerte. Im Brief steht „${f.wrong}“.`,
    'misspelt-name': (f) => `„${f.wrong}“: In ${je.dein('en')} Notizen heißt es ${f.right}.`,
    'half-name': (f) => `„${f.wrong}“ ist nur ein halber Name. In ${je.dein('en')} Notizen heißt es ${f.right}.`,
    'swapped-name': (f) =>
      `„${f.wrong}“: Vor- und Nachname sind vertauscht. In ${je.dein('en')} Notizen heißt es ${f.right}.`,
    'crossed-name': (f) =>
      `„${f.wrong}“ ist ein Vorname mit einem fremden Nachnamen. In ${je.dein('en')} Notizen heißt es ${f.right}.`,
    'wrong-title': (f) =>
      `Im Brief steht „${f.wrong}“. Laut ${je.dein('en')} Notizen ist die Anrede für ${f.name} „${f.right}“.`,
    'wrong-signature': (f) => `Unter dem Brief steht „${f.wrong}“. ${je.Dein()} Name ist ${f.right}.`,
    'misspelt-firm': (f) => `„${f.wrong}“: In ${je.dein('en')} Notizen heißt die Firma ${f.right}.`,
    'stranger-firm': (f) => `Die Stelle ist bei ${f.right}, und der Brief nennt ${f.name}.`,
    'wrong-legal-form': (f) => `„${f.wrong}“: Notiert ist die Firma als ${f.name}.`,
    'wrong-role': (f) => `„${f.wrong}“: Notiert ist die Stelle als ${f.right}.`,
    'wrong-post': (f) => `Laut ${je.dein('en')} Notizen ist ${f.name} ${f.right}, nicht „${f.wrong}“.`,
    'wrong-round': (f) => `„${f.wrong}“: Notiert ist das letzte Gespräch als „${f.right}“.`,
    'wrong-format': (f) => `„${f.wrong}“: So ist das letzte Gespräch nicht notiert.`,
    'wrong-pronoun': (f) => `„${f.wrong}“ meint anscheinend ${f.name}, und notiert ist „${f.title}“.`,
    'reader-as-another': (f) =>
      `Der Brief geht an ${f.name}, und „${f.text}“ spricht von jemand anderem. Ist die Anrede gemeint?`,
    'wrong-files': (f) => `„${f.text}“: Angehängt ist ${f.right}.`,
    'two-greetings': (f) => `„${f.text}“ ist eine zweite Anrede. Eine genügt.`,
    'two-closings': (f) => `„${f.text}“ ist ein zweiter Gruß. Einer genügt.`,
    'doubled-word': (f) => `„${f.text}“: Ein Wort steht doppelt da.`,
    'broken-sentence': (f) => `„${f.text}“: In diesem Satz fehlt etwas, oder etwas passt nicht zusammen.`,
    'broken-link': (f) => `„${f.text}“ öffnet dort auf dem Computer nichts.`,
    'unnoted-claim': (f) => `„${f.text}“: Das steht in keiner Notiz. Stimmt es, bis auf die Zahl genau?`,
    'asked-before': (f) =>
      `Das wäre der ${ordinals[Number(f.count)] ?? 'nächste'} Brief seit der letzten Antwort. Etwas Neues muss hinein, oder er braucht keine Antwort.`,
    'same-words': () => 'Das sagt fast dasselbe mit denselben Worten wie ein früherer Brief. Gelesen werden beide.',
    'so-soon': (f) =>
      f.days === '0'
        ? 'Heute ging schon ein Brief dorthin. Besser eine Woche warten.'
        : `Der letzte Brief ging vor ${f.days === '1' ? 'einem Tag' : `${f.days} Tagen`} raus und ist noch unbeantwortet. Unter einer Woche wirkt es drängend.`,
    tone: (f) => `„${f.words}“: ${familyReasons[f.family as ToneFamily]}`,
    sounds: (f) => `„${f.words}“ sagt vielleicht mehr als gemeint. ${familyReasons[f.family as ToneFamily]}`,
    'read-again': () =>
      'Das sind eigene Worte, und nach einer Absage hört niemand die eigene Kränkung. Einmal laut lesen, oder morgen, bevor es rausgeht.',
    'too-many': (f) => `Es gibt noch ${f.count} solche Hinweise. Erst diese erledigen, dann kommen die anderen.`,
    exclamations: (f) => `${f.count} Ausrufezeichen. Eines genügt; ein Punkt ist ruhiger.`,
    'too-long': (f) => `${f.words} Wörter: mehr, als man zwischendurch liest. 35 bis 90 genügen.`,
    'promise-missing': (f) =>
      `Versprochen: „${f.text}“. Ist es hier dabei? Hineinschreiben oder anhängen; die Worte allein bringen es nicht.`,
    'answer-missing': (f) => `Gefragt wurde: „${f.text}“. Die Antwort fehlt noch.`,
    'private-note': (f) =>
      `„${f.words}“: Die Notiz dazu ist als privat markiert („${f.note}“). Das gehört nur hinein, wenn es dort bekannt sein soll.`,
    'private-note-grave': (f) =>
      `„${f.words}“: Das kommt aus einer Notiz, die sonst niemand lesen soll („${f.note}“). Bitte herausnehmen.`,
    'want-unknown': () =>
      `Ob ${je('du die Stelle willst', 'Sie die Stelle wollen')}, ist nicht notiert, deshalb sagt der Brief nichts dazu.`,
  };
}

/** What the review says to the candidate in German. */
export function findingWordsIn(je: Je): FindingWords {
  const messages: Readonly<Record<string, Message>> = messagesIn(je);
  const privateReasons = privateReasonsIn(je);
  return {
    message(code, facts) {
      const said = messages[code];
      return said === undefined
        ? `„${facts.words}“: ${privateReasons[code.slice('private-'.length) as PrivateMatter]}`
        : said(facts);
    },
  };
}
