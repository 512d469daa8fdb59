import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarInvites, calendarPartOf } from './calendar-part.ts';
import { factsOfMail } from './event-facts.ts';
import { interviewMeant } from './invitation-version.ts';
import { headerValue, headerValues, messageIdsIn } from './parsed.ts';
import { promisedTo } from './promised-to.ts';
import { mayBeOneRole, sameRole } from './role-names.ts';
import { isOwnAddress, isSelf, mayBeOwnName } from './self.ts';
import { clauseAround, isOff } from './time-off.ts';
import { isVerified } from './vouching.ts';

test('[K19] two roles may be the same where the name of the first holds that of the second; a role without words is none', () => {
  assert.equal(mayBeOneRole('Senior Data Engineer', 'Data Engineer'), true);
  assert.equal(mayBeOneRole('Engineer', 'Data Engineering'), false);
  assert.equal(mayBeOneRole('(m/f/d)', 'Data Engineer'), false);
  assert.equal(mayBeOneRole('', ''), false);
  assert.equal(sameRole('Buyer(m/f/d)Food', 'Buyer Food'), true);
});

test('[K6] an own address is known without its dots at Google, without what follows a plus, and nowhere else', () => {
  const self = { names: ['Robin Ash', 'Robin Weaver'], addresses: ['r.ash@gmail.com', 'robin@example.org'] };
  for (const email of ['rash@gmail.com', 'r.a.s.h@googlemail.com', 'Rash+jobs@gmail.com', 'robin+x@example.org'])
    assert.equal(isOwnAddress(email, self), true, email);
  for (const email of ['ash@gmail.com', 'ro.bin@example.org', 'rash@mygmail.com', 'robin', '', null])
    assert.equal(isOwnAddress(email, self), false, String(email));
  assert.equal(isOwnAddress('r.ash@notgmail.com', { names: [], addresses: ['rash@notgmail.com'] }), false);
  assert.equal(mayBeOwnName('R. Ash', self), true, 'one of several own names is enough');
  assert.equal(mayBeOwnName('Lena Ortiz', self), false);
  assert.equal(isSelf({ name: 'Robin Weaver', email: '' }, self), true);
  assert.equal(isSelf({ name: 'Robin Weaver', email: 'robin@quay.example' }, self), false);
});

test('[RU9] a time is off only where its own part of the sentence says so', () => {
  const clause = (sentence: string, at: string) => {
    const start = sentence.indexOf(at);
    return clauseAround(sentence, start, start + at.length);
  };
  assert.equal(clause('10:00', '10:00'), '10:00');
  assert.equal(clause('Not at 2, BUT at 3 and at 4', 'at 3').trim(), 'at 3');
  assert.equal(clause('not 2;3', '3'), '3');
  for (const text of [
    'it is cancelled',
    'it was called off',
    'we call it off',
    'we cannot do it',
    'we can’t',
    'instead of 10',
    'entfallen leider',
    'der Termin muss ausfallen',
    'kein Termin',
    'anstatt um 10',
    'I wish',
    'it was a pleasure',
    'thanks for coming',
    'thank you for the talk',
    'ich hätte gern',
    'wir hätten gern',
    'nothing, it is not so',
    'if only',
    'do not worry, it is not on',
    'not shortly, it is not',
  ])
    assert.equal(isOff(text), true, text);
  for (const text of [
    'we meet',
    'Scancel meets you',
    'wishing well',
    'a Swish meeting',
    'unthanks for coming',
    'please do not be late',
    'if it does not suit tell us',
    'not later than',
    'not only',
    'knot if it can',
    'ausfallender Bus',
    'wenn es nicht passt',
    'vergissnicht vergessen',
  ])
    assert.equal(isOff(text), false, text);
});

test('[PL22] to whom something was promised is read across line breaks, behind each verb and each word before a name', () => {
  const people = [
    { id: 'a', name: 'Ada (HR) Holt' },
    { id: 'd', name: 'Drew  Mac' },
    { id: 't', name: 'Dr. Theodora Mr' },
  ];
  const to = (text: string) => {
    const read = promisedTo(text, people);
    return read.is === 'one' ? read.id : read.is === 'unknown' ? `?${read.name}` : read.is;
  };
  for (const text of [
    'call Zoe',
    'I send  Zoe a link',
    'please, email Zoe\nBerg',
    'E-mail Zoe my notes',
    'a link for  Zoe',
  ])
    assert.match(to(text), /^\?Zoe/, text);
  assert.equal(to('call Zoe Berg'), '?Zoe Berg');
  assert.equal(to('call Zoe  Berg'), '?Zoe  Berg');
  assert.equal(to('the talk with Zoe  Berg'), '?Zoe  Berg');
  assert.equal(to('recall Zoe'), 'open', 'another verb');
  assert.equal(to('unto Zoe'), 'open');
  for (const text of [
    'send them',
    'the slides for January',
    'post it to LinkedIn',
    'a word to Them',
    'write to Linkedin',
  ])
    assert.equal(to(text), 'open', text);
  assert.equal(to('the Dr. said so'), 'open');
  assert.equal(to('write to Theodora'), 't');
  assert.equal(to('write to Drew'), 'd');
  assert.equal(to('Mac gets it'), 'd');
  assert.equal(to('Holt gets it'), 'a');
  assert.equal(to('(HR) gets it'), 'a');
});

