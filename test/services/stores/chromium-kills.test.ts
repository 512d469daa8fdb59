import { checkKills } from '../../support/browser-stores.ts';
import { chromiumProgram } from '../../support/browsers/chromium.ts';

checkKills(chromiumProgram, 'OPFS', 5);
checkKills(chromiumProgram, 'IndexedDB', 5);
