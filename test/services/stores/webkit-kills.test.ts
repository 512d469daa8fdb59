import { checkKills } from '../../support/browser-stores.ts';
import { webkitProgram } from '../../support/browsers/webkit.ts';

checkKills(webkitProgram, ['IndexedDB'], 5);
