import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ThreadedMail, threadMails } from './threads.ts';
import { isVerified, ownServerIn, vouchingServer, withVouched } from './vouching.ts';

const mail = (id: string | null, references: string[] = [], part: Partial<ThreadedMail> = {}): ThreadedMail => ({
  messageId: id,
  references,
  inReplyTo: [],
  subject: id ?? '',
  sentAt: 0,
  ...part,
});
const parents = (...mails: ThreadedMail[]) => threadMails(mails).map((each) => each.parent);
/** Two mails of these subjects, the second a minute later: what the second answers. */
const second = (one: string, other: string) =>
  parents(mail('a', [], { subject: one }), mail('b', [], { subject: other, sentAt: 60 }));

test('[SG4] the chain of a mail replaces what was only presumed from the chains of others', () => {
  assert.deepEqual(parents(mail('a'), mail('x'), mail('c', ['a', 'b']), mail('b', ['x'])), [null, null, 3, 1]);
  assert.deepEqual(parents(mail('c', ['a', 'b']), mail('d', ['x', 'b']), mail('a'), mail('x'), mail('b')), [
    4,
    4,
    null,
    null,
    null,
  ]);
});

test('[SG4] References count before In-Reply-To, of which only the first does', () => {
  assert.deepEqual(parents(mail('a'), mail('b'), mail('c', ['a'], { inReplyTo: ['b'] })), [null, null, 0]);
  assert.deepEqual(parents(mail('a'), mail('b'), mail('c', [], { inReplyTo: ['b', 'a'] })), [null, null, 1]);
  assert.deepEqual(parents(mail('a'), mail('b'), mail('c', [], { inReplyTo: ['z', 'a'] })), [null, null, null]);
});

test('[SG4] a chain that comes back to itself is no chain', () => {
  assert.deepEqual(parents(mail('a', ['b']), mail('b', ['a'])), [1, null]);
  assert.deepEqual(parents(mail('a', ['a'])), [null]);
  assert.deepEqual(parents(mail('c', ['a', 'b', 'a'])), [null]);
});

test('[SG4] the parent is the nearest mail that is there; under one that is missing several are no thread of one of them', () => {
  assert.deepEqual(parents(mail('a'), mail('d', ['a', 'b', 'c'])), [null, 0]);
  assert.deepEqual(parents(mail('b', ['x'], { subject: 's' }), mail('c', ['x'], { subject: 't' })), [null, null]);
  assert.deepEqual(parents(mail('b', ['x']), mail('c', ['x', 'b'])), [null, 0]);
});

test('[SG4] the subject is compared without what programs put around it, in any case', () => {
  for (const reply of [
    'Re: Offer',
    'RE : offer',
    'Fwd: Offer',
    'fw: Offer',
    'Re[2]: Offer',
    '[list] Re: Offer',
    '[Fwd: Offer]',
    'Offer (fwd)',
    'Re: [list] Offer',
    'Re: Re: Fw: Offer',
    '  re:   Offer ',
  ])
    assert.deepEqual(second('Offer', reply), [null, 0], reply);
  for (const other of ['Regarding Offer', 'Offer Re:', 'Offers', 'Re Offer'])
    assert.deepEqual(second('Offer', other), [null, null], other);
  assert.deepEqual(second('A  b', 'Re: a\tB'), [null, 0]);
  assert.deepEqual(second('', ''), [null, null], 'nothing is no subject');
  assert.deepEqual(second('Re:', 'Re:'), [null, null]);
  assert.deepEqual(second('[list]', 'Re: [list]'), [null, 0]);
});

test('[SG4] two mails that begin alike are one thread of equals; a reply goes below the mail that is none', () => {
  assert.deepEqual(second('Offer', 'Offer'), [null, null]);
  assert.deepEqual(second('Re: Offer', 'Re: Offer'), [null, null]);
  assert.deepEqual(second('Re: Offer', 'Offer'), [1, null], 'the later is the one that was answered');
  assert.deepEqual(
    parents(
      mail('a', [], { subject: 'Offer', sentAt: 1 }),
      mail('b', [], { subject: 'Re: Offer', sentAt: 2 }),
      mail('c', [], { subject: 'Re: Offer', sentAt: 3 }),
    ),
    [null, 0, 0],
  );
});

test('[SG4] a thread whose first mail is missing takes in others of its subject', () => {
  const mails = [
    mail('b', ['x'], { subject: 'Re: Offer', sentAt: 1 }),
    mail('c', ['x'], { subject: 'Re: Offer', sentAt: 2 }),
    mail('d', [], { subject: 'Offer', sentAt: 3 }),
    mail('e', ['y'], { subject: 'Re: Offer', sentAt: 4 }),
    mail('f', ['y'], { subject: 'Re: Offer', sentAt: 5 }),
  ];
  assert.deepEqual(parents(...mails), [null, null, null, null, null]);
});

