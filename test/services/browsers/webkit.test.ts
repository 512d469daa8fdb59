import { webkitProgram } from '../../support/browsers/webkit.ts';
import { checkHarness } from '../../support/harness-check.ts';

checkHarness(webkitProgram);
