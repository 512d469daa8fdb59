import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ask, command, withHome } from '../support/cli.ts';
import { serverWithKey } from '../support/server.ts';
import { startCalendarServer } from '../support/services/radicale.ts';

interface Example {
  readonly jobId: string;
  readonly interviewId: string;
}

/** The events of a calendar, each as an object of its own, as a calendar server takes them. */
function objectsOf(ics: string): { uid: string; ics: string }[] {
  const [head = ''] = ics.split('BEGIN:VEVENT');
  return [...ics.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g)].map(([event]) => ({
    uid: /UID:(\S+)/.exec(event.replace(/\r\n /g, ''))?.[1] ?? '',
    ics: `${head}${event}END:VCALENDAR\r\n`,
  }));
}

const lineOf = (ics: string, name: string): string =>
  new RegExp(`^${name}[:;](.*)$`, 'm').exec(ics.replace(/\r\n /g, ''))?.[1]?.trim() ?? '';

test('[PL18] a calendar file is taken by a real calendar server; what moves keeps its id, what is withdrawn is cancelled', async () => {
  const server = await startCalendarServer();
  try {
    await withHome(async (home) => {
      await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'Europe/London', '--region', 'GB-SCT');
      const { jobId } = await ask<Example>(home, 'example');
      const file = join(home, 'dates.ics');
      const made = await command(home, ['calendar', file, '--overwrite']);
      assert.equal(made.code, 0, made.err);
      const first = readFileSync(file, 'utf8');
      const objects = objectsOf(first);
      assert.ok(objects.length > 0);
      assert.ok(
        first.split('\r\n').every((line) => Buffer.byteLength(line) <= 75),
        'lines are folded',
      );
      for (const [index, each] of objects.entries()) {
        assert.equal(await server.put(`date-${index}`, each.ics), 201, each.ics);
        assert.match(each.ics, /BEGIN:VALARM/);
        assert.equal(lineOf(each.ics, 'SEQUENCE'), '0');
        assert.equal(lineOf(each.ics, 'STATUS'), 'CONFIRMED');
      }
      assert.equal((await server.list()).length, objects.length);
      assert.doesNotMatch(first, /Northwind|Calder|Marsh|Duarte|Engineer|Analyst/, 'no names by default');

      const feed = await command(home, ['calendar', 'feed']);
      assert.match(
        feed.out,
        /^\/calendar\/[\w-]+\.ics .*\n.*\n.*cloud cannot fetch.*\nTake it away: persevere devices revoke key_/,
      );

      await command(home, ['calendar', file, '--overwrite']);
      assert.equal(readFileSync(file, 'utf8'), first, 'nothing changed, so nothing reads otherwise');

      const plan = await ask<{ steps: { id: string; kind: string; state: string }[] }>(home, 'plan', '--job', jobId);
      const step = plan.steps.find((each) => each.kind === 'check-in');
      await ask(home, 'keep', step?.id ?? '', '2027-03-01');
      await command(home, ['calendar', file, '--overwrite']);
      const moved = objectsOf(readFileSync(file, 'utf8')).find((each) => each.uid === `${step?.id}@persevere`);
      assert.equal(lineOf(moved?.ics ?? '', 'SEQUENCE'), '1');
      assert.match(lineOf(moved?.ics ?? '', 'DTSTART'), /^20270301T/);
      const place = objects.findIndex((each) => each.uid === moved?.uid);
      assert.equal(await server.put(`date-${place}`, moved?.ics ?? ''), 201);

      await ask(home, 'close', 'job', jobId, 'withdrawn');
      await command(home, ['calendar', file, '--overwrite']);
      const after = objectsOf(readFileSync(file, 'utf8'));
      // The interview took place: it is not called off when the job ends.
      const called = objects.filter((each) => !each.uid.startsWith('itv_'));
      assert.equal(objects.length - called.length, 1);
      assert.deepEqual(after.map((each) => each.uid).sort(), called.map((each) => each.uid).sort());
      for (const each of after) {
        assert.equal(lineOf(each.ics, 'STATUS'), 'CANCELLED');
        assert.doesNotMatch(each.ics, /VALARM/);
        assert.equal(await server.put(`date-${objects.findIndex((one) => one.uid === each.uid)}`, each.ics), 201);
      }
      const kept = await server.list();
      assert.equal(kept.length, objects.length);
      assert.equal(kept.filter((each) => /STATUS:CANCELLED/.test(each)).length, called.length);
    });
  } finally {
    await server.stop();
  }
});

test('a calendar feed has a key of its own that opens nothing else, names nobody unless asked, and can be taken away', async () => {
  await withHome(async (home) => {
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'Europe/London', '--region', 'GB-SCT');
    await ask(home, 'example');
    const server = await serverWithKey(home);
    try {
      type Feed = { id: string; path: string; address: string | null; reach: string };
      const plain = (await server.post<Feed>('/api/calendar/feed', {})).body;
      const named = (await server.post<Feed>('/api/calendar/feed', { names: true, label: 'The kitchen' })).body;
      assert.equal(plain.address, null);
      assert.match(plain.reach, /cloud cannot fetch from this computer/);
      const fetched = await fetch(`${server.url}${plain.path}`);
      assert.match(fetched.headers.get('content-type') ?? '', /^text\/calendar/);
      const ics = await fetched.text();
      assert.match(ics, /BEGIN:VEVENT/);
      const job = (await server.get<{ jobs: { title: string }[] }>('/api/jobs')).jobs[0];
      const unfolded = (text: string): string => text.replace(/\r\n /g, '');
      assert.ok(!unfolded(ics).includes(job?.title ?? 'nothing'));
      assert.ok(unfolded(await (await fetch(`${server.url}${named.path}`)).text()).includes(job?.title ?? 'nothing'));

      const key = /calendar\/(.*)\.ics/.exec(plain.path)?.[1];
      for (const path of ['/api/today', '/api/calendar', '/api/devices'])
        assert.equal(
          (await fetch(`${server.url}${path}`, { headers: { Authorization: `Bearer ${key}` } })).status,
          403,
        );
      assert.equal((await fetch(`${server.url}/calendar/${server.key}.ics`)).status, 404, 'a key of another kind');
      assert.equal((await fetch(`${server.url}/calendar/x.ics`)).status, 404);

      await server.post('/api/devices/revoke', { device: plain.id });
      assert.equal((await fetch(`${server.url}${plain.path}`)).status, 404);
      assert.equal((await fetch(`${server.url}${named.path}`)).status, 200);
    } finally {
      await server.end();
    }
  });
});
