import { page, takeWordsAround } from '../state/words.ts';
/** What this browser may be called in a list of devices: "Chrome on Android". */
export async function nameOfDevice() {
  await takeWordsAround();
  const { userAgent } = navigator;
  const browser =
    [
      ['Firefox/', 'Firefox'],
      ['Edg/', 'Edge'],
      ['OPR/', 'Opera'],
      ['Chrome/', 'Chrome'],
      ['Safari/', 'Safari'],
    ].find(([mark]) => userAgent.includes(mark ?? ''))?.[1] ?? page.around.aBrowser;
  const system =
    [
      ['iPhone', 'iPhone'],
      ['iPad', 'iPad'],
      ['Android', 'Android'],
      ['Macintosh', 'Mac'],
      ['Windows', 'Windows'],
      ['Linux', 'Linux'],
    ].find(([mark]) => userAgent.includes(mark ?? ''))?.[1] ?? page.around.aComputer;
  return page.around.browserOn(browser, system);
}
