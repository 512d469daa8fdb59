import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fullPayloads } from '../../../../test/support/full-payloads.ts';
import { entryKinds } from './names.ts';
import { kinds, payloadOf } from './registry.ts';

/** Of each kind: what it is about, and the words by which somebody may look for it. */
const table: Readonly<Record<string, readonly [scopes: string, words: string]>> = {
  'profile-set': ['account', 'the name | the@email.example | the phone | another name | another@email.example'],
  'voice-set': ['account', 'Hello | the closing | the signature'],
  'own-letter-kept': ['account', 'the subject | the text'],
  'phrase-kept': ['account', 'the text'],
  'policy-set': ['account', ''],
  'absence-noted': ['account', '2026-11-01 | 2026-11-02'],
  'firm-noted': ['org_1', 'the name | agency | the guess'],
  'closing-days-noted': ['org_1', '2026-11-01 | 2026-11-02 | the reason'],
  'person-noted': [
    'per_1 org_1',
    'the name | the@email.example | the phone | the title | the sound | the greeting | the position',
  ],
  'person-corrected': [
    'per_1 org_1',
    'the name | the@email.example | the phone | the title | the sound | the greeting | the position',
  ],
  'firm-corrected': ['org_1', 'the name | agency'],
  'job-opened': [
    'job_1 org_1 org_2 per_1',
    'the role | 2026-11-01 | the pay | the town | the days | the page | the source',
  ],
  'job-changed': ['job_1 org_1 org_2', 'the role | 2026-11-01 | the pay | the town | the days | the page | the source'],
  'notes-written': ['job_1', 'my own notes'],
  'job-closed': ['job_1 account', 'the reason'],
  'interview-planned': ['job_1 per_2 per_3 per_1', 'the round | the place | the details | the link'],
  'interview-moved': ['job_1', ''],
  'interview-cancelled': ['job_1', ''],
  'interview-changed': ['job_1 per_4 per_3 per_1', 'the place | the details | the link'],
  'interview-corrected': ['job_1 per_4 per_3', 'the round | the place'],
  'interview-outcome': ['job_1', ''],
  'lateness-noted': ['job_1', ''],
  'debrief-saved': [
    'job_1 per_2 per_3',
    'the remark | the word | another remark | another word | the forgotten | more forgotten | the promise | 2026-11-02 | another promise | their promise | 2026-11-03 | the bad | the better',
  ],
  'contact-logged': [
    'job_1 per_2 per_3 org_1',
    'the purpose | the text | the subject | 2026-11-01 | the evidence | the condition | 2026-11-04 | 2026-11-05 | the promise | 2026-11-02 | another promise | gone@x.example',
  ],
  'meaning-confirmed': ['job_1 account', '2026-11-04 | 2026-11-05'],
  'letter-wanted': ['job_1', 'correct | the text'],
  'step-chosen': ['job_1', 'check-in | 2026-11-06 | the reason'],
  'letter-approved': ['job_1 per_1 per_2', 'the purpose'],
  'letter-progressed': ['job_1', ''],
  'evidence-noted': [
    'record evi_1',
    'the title | the situation | the task | the action | the result | the figures | the skill | the place | 2019 | 2020',
  ],
  'evidence-used': ['record evi_1 job_1 per_1 per_2', ''],
  'resume-noted': ['record', 'the label'],
  'criteria-noted': ['record cri_1', 'the text'],
  'fit-noted': [
    'fit_1 job_1',
    'the posting | the source | the title | the requirement | the quote | the honest word | the strength | the consideration | the question | the answer | the research | its source | 2026-11-07 | the route',
  ],
  'want-decided': ['job_1', 'the reason'],
  'feedback-noted': ['record job_1 per_1', 'the text'],
  'occasion-noted': ['record per_1 per_2', 'theirs | the text'],
  'person-left': ['per_1 per_2 org_1 job_1', ''],
  'people-merged': [
    'per_1 per_2 record',
    'the name | the@email.example | the phone | third name | third@email.example | third phone',
  ],
  'taken-away': ['job_1 job_2 fit_1 fit_2', ''],
  'entry-corrected': ['', ''],
  'entry-retracted': ['', 'the reason'],
};

test('[ST2] every kind names all that it is about, each once', () => {
  assert.deepEqual(Object.keys(table).toSorted(), [...entryKinds].toSorted());
  for (const kind of entryKinds)
    assert.equal(kinds[kind].scopesOf(fullPayloads[kind]).join(' '), table[kind]?.[0], kind);
});

