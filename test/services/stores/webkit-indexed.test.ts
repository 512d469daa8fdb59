import { checkIndexed } from '../../support/browser-stores.ts';
import { webkitProgram } from '../../support/browsers/webkit.ts';

checkIndexed(webkitProgram);
