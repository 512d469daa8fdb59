import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Tools } from '../context.ts';

/** A text with fewer words of another language may only quote it. */
const ENOUGH = 4;
/** The other language counts only if its words stand more than twice as often as those of the reader's language. */
const OFTENER = 2;
/** A text tells its language in its first lines. */
const MOST_CHARACTERS = 4000;

/** The language in which a typed text stands: that of its reader, unless its own words clearly tell another. */
export async function languageOfText(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
  text: string,
  reader: LanguagePack,
): Promise<LanguagePack> {
  const first = text.slice(0, MOST_CHARACTERS);
  const count = async (pack: LanguagePack): Promise<number> => first.match((await pack.dayWords()).marks)?.length ?? 0;
  const own = await count(reader);
  let [best, most] = [reader, Math.max(ENOUGH - 1, own * OFTENER)];
  for (const code of tools.languages) {
    const pack = tools.languageFor(code);
    if (pack.code.slice(0, 2) === reader.code.slice(0, 2)) continue;
    const found = await count(pack);
    if (found > most) [best, most] = [pack, found];
  }
  return best;
}