test('[ST2] what concerns offers and acceptances is told to the account, news for everybody too; of what is taken away, its own scopes', () => {
  const scopes = <K extends (typeof entryKinds)[number]>(kind: K, part: object): string =>
    kinds[kind].scopesOf({ ...fullPayloads[kind], ...part }).join(' ');
  const contact = 'job_1 per_2 per_3 org_1';
  for (const part of [{ meaning: 'offer' }, { meaning: 'rejection' }, { purpose: 'accept' }])
    assert.equal(scopes('contact-logged', part), `${contact} account`);
  assert.equal(scopes('contact-logged', { meaning: 'invitation' }), contact);
  assert.equal(scopes('step-chosen', { stepKind: 'accept' }), 'job_1 account');
  assert.equal(scopes('letter-wanted', { letter: 'accept' }), 'job_1 account');
  assert.equal(scopes('occasion-noted', { personIds: [] }), 'record account');
  assert.equal(scopes('occasion-noted', { personIds: ['per_1'] }), 'record per_1');
  assert.equal(scopes('taken-away', { what: 'person', ids: ['per_1'] }), 'per_1');
  assert.equal(scopes('taken-away', { what: 'interview', ids: ['itv_1'] }), '');
});

test('[ST6] every kind is found by the words that people wrote into it', () => {
  for (const kind of entryKinds)
    assert.equal(kinds[kind].searchText(fullPayloads[kind]).replaceAll('\n', ' | '), table[kind]?.[1], kind);
});

test('[ST6] what says little is found by little', () => {
  assert.equal(kinds['fit-noted'].searchText({ jobId: 'job_1' }), '');
  assert.equal(kinds['fit-noted'].searchText({ jobId: 'job_1', posting: null }), '');
  const { wentBadly: _wentBadly, ...debrief } = fullPayloads['debrief-saved'];
  const silent = { ...debrief, people: [], forgot: [], iPromised: [], theyPromised: null };
  assert.equal(kinds['debrief-saved'].searchText(silent), '');
});

