import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Story } from '../../../test/support/world.ts';
import { eraseFrom } from './erase.ts';
import type { Payload } from './kinds/registry.ts';

const at = Date.UTC(2026, 10, 23, 12);

/** A mail of two people to the candidate, with all that a mail brings. */
const mail: Payload<'contact-logged'> = {
  contactId: 'int_1',
  direction: 'in',
  channel: 'email',
  purpose: null,
  personIds: ['per_gone', 'per_stays'],
  firmIds: ['org_a'],
  jobIds: ['job_a'],
  stepIds: [],
  text: 'words of theirs',
  subject: 'subject of theirs',
  messageId: '<theirs@example.org>',
  references: ['<before@example.org>'],
  evidence: 'evidence of theirs',
  condition: 'condition of theirs',
  wordsFrom: [{ start: 0, end: 5, entryId: 'ent_0', field: 'text' }],
  meaning: 'question',
  iPromised: [
    { promiseId: 'prm_1', text: 'my references', byOn: null, toPersonId: 'per_gone' },
    { promiseId: 'prm_2', text: 'my notes', byOn: null, toPersonId: 'per_stays' },
  ],
};

const logged = (payload: Payload<'contact-logged'>) => {
  const story = new Story();
  story.add('contact-logged', at, ['job_a', ...payload.personIds], payload);
  const [entry] = story.entries;
  assert.ok(entry);
  return entry;
};

test('[ST6] given a mail of somebody who is forgotten, its words, subject, evidence and thread go; that it came, when and for which job stays', () => {
  assert.deepEqual(
    eraseFrom(logged(mail), 'per_gone', () => null),
    {
      contactId: 'int_1',
      direction: 'in',
      channel: 'email',
      purpose: null,
      personIds: ['per_stays'],
      firmIds: ['org_a'],
      jobIds: ['job_a'],
      stepIds: [],
      text: '',
      subject: null,
      messageId: null,
      references: [],
      evidence: null,
      condition: null,
      wordsFrom: [],
      meaning: 'question',
      iPromised: [
        { promiseId: 'prm_1', text: 'my references', byOn: null, toPersonId: null },
        { promiseId: 'prm_2', text: 'my notes', byOn: null, toPersonId: 'per_stays' },
      ],
    },
  );
});

test('[ST6] given a correction of that mail, the correction loses the same; a mail of others loses nothing', () => {
  const story = new Story();
  const entryId = story.add('contact-logged', at, ['job_a', 'per_gone'], mail);
  story.add('entry-corrected', at + 1, ['job_a', 'per_gone'], {
    entryId,
    version: 2,
    payload: { ...mail, text: 'put right' },
  });
  const correction = story.entries[1];
  assert.ok(correction);
  assert.deepEqual(
    eraseFrom(correction, 'per_gone', () => 'contact-logged'),
    {
      entryId,
      version: 2,
      payload: {
        ...mail,
        personIds: ['per_stays'],
        text: '',
        subject: null,
        messageId: null,
        references: [],
        evidence: null,
        condition: null,
        wordsFrom: [],
        iPromised: [
          { promiseId: 'prm_1', text: 'my references', byOn: null, toPersonId: null },
          { promiseId: 'prm_2', text: 'my notes', byOn: null, toPersonId: 'per_stays' },
        ],
      },
    },
  );
  const others = logged({ ...mail, personIds: ['per_stays'] });
  assert.deepEqual(
    eraseFrom(others, 'per_gone', () => null),
    others.payload,
  );
});
