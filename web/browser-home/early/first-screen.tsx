import { renderToString } from 'preact-render-to-string';
import { App } from '../../app.tsx';
import { language, page, pageLanguages, takeFirstWords } from '../../state/words.ts';

/** The first screen as the build of the site renders it: in one language, without what only a browser knows. */
export interface FirstScreen {
  /** Code of the page's language. */
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  /** What is said where the page's script does not come. */
  readonly failed: string;
  readonly html: string;
}

/** Codes of the languages in which the build renders it. */
export const languages = pageLanguages.map((each) => each.code);

/** Renders the first screen of a candidate who has noted nothing yet, in the language that `navigator` asks for. */
export async function renderFirstScreen(): Promise<FirstScreen> {
  await takeFirstWords();
  return {
    language: language.code,
    direction: language.direction,
    title: `${page.today.first.title} · ${page.common.product}`,
    failed: page.shell.offline,
    html: renderToString(<App />),
  };
}
