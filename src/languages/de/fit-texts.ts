import type { BriefLabel, BriefPart, FitWords, SourceKind } from '../../core/fit/fit-words.ts';
import type { Verdict, Weighed, Weighing } from '../../core/fit/verdict.ts';
import { clock, list, longDay, shortDay } from './days.ts';
import type { Je } from './interface/address.ts';

const verdictNames: Record<Verdict, string> = {
  want: 'Will ich',
  'find-out': 'Erst herausfinden',
  leave: 'Lieber nicht',
};
/** The same in the middle of a sentence. */
const verdictsWithin: Record<Verdict, string> = {
  want: '„Will ich“',
  'find-out': '„Erst herausfinden“',
  leave: '„Lieber nicht“',
};

const weightNames = [
  '',
  'kaum wichtig',
  'ein wenig wichtig',
  'ziemlich wichtig',
  'sehr wichtig',
  'am allerwichtigsten',
] as const;

const sources: Record<SourceKind, string> = {
  debrief: 'nach dem Gespräch',
  invitation: 'die Einladung',
  contact: 'ein Kontakt',
  posting: 'die Anzeige',
  example: 'ein eigenes Beispiel',
  note: 'eine eigene Notiz',
  person: 'Notiz zur Person',
};

const partsIn = (je: Je): Record<Exclude<BriefPart, 'say'>, string> => ({
  who: 'Wer dabei ist',
  said: 'Was gesagt und versprochen wurde',
  'put-right': 'Was richtigzustellen ist',
  examples: `Was gesucht wird, und ${je.dein()} Beispiel`,
  weak: 'Schwachstellen, und eine ehrliche Antwort',
  excel: je('Worin du gut wärst', 'Worin Sie gut wären'),
  questions: 'Was zu fragen ist',
  research: 'Herausgefunden',
  way: 'Anfahrt',
});

const labelsIn = (je: Je): Record<BriefLabel, string> => ({
  'cared-about': '',
  'not-met': 'Noch nicht kennengelernt.',
  met: 'Getroffen am',
  'in-touch': 'Zuletzt Kontakt am',
  'say-it': 'sagen',
  'they-promised': 'Zugesagt bis',
  'you-promised': `Von ${je.dir} versprochen:`,
  'they-said': '',
  wrote: 'Geschrieben wurde:',
  forgot: '',
  'forgot-written': 'Nicht gesagt, seitdem geschrieben:',
  'went-badly': 'Lief nicht gut:',
  'put-it-right': 'Jetzt:',
  advised: 'Geraten wurde:',
  example: '',
  'example-perhaps': 'Vielleicht:',
  'all-told': `${je.Dein('e')} Beispiele dafür kennt schon jemand aus der Runde. Tiefer gehen oder ein anderes nehmen.`,
  'not-chosen': 'Noch kein Beispiel ausgewählt.',
  'no-example': 'Kein Beispiel. Am besten offen sagen, und wie es sich lernen lässt.',
  honestly: 'Ehrlich:',
  excel: '',
  ask: '',
  'ask-consultant': 'Die Personalberatung fragen:',
  research: '',
  place: '',
  route: 'Anfahrt:',
  online: 'Online. Den Link zehn Minuten vorher ausprobieren:',
  'invited-to': 'In der Einladung steht:',
});

/** „noch ein Grund dafür und zwei Gründe dagegen“. */
function missing({ pro, con }: NonNullable<Weighing['tooFew']>): string {
  const count = (number: number): string => (number === 1 ? 'noch einen Grund' : 'zwei Gründe');
  const sides = [pro === 0 ? '' : `${count(pro)} dafür`, con === 0 ? '' : `${count(con)} dagegen`];
  return sides.filter((each) => each !== '').join(' und ');
}

const quoted = (texts: readonly string[]): string => list(texts.map((each) => `„${each}“`));

