import { checkOpfsFaults } from '../../support/browser-stores.ts';
import { firefoxProgram } from '../../support/browsers/firefox.ts';

checkOpfsFaults(firefoxProgram);
