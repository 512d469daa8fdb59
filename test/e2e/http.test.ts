import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { openApi } from '../../src/contract/openapi.ts';
import { type Output, operations } from '../../src/contract/registry.ts';
import { ask, root, withHome } from '../support/cli.ts';
import { type Running, serverWithKey, startServer } from '../support/server.ts';

async function withServer(work: (server: Running, home: string) => Promise<void>): Promise<void> {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    try {
      await work(server, home);
    } finally {
      await server.end();
    }
  });
}

/** A request with headers that fetch does not let one set. */
function rawStatus(url: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

interface Refused {
  error: { code: string; what: string; kept: string; todo: string };
}

test('the main path over HTTP: a job, an interview, what happened, the letters', async () => {
  await withServer(async (server) => {
    await server.post('/api/profile', {
      name: 'Rowan Ellis',
      email: 'rowan@example.org',
      zone: 'Europe/London',
      region: 'GB-ENG',
    });
    const job = await server.post<Output<'add-job'>>('/api/jobs', { role: 'Analyst', employer: 'Northwind' });
    assert.equal(job.status, 200);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const interview = await server.post<Output<'add-interview'>>('/api/interviews', {
      job: job.body.opportunityId,
      starts: yesterday,
      people: ['Anna', 'Ben'],
    });
    await server.post('/api/debriefs', {
      interview: interview.body.interviewId,
      people: [{ person: 'Anna', callback: 'pairing' }],
      want: 'yes',
    });
    const today = await server.get<Output<'today'>>('/api/today');
    assert.deepEqual(
      today.doNow.map((step) => [step.kind, step.people[0]?.name]),
      [
        ['thank-you', 'Anna'],
        ['thank-you', 'Ben'],
      ],
    );
    const draft = await server.post<Output<'draft'>>('/api/drafts', { step: today.doNow[0]?.id });
    assert.match(draft.body.text, /pairing/);
    const sent = await server.post<Output<'sent'>>('/api/drafts/sent', { draft: draft.body.draftId });
    assert.equal(sent.status, 200);
    assert.equal((await server.get<Output<'today'>>('/api/today')).doNow.length, 1);
  });
});

test('the command line and the server share one file, each sees what the other wrote', async () => {
  await withServer(async (server, home) => {
    assert.equal((await server.get<Output<'today'>>('/api/today')).doNow.length, 0);
    await ask(home, 'example');
    assert.ok((await server.get<Output<'today'>>('/api/today')).doNow.length > 0);
  });
});

test('[ST2] an Idempotency-Key makes a repeat harmless', async () => {
  await withServer(async (server) => {
    const send = (): Promise<{ status: number; body: Output<'add-job'> }> =>
      server.post('/api/jobs', { role: 'Analyst' }, { 'Idempotency-Key': 'k1' });
    const [one, two] = [await send(), await send()];
    assert.equal(one.body.opportunityId, two.body.opportunityId);
    assert.equal((await server.get<Output<'jobs'>>('/api/jobs')).jobs.length, 1);
  });
});

test('a foreign Host, a foreign Origin, a missing or wrong key get nothing', async () => {
  await withServer(async ({ url, key }) => {
    const port = new URL(url).port;
    const authorization = `Bearer ${key}`;
    assert.equal(await rawStatus(`${url}/api/today`, { Host: `127.0.0.1:${port}`, Authorization: authorization }), 200);
    assert.equal(await rawStatus(`${url}/api/today`, { Host: 'evil.example', Authorization: authorization }), 403);
    assert.equal(
      await rawStatus(`${url}/api/today`, { Host: `localhost:${Number(port) + 1}`, Authorization: authorization }),
      403,
    );
    assert.equal(
      await rawStatus(`${url}/api/today`, {
        Host: `127.0.0.1:${port}`,
        Origin: 'https://evil.example',
        Authorization: authorization,
      }),
      403,
    );
    assert.equal(
      await rawStatus(`${url}/api/today`, { Host: `127.0.0.1:${port}`, Origin: 'null', Authorization: authorization }),
      403,
    );
    assert.equal(await rawStatus(`${url}/api/today`, {}), 401);
    assert.equal(await rawStatus(`${url}/api/today`, { Authorization: 'Bearer wrong' }), 401);
  });
});

test('the one-time code works once', async () => {
  await withServer(async ({ url, code }) => {
    const again = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    assert.equal(again.status, 403);
  });
});

test('[SG7] a key for a program may read and write, and every effect beyond that is refused', async () => {
  await withHome(async (home) => {
    const { key, scopes } = await ask<Output<'token'>>(home, 'token', '--label', 'a script');
    assert.deepEqual(scopes, ['read', 'write']);
    const { url, end } = await startServer(home);
    try {
      assert.equal(await rawStatus(`${url}/api/today`, { Authorization: `Bearer ${key}` }), 200);
    } finally {
      await end();
    }
  });
});

test('oversized, malformed, mistyped and unknown requests get a typed refusal', async () => {
  await withServer(async (server) => {
    const { url, key } = server;
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const cases: [string, RequestInit, number, string][] = [
      ['/api/jobs', { method: 'POST', headers, body: '{"role":' }, 400, 'invalid'],
      ['/api/jobs', { method: 'POST', headers, body: '[]' }, 400, 'invalid'],
      ['/api/jobs', { method: 'POST', headers, body: '{"role":5}' }, 400, 'invalid'],
      [
        '/api/jobs',
        { method: 'POST', headers: { ...headers, 'Content-Type': 'text/plain' }, body: '{}' },
        400,
        'invalid',
      ],
      [
        '/api/jobs',
        { method: 'POST', headers, body: JSON.stringify({ role: 'x'.repeat(2_000_000) }) },
        413,
        'too-large',
      ],
      [
        '/api/jobs',
        { method: 'POST', headers: { ...headers, 'Idempotency-Key': 'x'.repeat(100) }, body: '{"role":"A"}' },
        400,
        'invalid',
      ],
      ['/api/jobs?limit=9999', { headers }, 400, 'invalid'],
      ['/api/job?job=job_none', { headers }, 404, 'not-found'],
      ['/api/today?now=soon', { headers }, 400, 'invalid'],
      ['/api/nothing', { headers }, 404, 'not-found'],
      [
        '/api/invitations/read',
        { method: 'POST', headers, body: JSON.stringify({ file: { name: 'x.ics', content: '%%%' } }) },
        422,
        'unreadable',
      ],
      [
        '/api/restore',
        { method: 'POST', headers, body: JSON.stringify({ file: { name: 'x', content: 'AAAA' } }) },
        422,
        'unreadable',
      ],
    ];
    for (const [path, init, status, code] of cases) {
      const response = await fetch(`${url}${path}`, init);
      const text = await response.text();
      assert.equal(response.status, status, `${path}: ${text}`);
      const { error } = JSON.parse(text) as Refused;
      assert.equal(error.code, code, path);
      assert.doesNotMatch(text, /\.ts:|at async|node_modules/);
      for (const part of [error.what, error.kept, error.todo]) assert.ok(part.length > 1);
    }
  });
});

test('hostile names are kept as text and never become markup', async () => {
  await withServer(async (server) => {
    const hostile = '<script>alert(1)</script>"\'`\u0000\u202E';
    const { status } = await server.post('/api/jobs', { role: hostile.slice(0, 60), employer: hostile });
    assert.equal(status, 200);
    const listed = await server.get<Output<'jobs'>>('/api/jobs');
    assert.match(listed.jobs[0]?.title ?? '', /<script>/);
    const page = await fetch(`${server.url}/`);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self'/);
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  });
});

test('a second start opens the first', async () => {
  await withHome(async (home) => {
    const first = await startServer(home);
    try {
      const second = await startServer(home);
      assert.equal(second.url, first.url);
      assert.notEqual(second.code, first.code);
      const session = await fetch(`${first.url}/api/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code: second.code }),
      });
      assert.equal(session.status, 200);
    } finally {
      await first.end();
    }
  });
});

test('the OpenAPI document is served, committed and current', async () => {
  const current = JSON.parse(JSON.stringify(openApi(z)));
  assert.deepEqual(
    JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8')),
    current,
    'run: npm run openapi',
  );
  assert.equal(current.openapi, '3.1.0');
  await withServer(async (server) => assert.deepEqual(await server.get('/openapi.json'), current));
  const paths = Object.values(operations)
    .filter((each) => (each.surfaces as readonly string[]).includes('http'))
    .map((each) => `${each.http.method} ${each.http.path}`);
  assert.equal(new Set(paths).size, paths.length, 'no two operations share a route');
});

test('[ST6] somebody forgotten on the command line is gone from a running server too', async () => {
  await withServer(async (server, home) => {
    await ask(home, 'example');
    assert.match(JSON.stringify(await server.get('/api/today')), /Fiona Marsh/);
    const gone = await ask<Output<'forget'>>(home, 'forget', 'Fiona Marsh', '--yes');
    assert.deepEqual([gone.erased, gone.traceLeft], [true, false]);
    assert.doesNotMatch(JSON.stringify(await server.get('/api/today')), /Fiona|Marsh/);
    const { jobs } = await server.get<Output<'jobs'>>('/api/jobs');
    assert.doesNotMatch(JSON.stringify(await server.get(`/api/job?job=${jobs[0]?.id}`)), /Fiona|Marsh/);
  });
});
