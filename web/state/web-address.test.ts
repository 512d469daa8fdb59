import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddress } from './web-address.ts';

test('given what was typed as a profile, it opens as an address of the web; what would run something, or is none, does not', () => {
  assert.equal(webAddress('linkedin.com/in/anna-keller'), 'https://linkedin.com/in/anna-keller');
  assert.equal(webAddress(' https://wa.me/447700900123 '), 'https://wa.me/447700900123');
  assert.equal(webAddress('http://example.org/a'), 'http://example.org/a');
  for (const typed of ['javascript:alert(1).x', 'data:text/html,x.y', 'Anna Keller', 'anna', '', 'ask Jess. Later'])
    assert.equal(webAddress(typed), null, typed);
});
