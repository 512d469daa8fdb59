import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../../test/support/answers.ts';
import { calendarInvites, calendarPartOf } from './calendar-part.ts';
import { promisesInNote } from './call-note.ts';
import type { DeadlineContext, DeadlineReading } from './deadline.ts';
import {
  asksWhether,
  type HeardWords,
  opensDoor,
  praises,
  questionsIn,
  saysMoreThanNo,
  worthAnAnswer,
} from './heard.ts';
import { linkMail, type ThreadHit } from './link.ts';
import { rule } from './meaning-rule.ts';
import { mayBeOneRole, roleWords, sameRole } from './role-names.ts';
import { languagesOf } from './text-language.ts';
import { type AnswerWords, understand } from './understand.ts';

test('[RU7] roles are compared without case, brackets and signs; one inside another may be the same', () => {
  assert.deepEqual(roleWords('Senior C++/C# Engineer (m/w/d) [London]'), ['senior', 'c++', 'c#', 'engineer']);
  assert.equal(sameRole('Data-Engineer', 'data engineer (f/m)'), true);
  assert.equal(sameRole('Data Engineer', 'DataEngineer'), false);
  assert.equal(sameRole('', ''), false);
  assert.equal(sameRole('(m/w/d)', '[x]'), false);
  assert.equal(mayBeOneRole('Data Engineer', 'Senior Data Engineer'), true);
  assert.equal(mayBeOneRole('Senior Data Engineer', 'Data Engineer'), true);
  assert.equal(mayBeOneRole('Data Engineer', 'Data Platform Engineer'), false);
  assert.equal(mayBeOneRole('Engineer', 'Engineering Lead'), false);
  assert.equal(mayBeOneRole('', 'Engineer'), false);
});

test('[RU8] a calendar part asks, accepts or declines by its method and its guests', () => {
  const calendar = (method: string, rest = '') => `BEGIN:VCALENDAR\r\n${method}\r\n${rest}\r\nEND:VCALENDAR`;
  assert.equal(calendarPartOf([]), 'none');
  for (const method of ['METHOD:REQUEST', 'METHOD:CANCEL', 'METHOD:COUNTER', 'method: publish', 'X:1'])
    assert.equal(calendarPartOf([calendar(method)]), 'asks', method);
  assert.equal(calendarPartOf([calendar('METHOD:REPLY', 'ATTENDEE;PARTSTAT=ACCEPTED:x')]), 'accepts');
  assert.equal(calendarPartOf([calendar('METHOD:REFRESH')]), 'accepts');
  assert.equal(calendarPartOf([calendar('METHOD:REPLY', 'ATTENDEE;PART\r\n STAT="DECLINED":x')]), 'declines');
  assert.equal(
    calendarPartOf([calendar('METHOD:REPLY'), calendar('METHOD:REPLY', 'A;PARTSTAT=declined:x')]),
    'declines',
  );
  assert.equal(calendarPartOf([calendar('METHOD:DECLINECOUNTER')]), 'declines');
  assert.equal(calendarPartOf([calendar('METHOD:REPLY'), calendar('METHOD:REQUEST')]), 'asks');
  assert.equal(calendarPartOf([`${' '.repeat(100_000)}\nMETHOD:REPLY`]), 'asks', 'nobody looks further');
  assert.equal(calendarInvites([calendar('METHOD:REQUEST')]), true);
  assert.equal(calendarInvites([calendar('X:1')]), true);
  for (const method of ['CANCEL', 'COUNTER', 'REPLY', 'refresh', 'DECLINECOUNTER'])
    assert.equal(calendarInvites([calendar(`METHOD:${method}`)]), false, method);
  assert.equal(calendarInvites([calendar('METHOD:CANCEL'), calendar('METHOD:REQUEST')]), true);
  assert.equal(calendarInvites([]), false);
});

const heard: HeardWords = {
  worth: /\bbecause\b|\bgood\b/i,
  plainNo: /\bno thanks\b/i,
  saysNothing: /\bas everybody\b/i,
  refuses: /\bnot take you\b/i,
  opensDoor: /\bapply again\b/i,
  praises: /\bit's good\b/i,
  denies: /\bcannot advise\b/i,
  sendsTerms: /x/,
  asksAnswerBy: /x/,
  whether: /\bstill interested\b/i,
  praised: () => null,
};

