import { checkKills } from '../../support/browser-stores.ts';
import { firefoxProgram } from '../../support/browsers/firefox.ts';

checkKills(firefoxProgram, ['OPFS', 'IndexedDB'], 5);
