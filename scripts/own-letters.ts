import { sentencesOf } from '../src/core/review/sentence-spans.ts';
import type { LanguagePack } from '../src/core/write/language-pack.ts';

/** What may stand in the blanks of a letter; of others the blank's name does. */
const filled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    day: 'Thursday',
    role: 'the Site Manager role',
    firm: 'Halden',
    topic: 'the new depot',
    name: 'Anna',
    number: '07700 900123',
  },
  de: {
    day: 'Donnerstag',
    role: 'die Stelle als Bauleiterin',
    firm: 'Halden',
    topic: 'das neue Lager',
    name: 'Anna',
    number: '0151 2345678',
  },
};

/** The sentences of the letters that Persevere writes itself: each of them is fine, whatever a reader learns elsewhere. */
export async function ownSentences(language: LanguagePack): Promise<string[]> {
  const { sets, spoken, lines, lateThanks } = await language.letters();
  const blanks = filled[language.code.slice(0, 2)] ?? {};
  const texts = [
    ...sets.flatMap((set) => set.letters.map((each) => each.text)),
    ...lines.map((each) => each.text),
    ...lateThanks.flatMap((each) => [each.text, each.below]),
    ...spoken.flatMap((set) =>
      set.spoken.flatMap((each) =>
        Object.values(each).filter((value) => typeof value === 'string' && value.includes(' ')),
      ),
    ),
  ].map(String);
  const plain = texts.map((text) =>
    text
      .replaceAll('[{say}]', '')
      .replace(/\{(\w+)[^}]*\}/g, (_blank, name: string) => blanks[name] ?? name)
      .replace(/[[\]]/g, ''),
  );
  const sentences = plain.flatMap((text) => sentencesOf(text).map((each) => each.trim()));
  return [...new Set(sentences.filter((each) => each.split(' ').length > 2))];
}
