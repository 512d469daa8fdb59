import { conditionIn } from '../../core/understand/only-possible.ts';
import type { Tools } from '../context.ts';
import { answerLanguages } from './reading-languages.ts';

/** The sentence of a note or an answer that ties an offer to something, as it was written; null where none does. */
export async function offerCondition(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
  text: string | undefined,
): Promise<string | null> {
  if (text === undefined) return null;
  const [words] = (await answerLanguages(tools))(text);
  return conditionIn(text, words.meaning)?.text.slice(0, 1000) ?? null;
}