test('[WR5] a no that says a reason, or four words that nobody knows, says more than the no', () => {
  assert.equal(saysMoreThanNo('No thanks to all of you today.', heard), false);
  assert.equal(saysMoreThanNo('No thanks. Because of costs.', heard), true);
  assert.equal(saysMoreThanNo('No thanks. All the best.', heard), false, 'three words are a greeting');
  assert.equal(saysMoreThanNo('No thanks. All the very best.', heard), true);
  assert.equal(saysMoreThanNo('All  the   best.', heard), false);
  assert.equal(saysMoreThanNo('> Because of costs we ask.\nNo thanks.', heard), false, 'they quote it');
});

test('[WR5] what is worth an answer is praise, a reason or an open door, never the no or what everybody is told', () => {
  const text =
    'You were good. We cannot take you, as everybody good. Do apply again. Not take you because of costs. Bye.';
  assert.deepEqual(worthAnAnswer(text, heard), ['You were good.', 'Do apply again.']);
  assert.equal(opensDoor('We will not take you, but do apply again.', heard), true);
  assert.equal(opensDoor('Not take you now; apply again', heard), true);
  assert.equal(opensDoor('We will not take you to apply again.', heard), false);
  assert.equal(opensDoor('We cannot advise you to apply again.', heard), false);
  assert.equal(opensDoor('As everybody may, apply again', heard), true);
  assert.equal(opensDoor('As everybody may apply again', heard), false);
  assert.equal(praises('It’s good.', heard), true);
  assert.equal(praises('It was good.', heard), false);
});

test('[WR5] questions are the sentences that ask; whether somebody is still interested may be all that is asked', () => {
  assert.deepEqual(questionsIn('Yes. Are you well?) Fine! Why?!'), ['Are you well?', 'Why?!']);
  assert.equal(asksWhether('Hello. Are you still interested?', heard), true);
  assert.equal(asksWhether('Are you still interested? And when?', heard), false);
  assert.equal(asksWhether('Tell us if you are still interested.', heard), true);
  assert.equal(asksWhether('Hello.', heard), false);
});

test('[RU5] the language of a text is that of whose words it has most; another counts from four words on', () => {
  const english = { marks: /\bthe\b/g };
  const german = { marks: /\bdie\b/g };
  const languages = languagesOf([english, german]);
  assert.deepEqual(languages('the the die'), [english]);
  assert.deepEqual(languages('the die die'), [german]);
  assert.deepEqual(languages('x'), [english]);
  assert.deepEqual(languages('the the the the the die die die'), [english]);
  assert.deepEqual(languages('the the the the the die die die die'), [english, german]);
  assert.deepEqual(languages(`the ${'x'.repeat(4000)} die die`), [english], 'told in its first lines');
});

test('[PL22] of a note about a call the candidate’s own promises count without a day, theirs only with one', () => {
  const whose = (text: string) => (text.includes('they') ? 'theirs' : text.includes('I ') ? 'mine' : null);
  const day = (text: string): DeadlineReading =>
    text.includes('Friday')
      ? { kind: 'day', day: 5, words: 'Friday' }
      : text.includes('about')
        ? { kind: 'ask', days: [5], words: 'about', about: true }
        : { kind: 'none' };
  const read = (note: string) =>
    promisesInNote(note, whose, day).map((each) => `${each.whose} ${each.text} ${each.reading.kind}`);
  assert.deepEqual(
    read('Now they call by Friday. Now they call. Now they call about then. Now I send it. It rained.'),
    ['theirs Now they call by Friday. day', 'theirs Now they call about then. ask', 'mine Now I send it. none'],
  );
  assert.equal(read('Now I send it. '.repeat(90)).length, 60);
});

const box = (email: string) => ({ name: '', email });
const hit = (jobId: string, direction: 'in' | 'out', personIds: string[] = []): ThreadHit => ({
  jobId,
  contactId: 'i',
  direction,
  personIds,
});