describe('what is left of a payload once a person is forgotten', () => {
  const left = <K extends (typeof entryKinds)[number]>(kind: K, personId: string) =>
    kinds[kind].withoutPerson(fullPayloads[kind], personId);
  const full = fullPayloads;
  const erased = { erased: true };

  test('[ST6] what is about them alone goes whole, and of another nothing is lost', () => {
    for (const kind of ['person-noted', 'person-corrected', 'feedback-noted', 'person-left'] as const) {
      assert.deepEqual(left(kind, 'per_1'), erased, kind);
      assert.deepEqual(left(kind, 'per_9'), full[kind], kind);
    }
    assert.deepEqual(left('people-merged', 'per_1'), erased);
    assert.deepEqual(left('people-merged', 'per_2'), erased);
    assert.deepEqual(left('people-merged', 'per_9'), full['people-merged']);
  });

  test('[ST6] of what concerns others too, their name goes and the rest stays', () => {
    assert.deepEqual(left('person-left', 'per_2'), { ...full['person-left'], successorId: null });
    assert.deepEqual(left('occasion-noted', 'per_1'), { ...full['occasion-noted'], personIds: ['per_2'] });
    assert.deepEqual(left('occasion-noted', 'per_9'), full['occasion-noted']);
    const forAll = { ...full['occasion-noted'], personIds: [] };
    assert.deepEqual(kinds['occasion-noted'].withoutPerson(forAll, 'per_1'), forAll, 'news for everybody stay');
    assert.deepEqual(
      kinds['occasion-noted'].withoutPerson({ ...full['occasion-noted'], personIds: ['per_1'] }, 'per_1'),
      erased,
    );
    assert.deepEqual(left('evidence-used', 'per_1'), {
      uses: [{ evidenceId: 'evi_1', jobId: 'job_1', personIds: ['per_2'], interviewId: 'itv_1', landed: true }],
    });
    assert.deepEqual(left('step-chosen', 'per_1'), { ...full['step-chosen'], personIds: ['per_2'] });
    assert.deepEqual(left('step-chosen', 'per_9'), full['step-chosen']);
    const { personIds: _personIds, ...nobody } = full['step-chosen'];
    assert.deepEqual(kinds['step-chosen'].withoutPerson(nobody, 'per_1'), nobody);
    assert.deepEqual(kinds['taken-away'].withoutPerson({ what: 'person', ids: ['per_1', 'per_2'] }, 'per_1'), {
      what: 'person',
      ids: ['per_2'],
    });
    assert.deepEqual(left('letter-wanted', 'per_1'), { ...full['letter-wanted'], personId: null, text: '' });
    assert.deepEqual(left('letter-wanted', 'per_9'), full['letter-wanted']);
    for (const kind of ['job-opened', 'job-changed'] as const) {
      assert.deepEqual(left(kind, 'per_1'), { ...full[kind], mainContactId: null });
      assert.deepEqual(left(kind, 'per_9'), full[kind]);
    }
  });

  test('[ST6] of an interview, they were not there and invited nobody', () => {
    const planned = full['interview-planned'];
    assert.deepEqual(left('interview-planned', 'per_1'), { ...planned, organiserId: null });
    assert.deepEqual(left('interview-planned', 'per_2'), {
      ...planned,
      attendees: [{ personId: 'per_3', side: 'agency' }],
    });
    const changed = full['interview-changed'];
    assert.deepEqual(left('interview-changed', 'per_1'), { ...changed, organiserId: null });
    assert.deepEqual(left('interview-changed', 'per_4'), { ...changed, joined: [] });
    assert.deepEqual(left('interview-changed', 'per_3'), { ...changed, left: [] });
    const corrected = full['interview-corrected'];
    assert.deepEqual(left('interview-corrected', 'per_4'), { ...corrected, joined: [] });
    assert.deepEqual(left('interview-corrected', 'per_3'), { ...corrected, left: [] });
  });

  test('[ST6] of what was noted after an interview, what was noted of them goes, and what was promised stays with nobody’s name', () => {
    const debrief = full['debrief-saved'];
    assert.deepEqual(left('debrief-saved', 'per_2'), {
      ...debrief,
      people: [debrief.people[1]],
      forgot: [{ text: 'the forgotten', forPersonId: null }, debrief.forgot[1]],
      iPromised: [{ ...debrief.iPromised[0], toPersonId: null }, debrief.iPromised[1]],
    });
  });

  test('[ST6] of a contact, its words and its place in a conversation go; that it was stays', () => {
    const contact = full['contact-logged'];
    assert.deepEqual(left('contact-logged', 'per_9'), contact);
    assert.deepEqual(left('contact-logged', 'per_2'), {
      ...contact,
      personIds: ['per_3'],
      text: '',
      subject: null,
      messageId: null,
      references: [],
      evidence: null,
      condition: null,
      wordsFrom: [],
      iPromised: [{ ...contact.iPromised?.[0], toPersonId: null }, contact.iPromised?.[1]],
    });
  });

  test('[ST6] of a letter that was approved, the others stay; a letter to nobody else goes whole', () => {
    const letter = full['letter-approved'];
    assert.deepEqual(left('letter-approved', 'per_9'), letter);
    assert.deepEqual(left('letter-approved', 'per_1'), { ...letter, personIds: ['per_2'], messageId: '', digest: '' });
    assert.deepEqual(kinds['letter-approved'].withoutPerson({ ...letter, personIds: ['per_1'] }, 'per_1'), erased);
  });
});

