import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseInstant } from '../../src/core/time/zone.ts';
import { root, withHome } from '../support/cli.ts';
import { openDesk } from '../support/sending.ts';

const instant = (text: string): number => parseInstant(`${text}[Europe/London]`) ?? Number.NaN;

/** Written by the program of before: Anna was thanked, and a letter to Mark was begun in the candidate's own words. */
const archive = readFileSync(join(root, 'test', 'fixtures', 'homes', 'ids-of-before.jsonl')).toString('base64');

test('[PL19] given notes from when ids were made otherwise, whom the candidate thanked is not thanked again, and a letter that was begun is still theirs', async () => {
  await withHome(async (home) => {
    const desk = openDesk(home);
    desk.now = instant('2026-11-24T15:00');
    await desk.do('restore', { file: { name: 'before.jsonl', content: archive } });
    const thanks = async (): Promise<string[][]> =>
      (await desk.do('plan', {})).steps
        .filter((each) => each.kind === 'thank-you')
        .map((each) => [each.id, ...each.people.map(({ name }) => name)]);
    assert.deepEqual(await thanks(), [['st_62k6exg29rd5tnqe_dbd7vv60rm62532qc4gbfme2', 'Mark Hill']]);
    const letter = await desk.do('draft', { step: 'st_62k6exg29rd5tnqe_dbd7vv60rm62532qc4gbfme2' });
    assert.equal(letter.draftId, 'dr_bs4ky77mrjyzsv6wpqb00agj');
    assert.match(letter.text, /My own words stand here\./);
    await desk.do('sent', { draft: letter.draftId });
    assert.deepEqual(await thanks(), []);
    await assert.rejects(desk.do('sent', { draft: letter.draftId }), /was refused/);
  });
});

test('[PL19] a job that is noted today gets steps whose ids no text can be made to share', async () => {
  await withHome(async (home) => {
    const desk = openDesk(home);
    desk.now = instant('2026-11-24T15:00');
    await desk.do('restore', { file: { name: 'before.jsonl', content: archive } });
    const { jobId } = await desk.do('add-job', { role: 'Analyst', employer: 'Northgate' });
    assert.match(jobId, /^job_[0-9a-z]{20}$/);
    await desk.do('want', { job: jobId, want: 'no' });
    const ids = (await desk.do('plan', {})).steps.map((each) => each.id);
    assert.ok(
      ids.some((id) => new RegExp(`^st_${jobId.slice(4)}_[0-9a-z]{26}$`).test(id)),
      ids.join(),
    );
  });
});
