import { checkStores } from '../../support/browser-stores.ts';
import { firefoxProgram } from '../../support/browsers/firefox.ts';

checkStores(firefoxProgram, ['OPFS']);
