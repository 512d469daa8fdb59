import { type DayWords, type LanguagesOf, languagesOf } from '../../core/understand/text-language.ts';
import type { AnswerWords } from '../../core/understand/understand.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Tools } from '../context.ts';

/** The languages that answers may come in: all there are, their regional kinds apart. */
function packsOf(tools: Pick<Tools, 'languageFor' | 'languages'>): LanguagePack[] {
  return tools.languages.filter((code) => !code.includes('-')).map((code) => tools.languageFor(code));
}

/** What mails are read with: the words of the text's own language (RU5). */
export async function answerLanguages(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
): Promise<LanguagesOf<AnswerWords>> {
  const [first, ...rest] = await Promise.all(packsOf(tools).map((each) => each.answerWords()));
  return languagesOf([first ?? (await tools.languageFor(null).answerWords()), ...rest]);
}

/** What days in prose are read with, by the language of the words (RU6). */
export async function dayLanguages(tools: Pick<Tools, 'languageFor' | 'languages'>): Promise<LanguagesOf<DayWords>> {
  const [first, ...rest] = await Promise.all(packsOf(tools).map((each) => each.dayWords()));
  return languagesOf([first ?? (await tools.languageFor(null).dayWords()), ...rest]);
}
