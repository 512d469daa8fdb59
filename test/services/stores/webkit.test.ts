import { checkNoOpfs } from '../../support/browser-stores.ts';
import { webkitProgram } from '../../support/browsers/webkit.ts';

checkNoOpfs(webkitProgram, 'worker');