test('[RU2] a result of the own server counts as whole words, and for the domain behind the last sign of the address', () => {
  const verified = (value: string, email = 'ann@example.org') =>
    isVerified(
      { headers: [{ name: 'authentication-results', value: `mx.example.net; ${value}` }], from: { name: '', email } },
      'mx.example.net',
    );
  assert.equal(verified('xdmarc=fail; dmarc=pass header.from=example.org'), true);
  assert.equal(verified('dmarc=failsafe; dmarc=pass header.from=example.org'), true);
  assert.equal(verified('DMARC=FAIL; dkim=pass header.d=example.org'), false);
  assert.equal(verified('dmarc=passed header.from=example.org'), false);
  assert.equal(verified('dmarc=pass xheader.from=example.org'), false);
  assert.equal(verified('dkim=passed header.d=example.org'), false);
  assert.equal(verified('   dkim=pass header.d=example.org'), true);
  assert.equal(verified('dmarc=pass header.from=example.org', '"a@b"@example.org'), true);
  assert.equal(
    verified(`${'spf=none; '.repeat(60)}dkim=pass header.d=example.org`),
    false,
    'a forged list without end',
  );
});

test('[RU8] what a calendar part is for is read from its own lines, folded or not', () => {
  assert.equal(calendarPartOf(['BEGIN:VCALENDAR\nMETHOD:REPLY\nATTENDEE;PARTSTAT=DECL\n INED:x']), 'declines');
  assert.equal(calendarPartOf(['BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nATTENDEE;PARTSTAT=DECL\r\n INED:x']), 'declines');
  assert.equal(calendarPartOf(['BEGIN:VCALENDAR\nX-METHOD:REPLY\n']), 'asks');
  assert.equal(calendarPartOf(['BEGIN:VCALENDAR\n']), 'asks', 'without a method it asks');
  assert.equal(calendarInvites(['X-METHOD:CANCEL']), true);
  assert.equal(calendarInvites(['METHOD:CANCEL']), false);
});

test('[RU8] of a series the meeting that is named counts, else the series, else the first', () => {
  const one = { startsAt: 1, instanceAt: null, id: 'one' };
  const two = { startsAt: 2, instanceAt: 9, id: 'two' };
  const three = { startsAt: 9, instanceAt: null, id: 'three' };
  const four = { startsAt: 4, instanceAt: 9, id: 'four' };
  assert.equal(interviewMeant([two, one, three], null)?.id, 'one');
  assert.equal(interviewMeant([two, four], null)?.id, 'two');
  assert.equal(interviewMeant([one, three, two, four], 9)?.id, 'two');
  assert.equal(interviewMeant([one, three, { ...three, id: 'later' }], 9)?.id, 'three');
  assert.equal(interviewMeant([one, three], 5), null);
});

test('[RU8] the text of a mail is kept without the spaces at the ends of its lines, and with one empty line at most', () => {
  const details = (text: string) => factsOfMail({ text, messageId: null }).details;
  assert.equal(details('a\rb'), 'a\nb');
  assert.equal(details('a  \t\nb\n\n\n\nc\r\n'), 'a\nb\n\nc');
});

test('[RU8] of several fields of one name the topmost counts; Message-IDs are read each once, and a forged list in part', () => {
  const message = {
    headers: [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
      { name: 'a', value: '3' },
    ],
  };
  assert.equal(headerValue(message, 'a'), '1');
  assert.deepEqual(headerValues(message, 'a'), ['1', '3']);
  const list = Array.from({ length: 1000 }, (_, index) => `<m${index}@x>`).join(' ');
  assert.ok(messageIdsIn(list).length < 1000);
  assert.deepEqual(messageIdsIn(`${' '.repeat(90_000)}<a@x>`), []);
});
