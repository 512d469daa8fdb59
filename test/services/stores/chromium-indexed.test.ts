import { checkIndexed, checkMirror } from '../../support/browser-stores.ts';
import { chromiumProgram } from '../../support/browsers/chromium.ts';

checkIndexed(chromiumProgram);
checkMirror(chromiumProgram);
