import { firefoxProgram } from '../../support/browsers/firefox.ts';
import { checkIndexedStore } from '../../support/indexed-store-check.ts';

checkIndexedStore(firefoxProgram);
