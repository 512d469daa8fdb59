import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fullPayloads as full } from '../../../../test/support/full-payloads.ts';
import { Notes } from '../../../../test/support/notes.ts';
import type { FitState, RecordState } from '../fit-states.ts';

const record = (notes: Notes): RecordState => notes.fold() as RecordState;
const fit = (notes: Notes): FitState => notes.fold() as FitState;
const noted = (entry: number, at = entry) => ({ entryId: `ent_${entry}`, at: at * 1000 });
/** An item as it is kept: without whether it was dropped, and with its id as such. */
const kept = <T extends object>(item: T, idField: keyof T): object => {
  const { [idField]: id, dropped: _dropped, ...rest } = item as Record<string, unknown> & { dropped?: boolean };
  return { id, ...rest };
};
const only = <T>(list: readonly T[] | undefined): T => list?.[0] ?? assert.fail();

describe('what the candidate brings to every job', () => {
  test('[FT1] an example is kept as it was told; what is left out of a change stays, and its day is that of its first note', () => {
    const example = only(full['evidence-noted'].examples);
    const notes = new Notes('record').note('evidence-noted', full['evidence-noted']);
    assert.deepEqual(record(notes).examples, [{ ...kept(example, 'evidenceId'), ...noted(1) }]);
    notes.note('evidence-noted', { examples: [{ evidenceId: 'evi_1', title: 'changed' }, { evidenceId: 'evi_2' }] });
    assert.deepEqual(record(notes).examples, [
      { ...kept(example, 'evidenceId'), title: 'changed', ...noted(2, 1) },
      {
        ...noted(2),
        id: 'evi_2',
        title: '',
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
      },
    ]);
    notes.note('evidence-noted', { examples: [{ evidenceId: 'evi_1', dropped: true }] });
    assert.deepEqual(
      record(notes).examples.map((each) => each.id),
      ['evi_2'],
    );
  });

  test('[FT1] where an example was told is kept, told again in the same interview it replaces what was said', () => {
    const use = only(full['evidence-used'].uses);
    const notes = new Notes('record').note('evidence-used', full['evidence-used']);
    assert.deepEqual(record(notes).uses, [{ ...noted(1), ...use }]);
    notes.note('evidence-used', {
      uses: [
        { ...use, evidenceId: 'evi_2' },
        { ...use, interviewId: 'itv_2' },
      ],
    });
    notes.note('evidence-used', { uses: [{ ...use, landed: false }] });
    assert.deepEqual(
      record(notes).uses.map((each) => [each.evidenceId, each.interviewId, each.landed]),
      [
        ['evi_2', 'itv_1', true],
        ['evi_1', 'itv_2', true],
        ['evi_1', 'itv_1', false],
      ],
    );
    for (let again = 0; again < 2; again++) notes.note('evidence-used', { uses: [{ ...use, interviewId: null }] });
    assert.equal(record(notes).uses.length, 5, 'of no interview, each time counts');
  });

  test('[FT1] of where examples were told, the latest two thousand are kept', () => {
    const use = { ...only(full['evidence-used'].uses), interviewId: null };
    const notes = new Notes('record');
    for (let batch = 0; batch < 10; batch++)
      notes.note('evidence-used', {
        uses: Array.from({ length: 200 }, (_, index) => ({ ...use, evidenceId: `evi_${batch * 200 + index}` })),
      });
    assert.equal(record(notes).uses.length, 2000);
    notes.note('evidence-used', { uses: [{ ...use, evidenceId: 'evi_new' }] });
    const { uses } = record(notes);
    assert.deepEqual([uses.length, uses[0]?.evidenceId, uses.at(-1)?.evidenceId], [2000, 'evi_1', 'evi_new']);
  });

  test('[FT2] what matters has a weight from 1 to 5, 3 where none was said', () => {
    const criterion = only(full['criteria-noted'].criteria);
    const notes = new Notes('record').note('criteria-noted', full['criteria-noted']);
    assert.deepEqual(record(notes).criteria, [{ ...kept(criterion, 'criterionId'), ...noted(1) }]);
    notes.note('criteria-noted', {
      criteria: [
        { criterionId: 'cri_1', bar: null },
        { criterionId: 'cri_2' },
        { criterionId: 'cri_3', weight: 9 },
        { criterionId: 'cri_4', weight: -9 },
      ],
    });
    assert.deepEqual(
      record(notes).criteria.map((each) => [each.id, each.text, each.weight, each.bar]),
      [
        ['cri_1', 'the text', 4, null],
        ['cri_2', '', 3, null],
        ['cri_3', '', 5, null],
        ['cri_4', '', 1, null],
      ],
    );
  });

  test('[FT1] advice and occasions are noted once, noted again they are changed, and without words they go', () => {
    const notes = new Notes('record').note('feedback-noted', full['feedback-noted']);
    notes.note('feedback-noted', { ...full['feedback-noted'], feedbackId: 'fee_2' });
    notes.note('feedback-noted', { ...full['feedback-noted'], text: 'changed' });
    const advice = { jobId: 'job_1', personId: 'per_1' };
    assert.deepEqual(record(notes).feedback, [
      { ...noted(2), id: 'fee_2', ...advice, text: 'the text' },
      { ...noted(3), id: 'fee_1', ...advice, text: 'changed' },
    ]);
    notes.note('feedback-noted', { ...full['feedback-noted'], text: '' });
    assert.equal(record(notes).feedback.length, 1);
    const worth = new Notes('record').note('occasion-noted', full['occasion-noted']);
    worth.note('occasion-noted', { ...full['occasion-noted'], occasionId: 'occ_2', personIds: [] });
    worth.note('occasion-noted', { ...full['occasion-noted'], text: 'changed' });
    assert.deepEqual(record(worth).occasions, [
      { ...noted(2), id: 'occ_2', whose: 'theirs', text: 'the text', personIds: [] },
      { ...noted(3), id: 'occ_1', whose: 'theirs', text: 'changed', personIds: ['per_1', 'per_2'] },
    ]);
    worth.note('occasion-noted', { ...full['occasion-noted'], text: '' });
    assert.equal(record(worth).occasions.length, 1);
  });

  test('[FT1] the résumé is kept as it came', () => {
    const notes = new Notes('record').note('resume-noted', full['resume-noted']);
    assert.deepEqual(record(notes).resume, { ...noted(1), ...full['resume-noted'] });
  });

  test('[K6] once two notes are one person, what is noted of either is noted of that person', () => {
    const use = only(full['evidence-used'].uses);
    const merge = { fromId: 'per_1', intoId: 'per_2', name: null, email: null, phone: null, others: [] };
    const notes = new Notes('record')
      .note('evidence-used', full['evidence-used'])
      .note('feedback-noted', full['feedback-noted'])
      .note('occasion-noted', full['occasion-noted'])
      .note('people-merged', merge);
    const { uses, feedback, occasions, merged } = record(notes);
    assert.deepEqual(
      [uses[0]?.personIds, feedback[0]?.personId, occasions[0]?.personIds, merged],
      [['per_2'], 'per_2', ['per_2'], [{ fromId: 'per_1', intoId: 'per_2' }]],
    );
    notes.note('evidence-used', { uses: [{ ...use, interviewId: 'itv_2', personIds: ['per_1'] }] });
    assert.deepEqual(record(notes).uses[1]?.personIds, ['per_2']);
  });
});

