import type { Printer } from '../../app/ports/fit.ts';

/** Prints by a browser of this computer. What starts it is loaded with the first page that is printed. */
export function createPrinter(environment: NodeJS.ProcessEnv = process.env): Printer {
  return {
    async pdf(html, signal) {
      return (await import('./print-by-browser.ts')).printByBrowser(environment, html, signal);
    },
  };
}
