import { executablePath, flags } from '../chromium.ts';
import { type BrowserProgram, startProgram } from './program.ts';

/** Chromium without a window. */
export const chromiumProgram: BrowserProgram = {
  name: 'Chromium',
  async start(url, profile) {
    return startProgram(executablePath, ['--headless=new', `--user-data-dir=${profile}`, ...flags, url]);
  },
};
