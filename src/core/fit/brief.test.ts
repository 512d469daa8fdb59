import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bookOf, Story } from '../../../test/support/world.ts';
import type { FitState, RecordState } from '../journal/fit-states.ts';
import { foldScope } from '../journal/fold.ts';
import { emptyFit, emptyRecord } from '../journal/fold-fit.ts';
import { fitScopeOf, RECORD_SCOPE } from '../journal/scopes.ts';
import { gatherBrief } from './brief.ts';
import type { BriefLine } from './brief-line.ts';
import type { Terms } from './match.ts';
import { fitToTwoPages } from './two-pages.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 2, 14);
const terms: Terms = {
  of: (text) => (text.toLowerCase().match(/\w+/g) ?? []).map((stem) => ({ stem, idea: null, named: false })),
};
const jobs = ['job_a', 'job_b'] as const;
const people = ['per_ann', 'per_ben', 'per_cleo'] as const;

/** A text of its own for every place, which names its job: where it turns up, it can be told where it came from. */
const marked = (job: string, what: string, index: number): string => `${what} ${index} of ${job}`;

interface Written {
  readonly forgot: number;
  readonly badly: number;
  readonly promised: number;
  readonly requirements: readonly { readonly evidence: 'none' | 'open' | number; readonly honest: boolean }[];
  readonly strengths: readonly number[];
  readonly weighed: readonly ('pro' | 'con' | 'open')[];
  readonly questions: number;
  readonly research: number;
  /** Who was there before, and who will be there. */
  readonly before: readonly (typeof people)[number][];
  readonly next: readonly (typeof people)[number][];
  readonly told: readonly { readonly evidence: number; readonly person: (typeof people)[number] }[];
}

const small = fc.integer({ min: 0, max: 3 });
const evidenceCount = 5;
const example = fc.integer({ min: 0, max: evidenceCount - 1 });
const written: fc.Arbitrary<Written> = fc.record({
  forgot: small,
  badly: small,
  promised: small,
  requirements: fc.array(
    fc.record({ evidence: fc.oneof(fc.constantFrom('none' as const, 'open' as const), example), honest: fc.boolean() }),
    { maxLength: 8 },
  ),
  strengths: fc.array(example, { maxLength: 7 }),
  weighed: fc.array(fc.constantFrom('pro', 'con', 'open'), { maxLength: 5 }),
  questions: small,
  research: fc.integer({ min: 0, max: 14 }),
  before: fc.subarray([...people]),
  next: fc.subarray([...people]),
  told: fc.array(fc.record({ evidence: example, person: fc.constantFrom(...people) }), { maxLength: 6 }),
});

const title = (index: number): string => `Example ${index} about subject${index}`;

function write(stories: readonly Written[]): Story {
  const story = new Story();
  for (const id of people) story.add('person-noted', START, [id], { personId: id, name: `Name ${id}` });
  story.add('evidence-noted', START, [RECORD_SCOPE], {
    examples: Array.from({ length: evidenceCount }, (_, index) => ({
      evidenceId: `evi_${index}`,
      title: title(index),
      result: `Result ${index}`,
    })),
  });
  for (const [place, job] of jobs.entries()) {
    const told = stories[place];
    if (told === undefined) continue;
    const scopes = [job, ...people];
    const texts = (what: string, count: number) =>
      Array.from({ length: count }, (_, index) => marked(job, what, index));
    story.add('job-opened', START, [job], { jobId: job, role: `Role of ${job}` });
    const interview = (id: string, at: number, there: readonly string[]) =>
      story.add('interview-planned', START, scopes, {
        interviewId: id,
        jobId: job,
        startsAt: at,
        endsAt: at + 3_600_000,
        zone: 'Europe/London',
        location: marked(job, 'place', 0),
        attendees: there.map((personId) => ({ personId, side: 'employer' as const })),
      });
    interview(`itv_${job}_1`, START + DAY, told.before);
    interview(`itv_${job}_2`, START + 9 * DAY, told.next);
    story.add('debrief-saved', START + 2 * DAY, scopes, {
      interviewId: `itv_${job}_1`,
      jobId: job,
      held: true,
      people: told.before.map((personId, index) => ({
        personId,
        side: 'employer',
        remark: marked(job, 'remark', index),
        say: '',
      })),
      forgot: texts('forgot', told.forgot).map((text) => ({ text, forPersonId: null })),
      wentBadly: texts('badly', told.badly).map((text) => ({ text, putRight: `right ${text}` })),
      iPromised: texts('promise', told.promised).map((text, index) => ({
        promiseId: `prm_${job}_${index}`,
        text,
        byOn: null,
        toPersonId: null,
      })),
      theyPromised: { text: marked(job, 'theirs', 0), byOn: '2026-11-20' },
      pace: null,
      want: null,
    });
    story.add('fit-noted', START + 3 * DAY, [fitScopeOf(job), job], {
      jobId: job,
      posting: { text: marked(job, 'posting', 0), format: 'text', source: null, title: null },
      requirements: told.requirements.map(({ evidence, honest }, index) => ({
        requirementId: `req_${job}_${index}`,
        text: `${marked(job, 'requirement', index)} subject${index}`,
        quote: marked(job, 'requirement', index),
        evidence:
          evidence === 'open'
            ? null
            : evidence === 'none'
              ? []
              : [{ evidenceId: `evi_${evidence}`, proof: 'strong' as const }],
        honest: honest ? marked(job, 'honest', index) : null,
      })),
      strengths: told.strengths.map((evidence, index) => ({
        strengthId: `str_${job}_${index}`,
        text: marked(job, 'strength', index),
        evidenceId: `evi_${evidence}`,
      })),
      considerations: told.weighed.map((leaning, index) => ({
        considerationId: `con_${job}_${index}`,
        text: marked(job, 'weighed', index),
        leaning,
      })),
      questions: texts('question', told.questions).map((text, index) => ({ questionId: `que_${job}_${index}`, text })),
      research: texts('research', told.research).map((text, index) => ({
        researchId: `res_${job}_${index}`,
        text,
        source: marked(job, 'source', index),
      })),
      routes: [{ interviewId: `itv_${job}_2`, text: marked(job, 'route', 0) }],
    });
    for (const { evidence, person } of told.told)
      story.add('evidence-used', START + 4 * DAY, [RECORD_SCOPE, job, person], {
        uses: [{ evidenceId: `evi_${evidence}`, jobId: job, personIds: [person], interviewId: null, landed: null }],
      });
  }
  return story;
}

