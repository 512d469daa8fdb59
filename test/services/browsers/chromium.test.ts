import { chromiumProgram } from '../../support/browsers/chromium.ts';
import { checkHarness } from '../../support/harness-check.ts';

checkHarness(chromiumProgram);
