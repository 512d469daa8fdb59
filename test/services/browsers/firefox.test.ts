import { firefoxProgram } from '../../support/browsers/firefox.ts';
import { checkHarness } from '../../support/harness-check.ts';

checkHarness(firefoxProgram);