function linked(part: {
  from?: string | null;
  to?: string[];
  cc?: string[];
  replyTo?: string[];
  hits?: ThreadHit[];
  sameName?: string[];
  namedJobs?: string[];
}) {
  const boxes = (emails: string[] = []) => emails.map(box);
  return linkMail({
    message: {
      from: part.from === null ? null : box(part.from ?? 'x@example.org'),
      to: boxes(part.to),
      cc: boxes(part.cc),
      replyTo: boxes(part.replyTo),
    },
    own: ['me@example.org'],
    personByAddress: new Map([
      ['ann@example.org', 'ann'],
      ['bo@example.org', 'bo'],
    ]),
    hits: part.hits ?? [],
    sameName: part.sameName ?? [],
    namedJobs: part.namedJobs ?? [],
  });
}

test('[RU4] the candidate’s own mail to known people is theirs, whoever else is in it; to strangers it is nobody’s', () => {
  assert.deepEqual(
    linked({
      from: 'ME@example.org',
      to: ['Ann@example.org', 'x@example.org'],
      cc: ['bo@example.org', 'ann@example.org'],
      hits: [hit('j', 'in'), hit('j', 'out')],
    }),
    {
      as: 'own',
      personIds: ['ann', 'bo'],
      jobIds: ['j'],
    },
  );
  assert.deepEqual(linked({ from: 'me@example.org', to: ['x@example.org'] }), { as: 'stranger' });
});

test('[RU2] a known sender links by thread, else by address; a stranger only to a mail that the candidate sent', () => {
  assert.deepEqual(linked({ from: 'ann@example.org', hits: [hit('j', 'in'), hit('k', 'out')] }), {
    as: 'answer',
    by: 'thread',
    personIds: ['ann'],
    jobIds: ['j', 'k'],
  });
  assert.deepEqual(linked({ from: 'ann@example.org' }), {
    as: 'answer',
    by: 'address',
    personIds: ['ann'],
    jobIds: [],
  });
  assert.deepEqual(
    linked({ hits: [hit('j', 'in', ['bo']), hit('k', 'out', ['ann']), hit('k', 'out', ['ann', 'bo'])] }),
    {
      as: 'answer',
      by: 'thread',
      personIds: ['ann', 'bo'],
      jobIds: ['k'],
    },
  );
  assert.deepEqual(linked({ hits: [hit('j', 'in')], replyTo: ['bo@example.org'], sameName: ['ann'] }), {
    as: 'suggestion',
    because: 'thread-of-theirs',
    personIds: ['bo'],
    jobIds: ['j'],
  });
  assert.deepEqual(linked({ sameName: ['ann'], namedJobs: ['j'] }), {
    as: 'suggestion',
    because: 'imitates',
    personIds: ['ann'],
    jobIds: ['j'],
  });
  assert.deepEqual(linked({ namedJobs: ['j'], replyTo: ['bo@example.org'] }), {
    as: 'suggestion',
    because: 'names-employer',
    personIds: ['bo'],
    jobIds: ['j'],
  });
  assert.deepEqual(linked({ from: null }), { as: 'stranger' });
});

/** A language of a few words. A day is "day 7"; "some day 7" asks, and "day 300" is far away. */
const speech: AnswerWords = {
  marks: /\bthe\b/g,
  readDeadline: (text) => {
    const found = /(some )?day (\d+)/.exec(text);
    if (found === null) return { kind: 'none' };
    const day = Number(found[2]);
    return found[1] === undefined
      ? { kind: 'day', day, words: found[0] }
      : { kind: 'ask', days: [day], words: found[0], about: false };
  },
  readDates: (text) => ({ text, dates: [] }),
  whoPromised: () => null,
  meaning: {
    rules: [
      rule('rejection', 4, 'sorry', /\bsorry\b/),
      rule('confirmation', 4, 'recei', /\breceived\b/),
      rule('confirmation', 2.1, 'thank', /\bthanks\b/),
      rule('holding', 4, 'decid', /\bdecide\b/),
      rule('invitation', 4, 'invit', /\binvite\b/),
    ],
    condition: /\bif\b/,
    general: {
      hanging: /\bshould they\b/,
      ofMany: /\beverybody\b/,
      course: /\bour way\b/,
      toYou: /\bto you\b/,
      convenience: /\bif you like\b/g,
    },
    offers: { tied: /\bsubject to\b/, loose: /\bin principle\b/, hoped: /\bhope\b/, wantsAnswer: /\breply\b/ },
    unreal: /\bwished\b/,
    turn: /\bbut\b/,
    instead: /\binstead\b/,
    rhetorical: /\brhetoric\b/,
    ofOthers: /\bothers\b/,
    takenBack: /\bignore\b/,
    topic: /\bapplication\b/,
    leansToNo: () => 0,
    plain: (sentence) => sentence.toLowerCase(),
  },
  requestScore: (sentence) => (sentence.includes('please') ? 1.6 : 1.5),
  several: {
    joints: /;/g,
    looseJoints: /,/g,
    opener: /^while\b/,
    together: /\bneither\b/,
    all: /\bboth\b/,
    other: /\bother\b/,
    unclear: /\bone of\b/,
    plain: (text) => text.toLowerCase(),
  },
  timeWords: /\bday\b/i,
  promiseWords: /\bwe will\b|\bdecide\b/i,
  backWords: /\bmet\b/i,
  aheadWords: /\bnext\b/i,
  returnWords: /\buntil (.*)|\bback on (.*)/,
  lastDayWords: /\buntil\b/,
  heard,
};
const context: DeadlineContext = {
  today: 5,
  order: null,
  weekStartsOn: 1,
  isWorking: () => true,
  addWorkingDays: (day, count) => day + count,
};
const read = (text: string, part: object = {}) =>
  understand(answer({ text, subject: '', ...part }), languagesOf([speech]), context);
