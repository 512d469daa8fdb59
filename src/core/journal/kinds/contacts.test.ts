import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../../test/support/full-payloads.ts';
import { Notes } from '../../../../test/support/notes.ts';
import type { JobState } from '../states.ts';
import type { entryKinds } from './names.ts';
import { kinds, type Payload, payloadOf } from './registry.ts';

const job = (notes: Notes): JobState => notes.fold() as JobState;
const noted = (): Notes => new Notes('job_1');
type Contact = Partial<Payload<'contact-logged'>>;
const plain = { iPromised: [], promisedOn: null, meaning: null } as const;
const mail = (contactId: string, part: Contact = {}): Payload<'contact-logged'> => ({
  ...aMail,
  ...plain,
  iPromised: [],
  contactId,
  ...part,
});

describe('a contact', () => {
  test('[UI1] it is kept with all that it says, once, in the job that it is about', () => {
    const notes = noted().note('contact-logged', aMail);
    const kept = {
      id: 'int_1',
      entryId: 'ent_1',
      at: 1000,
      direction: 'in',
      channel: 'email',
      purpose: 'the purpose',
      personIds: ['per_2', 'per_3'],
      stepIds: ['st_1_a'],
      tickedOff: false,
      letterId: 'let_1',
      automatic: false,
      reached: null,
      meaning: 'holding',
      meaningConfirmed: true,
      evidence: 'the evidence',
      condition: 'the condition',
      verified: true,
    };
    assert.deepEqual(job(notes).contacts, [kept]);
    notes.note('contact-logged', { ...aMail, text: 'again' });
    notes.note('contact-logged', { ...aMail, contactId: 'int_9', jobIds: ['job_9'] });
    assert.deepEqual(job(notes).contacts, [kept]);
    assert.equal(job(notes).ownPromises.length, 2, 'what was promised in it is not promised twice');
    assert.deepEqual(job(notes).theirPromise, { entryId: 'ent_1', text: '', byOn: '2026-11-04', madeAt: 1000 });
    const bare = noted().note('contact-logged', {
      contactId: 'int_1',
      direction: 'out',
      channel: 'phone',
      purpose: null,
      personIds: [],
      firmIds: [],
      jobIds: ['job_1'],
      stepIds: [],
      reached: 'wrong-number',
    });
    assert.deepEqual(job(bare).contacts, [
      {
        ...kept,
        direction: 'out',
        channel: 'phone',
        purpose: null,
        personIds: [],
        stepIds: [],
        letterId: null,
        reached: 'wrong-number',
        meaning: null,
        meaningConfirmed: false,
        evidence: null,
        condition: null,
        verified: null,
      },
    ]);
  });

  test('[RU5] a meaning that is only a guess does nothing, nor does none', () => {
    const guessed = noted().note('contact-logged', mail('int_1', { meaning: 'rejection', provisional: true }));
    assert.deepEqual([job(guessed).contacts[0]?.meaningConfirmed, job(guessed).ending], [false, null]);
    const none = noted().note('contact-logged', mail('int_1'));
    assert.deepEqual([job(none).contacts[0]?.meaningConfirmed, job(none).ending], [false, null]);
  });

  test('[ST8] contacts stand in the order of time, and the latest four hundred are kept', () => {
    const notes = noted().note('contact-logged', mail('int_b'));
    notes.add('contact-logged', 10, ['job_1'], mail('int_a'));
    assert.deepEqual(
      job(notes).contacts.map((each) => each.id),
      ['int_a', 'int_b'],
    );
    const many = noted();
    for (let index = 0; index < 402; index++)
      many.note('contact-logged', mail(`int_${index}`, { messageId: `<${index}@x>`, direction: 'out' }));
    const { contacts, mails } = job(many);
    assert.deepEqual([contacts.length, contacts[0]?.id, contacts.at(-1)?.id], [400, 'int_2', 'int_401']);
    assert.deepEqual([mails.length, mails[0]], [400, { messageId: '<2@x>', contactId: 'int_2', direction: 'out' }]);
  });

  test('[SG4] the end of the mail with each person is kept, the later of two; an automatic answer and a call are no part of it', () => {
    const threads = (notes: Notes): unknown[] =>
      job(notes).threads.map((each) => [each.personId, each.messageId, each.subject, each.at]);
    const notes = noted().note('contact-logged', mail('int_1', { messageId: '<1@x>' }));
    assert.deepEqual(job(notes).threads[0], {
      personId: 'per_2',
      messageId: '<1@x>',
      references: ['<0@x.example>'],
      subject: 'the subject',
      at: 1000,
    });
    notes.note('contact-logged', mail('int_2', { messageId: '<2@x>', personIds: ['per_3'], subject: null }));
    notes.note('contact-logged', mail('int_3', { messageId: '<3@x>', automatic: true }));
    notes.note('contact-logged', mail('int_4', { messageId: '<4@x>', channel: 'text' }));
    notes.note('contact-logged', mail('int_5', { messageId: null }));
    notes.add('contact-logged', 500, ['job_1'], mail('int_6', { messageId: '<6@x>' }));
    assert.deepEqual(threads(notes), [
      ['per_2', '<1@x>', 'the subject', 1000],
      ['per_3', '<2@x>', '', 2000],
    ]);
    notes.add('contact-logged', 1000, ['job_1'], mail('int_7', { messageId: '<7@x>', personIds: ['per_2'] }));
    assert.deepEqual(threads(notes)[1], ['per_2', '<7@x>', 'the subject', 1000], 'of one minute, the one noted last');
    assert.deepEqual(job(noted().note('contact-logged', mail('int_1', { messageId: null }))).mails, []);
    const { references: _references, ...without } = mail('int_1', { messageId: '<1@x>' });
    assert.deepEqual(job(noted().note('contact-logged', without)).threads[0]?.references, []);
  });

  test('[PL11] any answer since then reopens what was closed for silence; an answer of before, and what the candidate wrote, do not', () => {
    const after = (part: Contact, at: number | null = null, ending: 'silence' | 'withdrawn' = 'silence'): unknown[] => {
      const notes = noted().note('job-closed', { jobId: 'job_1', ending });
      if (at === null) notes.note('contact-logged', mail('int_1', part));
      else notes.add('contact-logged', at, ['job_1'], mail('int_1', part));
      return [job(notes).ending, job(notes).endedAt];
    };
    assert.deepEqual(after({}), [null, null]);
    assert.deepEqual(after({}, 1000), [null, null], 'in that very moment');
    assert.deepEqual(after({}, 999), ['silence', 1000]);
    assert.deepEqual(after({ direction: 'out' }), ['silence', 1000]);
    assert.deepEqual(after({ automatic: true }), ['silence', 1000]);
    assert.deepEqual(after({}, null, 'withdrawn'), ['withdrawn', 1000]);
  });

  test('[PL8] a day is theirs where it came from them or was said in a talk', () => {
    const day = (part: Contact): string | undefined =>
      job(noted().note('contact-logged', mail('int_1', { promisedOn: '2026-12-01', ...part }))).theirPromise?.byOn;
    assert.equal(day({}), '2026-12-01');
    assert.equal(day({ direction: 'out', channel: 'phone' }), '2026-12-01');
    assert.equal(day({ direction: 'out' }), undefined);
    assert.equal(day({ promisedOn: null }), undefined);
  });

  test('[PL14a][PL25] a no ends the job, an offer suspends it, from their side alone; after the end there is no offer', () => {
    const said = (part: Contact): unknown[] => {
      const { ending, endedAt, rejection, offer } = job(noted().note('contact-logged', mail('int_1', part)));
      return [ending, endedAt, rejection, offer];
    };
    const no = { at: 1000, contactId: 'int_1', personId: 'per_2', channel: 'email' };
    const offer = { jobId: 'job_1', contactId: 'int_1', personId: 'per_2', at: 1000, deadlineOn: '2026-11-05' };
    assert.deepEqual(said({ meaning: 'rejection' }), ['rejected', 1000, no, null]);
    assert.deepEqual(said({ meaning: 'offer' }), [null, null, null, offer]);
    assert.deepEqual(said({ meaning: 'offer', deadlineOn: null, personIds: [] }), [
      null,
      null,
      null,
      { ...offer, personId: null, deadlineOn: null },
    ]);
    for (const meaning of ['invitation', 'holding', 'question', 'confirmation', 'other'] as const)
      assert.deepEqual(said({ meaning }), [null, null, null, null], meaning);
    for (const meaning of ['rejection', 'offer'] as const)
      assert.deepEqual(said({ meaning, direction: 'out' }), [null, null, null, null], meaning);
    const late = noted().note('job-closed', { jobId: 'job_1', ending: 'withdrawn' });
    assert.equal(job(late.note('contact-logged', mail('int_1', { meaning: 'offer' }))).offer, null);
    const taken = noted().note('contact-logged', mail('int_1', { meaning: 'offer' }));
    assert.equal(job(taken.note('contact-logged', mail('int_2', { meaning: 'rejection' }))).offer, null);
  });
});

