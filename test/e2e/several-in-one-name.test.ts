import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesSeveral } from '../../src/core/write/name-parts.ts';
import { live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

test('[WR11] given what was typed where one person belongs, several are told from one', () => {
  for (const several of [
    'gethin + his wife (bronwen?)',
    'gethin+bronwen',
    'Anna & Ben',
    'Mr and Mrs Patel',
    'Anna, Ben and Cora',
    'Anna from sales and another one',
    'Jonas und Frau Weber',
    'der Chef und noch jemand',
  ])
    assert.equal(namesSeveral(several), true, several);
  for (const one of [
    'Anna Keller-Smith',
    'Bronwen?',
    'Sam (they/them)',
    'Head of Sales and Marketing',
    'Sales and Marketing Director',
    'the man with beard and glasses',
    'Leiterin Vertrieb und Marketing',
    'Maria von und zu Guttenberg',
    'Anderson',
    'lady from Smith & Sons',
  ])
    assert.equal(namesSeveral(one), false, one);
});

test('[WR11] given two people in one line of a debrief, it asks for each by themselves, keeps nothing, and notes nobody of that name', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-11-23T09:00');
    const { desk } = life;
    await desk.do('add-person', { name: 'Jon Vale', firm: 'Northwind', email: 'jon@northwind.example' });
    const job = await life.job('Analyst', 'Northwind', 'Jon Vale');
    const { interviewId } = await desk.do('add-interview', {
      job,
      starts: '2026-11-24T10:00[Europe/London]',
      people: [],
    });
    life.at('2026-11-24T13:00');
    const said = /“gethin \+ his wife \(bronwen\?\)” reads like more than one person\./;
    const together = { interview: interviewId, held: true, people: [{ person: 'gethin + his wife (bronwen?)' }] };
    await assert.rejects(desk.do('debrief', together), said);
    await assert.rejects(desk.do('add-person', { name: 'gethin + his wife (bronwen?)', firm: 'Northwind' }), said);
    await desk.do('debrief', { interview: interviewId, held: true, people: [{ person: 'gethin' }] });
    const { people } = await desk.do('job', { job });
    assert.deepEqual(people.map((each) => each.name).toSorted(), ['Jon Vale', 'gethin']);
    await desk.close();
  });
});
