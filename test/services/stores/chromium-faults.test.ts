import { checkOpfsFaults } from '../../support/browser-stores.ts';
import { chromiumProgram } from '../../support/browsers/chromium.ts';

checkOpfsFaults(chromiumProgram);
