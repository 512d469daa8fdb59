import { checkKills } from '../../support/browser-stores.ts';
import { chromiumProgram } from '../../support/browsers/chromium.ts';

checkKills(chromiumProgram, ['OPFS', 'IndexedDB'], 5);
