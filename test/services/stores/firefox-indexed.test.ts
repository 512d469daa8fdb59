import { checkIndexed } from '../../support/browser-stores.ts';
import { firefoxProgram } from '../../support/browsers/firefox.ts';

checkIndexed(firefoxProgram);
