import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, told } from '../../../test/support/told.ts';
import { bookOf, calendars } from '../../../test/support/world.ts';
import { loadTagger } from '../../adapters/text/tagger.ts';
import { readEnglishNote } from '../../languages/en/notes/grammar.ts';
import { english } from '../../languages/en/pack.ts';
import { planCluster } from '../plan/plan.ts';
import { gatherLetterFacts } from './gather.ts';
import { createNoteReader } from './note-reading.ts';

const read = createNoteReader(readEnglishNote, await loadTagger(), []);

test('[WR2] given a panel of three, what was forgotten goes to the one whom it concerns, and what concerns nobody by name to the first alone', () => {
  const people = [
    ['per_ines', 'Ines Duarte'],
    ['per_mark', 'Mark Hill'],
    ['per_olu', 'Olu Adeyemi'],
  ] as const;
  const story = told().job();
  for (const [personId, name] of people)
    story.person(personId, { name, email: `${personId}@northwind.example`, firmId: 'org_e' });
  story
    .interview('2026-11-16T10:00', { attendees: people.map(([personId]) => ({ personId, side: 'employer' })) })
    .debrief('2026-11-16T12:00', {
      forgot: [
        { text: 'I have led two migrations of this size', forPersonId: null },
        { text: 'I have moved a billing system to Postgres', forPersonId: 'per_olu' },
      ],
    });
  const book = bookOf(story.entries);
  const now = at('2026-11-16T13:00');
  const steps = planCluster(book, calendars, now).steps.filter((step) => step.kind === 'thank-you');
  const said = steps.map((step) => {
    const facts = gatherLetterFacts(book, step, { language: english, register: 'neutral', read, brought: null, now });
    return [step.personIds[0], facts?.sayable.map((each) => each.text)];
  });
  assert.deepEqual(said, [
    ['per_ines', ['I have led two migrations of this size']],
    ['per_mark', []],
    ['per_olu', ['I have moved a billing system to Postgres']],
  ]);
});