const kind = (text: string, part: object = {}) => {
  const { kind: found, confidence } = read(text, part);
  return `${found} ${confidence}`;
};
const header = (name: string, value: string) => ({ headers: [{ name, value }] });

test('[RU4] a bounce is one whatever it says, with what the sender wrote above the copy', () => {
  const found = read('Sorry.\n\n-----Original Message-----\nHello', {
    reports: [{ type: 'delivery-status', text: 'Status: 5.1.1' }],
  });
  assert.deepEqual(
    [found.kind, found.confidence, found.because, found.reply, found.bounce?.status],
    ['bounce', 0.98, 'delivery', 'Sorry.', '5.1.1'],
  );
});

test('[RU4] a machine that answers for a person is automatic, unless it confirms or turns down; its words alone turn nobody down', () => {
  const machine = header('auto-submitted', 'auto-replied');
  assert.equal(kind('Hello there.', machine), 'automatic 0.97');
  assert.equal(kind('We received it.', machine), 'confirmation 0.87');
  assert.equal(kind('Sorry.', machine), 'rejection 0.87');
  assert.equal(kind('Thanks.', machine), 'automatic 0.97', 'not certain enough');
  const subject = { subject: 'Automatic reply: x' };
  assert.equal(kind('Sorry.', subject), 'automatic 0.97');
  assert.equal(kind('We received it.', subject), 'confirmation 0.87');
  assert.equal(kind('I am out of the office. I will reply on my return.'), 'automatic 0.85');
  assert.equal(kind('Sorry.', header('precedence', 'bulk')), 'rejection 0.87', 'a system writes by itself');
});

test('[RU4] a note about being away says when its writer is back', () => {
  const away = (text: string, subject = 'Automatic reply: x') => {
    const { returns, evidence } = read(text, { subject });
    return [
      returns?.reading.kind === 'day' ? returns.reading.day : (returns?.reading.kind ?? null),
      evidence?.text ?? null,
    ];
  };
  assert.deepEqual(away('I am away until 3 day 7.'), [8, 'I am away until 3 day 7.'], 'the last day away');
  assert.deepEqual(away('Hello you. I am back on 3 day 7.'), [7, 'I am back on 3 day 7.']);
  assert.deepEqual(away('I am back on some day 7.'), ['ask', 'I am back on some day 7.']);
  assert.deepEqual(away('I am back on Monday.'), [null, 'I am back on Monday.']);
  assert.deepEqual(away('Hello you.', 'Automatic reply: back on day 9'), [9, null]);
  assert.deepEqual(away('I am back on day 205.'), [205, 'I am back on day 205.']);
  assert.deepEqual(
    away('I am back on day 206.'),
    [null, 'I am back on day 206.'],
    'nobody is away for so long without a year',
  );
  assert.deepEqual(away('I am back on day 206 in 2027.'), [206, 'I am back on day 206 in 2027.']);
});

