import { webkitProgram } from '../../support/browsers/webkit.ts';
import { checkIndexedStore } from '../../support/indexed-store-check.ts';

checkIndexedStore(webkitProgram);