describe('what a message turned out to mean', () => {
  const confirm = (
    meaning: Payload<'meaning-confirmed'>['meaning'],
    part: Partial<Payload<'meaning-confirmed'>> = {},
  ) => ({
    contactId: 'int_1',
    jobIds: ['job_1'],
    meaning,
    ...part,
  });
  const said = (notes: Notes): unknown[] => {
    const { ending, endedAt, rejection, offer, contacts } = job(notes);
    return [ending, endedAt, rejection?.contactId ?? null, offer?.contactId ?? null, contacts[0]?.meaning ?? null];
  };

  test('[RU5] it does what it would have done at once, and takes back what it had been taken for', () => {
    const first = (meaning: Contact['meaning']): Notes =>
      noted().note('contact-logged', mail('int_1', { meaning: meaning ?? null }));
    assert.deepEqual(said(first(null).note('meaning-confirmed', confirm('rejection'))), [
      'rejected',
      1000,
      'int_1',
      null,
      'rejection',
    ]);
    assert.deepEqual(said(first('rejection').note('meaning-confirmed', confirm('other'))), [
      null,
      null,
      null,
      null,
      'other',
    ]);
    assert.deepEqual(said(first('offer').note('meaning-confirmed', confirm('other'))), [
      null,
      null,
      null,
      null,
      'other',
    ]);
    assert.deepEqual(said(first('rejection').note('meaning-confirmed', confirm('offer'))), [
      null,
      null,
      null,
      'int_1',
      'offer',
    ]);
    assert.equal(job(first(null).note('meaning-confirmed', confirm('other'))).contacts[0]?.meaningConfirmed, true);
  });

  test('[RU5] what another message said, and an end that the candidate noted, stays', () => {
    const two = noted()
      .note('contact-logged', mail('int_1'))
      .note('contact-logged', mail('int_2', { meaning: 'rejection' }));
    assert.deepEqual(said(two.note('meaning-confirmed', confirm('other'))), ['rejected', 2000, 'int_2', null, 'other']);
    const offered = noted()
      .note('contact-logged', mail('int_1'))
      .note('contact-logged', mail('int_2', { meaning: 'offer' }));
    assert.deepEqual(said(offered.note('meaning-confirmed', confirm('other'))), [null, null, null, 'int_2', 'other']);
    const left = noted()
      .note('contact-logged', mail('int_1', { meaning: 'rejection' }))
      .note('job-closed', { jobId: 'job_1', ending: 'withdrawn' });
    assert.deepEqual(said(left.note('meaning-confirmed', confirm('other'))), ['withdrawn', 2000, null, null, 'other']);
    const unknown = noted().note('contact-logged', mail('int_2')).note('meaning-confirmed', confirm('rejection'));
    assert.deepEqual(said(unknown), [null, null, null, null, null]);
  });

  test('[PL8b] a day that it named counts from when they wrote; none that it named leaves what was', () => {
    const notes = noted().note('contact-logged', mail('int_1', { promisedOn: '2026-12-01' }));
    notes.note('meaning-confirmed', confirm('holding'));
    assert.deepEqual(job(notes).theirPromise, { entryId: 'ent_1', text: '', byOn: '2026-12-01', madeAt: 1000 });
    notes.note('meaning-confirmed', confirm('holding', { promisedOn: '2026-12-03' }));
    assert.deepEqual(job(notes).theirPromise, { entryId: 'ent_3', text: '', byOn: '2026-12-03', madeAt: 1000 });
    notes.note('meaning-confirmed', confirm('offer', { deadlineOn: '2026-12-09' }));
    assert.equal(job(notes).offer?.deadlineOn, '2026-12-09');
    assert.equal(job(notes.note('meaning-confirmed', confirm('offer'))).offer?.deadlineOn, null);
  });
});

