import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type Operation, scopeFor } from '../../src/contract/operation.ts';
import { type Output, operations } from '../../src/contract/registry.ts';
import { ask, withHome } from '../support/cli.ts';
import { startServer } from '../support/server.ts';

/** Everything that writes, by the scope that it needs. An operation that is new has to be put here by hand. */
const needs = {
  write: [
    'add-interview',
    'add-invitation',
    'add-job',
    'add-person',
    'advice',
    'answer-offer',
    'away',
    'called',
    'cards-import',
    'change-job',
    'close-job',
    'closed',
    'correct',
    'correct-contact',
    'correct-firm',
    'correct-interview',
    'correct-person',
    'correct-promise',
    'criteria',
    'debrief',
    'discard',
    'doctor',
    'draft',
    'edit',
    'evidence-note',
    'example',
    'example-end',
    'fill',
    'finish',
    'fit-note',
    'handed',
    'init',
    'jot',
    'keep',
    'late',
    'later',
    'left',
    'letter',
    'log',
    'mail-test',
    'meaning',
    'merge',
    'model-forget',
    'occasion',
    'outbox-pause',
    'own-letter',
    'phrase',
    'policy-set',
    'posting',
    'preview',
    'profile',
    'propose',
    'read',
    'recall',
    'reread',
    'resolve',
    'resume-import',
    'retract',
    'rewrite',
    'sent',
    'skip',
    'sounds',
    'suggestion',
    'take-away',
    'token',
    'told',
    'took-place',
    'undo',
    'unmerge',
    'voice',
    'want',
    'where',
    'write-notes',
  ],
  approve: [
    'approve',
    'calendar-feed',
    'device-known',
    'device-revoke',
    'forget',
    'mail-connect',
    'mail-consent',
    'mail-consent-end',
    'mail-disconnect',
    'mail-erase',
    'mail-folders',
    'model-connect',
    'outbox-resume',
    'pair',
    'push-agree',
    'reminders-set',
    'restore',
  ],
  send: [],
};

test('[SG7] given any operation that writes, the scope that it needs is the one listed here', () => {
  const found: Record<string, string[]> = { write: [], approve: [], send: [] };
  for (const each of Object.values(operations) as Operation[]) found[each.effect]?.push(each.name);
  for (const [effect, names] of Object.entries(needs)) assert.deepEqual(found[effect]?.toSorted(), names, effect);
  assert.equal(scopeFor(operations.doctor, {}), 'write');
  assert.equal(scopeFor(operations.doctor, { rebuild: true }), 'approve');
});

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An archive as `export` writes it, with more lines put in and its seal made anew, as anybody can. */
function withLines(archive: string, more: readonly object[]): string {
  const lines = [...archive.trimEnd().split('\n').slice(0, -1), ...more.map((each) => JSON.stringify(each))];
  const body = `${lines.join('\n')}\n`;
  return `${body}${JSON.stringify({ end: { lines: lines.length, sha256: sha(body) } })}\n`;
}

test('[SG7] given a key for a program, nothing that needs approval can be reached with it, also not by way of a backup', async () => {
  await withHome(async (home) => {
    const { key } = await ask<Output<'token'>>(home, 'token', '--label', 'a script');
    const { url, end } = await startServer(home);
    const call = async (method: string, path: string, body: unknown, bearer = key) => {
      const response = await fetch(url + path, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, string> };
    };
    try {
      assert.equal((await call('GET', '/api/today', null)).status, 200);
      for (const each of Object.values(operations) as Operation[])
        if (each.effect === 'approve' && each.surfaces.includes('http'))
          assert.equal((await call(each.http.method.toUpperCase(), each.http.path, {})).status, 403, each.name);
      assert.equal((await call('POST', '/api/doctor', {})).status, 200);
      assert.equal((await call('POST', '/api/doctor', { rebuild: true })).status, 403);

      const { archive = '' } = (await call('GET', '/api/export', null)).body;
      assert.doesNotMatch(archive, /"code/, 'the printed code is in no backup');
      assert.doesNotMatch(archive, /device-key|digest/, 'nor is any key');
      const planted = { digest: sha('planted'), expiresAt: 9e15 };
      const everything = {
        label: 'x',
        scopes: ['read', 'write', 'approve'],
        digest: sha('mine'),
        madeAt: 1,
        revokedAt: null,
      };
      for (const row of [
        { kind: 'setting', key: 'code', body: planted },
        { kind: 'setting', key: 'code-pair', body: planted },
        { kind: 'cursor', key: 'code', body: planted },
        { kind: 'device-key', key: 'key_mine', body: everything },
      ]) {
        const content = Buffer.from(withLines(archive, [{ row }])).toString('base64');
        assert.equal((await call('POST', '/api/restore', { file: { name: 'x', content }, replace: true })).status, 403);
      }
      assert.equal((await call('POST', '/api/session', { code: 'planted' })).status, 403);
      assert.equal((await call('POST', '/api/outbox/resume', {}, 'mine')).status, 401);
    } finally {
      await end();
    }
  });
});
