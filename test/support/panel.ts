import fc from 'fast-check';
import { parseDay } from '../../src/core/time/epoch-day.ts';
import type { LetterFacts, LetterPerson, Sourced } from '../../src/core/write/letter.ts';
import type { Noted } from '../../src/core/write/note-reading.ts';

const topics = [
  'the move of the billing data from Oracle to Postgres',
  'pair programming',
  'the audit in March',
  'building the data platform',
  'the plan for a second site',
  'the opening of the Leith office',
  'weekend rotas',
];
const omissions: readonly Noted[] = [
  { form: 'own', text: 'I have led two migrations of this size' },
  { form: 'topic', text: 'my certificate in statistics' },
  { form: 'own', text: 'I led a team of six at my last firm' },
  { form: 'topic', text: 'the talk that I gave in Leeds' },
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

/** A note of which this may be said. */
export function sourced(said: Noted, entryId: string): Sourced {
  return { text: said.text, entryId, said, why: null };
}

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
    expected: null,
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
const told: readonly Noted[] = [
  { form: 'own', text: 'I moved 2 TB of billing data from Oracle to PostgreSQL without downtime' },
  { form: 'own', text: 'I ran a monthly data clinic for 40 colleagues' },
  { form: 'topic', text: 'a training for newcomers that three other teams have taken over' },
  { form: 'own', text: 'I cut the time to close the books from nine to four days' },
  { form: 'own', text: 'My last team was the first to publish its incident reports' },
  { form: 'own', text: 'I wrote the style guide that the editors still use' },
];

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
        callback: note === null ? null : sourced({ form: 'topic', text: note }, 'ent_debrief'),
        forgot: omitted === null ? [] : [sourced(omitted, 'ent_debrief')],
        example: examples?.[index] === undefined ? null : sourced(examples[index], 'ent_evidence'),
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
