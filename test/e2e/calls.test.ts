import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { perform } from '../../src/app/perform.ts';
import { type Desk, MINUTE, openDesk } from '../support/sending.ts';
import { stepsOf, withTwoJobs } from '../support/two-jobs.ts';

test('[PL6][PL3] what became of a call changes the plan as it must', async () => {
  await withTwoJobs(async (desk, [first = '', second = ''], anna) => {
    await desk.do('close-job', { job: second, ending: 'withdrawn' });
    const rang = async () => {
      desk.now += 60 * MINUTE;
      await desk.do('log', { direction: 'in', channel: 'missed-call', job: [first], person: [anna] });
      const step = (await stepsOf(desk, first)).find((each) => each.kind === 'call-back' && each.state !== 'done');
      return step?.id ?? '';
    };
    const open = async (step: string) =>
      (await stepsOf(desk, first)).find((each) => each.id === step && each.state !== 'done');
    const one = await rang();
    desk.now += MINUTE;
    await desk.do('called', { outcome: 'someone-else', step: one, text: 'A colleague; she is back at three' });
    assert.ok(await open(one), 'somebody else is not her');
    const until = new Date(desk.now + 3 * 60 * MINUTE).toISOString();
    const later = await desk.do('called', { outcome: 'call-back', step: one, until });
    assert.match(later.said, /You call Anna Keller back at 2:01 pm on Tuesday 24 November/);
    assert.equal((await open(one))?.state, 'put off');
    desk.now += 4 * 60 * MINUTE;
    const talked = await desk.do('called', {
      outcome: 'talked',
      step: one,
      text: 'She will come back to me by Friday. I promised to send two references by Thursday. She sounded tired.',
    });
    assert.equal(await open(one), undefined);
    assert.deepEqual(
      talked.promised.map((each) => each.whose),
      ['theirs', 'mine'],
    );
    assert.match(talked.promised[0]?.text ?? '', /They named Friday 27 November/);
    assert.match(talked.promised[1]?.text ?? '', /You promised by Thursday 26 November/);
    const due = (await stepsOf(desk, first)).find((step) => step.kind === 'deliver');
    assert.equal(due?.people[0]?.id, anna);
    await desk.do('correct', { entry: talked.entryId, payload: talked.promised[1]?.without ?? {} });
    assert.ok(!(await stepsOf(desk, first)).some((step) => step.kind === 'deliver'), 'not so, and taken out');
    const two = await rang();
    const wrong = await desk.do('called', { outcome: 'wrong-number', step: two });
    assert.match(wrong.said, /The number is taken off Anna Keller/);
    assert.equal((await desk.do('job', { job: first })).people.find((each) => each.id === anna)?.phone, undefined);
    // The same call, noted on a second device a minute later: both stand, and it is said.
    desk.now += MINUTE;
    await desk.do('called', { outcome: 'voicemail', people: [anna], jobs: [first] });
    desk.now += MINUTE;
    const twin = await desk.do('called', { outcome: 'voicemail', people: [anna], jobs: [first] });
    assert.match(twin.notes.join(), /Something like it is noted already/);
  });
});

test('a number alone makes a person, and is found again however it is typed', async () => {
  await withTwoJobs(async (desk, [first = '']) => {
    await desk.do('called', {
      outcome: 'talked',
      direction: 'in',
      people: ['020 7946 0999'],
      jobs: [first],
      text: 'Somebody of Northwind',
    });
    const view = await desk.do('job', { job: first });
    const made = view.people.find((each) => each.phone === '020 7946 0999');
    assert.equal(made?.name, '020 7946 0999');
    desk.now += 20 * MINUTE;
    await desk.do('log', {
      direction: 'in',
      channel: 'text',
      person: ['+44 20 7946 0999'],
      job: [first],
      text: 'Call me',
    });
    assert.equal((await desk.do('job', { job: first })).people.length, view.people.length);
  });
});

test('[PL14] a no on the telephone ends the questions and opens the thanks at once; anger does not pass', async () => {
  await withTwoJobs(async (desk, [first = ''], anna) => {
    await desk.do('called', {
      outcome: 'talked',
      direction: 'in',
      jobs: [first],
      people: [anna],
      meaning: 'rejection',
      advice: 'Say more about teams',
    });
    const steps = (await stepsOf(desk, first)).filter((step) => step.state !== 'done');
    const thanks = steps.find((step) => step.kind === 'gracious-thanks');
    assert.equal(thanks?.state, 'open');
    assert.ok(!thanks?.reasons.some((reason) => /pass first/.test(reason.text)), 'no cooling off after a call');
    assert.ok(!steps.some((step) => step.kind === 'check-in'));
    const draft = await desk.do('draft', { step: thanks?.id ?? '' });
    assert.doesNotMatch(draft.text, /could do better|advise me/, 'they gave it in the call');
    for (const bitter of [
      'I find this decision incomprehensible.',
      'Thanks for nothing.',
      'You clearly did not read my papers.',
    ]) {
      const edited = await desk.do('edit', {
        draft: draft.draftId,
        text: draft.text.replace('\n\n', `\n\n${bitter} `),
      });
      assert.ok(
        edited.findings.some((each) => each.severity === 'block'),
        bitter,
      );
    }
  });
});

test('an outcome is applied once, however often and in whatever order it is sent, also by two processes at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { minLength: 2, maxLength: 10 }), async (sent) => {
      await withTwoJobs(async (desk, [first = ''], anna) => {
        const other = openDesk(desk.home, { processId: 4712 });
        try {
          const send = (which: number, by: Desk) =>
            perform(
              by.app,
              'called',
              { outcome: 'voicemail', people: [anna], jobs: [first], text: `call ${which}` },
              { now: desk.now, hypothetical: false, operationId: `op_call_${which}` },
            );
          const results = await Promise.all(sent.map((which, index) => send(which, index % 2 === 0 ? desk : other)));
          for (const [index, result] of results.entries()) {
            assert.ok(result.ok);
            const same = results[sent.indexOf(sent[index] ?? 0)];
            assert.ok(same?.ok && same.value.contactId === result.value.contactId, 'a repeat gets the first answer');
          }
          const { story } = await desk.do('job', { job: first });
          const calls = story.filter((line) => line.kind === 'contact-logged' && /voicemail/.test(line.text));
          assert.equal(calls.length, new Set(sent).size);
        } finally {
          await other.close();
        }
      });
    }),
    { numRuns: 12 },
  );
});
