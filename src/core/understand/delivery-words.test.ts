import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounce, type MailOfAnn, report, told } from '../../../test/support/delivery.ts';

const status = (text: string): MailOfAnn => ({ text: '', reports: [report('delivery-status', text)] });

test('[RU4] each name under which mail servers write is known, so that a mail that came back is not taken for an answer', () => {
  const from = (local: string) => told({ from: { name: '', email: `${local}@example.org` }, subject: 'Undeliverable' });
  for (const local of [
    'mailer-daemon',
    'MAILER_DAEMON',
    'mailerdaemon',
    'mail-daemon',
    'maildaemon',
    'mail-delivery',
    'maildelivery',
    'postmaster',
    'post-master',
    'post.office',
    'postoffice',
    'mmdf',
    'mail-system',
    'mailsystem',
    'mail.router',
    'mdaemon',
    'bounce',
    'bounces',
    'bounce+4711',
    'no-reply-delivery',
    'noreplybounce',
    'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e',
    'failure',
    'undeliverable',
    'doublebounce',
    'double-bounce',
    'smtp-gateway',
    'smtpgateway',
    'ricevuta',
    'auto-reply-daemon',
    'autoreplydaemon',
  ])
    assert.equal(from(local), 'bounce', local);
  for (const local of ['sally.failure', 'failures', 'ann']) assert.equal(from(local), 'person', local);
  const named = (name: string) => told({ from: { name, email: 'x@example.org' }, subject: 'Undeliverable' });
  for (const name of ['Mailer-Daemon', 'MAILERDAEMON of example', 'Mail Delivery Subsystem', 'Mail Delivery System'])
    assert.equal(named(name), 'bounce', name);
  for (const name of ['Ann', 'Mailer-Daemonic']) assert.equal(named(name), 'person', name);
});

test('[RU4] a mail that only a mailer daemon sends is a bounce whatever it says; of other servers it must say so', () => {
  const from = (local: string, part: MailOfAnn = {}) =>
    told({ from: { name: '', email: `${local}@example.org` }, ...part });
  for (const local of ['mailer-daemon', 'mailerdaemon', 'mailer.daemon']) assert.equal(from(local), 'bounce', local);
  for (const local of ['new-mailer-daemon', 'mailerdaemons']) assert.equal(from(local), 'person', local);
  assert.equal(from('postmaster'), 'person');
  assert.equal(from('postmaster', { text: ' \n ' }), 'bounce', 'nothing stands in it');
  assert.equal(from('postmaster', { fields: { 'return-path': ' <> ' } }), 'bounce');
  assert.equal(from('postmaster', { fields: { 'return-path': '<' } }), 'bounce');
  assert.equal(from('postmaster', { fields: { 'return-path': '<ann@example.org>' } }), 'person');
});

test('[RU4] the subjects of mails that came back are understood in the languages of common servers', () => {
  const from = (subject: string) => told({ from: { name: '', email: 'postmaster@example.org' }, subject });
  for (const subject of [
    'Undelivered Mail Returned to Sender',
    'Un delivered mail',
    'Returned mail: see transcript',
    'Mail failure',
    'Delivery has failed',
    'Nondelivery report',
    'Non-delivery status receipt',
    'Delivery receipt',
    'Failure notice',
    'Message blocked',
    'Could not deliver it',
    'User unknown',
    'Your email to Ann was not taken',
    'Your e-mail could sadly not go',
    'Your message was not read',
    'Complaint about spam',
    'Mailbox full',
    'Unzustellbar: Dank',
    'Zustellung der Nachricht fehlgeschlagen',
    'Message non distribué',
    'Échec de la remise',
    'Échec de remise : merci',
    'Mensaje no entregado',
    'Mancata consegna',
    'Письмо не доставлено',
    '系统退信',
    'メールエラー',
    '발송실패',
  ])
    assert.equal(from(subject), 'bounce', subject);
  for (const subject of ['Your interview', 'Redelivery status', 'Your cat could not'])
    assert.equal(from(subject), 'person', subject);
});

