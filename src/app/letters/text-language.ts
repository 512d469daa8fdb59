import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Tools } from '../context.ts';

/** So many words of another language are no quotation. */
const ENOUGH = 4;
/** So much oftener than those of the reader's language must they stand. */
const OFTENER = 2;

/** The language in which a typed text stands: that of its reader, unless its own words clearly tell another. */
export async function languageOfText(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
  text: string,
  reader: LanguagePack,
): Promise<LanguagePack> {
  const count = async (pack: LanguagePack): Promise<number> => text.match((await pack.dayWords()).marks)?.length ?? 0;
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
