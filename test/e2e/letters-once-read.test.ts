import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Life, live, type Step } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

const panel = ['Ines Duarte', 'Mark Hill', 'Olu Adeyemi'];

/** An interview with three people this morning, of whom one said something. */
async function interviewed(home: string, more: Record<string, unknown> = {}): Promise<{ life: Life; job: string }> {
  const life = await live(home, '2026-10-05T09:00');
  for (const name of panel)
    await life.desk.do('add-person', { name, firm: 'Ashmere', email: `${name.split(' ')[0]}@ashmere.example` });
  const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
  await life.held(job, '2026-10-06T10:00', panel, more);
  life.at('2026-10-06T13:00');
  return { life, job };
}

async function thanksFor(life: Life, name: string): Promise<Step> {
  const { doNow } = await life.today();
  const step = doNow.find((each) => each.kind === 'thank-you' && each.people[0]?.name === name);
  assert.ok(step, `${name} is not to be thanked: ${doNow.map((each) => each.title).join(', ')}`);
  return step;
}

for (const order of [
  ['Ines Duarte', 'Mark Hill', 'Olu Adeyemi'],
  ['Olu Adeyemi', 'Ines Duarte', 'Mark Hill'],
  ['Mark Hill', 'Olu Adeyemi', 'Ines Duarte'],
])
  for (const how of ['as it is', 'another', 'in other words'] as const)
    test(`[WR2] given three letters that were read, none changes when another goes: ${order.join(', ')}, ${how}`, async () => {
      await inHome(async (home) => {
        const { life, job } = await interviewed(home);
        const read = new Map<string, string>();
        for (const name of panel) {
          const { text } = await life.desk.do('draft', { step: (await thanksFor(life, name)).id });
          read.set(name, text);
        }
        for (const [at, name] of order.entries()) {
          const step = await thanksFor(life, name);
          const letter = await life.desk.do('draft', { step: step.id });
          assert.equal(letter.text, read.get(name), name);
          assert.deepEqual(letter.changed, []);
          if (how === 'another' && at === 0) {
            // Not one that somebody else is to have: that would be a reason to write theirs again.
            const others = await Promise.all(
              panel
                .filter((each) => each !== name)
                .map(async (each) => life.desk.do('draft', { step: (await thanksFor(life, each)).id })),
            );
            const free = letter.others.find((each) => others.every((other) => other.letterId !== each));
            await life.desk.do('draft', { step: step.id, anew: true, letter: free ?? '' });
          }
          if (how === 'in other words')
            await life.desk.do('log', {
              direction: 'out',
              channel: 'email',
              person: [step.people[0]?.id ?? ''],
              job: [job],
              step: step.stepIds,
            });
          else await life.desk.do('sent', { draft: letter.draftId });
        }
        await life.desk.close();
      });
    });

test('[WR2] given a letter that was read, and another of the panel who had the very same, it is written again and says what is new', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home);
    const mark = await life.desk.do('draft', { step: (await thanksFor(life, 'Mark Hill')).id });
    const ines = await thanksFor(life, 'Ines Duarte');
    const same = await life.desk.do('draft', { step: ines.id, anew: true, letter: mark.letterId ?? '' });
    assert.equal(same.letterId, mark.letterId);
    await life.desk.do('sent', { draft: same.draftId });
    const again = await life.desk.do('draft', { step: (await thanksFor(life, 'Mark Hill')).id });
    assert.notEqual(again.letterId, mark.letterId);
    assert.ok(again.changed.length > 0);
    for (const sentence of again.changed) {
      assert.ok(again.text.includes(sentence), sentence);
      assert.ok(!mark.text.includes(sentence), sentence);
    }
    // It is said until the candidate has to do with it, and not only once.
    const later = await life.desk.do('draft', { step: (await thanksFor(life, 'Mark Hill')).id });
    assert.deepEqual(later.changed, again.changed);
    const own = await life.desk.do('edit', { draft: later.draftId, text: `${later.text}\nPS` });
    assert.deepEqual(own.changed, []);
    await life.desk.close();
  });
});

test('[WR2] given a letter that was read this morning, the next day it is the same letter, and says which words of it are new', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home);
    const before = await life.desk.do('draft', { step: (await thanksFor(life, 'Ines Duarte')).id });
    await life.desk.do('sent', {
      draft: (await life.desk.do('draft', { step: (await thanksFor(life, 'Mark Hill')).id })).draftId,
    });
    life.at('2026-10-07T09:00');
    const after = await life.desk.do('draft', { step: (await thanksFor(life, 'Ines Duarte')).id });
    assert.equal(after.letterId, before.letterId);
    assert.match(before.text, /this morning/);
    assert.deepEqual(
      after.changed.map((each) => /yesterday|Tuesday/.test(each)),
      [true],
    );
    await life.desk.close();
  });
});

test('[WR5] given a letter that was read, and something noted since that it can say, it says it, and that it is new', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home);
    const { interviewId } = await thanksFor(life, 'Ines Duarte');
    await life.desk.do('draft', { step: (await thanksFor(life, 'Ines Duarte')).id });
    await life.desk.do('debrief', {
      interview: interviewId ?? '',
      held: true,
      want: 'yes',
      people: [{ person: 'Ines Duarte', remark: 'the move to Kafka' }],
    });
    const after = await life.desk.do('draft', { step: (await thanksFor(life, 'Ines Duarte')).id });
    assert.match(after.text, /the move to Kafka/);
    assert.ok(after.changed.some((each) => each.includes('the move to Kafka')));
    await life.desk.close();
  });
});
