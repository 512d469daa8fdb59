import { checkStores } from '../../support/browser-stores.ts';
import { webkitProgram } from '../../support/browsers/webkit.ts';

checkStores(webkitProgram, ['IndexedDB']);
