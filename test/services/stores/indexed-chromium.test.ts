import { chromiumProgram } from '../../support/browsers/chromium.ts';
import { checkIndexedStore } from '../../support/indexed-store-check.ts';

checkIndexedStore(chromiumProgram);