test('[RU4] the words of a mail that came back are understood', () => {
  const from = (text: string) => told({ from: { name: '', email: 'postmaster@example.org' }, text });
  for (const text of [
    'This is the mail system at host mx.example.org.',
    'It cannot be delivered.',
    'It can not be delivered.',
    "It couldn't be delivered.",
    'I wasn’t here. The server was unable to deliver it.',
    'Delivery failed.',
    'A permanent error.',
    'A permanent fatal error.',
    'Your message did not reach the following readers',
    '550 5.1.1',
    '550-5.1.1',
    'The mailbox is full.',
    'No such user here',
    'Relay denied',
    'Relaying denied',
    'Ihre Nachricht konnte nicht zugestellt werden.',
  ])
    assert.equal(from(text), 'bounce', text);
  for (const text of ['We moved.', '550 5.a.1', 'The office is full.']) assert.equal(from(text), 'person', text);
  assert.equal(from(`${'We moved. '.repeat(590)}No such user`), 'bounce');
  assert.equal(from(`${'We moved. '.repeat(610)}No such user`), 'person', 'such reports begin with it');
});

test('[RU4] a mail without a sender, or of a system, is a bounce where it says so', () => {
  const words = { subject: 'Undeliverable: Thank you', text: 'No such user here.' };
  for (const email of ['it-admin@example.org', 'noreply@example.org', 'no-reply@example.org', 'x@smtp.example.org'])
    assert.equal(told({ ...words, from: { name: '', email } }), 'bounce', email);
  assert.equal(told({ ...words, from: { name: 'Mail system', email: 'x@example.org' } }), 'bounce');
  assert.equal(told({ ...words, from: { name: 'SMTP', email: 'x@example.org' } }), 'bounce');
  assert.equal(told({ ...words, from: { name: 'Hotmail', email: 'hotmail@example.org' } }), 'person');
  assert.equal(told({ ...words, from: null }), 'bounce');
  const begins = (text: string) => told({ from: null, text, subject: '' });
  assert.equal(begins('Your mail sent on Friday'), 'bounce');
  assert.equal(begins('\n  your mail sent on Friday'), 'bounce');
  assert.equal(begins('{"notificationType":"Bounce"}'), 'bounce');
  assert.equal(begins('{ "Type" : "Notification"}'), 'bounce');
  assert.equal(begins('Thanks, your mail sent on Friday came.'), 'person');
  assert.equal(begins('Your mail sent only now'), 'person');
  assert.equal(told({ from: null, subject: 'unsubscribe' }), 'bounce');
  assert.equal(told({ from: null, subject: 'unsubscribe me' }), 'person');
  assert.equal(told({ from: null, subject: 'Please unsubscribe' }), 'person');
  for (const type of ['report-type=delivery-status', 'report-type="feedback-report"', 'REPORT-TYPE=Delivery-Status'])
    assert.equal(told({ fields: { 'content-type': `multipart/report; ${type}` } }), 'bounce', type);
  assert.equal(told({ fields: { 'x-failed-recipients': 'ann@example.org' } }), 'bounce');
});