test('[ST4] the words that notes may hold stay what they are: a word that is no longer known would hide every note with it', () => {
  /** Of each word, a payload that holds it. */
  const words: readonly (readonly [(typeof entryKinds)[number], string, (word: string) => object])[] = [
    [
      'contact-logged',
      'email phone voicemail missed-call text chat linkedin letter in-person',
      (channel) => ({ channel }),
    ],
    ['contact-logged', 'rejection invitation holding question offer confirmation other', (meaning) => ({ meaning })],
    ['contact-logged', 'out in', (direction) => ({ direction })],
    ['contact-logged', 'someone-else wrong-number call-back', (reached) => ({ reached })],
    ['person-noted', 'email phone text chat linkedin', (askedChannel) => ({ askedChannel })],
    ['job-opened', 'agency executive staffing direct', (preset) => ({ preset })],
    ['job-opened', 'direct through ask', (routing) => ({ routing })],
    ['job-opened', 'agency client', (met) => ({ met })],
    ['job-closed', 'rejected withdrawn accepted silence', (ending) => ({ ending })],
    ['letter-wanted', 'accept correct inform-others offer-reply', (letter) => ({ letter })],
    ['letter-progressed', 'sending deferred accepted refused unknown recalled', (progress) => ({ progress })],
    ['interview-planned', 'agency client employer', (side) => ({ attendees: [{ personId: 'per_1', side }] })],
    ['interview-outcome', 'held moved they-missed i-missed', (outcome) => ({ outcome })],
    ['want-decided', 'yes unsure no', (want) => ({ want })],
    ['debrief-saved', 'standard quick', (pace) => ({ pace })],
    ['step-chosen', 'keep later skip', (choice) => ({ choice })],
    ['taken-away', 'job interview person', (what) => ({ what })],
    ['firm-noted', 'agency employer', (type) => ({ type })],
    ['firm-corrected', 'agency employer', (type) => ({ type })],
    ['occasion-noted', 'mine theirs', (whose) => ({ whose })],
    ['voice-set', 'Dear Hi Hello', (greeting) => ({ greeting })],
    ['voice-set', 'yes no', (contractions) => ({ contractions })],
    ['voice-set', 'short', (length) => ({ length })],
    ['own-letter-kept', 'formal neutral warm', (register) => ({ register })],
    ['resume-noted', 'json-resume linkedin', (source) => ({ source })],
    ['evidence-noted', 'written json-resume linkedin', (source) => ({ examples: [{ evidenceId: 'e', source }] })],
    ['criteria-noted', 'must-have deal-breaker', (bar) => ({ criteria: [{ criterionId: 'c', bar }] })],
    ['fit-noted', 'text html json-ld pdf', (format) => ({ posting: { text: '', format, source: null, title: null } })],
    ['fit-noted', 'must nice', (need) => ({ requirements: [{ requirementId: 'r', need }] })],
    [
      'fit-noted',
      'strong thin',
      (proof) => ({ requirements: [{ requirementId: 'r', evidence: [{ evidenceId: 'e', proof }] }] }),
    ],
    ['fit-noted', 'pro con open', (leaning) => ({ considerations: [{ considerationId: 'c', leaning }] })],
    ['fit-noted', 'interview consultant', (askOf) => ({ questions: [{ questionId: 'q', askOf }] })],
  ];
  for (const [kind, known, part] of words) {
    for (const word of known.split(' ')) {
      const payload = { ...full[kind], ...part(word) };
      assert.notEqual(payloadOf(kind, payload), null, `${kind} ${word}`);
      if (kind !== 'taken-away')
        assert.ok(kinds[kind].scopesOf(payload).length > 0, `${kind} ${word} belongs to nothing`);
    }
    for (const word of ['', 'something-else'])
      assert.equal(payloadOf(kind, { ...full[kind], ...part(word) }), null, `${kind} “${word}”`);
  }
});
