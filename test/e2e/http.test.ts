import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { openApi } from '../../src/contract/openapi.ts';
import { type Output, operations } from '../../src/contract/registry.ts';
import { ask, persevere, root, withHome } from '../support/cli.ts';
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
  code: string;
  kind: string;
  detail: string;
  kept: string;
  advice: string;
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
      job: job.body.jobId,
      starts: yesterday,
      people: ['Anna', 'Ben'],
    });
    await server.post('/api/debriefs', {
      interview: interview.body.interviewId,
      people: [{ person: 'Anna', callback: 'the pairing sessions' }],
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
    assert.match(draft.body.text, /the pairing sessions/);
    const sent = await server.post<Output<'sent'>>('/api/drafts/sent', { draft: draft.body.draftId });
    assert.equal(sent.status, 200);
    assert.equal((await server.get<Output<'today'>>('/api/today')).doNow.length, 1);
  });
});

test('[ST10] given one Idempotency-Key for two things, the second is refused and not lost without a word', async () => {
  await withServer(async (server, home) => {
    const once = { 'Idempotency-Key': 'k1' };
    const first = await server.post<Output<'add-job'>>('/api/jobs', { role: 'Baker', employer: 'Ovenly' }, once);
    assert.equal(first.status, 200);
    const again = await server.post<Output<'add-job'>>('/api/jobs', { employer: 'Ovenly', role: 'Baker' }, once);
    assert.deepEqual([again.status, again.body], [200, first.body]);
    const other = await server.post<Refused>('/api/jobs', { role: 'Miller', employer: 'Ovenly' }, once);
    assert.deepEqual([other.status, other.body.kind], [409, 'id-taken']);
    const elsewhere = await server.post<Refused>('/api/profile', { name: 'Rowan Ellis' }, once);
    assert.deepEqual([elsewhere.status, elsewhere.body.kind], [409, 'id-taken']);
    assert.equal((await server.get<Output<'jobs'>>('/api/jobs')).jobs.length, 1);

    // What keeps no answer of its own is bound as well.
    const pause = { 'Idempotency-Key': 'k2' };
    assert.equal((await server.post('/api/outbox/pause', {}, pause)).status, 200);
    assert.equal((await server.post('/api/outbox/pause', {}, pause)).status, 200);
    assert.equal((await server.post('/api/jobs', { role: 'Miller', employer: 'Ovenly' }, pause)).status, 409);

    // At the terminal it is the same, with an exit code of its own.
    const typed = await persevere(home, [
      'add',
      'job',
      '--role',
      'Miller',
      '--employer',
      'Ovenly',
      '--operation',
      'k1',
    ]);
    assert.equal(typed.code, 8, typed.err);
  });
});

test('[ST10] given notes that were restored, an id that was used before makes no second job', async () => {
  await withServer(async (server) => {
    const job = { role: 'Baker', employer: 'Ovenly' };
    await server.post('/api/jobs', job, { 'Idempotency-Key': 'k1' });
    const { archive } = await server.get<Output<'export'>>('/api/export');
    const file = { name: 'backup.jsonl', content: Buffer.from(archive).toString('base64') };
    const restored = await server.post('/api/restore', { file, replace: true });
    assert.equal(restored.status, 200, JSON.stringify(restored.body));
    const again = await server.post<Refused>('/api/jobs', job, { 'Idempotency-Key': 'k1' });
    assert.deepEqual([again.status, again.body.kind], [409, 'done-already']);
    assert.equal((await server.get<Output<'jobs'>>('/api/jobs')).jobs.length, 1);
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
    assert.equal(one.body.jobId, two.body.jobId);
    assert.equal((await server.get<Output<'jobs'>>('/api/jobs')).jobs.length, 1);
  });
});

