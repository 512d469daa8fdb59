import assert from 'node:assert/strict';
import { test } from 'node:test';
import { common, fact, letterFacts } from '../../../test/support/panel.ts';
import { english } from '../../languages/en/pack.ts';
import type { EvidenceState } from '../journal/fit-states.ts';
import { emptyFit, emptyRecord } from '../journal/fold-fit.ts';
import { compose } from '../write/compose.ts';
import type { Facts } from '../write/render-letter.ts';
import { type Brought, nextFor, ofPanel, toldIn } from './tell.ts';

const noted = { entryId: 'ent_1', at: 0 };
const example = (id: string, title: string): EvidenceState => ({
  ...noted,
  id,
  title,
  situation: null,
  task: null,
  action: null,
  result: null,
  figures: null,
  skills: [],
  where: null,
  from: null,
  to: null,
  source: 'written',
});

function brought(told: readonly { evidenceId: string; personId: string }[] = []): Brought {
  return {
    fit: {
      ...emptyFit('fit_one'),
      strengths: [
        { ...noted, id: 'str_1', text: 'Moving data', evidenceId: 'evi_1' },
        { ...noted, id: 'str_2', text: 'Teaching', evidenceId: null },
      ],
      requirements: [
        {
          ...noted,
          id: 'req_1',
          text: 'Testing',
          need: 'must',
          quote: null,
          evidence: [
            { evidenceId: 'evi_2', proof: 'strong' },
            { evidenceId: 'evi_3', proof: 'thin' },
          ],
          honest: null,
        },
      ],
    },
    record: {
      ...emptyRecord(),
      examples: [
        example('evi_1', 'Moved 2 TB of billing data without downtime'),
        example('evi_2', 'Introduced automated tests for 60 pipelines'),
        example('evi_3', 'Looked at a test once'),
      ],
      uses: told.map(({ evidenceId, personId }) => ({
        ...noted,
        evidenceId,
        jobId: 'job_one',
        personIds: [personId],
        interviewId: null,
        landed: null,
      })),
    },
  };
}

test('[FT1] the next example for somebody is the first that they have not heard; a thin one is never told', () => {
  assert.equal(nextFor('per_ann', brought())?.id, 'evi_1');
  assert.equal(nextFor('per_ann', brought([{ evidenceId: 'evi_1', personId: 'per_ann' }]))?.id, 'evi_2');
  assert.equal(nextFor('per_ben', brought([{ evidenceId: 'evi_1', personId: 'per_ann' }]))?.id, 'evi_1');
  const both = ['evi_1', 'evi_2'].map((evidenceId) => ({ evidenceId, personId: 'per_ann' }));
  assert.equal(nextFor('per_ann', brought(both)), null);
});

test('[WR2] members of a panel get an example each of their own, and those for whom none is left get none', () => {
  assert.deepEqual(
    [0, 1, 2].map((place) => ofPanel(place, `per_${place}`, brought())?.id ?? null),
    ['evi_1', 'evi_2', null],
  );
  assert.equal(ofPanel(0, 'per_ann', brought([{ evidenceId: 'evi_1', personId: 'per_ann' }])), null);
});

test('[FT1] an example is told where its words stand in a letter, with its first word turned to fit the sentence, and not where they do not', () => {
  const { record } = brought();
  assert.deepEqual(toldIn('One example from my own work: I moved 2 TB of billing data\nwithout downtime.', record), [
    'evi_1',
  ]);
  assert.deepEqual(toldIn('I moved 2 TB of data without downtime.', record), []);
  assert.deepEqual(toldIn('', record), []);
});

test('[PL11e] a check-in brings an example that they have not heard, with the place where it was noted, and nothing where there is none', async () => {
  const letters = await english.letters();
  const checkIn = (facts: Facts) =>
    compose(
      letterFacts({ kind: 'check-in', occasion: 'check-in', so: new Set(['met', 'wanted', 'first']), facts }),
      english,
      letters,
    );
  const told = checkIn({ ...common, example: fact('I moved 2 TB of billing data without downtime', 'ent_1', 'title') });
  assert.match(told?.text ?? '', /\bI moved 2 TB of billing data without downtime\b/);
  const source = told?.sources.find((each) => told.text.slice(each.start, each.end).includes('2 TB'));
  assert.deepEqual(source?.from, [{ entryId: 'ent_1', field: 'title' }]);
  assert.doesNotMatch(checkIn(common)?.text ?? '', /example|2 TB/);
});
