import { type DayWords, type LanguagesOf, languagesOf } from '../../core/understand/text-language.ts';
import type { AnswerWords } from '../../core/understand/understand.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { App } from '../context.ts';

/** The languages that answers may come in: all there are, their regional kinds apart. */
function packsOf(app: App): LanguagePack[] {
  return app.languages.filter((code) => !code.includes('-')).map((code) => app.languageFor(code));
}

/** What mails are read with: the words of the text's own language (RU5). */
export async function answerLanguages(app: App): Promise<LanguagesOf<AnswerWords>> {
  const [first, ...rest] = await Promise.all(packsOf(app).map((each) => each.answerWords()));
  return languagesOf([first ?? (await app.languageFor(null).answerWords()), ...rest]);
}

/** What days in prose are read with, by the language of the words (RU6). */
export async function dayLanguages(app: App): Promise<LanguagesOf<DayWords>> {
  const [first, ...rest] = await Promise.all(packsOf(app).map((each) => each.dayWords()));
  return languagesOf([first ?? (await app.languageFor(null).dayWords()), ...rest]);
}
