import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLink, placeText } from './join-link.ts';

test('given an address of the web as link or as place, the call is joined there', () => {
  const link = 'https://meet.example.org/abc';
  assert.equal(joinLink({ link, location: 'https://maps.example.org' }), link);
  assert.equal(joinLink({ link: null, location: ` ${link} ` }), link);
  assert.equal(joinLink({ link: null, location: 'Room 4' }), null);
});

test('given anything else as link, it is no link and can be read beside the place', () => {
  for (const link of ['javascript:alert(1)', 'intent://x#Intent;end', 'sms:+447700900123']) {
    assert.equal(joinLink({ link, location: 'Room 4' }), null);
    assert.equal(placeText({ link, location: 'Room 4' }), `Room 4 · ${link}`);
    assert.equal(placeText({ link, location: null }), link);
  }
  assert.equal(joinLink({ link: 'sms:1', location: 'https://meet.example.org' }), 'https://meet.example.org');
  assert.equal(placeText({ link: 'https://meet.example.org', location: null }), null);
});
