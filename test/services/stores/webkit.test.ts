import { checkNoOpfs, checkStores } from '../../support/browser-stores.ts';
import { webkitProgram } from '../../support/browsers/webkit.ts';

checkStores(webkitProgram, ['IndexedDB']);
checkNoOpfs(webkitProgram, 'worker');
