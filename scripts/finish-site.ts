// Makes of a built page what a host can show from any folder.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the page of a site has besides what the page of a server has. */
interface Standing {
  /** The policy that guards it. */
  readonly policy: string;
  /** Its first screen in each language, as templates. */
  readonly screens: string;
  /** Two scripts, below the folder: the first shows one of these screens, the second runs the page's own script. */
  readonly early: readonly string[];
}

const sha = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Puts one text in the place of another. Fails where the first is not there exactly once, so that no build goes without a policy or a script unnoticed. */
function replaced(html: string, what: string, by: string): string {
  if (html.split(what).length !== 2) throw new Error(`The page has no single place with ${what}`);
  return html.replace(what, () => by);
}

/**
 * The page with its policy, with what stands before its script has come, and with a digest for each file that it names: another file under
 * that name is not run.
 */
export function finishPage(folder: string, { policy, screens, early }: Standing): void {
  const file = join(folder, 'index.html');
  const charset = '<meta charset="utf-8">';
  const policies = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n    <meta name="referrer" content="no-referrer">`;
  let html = readFileSync(file, 'utf8');
  html = replaced(html, charset, `${charset}\n    ${policies}`);
  // The browser fetches the page's own script at once; the last of the early ones has it run.
  html = replaced(html, '<script type="module" crossorigin src=', '<link rel="modulepreload" crossorigin href=');
  html = replaced(html, '.js"></script>', '.js">');
  html = replaced(html, '<noscript>', `${screens}\n    <noscript>`);
  // They stand at the end of the page and are not deferred, so that the browser runs them before it paints anything but the placeholder.
  const scripts = early.map((each) => `  <script crossorigin src="./${each}"></script>\n  `);
  html = replaced(html, '</body>', `${scripts.join('')}</body>`);
  html = replaced(html, 'than this computer.', 'than the site you opened.');
  html = html
    .replaceAll(
      / crossorigin (src|href)="(\.\/assets\/[^"]+)"/g,
      (_all, name: string, path: string) =>
        ` crossorigin integrity="${sha(readFileSync(join(folder, path)))}" ${name}="${path}"`,
    )
    .replaceAll(/(href)="\/(icon[^"]*|persevere\.webmanifest)"/g, '$1="./$2"');
  writeFileSync(file, html);
}

/** The manifest with addresses below the folder, and a share sheet that takes files too: what is shared stays on the device. */
export function finishManifest(folder: string): void {
  const file = join(folder, 'persevere.webmanifest');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { icons: { src: string }[] };
  const own = {
    ...manifest,
    id: './',
    start_url: './',
    scope: './',
    icons: manifest.icons.map((icon) => ({ ...icon, src: icon.src.replace(/^\//, './') })),
    share_target: {
      action: './shared',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [
          {
            name: 'file',
            accept: ['text/calendar', '.ics', 'message/rfc822', '.eml', 'application/pdf', '.pdf', 'text/plain'],
          },
        ],
      },
    },
  };
  writeFileSync(file, `${JSON.stringify(own, null, 2)}\n`);
}