test('a foreign Host, a foreign Origin, a missing or wrong key get nothing', async () => {
  await withServer(async ({ url, key }) => {
    const port = new URL(url).port;
    const authorization = `Bearer ${key}`;
    assert.equal(await rawStatus(`${url}/api/today`, { Host: `127.0.0.1:${port}`, Authorization: authorization }), 200);
    assert.equal(
      await rawStatus(`${url}/api/today`, { Host: `other.localhost:${port}`, Authorization: authorization }),
      403,
    );
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
      const error = JSON.parse(text) as Refused;
      assert.equal(error.kind, code, path);
      assert.doesNotMatch(text, /\.ts:|at async|node_modules/);
      for (const part of [error.detail, error.kept, error.advice]) assert.ok(part.length > 1);
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

test('the OpenAPI document is served, and its committed digest is current', async () => {
  const current = JSON.parse(JSON.stringify(openApi(z)));
  const digest = createHash('sha256')
    .update(`${JSON.stringify(current, null, 2)}\n`)
    .digest('hex');
  assert.equal(readFileSync(join(root, 'docs', 'openapi.sha256'), 'utf8').trim(), digest, 'run: npm run openapi');
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

test('[ST10] given a field that no operation knows, it is refused by its name and nothing is taken', async () => {
  await withServer(async (server, home) => {
    const refused = await server.post<Refused>('/api/jobs', { role: 'Baker', employer: 'Ovenly', salary: '30k' });
    assert.equal(refused.status, 400);
    assert.match(refused.body.detail, /^salary: There is no such field/);
    const inside = await server.post<Refused>('/api/debriefs', {
      interview: 'itv_x',
      people: [{ person: 'Anna', mood: 'good' }],
    });
    assert.equal(inside.status, 400);
    assert.match(inside.body.detail, /^people\.0\.mood: There is no such field/);
    assert.equal((await server.get<Refused>('/api/jobs?colour=red')).kind, 'invalid');
    assert.equal((await server.get<Output<'jobs'>>('/api/jobs')).jobs.length, 0);

    // A file at the terminal is held to the same.
    writeFileSync(join(home, 'answers.json'), '{"held": true, "salary": "30k"}');
    const typed = await persevere(home, ['debrief', 'itv_x', '--from', join(home, 'answers.json')]);
    assert.equal(typed.code, 2);
    assert.match(typed.err, /^salary: There is no such field/);
  });
});

test('[ST10] given what a contact was for, only a kind of step is taken, and the description lists them', async () => {
  await withServer(async (server) => {
    const job = await server.post<Output<'add-job'>>('/api/jobs', { role: 'Baker', employer: 'Ovenly' });
    const contact = { direction: 'out', channel: 'email', job: [job.body.jobId] };
    const refused = await server.post<Refused>('/api/contacts', { ...contact, purpose: 'thanks' });
    assert.equal(refused.status, 400);
    assert.match(refused.body.detail, /^purpose: .*thank-you/);
    assert.equal((await server.post('/api/contacts', { ...contact, purpose: 'thank-you' })).status, 200);
    const described = JSON.stringify(openApi(z));
    assert.match(described, /"purpose":\{"type":"string","enum":\["call-back"/);
    assert.match(described, /"additionalProperties":false/);
  });
});

test('given a key that may not, a key that is unknown, and a wrong method, each has the status that says so', async () => {
  await withServer(async (server, home) => {
    const { key } = await ask<Output<'token'>>(home, 'token', '--label', 'a script');
    const status = async (method: string, path: string, bearer: string | null) => {
      const headers: Record<string, string> = { 'Content-Type': 'application/json' };
      if (bearer !== null) headers.Authorization = `Bearer ${bearer}`;
      const response = await fetch(server.url + path, {
        method,
        headers,
        ...(method === 'POST' ? { body: '{}' } : {}),
      });
      return [response.status, response.headers.get('allow'), response.headers.get('www-authenticate')];
    };
    assert.deepEqual(await status('POST', '/api/outbox/resume', key), [403, null, null]);
    assert.deepEqual(await status('POST', '/api/outbox/resume', 'unknown'), [401, null, 'Bearer']);
    assert.deepEqual(await status('GET', '/api/today', null), [401, null, 'Bearer']);
    assert.deepEqual(await status('DELETE', '/api/today', server.key), [405, 'GET', null]);
    assert.deepEqual(await status('DELETE', '/api/jobs', server.key), [405, 'GET, POST', null]);
    assert.deepEqual(await status('PUT', '/api/alive', null), [405, 'GET', null]);
    assert.deepEqual(await status('GET', '/api/nonsense', server.key), [404, null, null]);
  });
});

test('[UI3] given an address that is no screen, the page comes and says so, and no JSON', async () => {
  await withServer(async (server) => {
    const response = await fetch(`${server.url}/nonsense`);
    assert.equal(response.status, 404);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    assert.equal((await fetch(`${server.url}/api/nonsense`)).headers.get('content-type'), 'application/problem+json');
    assert.equal((await fetch(`${server.url}/assets/nothing.js`)).status, 404);
    assert.match((await fetch(`${server.url}/assets/nothing.js`)).headers.get('content-type') ?? '', /json/);
  });
});

test('[DK2] given somebody without a key, no more is listened to than a code takes', async () => {
  await withHome(async (home) => {
    const { url, code, end } = await startServer(home);
    try {
      const exchange = (padding: string): Promise<Response> =>
        fetch(`${url}/api/session`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ code, label: 'x', padding }),
        });
      assert.equal((await exchange('x'.repeat(20_000))).status, 403);
      assert.equal((await exchange('')).status, 200, 'the code is as good as before');
    } finally {
      await end();
    }
  });
});