function briefOf(story: Story, job: (typeof jobs)[number]) {
  const book = bookOf(story.entries);
  const scoped = (scope: string) =>
    foldScope(
      scope,
      story.entries.filter((entry) => entry.scopes.includes(scope)),
    );
  const fit = (scoped(fitScopeOf(job)) ?? emptyFit(fitScopeOf(job))) as FitState;
  const record = (scoped(RECORD_SCOPE) ?? emptyRecord()) as RecordState;
  const own = book.jobs.find((each) => each.id === job);
  const interview = own?.interviews.find((each) => each.id === `itv_${job}_2`);
  assert.ok(own && interview);
  const sections = gatherBrief({
    job: own,
    interview,
    fit,
    record,
    personById: book.personById,
    firmName: () => null,
    terms,
    jobs: book.jobs,
  });
  return { sections, record, there: interview.attendees.map((each) => each.personId) };
}

const said = (line: BriefLine): string[] =>
  [line.text, line.more?.text ?? '', line.lead ?? ''].filter((text) => text !== '');

test('[FT3] each line of a brief cites an entry that says its words', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 2, maxLength: 2 }), (stories) => {
      const story = write(stories);
      for (const { lines } of briefOf(story, 'job_a').sections)
        for (const line of lines) {
          const cited = story.entries.find((entry) => entry.id === line.source.entryId);
          assert.ok(cited, `${line.text} cites nothing`);
          const payload = JSON.stringify(cited.payload);
          assert.ok(line.text === '' || payload.includes(line.text), `${line.text} is not in what it cites`);
          // What stands beside it is in the record too, if in another of its entries.
          for (const text of said(line))
            assert.ok(
              story.entries.some((entry) => JSON.stringify(entry.payload).includes(text)),
              text,
            );
        }
    }),
    { numRuns: 150 },
  );
});

test('[FT3] a brief never tells an example that one of those there has heard, in whichever job', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 2, maxLength: 2 }), (stories) => {
      const { sections, record, there } = briefOf(write(stories), 'job_a');
      const heard = record.uses
        .filter((use) => use.personIds.some((id) => there.includes(id)))
        .map((use) => use.evidenceId);
      const forbidden = record.examples
        .filter((each) => heard.includes(each.id))
        .flatMap((each) => [each.title, each.result ?? '']);
      for (const { lines } of sections)
        for (const line of lines)
          for (const text of said(line)) assert.ok(!forbidden.includes(text), `${text} was told`);
    }),
    { numRuns: 150 },
  );
});

test('[FT3] a brief holds nothing of another job, also where the same people are met in both', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 2, maxLength: 2 }), (stories) => {
      for (const [own, other] of [
        ['job_a', 'job_b'],
        ['job_b', 'job_a'],
      ] as const)
        for (const { lines } of briefOf(write(stories), own).sections)
          for (const line of lines) for (const text of said(line)) assert.ok(!text.includes(other), text);
    }),
    { numRuns: 150 },
  );
});

test('[FT3] what had no room on two pages is counted, and nothing is counted that had', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 2, maxLength: 2 }), (stories) => {
      const { sections } = briefOf(write(stories), 'job_a');
      const fitted = fitToTwoPages(sections);
      assert.deepEqual(
        fitted.map((each) => each.part),
        sections.map((each) => each.part),
      );
      for (const [index, each] of fitted.entries())
        assert.equal(each.lines.length + each.left, sections[index]?.lines.length);
      for (const { lines } of fitted) for (const line of lines) assert.ok(line.text.length <= 221);
    }),
    { numRuns: 100 },
  );
});

test('[FT3] from the debrief alone there are people, what was said, what to put right, and the way', () => {
  const story = write([
    {
      forgot: 1,
      badly: 1,
      promised: 1,
      requirements: [],
      strengths: [],
      weighed: [],
      questions: 0,
      research: 0,
      before: ['per_ann', 'per_ben'],
      next: ['per_ann'],
      told: [],
    },
  ]);
  const { sections } = briefOf(story, 'job_a');
  assert.deepEqual(
    sections.map((each) => each.part),
    ['way', 'say', 'who', 'said', 'put-right'],
  );
  assert.deepEqual(
    sections[2]?.lines.map((line) => [line.lead, line.text]),
    [['Name per_ann', 'remark 0 of job_a']],
  );
  assert.deepEqual(
    sections[1]?.lines.map((line) => [line.label, line.text]),
    [['forgot', 'forgot 0 of job_a']],
  );
  assert.deepEqual(
    sections[4]?.lines.map((line) => [line.label, line.text, line.more?.text ?? null]),
    [['went-badly', 'badly 0 of job_a', 'right badly 0 of job_a']],
  );
});
