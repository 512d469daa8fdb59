import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../../../test/support/delivery.ts';

test('[RU4] notes that somebody is away are told by their words, in their languages', () => {
  const away = (text: string, subject = 'x') => told({ text, subject });
  const promise = 'I will reply on my return.';
  for (const text of [
    "I'm away from my e-mail.",
    'I am away from email.',
    'I will be on annual leave.',
    'I am currently on leave.',
    'She is currently on parental leave.',
    'We are presently away from London.',
    'He is no longer with us.',
    'Je suis absent.',
    'Je suis en congé.',
    'Je suis actuellement en congés.',
    'Estoy fuera de la oficina.',
    'Sono assente.',
    'Ik ben afwezig.',
  ])
    assert.equal(away(`${text} ${promise}`), 'reply text', text);
  assert.equal(away(`Miriam out of office. ${promise}`), 'person', 'the end of a name');
  const gone = 'I am currently out of the office.';
  for (const text of [
    "I'll respond later.",
    'I have limited access.',
    'For urgent matters: Bo.',
    'Urgent matter: Bo',
    'Urgent issue: Bo',
    'If your enquiry is urgent: Bo.',
    'I am checking e-mail.',
    'I am checking emails.',
    'Please contact Bo.',
  ])
    assert.equal(away(`${gone} ${text}`), 'reply text', text);
  assert.equal(away(`${gone} ${'So on. '.repeat(130)} ${promise}`), 'person', 'such notes promise it at once');
  for (const text of ['Goodwill responds.', 'See you.']) assert.equal(away(`${gone} ${text}`), 'person', text);
  for (const subject of [
    'Out-of-the-office until Monday',
    'OOO this week',
    'Away on Friday',
    'On leave',
    'On sick leave',
    'On holiday',
    'On holidays',
    'Abwesend',
  ])
    assert.equal(away(gone, subject), 'reply text', subject);
  for (const subject of ['Not on leave', 'Away one day', 'Oooh']) assert.equal(away(gone, subject), 'person', subject);
});

test('[RU4] what a person away writes about the process is no note of a machine', () => {
  const gone = 'I am currently out of the office. I will reply on my return.';
  for (const text of ['Your CV is with us.', 'About the interview:', 'The role is open.', 'OFFER'])
    assert.equal(told({ text: `${gone} ${text}` }), 'person', text);
  assert.equal(told({ text: `Offer: ${gone}` }), 'person');
  for (const text of ['We coffer it.', 'Offers of soap.', 'Interviewing is fun.'])
    assert.equal(told({ text: `${gone} ${text}` }), 'reply text', text);
  assert.equal(told({ text: `${gone}${' So on.'.repeat(215)} Interview` }), 'reply text', 'far below');
});

test('[RU4] before a subject the words of programs are understood, with and without a hyphen', () => {
  for (const subject of [
    'Autoreply: x',
    'Autoresponse: x',
    'Auto reply: x',
    'Automatischer Antwort: x',
    'Automatisk svar: x',
    'Absence du bureau : x',
    'Absence du bureau: x',
    'Fuera de oficina: x',
    'Out of Office ',
    'Out of office – x',
    'Vacation message',
  ])
    assert.equal(told({ subject }), 'reply subject', subject);
});

test('[RU4] each field by which a machine says what it is counts as a whole word', () => {
  const field = (name: string, value: string) => told({ fields: { [name]: value } });
  assert.equal(field('x-apple-action', 'novacation'), 'person');
  assert.equal(field('x-apple-action', 'vacations'), 'person');
  assert.equal(field('precedence', 'autoreply'), 'reply precedence');
  assert.equal(field('precedence', 'auto-reply'), 'reply precedence');
  assert.equal(field('precedence', 'no_auto_reply'), 'person');
  for (const value of ['bulk', 'list', 'junk']) assert.equal(field('precedence', value), 'notice precedence', value);
  for (const value of ['nobulk', 'listed']) assert.equal(field('precedence', value), 'person', value);
  assert.equal(told({ fields: { 'x-vacation': 'yes', 'x-autoreply': 'yes' } }), 'reply x-autoreply');
  for (const local of ['donotreply', 'notification', 'alert', 'alerts', 'mailer', 'auto', 'automailer', 'do-notreply'])
    assert.equal(told({ from: { name: '', email: `${local}@example.org` } }), 'notice address', local);
  assert.equal(told({ from: { name: '', email: 'autobahn@example.org' } }), 'person');
});
