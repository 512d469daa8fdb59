import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailtoAddress, mailtoLink } from './draft-view.ts';

test('given an address that asks for more than itself, no mail is opened to it', () => {
  for (const email of ['z@q.example?bcc=evil@x.example', 'z@q.example?bcc=evil', 'z@q.example,evil@x.example', ''])
    assert.equal(mailtoAddress([email]), null, email);
  assert.equal(mailtoAddress(['z?bcc=e@q.example']), 'mailto:z%3Fbcc%3De@q.example');
  assert.equal(mailtoAddress(['anna@q.example']), 'mailto:anna@q.example');
  assert.equal(mailtoLink(['z@q.example?bcc=evil'], 'Hi', 'You'), 'mailto:?subject=Hi&body=You');
});
