import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { parseDay } from '../time/epoch-day.ts';
import { nothingKnown, type ReviewFacts } from './finding.ts';
import { LONGEST_REVIEWED, MOST_FINDINGS, repair, review } from './review.ts';

const englishReview = await english.reviewWords();

const facts = (part: Partial<ReviewFacts> = {}): ReviewFacts => ({
  ...nothingKnown,
  candidateName: 'Rowan Ellis',
  recipientName: 'Ines Duarte',
  ownNames: ['Tamsin & Reed', 'Calder Search', 'Ines Duarte', 'Mark Hill'],
  otherEmployers: ['Northwind Ltd', 'Shell', 'Next'],
  otherPeople: ['Tom Baker', 'May Fielding'],
  absentPeople: ['Olu Adeyemi'],
  guessedEmployers: ['Globex'],
  evidence: 'We spoke of their time at Initech.',
  today: parseDay('2026-11-23') ?? 0,
  want: 'yes',
  ...part,
});

function codes(text: string, part: Partial<ReviewFacts> = {}): string[] {
  return review(text, facts(part), englishReview).map((finding) => `${finding.severity} ${finding.code}`);
}

const facing: [string, string, string[]][] = [
  ['[TR2] an employer of another job blocks', 'I look forward to joining Northwind.', ['block other-employer']],
  ['[TR2] also with its legal form', 'I look forward to joining Northwind Ltd.', ['block other-employer']],
  ['[TR2] also in the possessive', "Northwind's plans impressed me.", ['block other-employer']],
  [
    '[TR2] a firm whose name is an ordinary word blocks inside a sentence',
    'The role at Shell is what I want.',
    ['block other-employer'],
  ],
  ['[TR2] a person of another job blocks', 'As Tom Baker said, the team grows.', ['block other-person']],
  ['[TR2] by the first name alone too', 'I enjoyed talking with Tom about it.', ['block other-person']],
  [
    '[TR2] the guessed name of an undisclosed employer blocks',
    'I would love to work for Globex.',
    ['block guessed-employer'],
  ],
  ['[TR2] someone who was not there is a warning', 'Thank you and Olu for your time.', ['warn not-there']],
  ['[TR2] a wrong weekday blocks', 'See you on Thursday 27 November.', ['block wrong-weekday']],
  ['[TR2] in the American order too', 'See you on Monday, December 4th.', ['block wrong-weekday']],
  ['[TR2] with a year', 'It was on Friday 26 November 2026.', ['block wrong-weekday']],
  ['[TR2] a date that does not exist blocks', 'By Tuesday 31 November, then.', ['block no-such-day']],
  ['[TR2] a placeholder blocks', 'Dear [Name], thank you.', ['block placeholder']],
  ['[TR2] in curly brackets', 'I want to join {{company}}.', ['block placeholder']],
  ['[TR2] in angle brackets, as it is mostly written', 'I want to join <Firm Name>.', ['block placeholder']],
  ['[TR2] as a field of a mail merge', 'I want to join %Firm Name%.', ['block placeholder']],
  ['[TR2] as a variable', 'I want to join $FIRM.', ['block placeholder']],
  ['[TR2] as a request to fill it in', 'I want to join Insert the firm name here.', ['block placeholder']],
  ['[TR2] as XXX', 'The role at XXX interests me.', ['block placeholder']],
  ['[TR2] a missing attachment blocks', 'I have attached my portfolio.', ['block missing-attachment']],
  [
    '[TR2] what is attached to the mail is to be there',
    'The plan is attached to this e-mail.',
    ['block missing-attachment'],
  ],
  ['[TR2] the wrong name in the greeting blocks', 'Dear Peter,\nthank you for your time.', ['block wrong-name']],
  ['[WR3] a cliché is a warning', 'I am just checking in.', ['warn cliche']],
];
for (const [title, text, expected] of facing) test(title, () => assert.deepEqual(codes(text), expected));

