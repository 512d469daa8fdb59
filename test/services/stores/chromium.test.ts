import { checkStores } from '../../support/browser-stores.ts';
import { chromiumProgram } from '../../support/browsers/chromium.ts';

checkStores(chromiumProgram, ['OPFS']);
