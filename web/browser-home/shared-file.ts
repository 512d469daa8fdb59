import { takeFile } from '../parts/common/file-drop.tsx';

/**
 * Takes in a file that another app shared: the service worker put it aside and named it in the address. Answers the screen that reads
 * it; null where there is none any more, or nothing here reads it.
 */
export async function takeSharedFile(): Promise<string | null> {
  const folder = new URL('./', document.baseURI);
  const cache = await caches.open(`persevere-site ${folder.href} shared`);
  const place = new URL('shared-file', folder);
  const kept = await cache.match(place);
  if (kept === undefined) return null;
  await cache.delete(place);
  const name = decodeURIComponent(kept.headers.get('X-Name') ?? 'file');
  return takeFile(new File([await kept.blob()], name));
}