const nearMisses: [string, string, Partial<ReviewFacts>?][] = [
  ['[TR2] the own employer is no stranger', 'I look forward to joining Tamsin & Reed.'],
  ['[TR2] an ordinary word is no firm', 'Next, I would say that the next step is yours. Shell scripts are fine.'],
  ['[TR2] lower case is no name', 'We walked on the shell path with a north wind.'],
  ['[TR2] a month is no person', 'I could start on 4 May, or in May 2027.'],
  ['[TR2] a modal verb is no person', 'It may take a while.'],
  ['[TR2] a firm in the own notes may be named', 'Your time at Initech interests me.', { otherEmployers: ['Initech'] }],
  ['[TR2] a firm inside another name is not named', 'I like the Northwindow tool.'],
  [
    '[TR2] a longer own name that holds another is the candidate’s own',
    'I look forward to joining Northwind Traders.',
    { ownNames: ['Northwind Traders'], otherEmployers: ['Northwind'] },
  ],
  ['[TR2] the same first name as the reader’s is fine', 'Thank you, Ines.', { otherPeople: ['Ines Baker'] }],
  ['[TR2] a right weekday is right', 'See you on Thursday 26 November, or on Friday, December 4th.'],
  ['[TR2] a weekday of the next year is right', 'See you on Monday 4 January.'],
  ['[TR2] a weekday alone says nothing of a date', 'See you on Thursday.'],
  ['[TR2] brackets around a remark are no placeholder', 'We spoke (on Monday) about it.'],
  ['[TR2] a link in angle brackets is no placeholder', 'See <https://example.org/talk>.'],
  ['[TR2] a letter with an attachment may say so', 'I have attached my portfolio.', { attachments: 1 }],
  ['[TR2] becoming attached is nothing to send', 'I have grown rather attached to this way of working.'],
  ['[TR2] an attachment to a place is nothing to send', 'My attachment to the region is old.'],
  [
    '[TR2] strings and importance are attached without being sent',
    'No strings attached. I attach great value to tests.',
  ],
  [
    '[TR2] a first name with a hyphen greets its reader',
    'Dear Ines-Maria,\nthank you for your time.',
    { recipientName: 'Ines-Maria Duarte' },
  ],
  [
    '[TR2] what is nobody’s name belongs to no other job',
    'The new role and the plan for it interest me.',
    { otherPeople: ['the hiring manager', 'HR'] },
  ],
  [
    '[TR2] the reader’s surname greets the reader',
    'Dear Ms Duarte,\nthank you for your time.',
    { recipientTitle: 'Ms' },
  ],
  ['[TR2] a greeting to all is no wrong name', 'Dear all,\nthank you for your time.'],
  ['[WR3] to check in at a hotel is no cliché of its own', 'I would like to know the next steps.'],
];
for (const [title, text, part] of nearMisses)
  test(`${title} (near miss)`, () => assert.deepEqual(codes(text, part), []));

const thanks =
  'Dear Ines,\n\nThank you for your time on Monday. What you said about the audit has stayed with me. I would like the role and would gladly hear more about it when you have decided.\n\nKind regards,\nRowan Ellis';

test('[WR3] a whole thank-you owes nothing', () => assert.deepEqual(codes(thanks, { kind: 'thank-you' }), []));
test('[WR3] a thank-you without thanks or interest is told so', () => {
  const bare =
    'Dear Ines,\n\nIt was a conversation on Monday at your office, and I noted what was said there about several matters that concern all of us in the trade today, and now I wait.\n\nRowan Ellis';
  assert.deepEqual(codes(bare, { kind: 'thank-you', typed: true }).sort(), ['warn no-interest', 'warn no-thanks']);
});
test('[WR3] a check-in needs its question, one of them', () => {
  const base =
    'Dear Ines,\n\nThank you again for your time on Monday. I remain very interested in the role and would be glad to go further with it whenever that suits you and the others.';
  assert.deepEqual(codes(base, { kind: 'check-in', typed: true }), ['warn no-question']);
  assert.deepEqual(codes(`${base} Could you tell me what the next steps are?`, { kind: 'check-in', typed: true }), []);
  assert.deepEqual(
    codes(`${base} What are the next steps? When can I expect to hear?`, { kind: 'check-in', typed: true }),
    ['hint many-questions'],
  );
});
test('[WR3] thanks after a rejection keep the door open', () => {
  const base =
    'Dear Ines,\n\nThank you for letting me know about the decision. I am grateful for the time that you and the others gave me in these weeks, and for the way in which you took me through it all.';
  assert.deepEqual(codes(base, { kind: 'gracious-thanks', typed: true }), ['warn no-open-door', 'hint read-again']);
  assert.deepEqual(
    codes(`${base} If another role comes up, I would be glad to hear from you.`, {
      kind: 'gracious-thanks',
      typed: true,
    }),
    ['hint read-again'],
  );
});
test('[WR3] who noted that they do not want it is told when the letter says otherwise', () => {
  assert.ok(codes(thanks, { kind: 'thank-you', want: 'no', typed: true }).includes('warn claims-interest'));
});

test('[TR1] a finding has its place, and its repair mends the text', () => {
  const text = 'See you on Thursday 27 November.';
  const [finding] = review(text, facts(), englishReview);
  assert.equal(text.slice(finding?.start, finding?.end), 'Thursday');
  assert.ok(finding);
  assert.equal(repair(text, finding), 'See you on Friday 27 November.');
  assert.deepEqual(review(repair(text, finding), facts(), englishReview), []);
});

test('[TR1] given two findings, the gravest stands first', () => {
  assert.deepEqual(codes('I am just checking in about Northwind.'), ['block other-employer', 'warn cliche']);
});

