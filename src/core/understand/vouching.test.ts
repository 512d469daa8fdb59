import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVerified, ownServerIn, type Vouched, vouchingServer, withVouched } from './vouching.ts';

const mail = (...values: string[]) => ({
  from: { name: 'Fiona Grant', email: 'fiona@calder-search.example' },
  headers: values.map((value) => ({ name: 'authentication-results', value })),
});

const results: [string, string[], boolean | null][] = [
  ['nothing is written', [], null],
  ['DMARC passed for their domain', ['mx.own.example; dmarc=pass header.from=calder-search.example'], true],
  [
    'it passed for the domain above theirs',
    ['mx.own.example 1; dkim=none; dmarc=pass header.from=CALDER-SEARCH.example'],
    true,
  ],
  ['it passed for another domain', ['mx.own.example; dmarc=pass header.from=evil.example'], false],
  ['it passed for a domain that is not named', ['mx.own.example; dmarc=pass'], false],
  ['DKIM passed for their domain', ['mx.own.example; dkim=pass header.d=calder-search.example'], true],
  ['DKIM passed for their address', ['mx.own.example; dkim=pass header.i=fiona@calder-search.example'], true],
  ['DKIM passed for another domain', ['mx.own.example; dkim=pass header.d=evil.example'], false],
  ['it failed', ['mx.own.example; dmarc=fail header.from=calder-search.example'], false],
  ['a sender wrote it', ['x; dmarc=pass header.from=calder-search.example'], null],
  ['a sender says that it failed', ['x; dmarc=fail header.from=calder-search.example'], false],
  [
    'a sender wrote one below that of the own server',
    ['mx.own.example; dmarc=none', 'mx.own.example; dmarc=pass header.from=calder-search.example'],
    false,
  ],
  [
    'a sender wrote words into a comment',
    ['mx.own.example; spf=fail (; dmarc=pass header.from=calder-search.example) smtp.mailfrom=x'],
    false,
  ],
  [
    'a sender wrote words into a quoted address',
    ['mx.own.example; spf=pass smtp.mailfrom="a; dmarc=pass header.from=calder-search.example;"@evil.example'],
    false,
  ],
];

for (const [what, values, expected] of results)
  test(`[RU2] given a mail where ${what}, the own server vouches only for what it checked itself`, () => {
    assert.equal(isVerified(mail(...values), 'mx.own.example'), expected);
  });

test('[RU2] given a server that writes no results, those of a sender vouch for nothing', () => {
  assert.equal(isVerified(mail('x; dmarc=pass header.from=calder-search.example'), null), null);
});

test('[RU2] given mails of many senders, the own server is the one that vouches for nearly all of them; a sender alone teaches nothing', () => {
  const after = (servers: readonly (string | null)[]): string | null =>
    ownServerIn(
      servers.reduce<Vouched[]>((known, server, at) => withVouched(known, { sender: `sender ${at}`, server }), []),
    );
  assert.equal(after(['own', 'own', 'own', 'own']), null);
  assert.equal(after(['own', 'own', 'own', 'own', null]), 'own');
  assert.equal(after(['one', 'two', 'three', 'four', 'five']), null);
  assert.equal(after([null, null, null, 'forged', 'forged']), null);
  let known: Vouched[] = [];
  for (let at = 0; at < 100; at++) known = withVouched(known, { sender: 'the same', server: 'forged' });
  assert.equal(ownServerIn(known), null);
  assert.equal(vouchingServer(mail('(a note) Mx.Own.example 1; none')), 'mx.own.example');
});

test('[RU2] given five senders, four fifths must bear the name of one server; of the last 24 senders alone it is learnt', () => {
  const after = (servers: readonly (string | null)[]): string | null =>
    ownServerIn(
      servers.reduce<Vouched[]>((known, server, at) => withVouched(known, { sender: `sender ${at}`, server }), []),
    );
  assert.equal(after(['own', 'own', 'own', null, null]), null, 'three fifths');
  assert.equal(after([...Array(15).fill('own'), ...Array(5).fill(null)]), null, 'three quarters');
  assert.equal(after([...Array(16).fill('own'), ...Array(4).fill(null)]), 'own');
  // Five before the last 24 are forgotten: 19 of 24 are less than four fifths, 20 are not.
  assert.equal(after([...Array(30).fill('own'), ...Array(5).fill(null), ...Array(19).fill('own')]), null);
  assert.equal(after([...Array(30).fill(null), ...Array(4).fill(null), ...Array(20).fill('own')]), 'own');
});
