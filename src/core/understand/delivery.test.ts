import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounce, type MailOfAnn, report, told } from '../../../test/support/delivery.ts';

const status = (text: string) => report('delivery-status', text);
const daemon = { name: 'Mail Delivery Subsystem', email: 'MAILER-DAEMON@mx.example.org' };

test('[RU4] a report of a mail server names the mail, whom it did not reach, and whether it is tried again', () => {
  const text = [
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Original-Recipient: rfc822;Ann@Example.org',
    'Final-Recipient: rfc822; <bo@example.org>',
    'Action: failed',
    'Status: 5.1.1',
  ].join('\n');
  assert.deepEqual(
    bounce({
      from: daemon,
      reports: [
        status(text),
        report('returned', 'Subject: Hello\nMessage-ID:\n <own@example.org>\nTo: ann@example.org'),
      ],
    }),
    {
      messageId: '<own@example.org>',
      recipients: ['ann@example.org', 'bo@example.org'],
      status: '5.1.1',
      permanent: true,
    },
  );
});

test('[RU4] given a bounce of an address of two letters, it is known whom the mail did not reach', () => {
  assert.deepEqual(bounce({ reports: [status('Final-Recipient: rfc822; hr@example.org')] }).recipients, [
    'hr@example.org',
  ]);
});

test('[RU4] a report of a delay, of a delivery or of a temporary fault is not the end', () => {
  const permanent = (text: string, part: MailOfAnn = {}) =>
    bounce({ text: '', ...part, reports: [status(text)] }).permanent;
  assert.equal(permanent('Action: delayed\nStatus: 5.4.1'), false);
  assert.equal(permanent('Action: delivered\nStatus: 2.0.0'), false);
  assert.equal(permanent('action: relayed'), false);
  assert.equal(permanent('Status: 4.4.1'), false);
  assert.equal(permanent('Action: failed\nStatus: 4.4.7'), true, 'tried for days, and given up');
  assert.equal(permanent('Status: 5.0.0', { subject: 'Warning: could not send message for past 4 hours' }), false);
  assert.equal(permanent('Status: 5.0.0', { text: 'Your message will be retried.' }), false);
  assert.equal(permanent('Status: 5.0.0'), true);
});

test('[RU4] without a report the words of the mail tell whom it did not reach, and under which number', () => {
  assert.deepEqual(
    bounce({
      from: daemon,
      subject: 'Undelivered Mail Returned to Sender',
      text: 'Could not be delivered to <Ann@Example.org> and <bo@example.org>: 550 5.7.1 denied\n\nMessage-Id: <own@example.org>',
    }),
    { messageId: '<own@example.org>', recipients: ['ann@example.org'], status: '5.7.1', permanent: true },
  );
  assert.deepEqual(
    bounce({
      from: null,
      subject: 'Delivery failure',
      text: '',
      fields: { 'x-failed-recipients': 'ann@example.org, bo@example.org' },
    }),
    { messageId: null, recipients: ['ann@example.org', 'bo@example.org'], status: null, permanent: true },
  );
});

test('[RU4] the head of the mail that came back counts before what the report quotes', () => {
  const found = bounce({
    from: daemon,
    text: 'Message-ID: <in-text@example.org>',
    reports: [
      status('Final-Recipient: rfc822;ann@example.org'),
      report('returned', 'No head'),
      report('returned', 'Message-ID: <first@example.org>'),
      report('returned', 'Message-ID: <second@example.org>'),
    ],
  });
  assert.equal(found?.messageId, '<first@example.org>');
});

test('[RU4] a daemon, an empty return path or a mail from nobody is a bounce where its words say so too', () => {
  assert.equal(told({ from: daemon, text: '', subject: '' }), 'bounce');
  assert.equal(told({ from: { name: '', email: 'mailer-daemon@mx.example.org' }, subject: 'Hello' }), 'bounce');
  assert.equal(
    told({ from: { name: '', email: 'postmaster@example.org' }, text: 'Our office moves on Monday.' }),
    'person',
  );
  assert.equal(
    told({ from: { name: '', email: 'postmaster@example.org' }, text: 'Your message could not be delivered.' }),
    'bounce',
  );
  assert.equal(told({ from: null, subject: 'Delivery Status Notification' }), 'bounce');
  assert.equal(told({ from: null }), 'person');
  const returnPath = { fields: { 'return-path': '<>' } };
  assert.equal(told({ ...returnPath, subject: 'Undeliverable: Thank you', text: 'No such user here.' }), 'bounce');
  assert.equal(told({ ...returnPath, subject: 'Undeliverable: Thank you' }), 'person', 'a subject alone is too little');
  assert.equal(told({ ...returnPath, text: 'No such user here.' }), 'person', 'a word alone is too little');
  assert.equal(
    told({ subject: 'Undeliverable: Thank you', text: 'No such user here.' }),
    'person',
    'people write this too',
  );
  assert.equal(told({ fields: { 'content-type': 'multipart/report; report-type="delivery-status"' } }), 'bounce');
  assert.equal(told({ fields: { 'x-apple-unsubscribe': 'true' } }), 'bounce');
  assert.equal(told({ reports: [report('feedback-report', '')] }), 'bounce');
  assert.equal(told({ reports: [report('returned', 'x')], subject: 'Returned mail: see below' }), 'bounce');
  assert.equal(told({ reports: [report('returned', 'x')] }), 'person');
});

