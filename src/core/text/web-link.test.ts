import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWebLink } from './web-link.ts';

test('only an address of the web may stand as a link', () => {
  for (const link of ['https://meet.example.org/a-b?c=d', 'HTTP://example.org'])
    assert.equal(isWebLink(link), true, link);
  for (const text of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    'https://example.org\njavascript:alert(1)',
    'intent://scan/#Intent;scheme=zxing;end',
    'sms:+447700900123',
    'tel:112',
    'data:text/html,x',
    'file:///etc/passwd',
    'meet.example.org',
    'https://',
    '',
  ])
    assert.equal(isWebLink(text), false, text);
});