function verdictTextIn(je: Je): FitWords['verdictText'] {
  return ({ verdict, tooFew, barredBy, toFindOut, isClose, items }: Weighing, textOf: (id: string) => string) => {
    if (items.length === 0)
      return `${je('Schreib', 'Schreiben Sie')} zwei Gründe dafür und zwei dagegen auf. Dann zeigt die Waage, wie es steht.`;
    if (barredBy.length > 0) {
      const reason = quoted(barredBy.map(textOf));
      return barredBy.length === 1
        ? `${reason} gibt den Ausschlag: So eine Stelle ${je('wolltest du', 'wollten Sie')} nicht, und da ${je('bist du dir', 'sind Sie sich')} sicher.`
        : `${reason} geben den Ausschlag: So eine Stelle ${je('wolltest du', 'wollten Sie')} nicht, und da ${je('bist du dir', 'sind Sie sich')} sicher.`;
    }
    if (tooFew !== null)
      return `${je('Schreib', 'Schreiben Sie')} ${missing(tooFew)} auf. Mit zwei auf jeder Seite zeigt die Waage, wie es steht.`;
    const close = isClose ? 'Es ist knapp. ' : '';
    if (toFindOut.length > 0 && verdict === 'find-out')
      return `${close}${je('Frag', 'Fragen Sie')} vor der Entscheidung nach ${quoted(toFindOut.map(textOf))}: Das allein kann den Ausschlag geben.`;
    if (verdict === 'want')
      return `${close}Was dafür spricht, wiegt mehr als alles, was dagegen spricht oder noch offen ist.`;
    if (verdict === 'leave') return `${close}Was dagegen spricht, wiegt mehr.`;
    return `${close}Keine Seite wiegt deutlich mehr. Entscheiden würde das, was noch offen oder unsicher ist.`;
  };
}

function changes(weighing: Weighing, itemOf: (id: string) => Weighed & { readonly text: string }): string[] {
  const said: string[] = [];
  const name = (verdict: Verdict): string => verdictsWithin[verdict];
  for (const { id, ifPro, ifCon } of weighing.items) {
    const { text, leaning, confidence } = itemOf(id);
    // What the candidate is sure of does not turn out otherwise.
    if (leaning !== 'open' && confidence === 3) continue;
    const well = ifPro === null ? null : `wenn es gut ausgeht: ${name(ifPro)}`;
    const badly = ifCon === null ? null : `wenn es schlecht ausgeht: ${name(ifCon)}`;
    const both = [well, badly].filter((part) => part !== null);
    if (both.length > 0) said.push(`„${text}“, ${both.join('; ')}.`);
  }
  const { nearest } = weighing;
  if (nearest !== null) {
    const moved = nearest.weights.map(
      ({ id, from, to }) => `„${itemOf(id).text}“ ${weightNames[to]} wäre statt ${weightNames[from]}`,
    );
    said.push(`Wenn ${list(moved)}: ${name(nearest.to)}.`);
  }
  const alone = nearest?.weights.length === 1 ? nearest.weights[0] : undefined;
  for (const { id, weight } of weighing.items) {
    if (weight === null || (alone?.id === id && alone.to === weight.to)) continue;
    const item = itemOf(id);
    said.push(
      `Wenn „${item.text}“ ${weightNames[weight.to]} wäre statt ${weightNames[item.weight]}: ${name(weight.verdict)}.`,
    );
  }
  return said;
}

/** „keine Rufbereitschaft“, „weniger Gehalt“: nobody asks about what is not there. */
const nothingToAsk = /^(?:kein\p{L}*|nicht|nichts|nie|weniger|zu)(?!\p{L})/iu;
/** „eine Stunde Fahrt“: a fact that the candidate knows, and no subject to ask about. */
const counts = /^(?:eine?|zwei|drei|vier|fünf|halbe?|\d+)(?!\p{L})/iu;

