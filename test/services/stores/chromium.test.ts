import { checkNoOpfs, checkOpfs, checkStores } from '../../support/browser-stores.ts';
import { chromiumProgram } from '../../support/browsers/chromium.ts';

checkStores(chromiumProgram, ['OPFS', 'IndexedDB']);
checkOpfs(chromiumProgram);
checkNoOpfs(chromiumProgram, 'page');
