import { firefoxProgram } from '../../support/browsers/firefox.ts';
import { checkEngine } from '../../support/engine-check.ts';

checkEngine(firefoxProgram);