test('[RU4] whom a mail did not reach is read from each line of the report, each reader once', () => {
  const recipients = (text: string, part: MailOfAnn = {}) => bounce({ ...status(text), ...part }).recipients;
  assert.deepEqual(recipients('Final-Recipient:rfc822;ann@example.org'), ['ann@example.org']);
  assert.deepEqual(recipients('FINAL-RCPT-TO : ann@example.org'), ['ann@example.org']);
  assert.deepEqual(
    recipients('Final-Recipient: rfc822; Ann@Example.org\nOriginal-Recipient: rfc822; ann@example.org'),
    ['ann@example.org'],
  );
  assert.deepEqual(recipients('X-Final-Recipient: rfc822; ann@example.org'), [], 'another field');
  assert.deepEqual(recipients('', { fields: { 'x-failed-recipients': 'Ann@example.org,  bo@example.org,' } }), [
    'ann@example.org',
    'bo@example.org',
  ]);
  assert.deepEqual(recipients('', { text: 'No such user: <Ann@Example.org>' }), ['ann@example.org']);
  assert.deepEqual(
    recipients('Final-Recipient: rfc822; bo@example.org', { text: 'From <rowan@example.org>' }),
    ['bo@example.org'],
    'what the text names beside the report is no reader',
  );
  assert.deepEqual(
    recipients('Final-Recipient: rfc822; ann@example.org', {
      text: 'From <rowan@example.org>',
      fields: { 'x-failed-recipients': 'bo@example.org' },
    }),
    ['ann@example.org', 'bo@example.org'],
  );
  const many = Array.from({ length: 500 }, (_, index) => `Final-Recipient: rfc822; a${index}@example.org`).join('\n');
  assert.ok(recipients(many).length < 500, 'a list of hundreds is read in part');
  assert.deepEqual(
    recipients('', { text: 'From <rowan@example.org>', fields: { 'x-failed-recipients': 'bo@example.org' } }),
    ['bo@example.org'],
  );
});

test('[RU4] the number of the fault is that of the report, else the first in the text; other figures are none', () => {
  const number = (text: string, part: MailOfAnn = {}) => bounce({ ...status(text), ...part }).status;
  assert.equal(number('Status: 5.1.1'), '5.1.1');
  assert.equal(number('Status:5.1.10'), '5.1.10');
  assert.equal(number('Status:2.0.0'), '2.0.0');
  assert.equal(number('status : 4.4.7 (timeout)'), '4.4.7');
  assert.equal(number('Last-Status: 4.4.7\nStatus: 5.1.1'), '5.1.1');
  assert.equal(number('Action: failed', { text: 'smtp; 550 5.7.1 denied' }), '5.7.1');
  assert.equal(number('Action: failed', { text: 'by version 15.1.1 and 5.1.1a' }), null);
  assert.equal(number('Action: failed', { text: 'nothing' }), null);
  assert.equal(number('Status: 5.1.1', { text: '4.4.7' }), '5.1.1');
});

test('[RU4] what is only late is told by the report, or by the first lines of the text', () => {
  const permanent = (text: string, part: MailOfAnn = {}) => bounce({ ...status(text), ...part }).permanent;
  assert.equal(permanent('Last-Action: delayed\nAction: failed'), true);
  assert.equal(permanent('Action : DELAYED'), false);
  for (const text of [
    'Delayed.',
    'It will be retried for 2 days.',
    'We will keep trying.',
    'It has not yet been delivered.',
    'warning: could not send message',
  ])
    assert.equal(permanent('', { text }), false, text);
  for (const text of ['It was undelayed.', 'We will retrying.', 'Failed.'])
    assert.equal(permanent('', { text }), true, text);
  assert.equal(permanent('', { text: `${'It failed. '.repeat(100)}Delayed.` }), false);
  assert.equal(permanent('', { text: `${'It failed. '.repeat(150)}Delayed.` }), true, 'the quoted mail says it');
});

test('[RU4] the mail that came back is known by its own id, wherever the report holds its head', () => {
  const id = (text: string, part: MailOfAnn = {}) =>
    bounce({ text: '', reports: [report('delivery-status', 'Action: failed'), report('returned', text)], ...part })
      .messageId;
  assert.equal(id('Message-ID: <own@example.org>'), '<own@example.org>');
  assert.equal(id('Subject: x\r\nMESSAGE-ID :\r\n <own@example.org>\r\nTo: y'), '<own@example.org>');
  assert.equal(id('X-Message-ID: <other@example.org>\nMessage-ID: <own@example.org>'), '<own@example.org>');
  assert.equal(id('X-Message-ID: <other@example.org>'), null);
  assert.equal(id('No head'), null);
  assert.equal(
    bounce({ ...status('Action: failed\nMessage-ID: <report@example.org>'), text: 'Message-ID: <own@example.org>' })
      .messageId,
    '<own@example.org>',
    'the id of the report itself is another',
  );
});
