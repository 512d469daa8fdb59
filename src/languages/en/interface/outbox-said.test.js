import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outbox } from './outbox-said.ts';

const when = { at: Date.UTC(2026, 10, 25, 7), zone: 'Europe/Berlin' };
test('[SG3] given a letter that goes later, its hour is told by the own clock, and what it takes of the computer', () => {
  assert.equal(
    outbox.goes(when, true),
    'It goes at 8:00 am on Wednesday 25 November. This computer must be awake and Persevere running then. Until it goes you can take it back.',
  );
  assert.equal(outbox.goes(null, true), 'It goes in half a minute; until then you can take it back.');
  assert.equal(outbox.goes(null, false), 'It goes in half a minute, but only while Persevere runs.');
});
test('[SG1] given a letter on its way, it is told how it stands', () => {
  assert.equal(
    outbox.standing({ is: 'accepted', when }),
    'Your mail server took it at 8:00 am on Wednesday 25 November.',
  );
  assert.equal(outbox.standing({ is: 'paused' }), 'It waits: sending is paused.');
  assert.equal(outbox.standing({ is: 'due-once-it-runs' }), 'It goes as soon as Persevere runs.');
});
test('[UI3] given the words of a server, they are quoted; what this computer found out stands in brackets', () => {
  assert.equal(outbox.serverSaid('550 no such user'), 'It said: 550 no such user');
  assert.equal(outbox.serverSaid('timeout'), '(timeout)');
});
test('[SG2] given the one question before a letter goes, it names whom, since when, and the ways that are not looked at', () => {
  assert.equal(outbox.heardFrom('Anna', null, false), 'Have you heard from Anna, by mail, call or text?');
  assert.match(outbox.heardFrom('Anna', 20_781, true), /heard from Anna since \w+ \d+ \w+ by call or text\?$/);
});
