import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsInComponents } from '../support/page-texts.ts';

test('[UI7] given the components of the page, no text for people stands in them: all of them are in src/languages/<code>/interface/page', () => {
  assert.deepEqual(textsInComponents(), []);
});
