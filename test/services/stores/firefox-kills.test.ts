import { checkKills } from '../../support/browser-stores.ts';
import { firefoxProgram } from '../../support/browsers/firefox.ts';

checkKills(firefoxProgram, 'OPFS', 5);
checkKills(firefoxProgram, 'IndexedDB', 5);
