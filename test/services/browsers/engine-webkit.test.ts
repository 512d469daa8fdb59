import { webkitProgram } from '../../support/browsers/webkit.ts';
import { checkEngine } from '../../support/engine-check.ts';

checkEngine(webkitProgram);
