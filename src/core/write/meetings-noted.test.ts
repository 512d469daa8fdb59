import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, only, told } from '../../../test/support/told.ts';
import { bookOf } from '../../../test/support/world.ts';
import { english } from '../../languages/en/pack.ts';
import { review } from '../review/review.ts';
import { gatherReviewFacts } from './gather-review.ts';

const englishReview = await english.reviewWords();

/** What the review says of a text to Ines Duarte, who was met on Monday 16 November at two o'clock in London. */
function saidOf(text: string): string[] {
  const story = told()
    .job({}, '2026-11-01T09:00')
    .person('per_ines', {
      name: 'Ines Duarte',
      email: 'i@northwind.example',
      firmId: 'org_e',
      position: 'Head of Data',
    })
    .interview('2026-11-16T14:00', {
      endsAt: at('2026-11-16T14:45'),
      round: 'Second interview',
      location: '4 Mill Lane, Leith',
    })
    .debrief('2026-11-16T17:00');
  const now = at('2026-11-17T09:00');
  const step = only(story.plan('2026-11-17T09:00'), 'thank-you') ?? null;
  assert.ok(step);
  const facts = { ...gatherReviewFacts(bookOf(story.entries), step, { jobs: [], people: [] }, now), typed: true };
  return review(`Dear Ines,\n\n${text}\n\nKind regards,\nRowan Ellis`, facts, englishReview)
    .filter((each) => each.rule === 'TR2')
    .map((each) => each.code);
}

test('[TR2] given what was noted of an interview, a letter that says something else of it is told so', () => {
  assert.deepEqual(saidOf('Thank you for seeing me at two o’clock yesterday in Leith.'), []);
  assert.deepEqual(saidOf('Thank you for seeing me on Tuesday.'), ['wrong-meeting-day']);
  assert.deepEqual(saidOf('Thank you for seeing me at 3 pm yesterday.'), ['wrong-time']);
  assert.deepEqual(saidOf('Thank you for the two hours with you yesterday.'), ['wrong-length']);
  assert.deepEqual(saidOf('Thank you for the phone screen yesterday.'), ['wrong-round']);
  assert.deepEqual(saidOf('Thank you for the first interview yesterday.'), ['wrong-round']);
  assert.deepEqual(saidOf('Thank you. As HR Director, you will know how long it takes.'), ['wrong-post']);
  assert.deepEqual(saidOf('Thank you. As Head of Data, you will know how long it takes.'), []);
});