// How its time grows with its length is measured by `npm run bench -- writing`.
test('[TR1] given hostile text of many thousand brackets, its review comes to an end', { timeout: 60_000 }, () => {
  const others = facts({ otherPeople: ['('.repeat(50), '.*'.repeat(40)] });
  const hostile = `${'['.repeat(20_000)}${'a '.repeat(10_000)}${'{'.repeat(20_000)}`;
  assert.deepEqual(
    review(hostile, others, englishReview).filter((each) => each.code === 'other-person'),
    [],
  );
});

test('[TR1] given a letter that is one complaint from end to end, it is reviewed in the time of any letter, and what is not shown still stops it', () => {
  const repeated = [
    'do tell me why did you ',
    '!? ',
    'Tom Baker ',
    'Tom ',
    '[x] ',
    'THIS SHOUTS. ',
    'asap. ',
    'asap ',
    '“asap ',
    '\n',
    ' \n',
  ];
  for (const words of repeated) {
    const text = words.repeat(LONGEST_REVIEWED / words.length);
    const before = process.cpuUsage();
    const found = review(text, facts({ otherPeople: Array.from({ length: 20 }, () => 'Tom Baker') }), englishReview);
    const { user } = process.cpuUsage(before);
    assert.ok(user < 1_500_000, `${words}: ${user / 1000} ms`);
    assert.ok(found.length <= MOST_FINDINGS + 1, words);
  }
  const [more, ...shown] = review('[name] '.repeat(1000), facts(), englishReview);
  assert.deepEqual([more?.code, more?.severity, shown.length], ['too-many', 'block', 200]);
  assert.equal(more?.message, 'There are 800 more findings of this kind. Mend these first; the others are shown then.');
});

test('[TR2] given a greeting without a name, the line below it is not taken for one', () => {
  for (const [greeting, language] of [
    ['Hello,', english],
    ['Good morning', english],
    ['Guten Tag,', german],
  ] as const)
    assert.deepEqual(
      review(
        `${greeting}\n\nThank You Kindly, and until soon.`,
        facts({ recipientName: 'Ines Duarte' }),
        reviewWordsOf(language),
      )
        .filter((each) => each.severity === 'block')
        .map((each) => each.code),
      [],
      greeting,
    );
});

test('[WR3] given a letter that says only that it brings what was promised, the promise itself is asked for; with a link or something attached, not', () => {
  const part = { kind: 'deliver', promised: ['send the link to my talk'] } as const;
  const bare = 'Dear Ines,\n\nAs promised, I am coming back to you about the role.\n\nKind regards,\nRowan Ellis';
  assert.deepEqual(codes(bare, part), ['warn promise-missing']);
  assert.match(
    review(bare, facts(part), englishReview)[0]?.message ?? '',
    /You promised: “send the link to my talk”\. Is it in this letter\?/,
  );
  assert.deepEqual(codes(bare.replace('about the role', 'with the link to my talk'), part), ['hint promise-missing']);
  assert.deepEqual(codes(bare.replace('about the role', 'with https://example.org/talk'), part), []);
  assert.deepEqual(codes(bare, { ...part, attachments: 1 }), []);
});

test('[WR13] given a question that a letter of ours does not take up, it says that the answer is missing; one that does, or that was typed, says nothing', () => {
  const asked = ['Can you do three nights at Willowbank this week?'];
  const thanks = 'Hi Shaz,\n\nthanks for getting back to me about the job.\n\nBlessing';
  const missing = (text: string, part: object): string[] =>
    codes(text, { kind: 'answer', asked, ...part }).filter((each) => each.includes('answer-missing'));
  assert.deepEqual(missing(thanks, { typed: false }), ['warn answer-missing']);
  assert.deepEqual(missing(thanks, { typed: true }), []);
  assert.deepEqual(missing('Hi Shaz,\n\nI can do all three nights at Willowbank.\n\nBlessing', { typed: false }), []);
});

test('[TR2] given a weekday and a date that are not the same day, either is offered to be put right, the noted day first', () => {
  const text = 'Dear Ines,\n\nI look forward to hearing from you by Friday 5 December.\n\nRowan';
  const repaired = (more: Partial<ReviewFacts>): string[] =>
    (
      review(text, facts({ today: 20_784, ...more }), englishReview).find((each) => each.code === 'wrong-weekday')
        ?.repairs ?? []
    ).map(({ start, end, text: put }) => `${text.slice(0, start)}${put}${text.slice(end)}`.split('\n')[2] ?? '');
  const byDate = 'I look forward to hearing from you by Saturday 5 December.';
  const byWeekday = 'I look forward to hearing from you by Friday 4 December.';
  assert.deepEqual(repaired({}), [byDate, byWeekday]);
  assert.deepEqual(repaired({ otherDays: [20_791] }), [byWeekday, byDate]);
});