describe('how a job and the candidate fit', () => {
  const of = (): Notes => new Notes('fit_1').note('fit-noted', full['fit-noted']);
  const first = full['fit-noted'];

  test('[FT1] all that is noted is kept as it was said, of that job alone', () => {
    assert.deepEqual(fit(of()), {
      kind: 'fit',
      id: 'fit_1',
      jobId: 'job_1',
      posting: { ...noted(1), ...first.posting },
      requirements: [{ ...kept(only(first.requirements), 'requirementId'), ...noted(1) }],
      strengths: [{ ...kept(only(first.strengths), 'strengthId'), ...noted(1) }],
      considerations: [{ ...kept(only(first.considerations), 'considerationId'), ...noted(1) }],
      questions: [{ ...kept(only(first.questions), 'questionId'), ...noted(1) }],
      research: [{ ...kept(only(first.research), 'researchId'), ...noted(1) }],
      routes: [{ ...noted(1), ...only(first.routes) }],
    });
    const other = new Notes('fit_9').note('fit-noted', first);
    assert.deepEqual([fit(other).posting, fit(other).requirements, fit(other).jobId], [null, [], 'job_9']);
  });

  test('[FT1] what is left out of a change stays', () => {
    const notes = of();
    const before = fit(notes);
    notes.note('fit-noted', { jobId: 'job_1' });
    assert.deepEqual(fit(notes), before);
    notes.note('fit-noted', {
      jobId: 'job_1',
      requirements: [{ requirementId: 'req_1' }],
      strengths: [{ strengthId: 'str_1' }],
      considerations: [{ considerationId: 'con_1' }],
      questions: [{ questionId: 'que_1' }],
      research: [{ researchId: 'res_1' }],
    });
    const renoted = <T extends { entryId: string }>(list: readonly T[]): T[] =>
      list.map((each) => ({ ...each, entryId: 'ent_3' }));
    assert.deepEqual(fit(notes), {
      ...before,
      requirements: renoted(before.requirements),
      strengths: renoted(before.strengths),
      considerations: renoted(before.considerations),
      questions: renoted(before.questions),
      research: renoted(before.research),
    });
  });

  test('[FT1] a new item of which nothing is said is empty: a must, open, of usual weight, asked in the interview', () => {
    const notes = new Notes('fit_1').note('fit-noted', {
      jobId: 'job_1',
      requirements: [{ requirementId: 'req_1' }],
      strengths: [{ strengthId: 'str_1' }],
      considerations: [{ considerationId: 'con_1' }],
      questions: [{ questionId: 'que_1' }],
      research: [{ researchId: 'res_1' }],
    });
    const { requirements, strengths, considerations, questions, research, posting, routes } = fit(notes);
    assert.deepEqual([posting, routes], [null, []]);
    assert.deepEqual(requirements, [
      { ...noted(1), id: 'req_1', text: '', need: 'must', quote: null, evidence: null, honest: null },
    ]);
    assert.deepEqual(strengths, [{ ...noted(1), id: 'str_1', text: '', evidenceId: null }]);
    assert.deepEqual(considerations, [
      {
        ...noted(1),
        id: 'con_1',
        text: '',
        leaning: 'open',
        weight: 3,
        confidence: 2,
        bar: null,
        criterionId: null,
      },
    ]);
    assert.deepEqual(questions, [
      { ...noted(1), id: 'que_1', text: '', askOf: 'interview', considerationId: null, answer: null },
    ]);
    assert.deepEqual(research, [{ ...noted(1), id: 'res_1', text: '', source: null, on: null }]);
  });

  test('[FT1] what is said to be nothing goes, what is dropped goes whole', () => {
    const notes = of().note('fit-noted', {
      jobId: 'job_1',
      posting: null,
      requirements: [{ requirementId: 'req_1', quote: null, evidence: null, honest: null }],
      strengths: [{ strengthId: 'str_1', evidenceId: null }],
      considerations: [{ considerationId: 'con_1', bar: null, criterionId: null, weight: 0, confidence: 9 }],
      questions: [{ questionId: 'que_1', dropped: true }],
      research: [{ researchId: 'res_1', source: null, on: null }],
    });
    const { posting, requirements, strengths, considerations, questions, research } = fit(notes);
    assert.deepEqual([posting, questions], [null, []]);
    assert.deepEqual(
      [requirements[0]?.quote, requirements[0]?.evidence, requirements[0]?.honest, requirements[0]?.need],
      [null, null, null, 'nice'],
    );
    assert.equal(strengths[0]?.evidenceId, null);
    assert.deepEqual(
      [
        considerations[0]?.bar,
        considerations[0]?.criterionId,
        considerations[0]?.weight,
        considerations[0]?.confidence,
      ],
      [null, null, 1, 3],
    );
    const unsure = of().note('fit-noted', {
      jobId: 'job_1',
      considerations: [{ considerationId: 'con_1', confidence: 0 }],
    });
    assert.equal(fit(unsure).considerations[0]?.confidence, 1);
    assert.deepEqual([research[0]?.source, research[0]?.on, research[0]?.text], [null, null, 'the research']);
  });

  test('[FT1] the way to an interview is noted once, and without words it goes', () => {
    const notes = of().note('fit-noted', {
      jobId: 'job_1',
      routes: [
        { interviewId: 'itv_2', text: 'by train' },
        { interviewId: 'itv_1', text: 'by bus' },
      ],
    });
    assert.deepEqual(
      fit(notes).routes.map((each) => [each.interviewId, each.text]),
      [
        ['itv_2', 'by train'],
        ['itv_1', 'by bus'],
      ],
    );
    notes.note('fit-noted', {
      jobId: 'job_1',
      routes: [
        { interviewId: 'itv_1', text: null },
        { interviewId: 'itv_2', text: '' },
      ],
    });
    assert.deepEqual(fit(notes).routes, []);
  });
});
