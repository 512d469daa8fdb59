import assert from 'node:assert/strict';
import { test } from 'node:test';
import { common, fact, letterFacts } from '../../../test/support/panel.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { compose } from './compose.ts';
import { registers } from './whole-letter.ts';

/** The letter in each register, from each place at which a case may begin. */
async function written(part, language = english) {
  const letters = await language.letters();
  return registers.flatMap((register) =>
    [0, 1, 2].map((seed) => compose(letterFacts({ seed, register, ...part }), language, letters)?.text ?? ''),
  );
}
const facts = (more) => ({ ...common, ...more });
test('[PL22] given the day for the answer has passed, no letter promises an answer by it: it is sorry, and asks whether the offer stands', async () => {
  const late = { facts: facts({ pastDeadline: fact('Wednesday 23 December') }) };
  for (const occasion of ['offer-reply', 'offer-time', 'accept']) {
    for (const text of await written({ ...late, occasion })) {
      assert.match(text, /Wednesday 23 December/);
      assert.match(text, /sorry|apologise/);
      assert.match(text, /still (?:open|stands|mine)|remain open/);
      assert.doesNotMatch(text, /answer by Wednesday 23 December\. (?:You|I) will/);
    }
    for (const text of await written({ ...late, occasion }, german)) {
      assert.match(text, /es tut mir leid/);
      assert.match(text, /noch steht|Gilt das Angebot noch/);
    }
  }
  const inTime = { facts: facts({ deadline: fact('Wednesday 23 December') }) };
  for (const text of await written({ ...inTime, occasion: 'accept' })) assert.doesNotMatch(text, /sorry|still stands/);
  for (const text of await written({ ...inTime, occasion: 'offer-reply' })) assert.match(text, /Wednesday 23 December/);
});
test('[PL25] given somebody expects the candidate for an interview, the letter that ends it says that nobody will come', async () => {
  const expected = { facts: facts({ expected: fact('Friday 27 November at 11:00 am') }) };
  for (const occasion of ['inform-others', 'withdraw']) {
    for (const channel of ['email', 'text']) {
      for (const text of await written({ ...expected, occasion, channel }))
        assert.match(
          text,
          /(?:expect me|(?:won’t|will not) be (?:there|at the interview|attending|coming)).*Friday 27 November at 11:00 am/s,
        );
      for (const text of await written({ ...expected, occasion, channel }, german))
        assert.match(text, /(?:erwarten Sie mich nicht|rechne nicht mit mir) am Friday 27 November/);
    }
    for (const text of await written({ occasion })) assert.doesNotMatch(text, /expect me|won’t be|will not be/);
  }
});
test('[PL16] given the words of being late go to somebody whom the candidate does not meet, they ask to tell the others and speak of no appointment of theirs', async () => {
  const minutes = facts({ minutes: fact('15') });
  const so = new Set(['consultant']);
  for (const channel of ['email', 'text']) {
    for (const text of await written({ occasion: 'late', facts: minutes, so, channel })) {
      assert.match(text, /15 minutes/);
      assert.match(text, /warn them|let them know|tell them/);
      assert.doesNotMatch(text, /our appointment|keep you/);
    }
  }
});
