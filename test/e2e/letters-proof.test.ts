import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterCases, liveCase } from '../support/letter-cases.ts';
import { faultsOf } from '../support/letter-checks.ts';
import { inHome } from '../support/sending.ts';

/** A panel by e-mail, one through an agency, family in every note, American English, and a chat. `npm run eval -- letters` lives all of them. */
const lived = ['lab-technician', 'paralegal-leeds', 'returning-parent', 'ux-researcher-chicago', 'video-editor'];

for (const id of lived)
  test(`[WR5][WR9] over eight weeks nobody reads a private jotting, the same letter twice, or what was another's (${id})`, async () => {
    const each = letterCases().find((one) => one.id === id);
    assert.ok(each);
    await inHome(async (home) => {
      const story = await liveCase(home, each);
      assert.deepEqual(faultsOf(story), []);
      assert.ok(story.written.length >= 5, `${story.written.length} letters`);
    });
  });