const head = (...values: string[]) => ({ headers: values.map((value) => ({ name: 'authentication-results', value })) });
const from = (email: string) => ({ from: { name: '', email } });
const verified = (value: string, email = 'ann@example.org', own: string | null = 'mx.example.net') =>
  isVerified({ ...head(value), ...from(email) }, own);

test('[RU2] the own server vouches by DMARC or DKIM for the domain of the sender, or for one that it belongs to', () => {
  const mx = 'mx.example.net; ';
  assert.equal(verified(`${mx}dmarc=pass header.from=example.org`), true);
  assert.equal(verified(`${mx} DMARC=PASS (p=none) header.from=@Example.org`), true);
  assert.equal(verified(`${mx}dkim=pass header.d=example.org`), true);
  assert.equal(verified(`${mx}dkim=pass header.i=list@example.org`), true);
  assert.equal(verified(`${mx}dkim=pass header.d=example.org`, 'ann@mail.example.org'), true);
  assert.equal(verified(`${mx}dkim=pass header.d=mail.example.org`), false);
  assert.equal(verified(`${mx}dkim=pass header.d=ample.org`), false);
  assert.equal(verified(`${mx}dmarc=pass header.from=example.com`), false);
  assert.equal(verified(`${mx}dmarc=pass`), false);
  assert.equal(verified(`${mx}dkim=fail header.d=example.org; spf=pass`), false);
  assert.equal(verified(`${mx}spf=pass dmarc=pass header.from=example.org`), false, 'it does not begin a result');
  assert.equal(verified(`${mx}spf=pass dkim=pass header.d=example.org`), false);
  assert.equal(verified('mx.example.net; a=b; dkim=pass xheader.d=example.org'), false);
});

test('[RU2] a failure is believed from anybody, a success only from the own server', () => {
  assert.equal(verified('other.example; dmarc=fail'), false);
  assert.equal(verified('other.example; dmarc=temperror'), false);
  assert.equal(verified('other.example; dmarc=pass header.from=example.org'), null);
  assert.equal(verified('mx.example.net; dmarc=pass header.from=example.org', 'ann@example.org', null), null);
  assert.equal(isVerified({ headers: [], ...from('ann@example.org') }, 'mx.example.net'), null);
  assert.equal(
    isVerified({ ...head('mx.example.net; dmarc=pass header.from=example.org'), from: null }, 'mx.example.net'),
    false,
  );
});

test('[RU2] comments and quoted words hold what the sender chose, and count for nothing', () => {
  assert.equal(verified('mx.example.net; (dmarc=fail) dmarc=pass header.from=example.org'), true);
  assert.equal(verified('mx.example.net; (a (b) dmarc=fail) dmarc=pass header.from=example.org'), true);
  assert.equal(verified('mx.example.net; (\\) dmarc=fail) dmarc=pass header.from=example.org'), true);
  assert.equal(verified('mx.example.net; "dmarc=fail; (" dmarc=pass header.from=example.org'), true);
  assert.equal(verified('mx.example.net; ) dmarc=pass header.from=example.org'), true);
});

test('[RU2] only the topmost field names the server that vouches', () => {
  assert.equal(vouchingServer(head(' MX.example.net 1; spf=pass', 'other.example; x')), 'mx.example.net');
  assert.equal(vouchingServer(head('(c) mx.example.net; x')), 'mx.example.net');
  assert.equal(vouchingServer({ headers: [] }), null);
  assert.equal(vouchingServer(head('; x')), null);
});

test('[RU2] the own server is known after five senders of whom four in five were vouched for by it', () => {
  const known = (...servers: (string | null)[]) => servers.map((server, at) => ({ sender: `s${at}`, server }));
  assert.equal(ownServerIn(known('mx', 'mx', 'mx', 'mx')), null);
  assert.equal(ownServerIn(known('mx', 'mx', 'mx', 'mx', null)), 'mx');
  assert.equal(ownServerIn(known('mx', 'mx', 'mx', 'other', null)), null);
  assert.equal(ownServerIn(known(null, null, null, null, null)), null);
});

test('[RU2] each sender counts once, the latest first, and twenty-four are kept', () => {
  const mail = (sender: string, server: string | null = 'mx') => ({ sender, server });
  assert.deepEqual(withVouched([mail('a'), mail('b')], mail('b', 'other')), [mail('b', 'other'), mail('a')]);
  const many = Array.from({ length: 24 }, (_, at) => mail(`s${at}`));
  assert.equal(withVouched(many, mail('new')).length, 24);
  assert.equal(withVouched(many, mail('new')).at(-1)?.sender, 's22');
});
