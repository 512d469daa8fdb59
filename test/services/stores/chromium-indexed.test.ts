import { checkIndexed } from '../../support/browser-stores.ts';
import { chromiumProgram } from '../../support/browsers/chromium.ts';

checkIndexed(chromiumProgram);
