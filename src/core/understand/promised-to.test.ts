import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promisedTo } from './promised-to.ts';

const people = [
  { id: 'per_h', name: 'Helen Okafor' },
  { id: 'per_t', name: 'Tom Berg' },
];

test('[UI1] given a promise that names somebody who was there, it is made to them and not to who was named first', () => {
  assert.deepEqual(promisedTo('send Tom the slides', people), { is: 'one', id: 'per_t' });
  assert.deepEqual(promisedTo('two references for Helen Okafor', people), { is: 'one', id: 'per_h' });
});

test('[UI1] given a promise that names somebody who is not noted, the name is asked about', () => {
  for (const [text, name] of [
    ['send Agnieszka a link to my dbt repo', 'Agnieszka'],
    ['Send Agnieszka the link', 'Agnieszka'],
    ['a link to my repo, to Agnieszka', 'Agnieszka'],
    ['show Marta Nowak my portfolio', 'Marta Nowak'],
    ['let Piotr know by Friday', 'Piotr'],
  ] as const)
    assert.deepEqual(promisedTo(text, people), { is: 'unknown', name }, text);
});

test('[UI1] given a promise that names nobody, or a name that two have, nobody is guessed', () => {
  for (const text of [
    'send my CV',
    'Send GitHub link',
    'references by Friday',
    'the link to my talk',
    'send them the deck',
    'a note to Monday',
  ])
    assert.deepEqual(promisedTo(text, people), { is: 'open' }, text);
  const toms = [...people, { id: 'per_s', name: 'Tom Stone' }];
  assert.deepEqual(promisedTo('send Tom the slides', toms), { is: 'open' });
  assert.deepEqual(promisedTo('send Tom Stone the slides', toms), { is: 'one', id: 'per_s' });
});
