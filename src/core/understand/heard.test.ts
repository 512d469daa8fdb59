import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heardWords as germanWords } from '../../languages/de/heard-words.ts';
import { heardWords } from '../../languages/en/heard-words.ts';
import { asksWhether, opensDoor, questionsIn, saysMoreThanNo, worthAnAnswer } from './heard.ts';

const says: [string, boolean][] = [
  ['', false],
  ['Unfortunately we have decided to go with another candidate. We wish you all the best.', false],
  [
    'Dear Maddie,\n\nThank you for your interest in the role. We regret to tell you that you were not successful.\n\nKind regards\nJo',
    false,
  ],
  [
    'Thank you for applying. We had a high volume of applications and have chosen other candidates whose experience more closely matches our needs. We will keep your details on file.',
    false,
  ],
  ['no from them, sorry', false],
  [
    'no from wharfeview. went with someone internal. sister F said i was v good w relatives & should do the advanced comms course then reapply. gutted',
    true,
  ],
  ['After careful consideration we have chosen a candidate with more middle school experience.', true],
  ['The committee was very impressed with your book tasting program.', true],
  ['I encourage you to apply for the elementary opening this spring.', true],
  ['Unfortunately not this time. It came down to Allplan.', true],
  ['Sorry, no. The budget was frozen.', true],
  // In doubt nothing is asked.
  ['Unfortunately not. The cranes up there want a steadier hand.', true],
];

const saysInGerman: [string, boolean][] = [
  ['Leider haben wir uns für einen anderen Bewerber entschieden. Wir wünschen Ihnen alles Gute.', false],
  [
    'Sehr geehrte Frau Ober,\n\nvielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen',
    false,
  ],
  ['Leider nein. Es fehlte uns Erfahrung mit Allplan.', true],
  ['Leider müssen wir absagen. Ihre Präsentation hat uns sehr gefallen.', true],
  ['Absage. Bewerben Sie sich gern im Frühjahr wieder, empfehlen würde ich einen Allplan-Kurs.', true],
  ['Leider nein. Die Brücke braucht jemanden vor Ort.', true],
];

test('[WR13] given a no that says why, praises, advises or may do so, it says more than the no', () => {
  for (const [text, expected] of says) assert.equal(saysMoreThanNo(text, heardWords), expected, text);
  for (const [text, expected] of saysInGerman) assert.equal(saysMoreThanNo(text, germanWords), expected, text);
});

test('[WR13] given a no with praise and an opening, these sentences are worth an answer, and no others', () => {
  assert.deepEqual(
    worthAnAnswer(
      'Thank you for your interest. We have chosen another candidate. We were impressed with your program. Please apply again in spring. Sincerely, Dr. Ames',
      heardWords,
    ),
    ['We were impressed with your program.', 'Please apply again in spring.'],
  );
});

test('[WR13] given a question in the middle of a text, it is found; only one after the interest is such a one', () => {
  assert.deepEqual(questionsIn('Mick wants u mon 19th 7am start £27 ok? need to kno by thur'), [
    'Mick wants u mon 19th 7am start £27 ok?',
  ]);
  assert.equal(asksWhether('no worries! morag back thurs then we decide. u still up for it?', heardWords), true);
  assert.equal(asksWhether('Are you still interested? And can you do Saturdays?', heardWords), false);
  assert.equal(asksWhether('Do you have experience with Sora?', heardWords), false);
  assert.equal(asksWhether('Hast du noch Interesse?', germanWords), true);
  assert.equal(asksWhether('Haben Sie einen Führerschein?', germanWords), false);
});

test('[WR13] given a sentence that refuses, it is never one to be glad of, however long it is', () => {
  for (const text of [
    'After careful consideration we have chosen a candidate with more experience.',
    'We decided to go with another candidate who has more experience in planning.',
    'You were not successful, because we needed more years of practice.',
    'The role has now been offered to an internal candidate.',
  ])
    assert.deepEqual(worthAnAnswer(text, heardWords), [], text);
  for (const text of [
    'Wir haben uns für eine andere Bewerberin mit mehr Erfahrung entschieden.',
    'Die Wahl fiel auf jemanden mit mehr Erfahrung in der Statik.',
  ])
    assert.deepEqual(worthAnAnswer(text, germanWords), [], text);
});

test('[WR13] given an open door in a no, it is found; a no about keeping the file, or about no door, is none', () => {
  for (const [text, expected] of [
    ['I encourage you to apply for the elementary opening this spring.', true],
    ['We’d like to keep your details, if that is all right.', true],
    ['There may be another role in March.', true],
    ['Do stay in touch.', true],
    ['Unfortunately not this time, but please apply again in the autumn.', true],
    ['Please don’t apply again for six months.', false],
    ['We will keep your application on file for six months.', false],
    ['There will be no other openings this year.', false],
    ['Unfortunately we have decided to go with another candidate. We wish you all the best.', false],
    ['Thank you for applying for the role.', false],
  ] as const)
    assert.equal(opensDoor(text, heardWords), expected, text);
  for (const [text, expected] of [
    ['Bewerben Sie sich gern wieder.', true],
    ['Leider hat es diesmal nicht gereicht, aber bewerben Sie sich im Frühjahr gern noch einmal.', true],
    ['Wir würden gern mit Ihnen in Kontakt bleiben.', true],
    ['Im März wird vermutlich eine weitere Stelle frei.', true],
    ['Wir haben uns für eine andere Bewerberin entschieden.', false],
    ['Ihre Unterlagen werden gelöscht.', false],
  ] as const)
    assert.equal(opensDoor(text, germanWords), expected, text);
});