describe('what a payload may hold', () => {
  test('[ST4] every kind takes its own payload, and none that is no object', () => {
    for (const kind of entryKinds) {
      assert.equal(payloadOf(kind, fullPayloads[kind]), fullPayloads[kind], kind);
      for (const none of [null, 3, 'text']) assert.equal(payloadOf(kind, none), null, kind);
    }
  });

  /** The longest list or text of each kind that is taken, found by lengthening it by a single item. */
  const sizes: readonly (readonly [(typeof entryKinds)[number], number, (count: number) => object])[] = [
    ['profile-set', 20, (count) => ({ otherNames: Array(count).fill('a') })],
    ['profile-set', 20, (count) => ({ otherEmails: Array(count).fill('a') })],
    ['profile-set', 200, (count) => ({ name: 'a'.repeat(count) })],
    ['policy-set', 200, (count) => ({ numbers: Array(count).fill({ key: 'a', value: 1 }) })],
    ['own-letter-kept', 100, (count) => ({ needs: Array(count).fill('a') })],
    ['own-letter-kept', 20_000, (count) => ({ text: 'a'.repeat(count) })],
    ['own-letter-kept', 1000, (count) => ({ subject: 'a'.repeat(count) })],
    ['interview-planned', 100, (count) => ({ attendees: Array(count).fill({ personId: 'per_1', side: 'client' }) })],
    ['interview-planned', 100, (count) => ({ invited: Array(count).fill('a') })],
    ['interview-changed', 100, (count) => ({ joined: Array(count).fill({ personId: 'per_1', side: 'client' }) })],
    ['interview-changed', 200, (count) => ({ left: Array(count).fill('per_1') })],
    ['interview-corrected', 100, (count) => ({ joined: Array(count).fill({ personId: 'per_1', side: 'client' }) })],
    ['debrief-saved', 100, (count) => ({ people: Array(count).fill(fullPayloads['debrief-saved'].people[0]) })],
    ['debrief-saved', 50, (count) => ({ forgot: Array(count).fill({ text: 'a', forPersonId: null }) })],
    ['debrief-saved', 50, (count) => ({ iPromised: Array(count).fill(fullPayloads['debrief-saved'].iPromised[0]) })],
    ['debrief-saved', 50, (count) => ({ wentBadly: Array(count).fill({ text: 'a', putRight: 'b' }) })],
    [
      'debrief-saved',
      40_001,
      (count) => ({ people: [{ personId: 'per_1', side: 'client', remark: 'a'.repeat(count), say: '' }] }),
    ],
    [
      'contact-logged',
      500,
      (count) => ({ wordsFrom: Array(count).fill({ start: 0, end: 1, entryId: 'ent_1', field: 'a' }) }),
    ],
    ['contact-logged', 200_000, (count) => ({ text: 'a'.repeat(count) })],
    ['contact-logged', 100, (count) => ({ references: Array(count).fill('a') })],
    ['contact-logged', 50, (count) => ({ iPromised: Array(count).fill(fullPayloads['debrief-saved'].iPromised[0]) })],
    ['contact-logged', 20, (count) => ({ bounced: Array(count).fill('a') })],
    ['step-chosen', 20, (count) => ({ warned: Array(count).fill('a') })],
    ['letter-approved', 20, (count) => ({ warned: Array(count).fill('a') })],
    ['evidence-noted', 1000, (count) => ({ examples: Array(count).fill({ evidenceId: 'evi_1' }) })],
    ['evidence-noted', 100, (count) => ({ examples: [{ evidenceId: 'evi_1', skills: Array(count).fill('a') }] })],
    ['evidence-used', 200, (count) => ({ uses: Array(count).fill(fullPayloads['evidence-used'].uses[0]) })],
    ['criteria-noted', 200, (count) => ({ criteria: Array(count).fill({ criterionId: 'cri_1' }) })],
    [
      'fit-noted',
      200_000,
      (count) => ({ posting: { text: 'a'.repeat(count), format: 'text', source: null, title: null } }),
    ],
    ['fit-noted', 200, (count) => ({ requirements: Array(count).fill({ requirementId: 'req_1' }) })],
    [
      'fit-noted',
      20,
      (count) => ({
        requirements: [{ requirementId: 'r', evidence: Array(count).fill({ evidenceId: 'e', proof: 'thin' }) }],
      }),
    ],
    ['fit-noted', 200, (count) => ({ strengths: Array(count).fill({ strengthId: 'str_1' }) })],
    ['fit-noted', 200, (count) => ({ considerations: Array(count).fill({ considerationId: 'con_1' }) })],
    ['fit-noted', 200, (count) => ({ questions: Array(count).fill({ questionId: 'que_1' }) })],
    ['fit-noted', 200, (count) => ({ research: Array(count).fill({ researchId: 'res_1' }) })],
    ['fit-noted', 50, (count) => ({ routes: Array(count).fill({ interviewId: 'itv_1', text: null }) })],
    [
      'people-merged',
      50,
      (count) => ({ others: Array(count).fill({ personId: 'p', name: null, email: null, phone: null }) }),
    ],
    ['taken-away', 200, (count) => ({ ids: Array(count).fill('job_1') })],
  ];

  test('[ST4] a list or a text is taken up to its longest, and none that is longer', () => {
    for (const [kind, most, part] of sizes) {
      const of = (count: number) => payloadOf(kind, { ...fullPayloads[kind], ...part(count) });
      const name = `${kind} ${Object.keys(part(0)).join()} ${most}`;
      assert.notEqual(of(most), null, name);
      assert.equal(of(most + 1), null, name);
    }
  });

  test('[PL17] a clock has to exist, by a name of eighty characters at most', () => {
    const zone = (value: unknown): boolean => payloadOf('firm-noted', { firmId: 'org_1', zone: value }) !== null;
    assert.deepEqual(['Europe/Paris', 'Mars/Base', '', 3, 'a'.repeat(81), null].map(zone), [
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    assert.ok(zone('Europe/Paris'), 'asked again');
  });

  test('[ST4] what a résumé and a correction hold is an object', () => {
    for (const value of [null, [], 'text', 3]) {
      assert.equal(payloadOf('resume-noted', { source: 'linkedin', resume: value }), null);
      assert.equal(payloadOf('entry-corrected', { entryId: 'ent_1', version: 1, payload: value }), null);
    }
  });
});
