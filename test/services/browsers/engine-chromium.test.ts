import { chromiumProgram } from '../../support/browsers/chromium.ts';
import { checkEngine } from '../../support/engine-check.ts';

checkEngine(chromiumProgram);
