import type { Otherwise } from '../state/home-words.ts';

/** What is said otherwise where the notes lie in this browser alone: "on this device", never "on your computer". */
export async function homeWords(
  language: string,
): Promise<{ readonly first: Otherwise; readonly rest: Otherwise } | null> {
  switch (language) {
    case 'de':
      return (await import('../../src/languages/de/interface/page/browser-home.ts')).browserHomeIn('du');
    case 'de-formal':
      return (await import('../../src/languages/de/interface/page/browser-home.ts')).browserHomeIn('sie');
    default:
      return (await import('../../src/languages/en/interface/page/browser-home.ts')).browserHome;
  }
}