test('[RU5] a calendar part outweighs what a mail says around it, but not what it says plainly', () => {
  const calendars = (text: string) => ({ calendars: [text] });
  const reply = calendars('METHOD:REPLY');
  assert.equal(kind('Hello there.', reply), 'confirmation 0.9');
  assert.equal(kind('We invite you.', reply), 'confirmation 0.9');
  assert.equal(kind('Sorry.', reply), 'rejection 0.87');
  assert.equal(kind('Hello there.', calendars('METHOD:DECLINECOUNTER')), 'question 0.8');
  assert.equal(kind('We invite you.', calendars('METHOD:DECLINECOUNTER')), 'question 0.8');
  assert.equal(kind('Sorry.', calendars('METHOD:DECLINECOUNTER')), 'rejection 0.87');
  assert.equal(kind('Hello there.', calendars('METHOD:REQUEST')), 'invitation 0.8');
  assert.equal(kind('Hello there.', calendars('METHOD:CANCEL')), 'other 0.8');
  assert.equal(kind('Sorry.', calendars('METHOD:REQUEST')), 'rejection 0.87');
  assert.equal(kind('Hello there.', { ...calendars('METHOD:REQUEST'), ...header('precedence', 'bulk') }), 'other 0.5');
});

test('[RU5] where nothing else is found a person’s plain request is a question, and the first real sentence stands for the mail', () => {
  assert.equal(kind('Could you please send it?'), 'question 0.6');
  assert.equal(read('Hello. Could you please send it?').evidence?.text, 'Could you please send it?');
  assert.equal(kind('Could you send it?'), 'other 0.5', 'not plain enough');
  assert.equal(kind('Could you please send it.'), 'other 0.5');
  assert.equal(kind('Could you please send it?', header('precedence', 'bulk')), 'other 0.5');
  const lead = (text: string, part: object = {}) => read(text, part).evidence?.text ?? null;
  assert.equal(lead('Dear Rowan.\n\nWe had a look at all that you sent.'), 'We had a look at all that you sent.');
  assert.equal(lead('Twenty-four letters only'), null);
  assert.equal(lead('abcdefghijklm opqrst vwxy z'), 'abcdefghijklm opqrst vwxy z');
  assert.equal(lead('Abcdefghijklmnopqrst uvwxyz'), null, 'two words');
  assert.equal(
    lead('We had a look at all that you sent.', { calendars: ['METHOD:REPLY'] }),
    'We had a look at all that you sent.',
  );
  assert.equal(lead('We had a look at all that you sent.', { calendars: ['METHOD:REQUEST'] }), null);
});

test('[RU6] a promise is a day in a sentence that promises, of an answer that may hold one', () => {
  const promise = (text: string) => {
    const found = read(text).promise;
    return found === null ? null : `${found.sentence.text} ${found.reading.kind}`;
  };
  assert.equal(promise('We decide. We will write by day 7.'), 'We will write by day 7. day');
  assert.equal(promise('We decide by some day 7.'), 'We decide by some day 7. ask');
  assert.equal(promise('We received it. It is day 7.'), null, 'nothing is promised');
  assert.equal(promise('We decide. We will write.'), null);
  assert.equal(
    promise('We decide. We will, as we met on day 6. Then we will write by day 7.'),
    'Then we will write by day 7. day',
  );
  assert.equal(
    promise('We decide. We met, and next we will write by day 7.'),
    'We met, and next we will write by day 7. day',
  );
  assert.equal(promise('Sorry. We will write by day 7.'), null, 'a no promises nothing');
  assert.equal(promise(`We decide. ${'Yes. '.repeat(59)}We will write by day 7.`), null, 'far down');
  assert.equal(promise(`We decide. ${'Yes. '.repeat(58)}We will write by day 7.`), 'We will write by day 7. day');
});

test('[RU5] a mail in two languages may say the deciding thing in the second', () => {
  const other: AnswerWords = {
    ...speech,
    marks: /\bdie\b/g,
    meaning: { ...speech.meaning, rules: [rule('rejection', 4, 'leide', /\bleider\b/)] },
  };
  const found = (text: string) => understand(answer({ text, subject: '' }), languagesOf([speech, other]), context).kind;
  assert.equal(found('the the the the the. die die die die. leider.'), 'rejection');
  assert.equal(found('the the the the the. die die die. leider.'), 'other');
});
