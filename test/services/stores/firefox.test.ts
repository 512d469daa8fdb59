import { checkNoOpfs, checkOpfs, checkStores } from '../../support/browser-stores.ts';
import { firefoxProgram } from '../../support/browsers/firefox.ts';

checkStores(firefoxProgram, ['OPFS', 'IndexedDB']);
checkOpfs(firefoxProgram);
checkNoOpfs(firefoxProgram, 'page');