test('[RU4] each field by which programs say that they answer by themselves is understood, unless it says no', () => {
  assert.equal(told({ fields: { 'auto-submitted': 'Auto-Replied (vacation)' } }), 'reply auto-submitted');
  assert.equal(told({ fields: { 'auto-submitted': 'auto-generated' } }), 'notice auto-submitted');
  assert.equal(told({ fields: { 'auto-submitted': 'no' } }), 'person');
  for (const field of [
    'x-autoreply',
    'x-autorespond',
    'x-auto-reply',
    'x-autoresponder',
    'x-autogenerated',
    'x-auto-generated',
    'x-vacation',
    'x-mail-autoreply',
    'x-amazon-auto-reply',
    'x-autoreply-from',
    'x-autorespond-by',
    'x-facebook-notify',
  ]) {
    assert.equal(told({ fields: { [field]: 'yes' } }), `reply ${field}`);
    for (const no of ['No', 'FALSE', ' ']) assert.equal(told({ fields: { [field]: no } }), 'person', `${field}: ${no}`);
  }
  assert.equal(told({ fields: { 'x-apple-action': 'VACATION/reply' } }), 'reply x-apple-action');
  assert.equal(told({ fields: { precedence: 'Auto_reply' } }), 'reply precedence');
  assert.equal(told({ fields: { precedence: ' Bulk ' } }), 'notice precedence');
  assert.equal(told({ fields: { precedence: 'first-class' } }), 'person');
  assert.equal(told({ fields: { 'list-unsubscribe': '<mailto:x@example.org>' } }), 'notice list');
  assert.equal(told({ fields: { 'list-id': '<news.example.org>' } }), 'notice list');
  assert.equal(told({ reports: [report('disposition-notification', '')] }), 'reply read-receipt');
});

test('[RU4] what programs write before the subject that they answer is understood, and a person who answers it is none', () => {
  for (const subject of [
    'Automatic reply: Your interview',
    'Auto-Response: x',
    'Automatische Antwort: x',
    'Réponse automatique : x',
    'Out of office: x',
    'Out of Office',
    'Abwesenheitsnotiz: x',
    'Abwesend: x',
    '自动回复: x',
  ])
    assert.equal(told({ subject }), 'reply subject', subject);
  for (const subject of [
    'Re: Automatic reply: x',
    'Out of office furniture',
    'Your automatic reply',
    'Abwesenheit am Freitag',
  ])
    assert.equal(told({ subject }), 'person', subject);
});

test('[RU4] a note that says that somebody is away, and what such notes promise, is automatic; a person who says it in a letter is not', () => {
  const away = 'I am currently out of the office until Monday.';
  assert.equal(told({ text: `${away} I will reply on my return.` }), 'reply text');
  assert.equal(told({ text: `  \n${away} For urgent matters, please contact Bo.` }), 'reply text');
  assert.equal(told({ text: 'Ich bin bis Montag nicht im Büro. In dringenden Fällen hilft Bo.' }), 'reply text');
  assert.equal(told({ text: away, subject: 'Away until Monday' }), 'reply text');
  assert.equal(told({ text: away }), 'person', 'half a sign');
  assert.equal(told({ text: 'I will reply on my return.' }), 'person');
  assert.equal(
    told({ text: `${away} I will reply about your application on my return.` }),
    'person',
    'it speaks of the process',
  );
  assert.equal(told({ text: `${away} Shall I reply on my return?` }), 'person', 'it asks');
  assert.equal(
    told({ text: `${away} I will reply on my return.${' More.'.repeat(600)}` }),
    'person',
    'too long for a note',
  );
  assert.equal(
    told({ text: `${'Words. '.repeat(70)}${away} I will reply on my return.` }),
    'person',
    'such notes begin with it',
  );
});

test('[RU4] an address that nobody reads sends notices', () => {
  for (const email of [
    'no-reply@example.org',
    'NoReply@example.org',
    'do-not-reply@example.org',
    'notifications@example.org',
    'automated@example.org',
  ])
    assert.equal(told({ from: { name: 'Jobs', email } }), 'notice address', email);
  for (const email of ['norman@example.org', 'alertsmith@example.org', 'jobs.no-reply@example.org'])
    assert.equal(told({ from: { name: 'Jobs', email } }), 'person', email);
});
