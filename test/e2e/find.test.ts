import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, persevere, withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

/** Three jobs, one of them ended; a consultant with an apostrophe in her name, and what she said. */
async function searched(
  work: (home: string, jobs: Readonly<Record<'ferrous' | 'old' | 'globex', string>>) => Promise<void>,
) {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-12-01T09:00');
    const { desk } = life;
    await desk.do('add-person', { name: 'Sinead O’Connor', phone: '+44 131 496 0101', firm: 'Calder', agency: true });
    await desk.do('add-person', { name: 'Jörg Müller', email: 'jm@ferrous.example', firm: 'Ferrous Energy' });
    const old = await life.job('Planner', 'Ferrous Energy', 'Jörg Müller');
    await desk.do('close-job', { job: old, ending: 'withdrawn' });
    const ferrous = await life.job('Analyst', 'Ferrous Energy', 'Jörg Müller');
    const globex = await life.job('Data Engineer', 'Globex', 'Sinead O’Connor', 'Calder');
    await desk.do('log', {
      direction: 'in',
      channel: 'phone',
      meaning: 'holding',
      job: [globex],
      person: ['Sinead O’Connor'],
      text: 'Sinead O’Connor rang about the photo ID.',
    });
    await desk.close();
    await work(home, { ferrous, old, globex });
  });
}

const named = ({ named }: Output<'find'>) => named.map((each) => `${each.kind} ${each.name}`);

test('[UI9] given the name of a firm, its jobs come first, the running one before the one that has ended, then its people and the firm', async () => {
  await searched(async (home, { ferrous, old }) => {
    const found = await ask<Output<'find'>>(home, 'find', 'ferr');
    assert.deepEqual(named(found), [
      'job Analyst at Ferrous Energy',
      'job Planner at Ferrous Energy',
      'person Jörg Müller',
      'firm Ferrous Energy',
    ]);
    assert.deepEqual(
      found.named.slice(0, 2).map(({ id, live, marks }) => ({ id, live, marks })),
      [
        { id: ferrous, live: true, marks: [[11, 15]] },
        { id: old, live: false, marks: [[11, 15]] },
      ],
    );
  });
});

test('[UI9] given a name typed without its apostrophe or its accents, the person is found, and so is the note that names them, with the words marked', async () => {
  await searched(async (home, { globex }) => {
    const found = await ask<Output<'find'>>(home, 'find', 'oconnor');
    assert.deepEqual(named(found), ['person Sinead O’Connor']);
    assert.equal(found.named[0]?.phone, '+44 131 496 0101');
    assert.equal(found.named[0]?.about, 'Calder');
    const note = found.found.find((each) => each.kind === 'contact-logged');
    assert.equal(note?.excerpt, 'Sinead O’Connor rang about the photo ID.');
    assert.deepEqual(note?.marks, [[7, 15]]);
    assert.deepEqual([note?.jobIds, note?.jobs], [[globex], ['Data Engineer at Globex']]);
    assert.deepEqual(named(await ask<Output<'find'>>(home, 'find', 'muller')), ['person Jörg Müller']);
    assert.match((await persevere(home, ['find', 'oconnor'])).out, /Sinead O’Connor, Calder {2}per_/);
  });
});

test('[UI9] given a name that was corrected a moment ago, it is found by the new one and no more by the old', async () => {
  await searched(async (home) => {
    await ask(home, 'find', 'muller');
    await ask(home, 'correct', 'person', 'Jörg Müller', '--name', 'Jörg Maurer');
    assert.deepEqual(named(await ask<Output<'find'>>(home, 'find', 'maurer')), ['person Jörg Maurer']);
  });
});