/** What is said of fit and of the next round, in one address. */
export function fitTextsIn(je: Je): Omit<FitWords, 'posting' | 'terms' | 'glosses' | 'hasVectors'> {
  const parts = partsIn(je);
  const labels = labelsIn(je);
  return {
    questionAbout(text, topic, leaning) {
      const plain = text.trim().replace(/[.!]+$/, '');
      if (plain.endsWith('?')) return plain;
      // "wie viel Rufbereitschaft es gibt", "ob Schulungen bezahlt werden": a question already, only asked of nobody yet.
      if (/^(?:wie|was|ob|wer|wann|wo|warum|welche[rsnm]?)(?!\p{L})/iu.test(plain))
        return `Darf ich fragen, ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}?`;
      if (topic?.form !== 'topic' || nothingToAsk.test(topic.text)) return null;
      if (leaning === 'open') return `Was sollte ich wissen: ${topic.text}?`;
      return counts.test(topic.text) ? null : `Darf ich dazu mehr wissen: ${topic.text}?`;
    },
    verdictName: (verdict) => verdictNames[verdict],
    tooEarly: 'Noch zu früh',
    verdictText: verdictTextIn(je),
    changes,
    weightName: (weight) => weightNames[weight] ?? '',
    part: (part, lines) =>
      part === 'say' ? (['Eines sagen', 'Zwei Dinge sagen'][lines - 1] ?? 'Drei Dinge sagen') : parts[part],
    whoMet: je('Wen du kennengelernt hast', 'Wen Sie kennengelernt haben'),
    stillToTell: (name) => (name === null ? 'Noch zu erwähnen' : `${name} noch sagen`),
    label: (label) => labels[label],
    source: (kind, day) => `${sources[kind]}, ${shortDay(day)}`,
    bothClocks(theirs, own) {
      const there = `${longDay(theirs.day)}, ${clock(theirs.minute)}`;
      if (own === null) return there;
      const here = own.day === theirs.day ? clock(own.minute) : `${longDay(own.day)}, ${clock(own.minute)}`;
      return `${there} dort, ${here} bei ${je.dir}`;
    },
    usualQuestions: [
      {
        question: je('Erzähl etwas über dich.', 'Erzählen Sie etwas über sich.'),
        hint: `Zwei Minuten: woher ${je('du kommst', 'Sie kommen')}, was ${je('du am besten kannst', 'Sie am besten können')}, warum ${je('du hier bist', 'Sie hier sind')}.`,
      },
      {
        question: 'Warum diese Stelle?',
        hint: `Was ${je.dich} angezogen hat, in eigenen Worten, und eine Sache, die ${je('du', 'Sie')} über die Firma herausgefunden ${je('hast', 'haben')}.`,
      },
      {
        question: je(
          'Was würdest du in den ersten drei Monaten tun?',
          'Was würden Sie in den ersten drei Monaten tun?',
        ),
        hint: `Zuhören, lernen, und eine Sache, die ${je('du abschließen würdest', 'Sie abschließen würden')}.`,
      },
      {
        question: je('Erzähl von etwas, das schiefging.', 'Erzählen Sie von etwas, das schiefging.'),
        hint: `Was passiert ist, was ${je('du getan hast', 'Sie getan haben')}, was ${je('du seitdem anders machst', 'Sie seitdem anders machen')}.`,
      },
      {
        question: je('Warum willst du wechseln?', 'Warum wollen Sie wechseln?'),
        hint: 'Zu etwas hin, nicht von jemandem weg.',
      },
      {
        question: je(
          'Was verdienst du, und was stellst du dir vor?',
          'Was verdienen Sie, und was stellen Sie sich vor?',
        ),
        hint: 'Eine Spanne, vorher nachgeschlagen und einmal genannt.',
      },
      {
        question: je('Welche Fragen hast du an uns?', 'Welche Fragen haben Sie an uns?'),
        hint: `${je.Dein('e')} stehen oben.`,
      },
    ],
    questionOn: (requirement) => `${je('Nenn', 'Nennen Sie')} ein Beispiel dafür: ${requirement.replace(/[.]+$/, '')}.`,
    questionOnWeak: (requirement) =>
      `Das brauchen wir auch: ${requirement.replace(/[.]+$/, '')}. Wie ${je('siehst du', 'sehen Sie')} das?`,
  };
}
