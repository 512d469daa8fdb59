import fc from 'fast-check';
import { parseDay } from '../../src/core/time/epoch-day.ts';
import type { LetterFacts, LetterPerson } from '../../src/core/write/letter.ts';

const topics = [
  'the move of the billing data from Oracle to Postgres',
  'asked how I decide what not to test',
  'the team grows from five to nine in spring',
  'She wants someone who writes things down',
  'How do you say no to a customer?',
  'said that the office moves to Leith',
  'pair programming',
  'mentioned the audit in March',
  'Building the data platform from nothing',
  'They are hiring two more analysts',
  'we talked about on-call',
  'their plan for a second site',
];
const omissions = [
  'I have led two migrations of this size',
  'my certificate in statistics',
  'led a team of six at my last firm',
  'the talk that I gave in Leeds',
  'Is there a budget for training?',
];
const given = [
  'Ines Duarte',
  'Mark Hill',
  'Olu Adeyemi',
  'Grace Kim',
  'Dr Samir Haddad',
  'Wei Chen',
  'Anna',
  'Zoë Ångström-Brown',
];

export function person(index: number, part: Partial<LetterPerson> = {}): LetterPerson {
  return {
    id: `per_${index}`,
    name: given[index % given.length] ?? 'Anna',
    title: null,
    callback: null,
    forgot: [],
    present: true,
    example: null,
    ...part,
  };
}

export function letterFacts(part: Partial<LetterFacts> = {}): LetterFacts {
  const recipient = part.recipient ?? person(0);
  return {
    kind: 'thank-you',
    variant: 'plain',
    channel: 'email',
    ordinal: 1,
    candidate: { name: 'Rowan Ellis', phone: '07700 900123' },
    roles: [{ role: 'Data Engineer', employer: 'Tamsin & Reed', entryId: 'ent_job' }],
    meeting: { day: parseDay('2026-11-23') ?? 0, minute: 600, entryId: 'ent_interview' },
    today: parseDay('2026-11-23') ?? 0,
    want: { want: 'yes', entryId: 'ent_debrief' },
    promise: null,
    offerDay: null,
    onBehalfOf: [],
    panel: [recipient ?? person(0)],
    late: null,
    belated: false,
    about: null,
    newsIsTheirs: false,
    asksFeedback: true,
    formerName: null,
    asksToThank: false,
    register: 'neutral',
    seed: 0,
    ...part,
    recipient,
  };
}

/** Examples as people write them; each member of a panel may get one of their own. */
const told = [
  'Moved 2 TB of billing data from Oracle to PostgreSQL without downtime',
  'Ran a monthly data clinic for 40 colleagues',
  'a training for newcomers that three other teams have taken over',
  'Cut the time to close the books from nine to four days',
  'My last team was the first to publish its incident reports',
  'Wrote the style guide that the editors still use',
] as const;

/** Panels of two to six with whatever was noted of each, from nothing to everything. */
export const panelArbitrary: fc.Arbitrary<LetterFacts> = fc
  .record({
    size: fc.integer({ min: 2, max: 6 }),
    notes: fc.array(fc.option(fc.constantFrom(...topics)), { minLength: 6, maxLength: 6 }),
    forgot: fc.array(fc.option(fc.constantFrom(...omissions)), { minLength: 6, maxLength: 6 }),
    examples: fc.option(fc.shuffledSubarray([...told], { minLength: 6 }), { nil: null }),
    want: fc.constantFrom('yes', 'unsure', null),
    promise: fc.boolean(),
    role: fc.constantFrom('Data Engineer', 'Head of Sales', 'nurse', null),
    employer: fc.constantFrom('Tamsin & Reed', null),
    seed: fc.nat(9972),
  })
  .map(({ size, notes, forgot, examples, want, promise, role, employer, seed }) => {
    const panel = Array.from({ length: size }, (_, index) => {
      const note = notes[index] ?? null;
      const omitted = forgot[index] ?? null;
      return person(index, {
        callback: note === null ? null : { text: note, entryId: 'ent_debrief' },
        forgot: omitted === null ? [] : [{ text: omitted, entryId: 'ent_debrief' }],
        example: examples?.[index] === undefined ? null : { text: examples[index], entryId: 'ent_evidence' },
      });
    });
    return letterFacts({
      panel,
      recipient: panel[0] ?? person(0),
      want: want === null ? null : { want: want as 'yes', entryId: 'ent_debrief' },
      promise: promise ? { day: parseDay('2026-12-04') ?? 0, entryId: 'ent_debrief' } : null,
      roles: [{ role, employer, entryId: 'ent_job' }],
      seed,
    });
  });
