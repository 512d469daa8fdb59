import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../../test/support/answers.ts';
import { fuzzMails } from '../../../test/support/mail-fuzz.ts';
import { seeded } from '../../../test/support/runs.ts';
import { type LinkFacts, linkMail } from './link.ts';

const facts = (part: Partial<LinkFacts> = {}): LinkFacts => ({
  message: answer(),
  own: ['rowan@example.test'],
  personByAddress: new Map([['fiona@calder-search.example', 'per_fiona']]),
  hits: [],
  sameName: [],
  namedJobs: [],
  ...part,
});
const stranger = answer({ from: { name: 'Fiona Marsh', email: 'fiona@evil.example' } });

test('damaged mails are read or refused, and never end the program', async () => {
  await fuzzMails(300, seeded(20261125));
});

test('[RU2] a guessed In-Reply-To that names a mail of theirs does not link a stranger', () => {
  const hit = { jobId: 'job_1', contactId: 'int_1', direction: 'in' as const, personIds: ['per_fiona'] };
  assert.equal(linkMail(facts({ message: stranger, hits: [hit] })).as, 'suggestion');
});

test('[RU2] a known name on another address is a suggestion, whatever the mail says', () => {
  const link = linkMail(facts({ message: stranger, sameName: ['per_fiona'] }));
  assert.deepEqual([link.as, 'because' in link ? link.because : null], ['suggestion', 'imitates']);
});

test('[RU2] by the domain alone nobody is linked', () => {
  const colleague = answer({ from: { name: 'Someone Else', email: 'other@calder-search.example' } });
  assert.equal(linkMail(facts({ message: colleague })).as, 'stranger');
});

test('[RU4] own mail is never an answer, whatever it refers to', () => {
  const own = answer({
    from: { name: 'Rowan', email: 'Rowan@Example.test' },
    to: [{ name: '', email: 'fiona@calder-search.example' }],
  });
  assert.equal(linkMail(facts({ message: own })).as, 'own');
});
