import { sent } from '../../state/sent.ts';
import { page } from '../../state/words.ts';
import type { TakenFile } from './file-drop.tsx';

/** Says of a file that the candidate did not choose here that another app or page sent it; nothing for one that they chose. */
export function SentHere({ file }: { readonly file: TakenFile }) {
  return file === sent.value ? <p class="soft">{page.further.file.sent}</p> : null;
}
