import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsInComponents } from '../support/page-texts.ts';

/** Files whose texts have not gone to the languages yet; each line goes with them. */
const notYet: readonly RegExp[] = [
  /^web\/state\/kept-where/,
  /^web\/(?:parts\/happened\/|screens\/happened)/,
  /^web\/(?:parts\/mail\/|screens\/(?:answer|mail|next|no|invitation|add))/,
  /^web\/parts\/job\/join-call/,
  /^web\/(?:parts\/(?:people|history)\/|screens\/(?:week|relations|history))/,
];

test('[UI7] given the components of the page, no text for people stands in them: all of them are in src/languages/<code>/interface/page', () => {
  assert.deepEqual(
    textsInComponents().filter((each) => !notYet.some((files) => files.test(each))),
    [],
  );
});
