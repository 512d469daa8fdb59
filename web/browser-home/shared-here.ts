import { takeFile, taken } from '../parts/common/file-drop.tsx';
import { say } from '../parts/common/notices.tsx';
import { sent, sentWords } from '../state/sent.ts';
import { page, takeRestOfWords } from '../state/words.ts';

/**
 * Takes in what was shared: the service worker put it aside and named its place in the address of this window. Answers the screen that reads
 * it; null where there is nothing any more, or nothing here reads it.
 */
export async function takeShared(): Promise<string | null> {
  const folder = new URL('./', document.baseURI);
  const id = new URLSearchParams(location.hash.split('?')[1]).get('id') ?? '';
  const place = new URL(`shared-file?${id}`, folder);
  const cache = await caches.open(`persevere-site ${folder.href} shared`);
  const kept = await cache.match(place);
  if (kept === undefined) return null;
  await cache.delete(place);
  const name = decodeURIComponent(kept.headers.get('X-Name') || 'file');
  if (kept.headers.get('X-Too-Large') === 'true') {
    await takeRestOfWords();
    say(page.further.file.tooLarge(name));
    return null;
  }
  if (kept.headers.get('X-Kind') === 'words') {
    sentWords.value = await kept.text();
    return '/heard';
  }
  const screen = await takeFile(new File([await kept.blob()], name));
  if (screen !== null) sent.value = taken.value;
  return screen;
}
