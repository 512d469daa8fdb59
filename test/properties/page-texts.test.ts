import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsInComponents } from '../support/page-texts.ts';

/** Files whose texts have not gone to the languages yet; each line goes with them. */
const notYet: readonly RegExp[] = [/^web\/(?:parts\/fit\/|screens\/(?:fit|asked|compare|prepare|rehearse|examples))/];

test('[UI7] given the components of the page, no text for people stands in them: all of them are in src/languages/<code>/interface/page', () => {
  assert.deepEqual(
    textsInComponents().filter((each) => !notYet.some((files) => files.test(each))),
    [],
  );
});
