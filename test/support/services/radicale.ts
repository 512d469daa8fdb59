import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePorts } from './ports.ts';

export interface CalendarServer {
  /** Puts one calendar object; the HTTP status. The server parses it with a library of its own and refuses what is not valid. */
  put(name: string, ics: string): Promise<number>;
  /** The objects as the server gives them back. */
  list(): Promise<string[]>;
  stop(): Promise<void>;
}

const login = `Basic ${Buffer.from('alice:alice-pw').toString('base64')}`;

/** A private Radicale with one calendar, in a folder of its own on a free port, a child of this process. */
export async function startCalendarServer(): Promise<CalendarServer> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-calendar-'));
  const [port = 0] = await freePorts(1);
  mkdirSync(join(folder, 'collections'));
  writeFileSync(join(folder, 'users'), 'alice:alice-pw\n');
  const config = join(folder, 'config');
  writeFileSync(
    config,
    [
      `[server]\nhosts = 127.0.0.1:${port}`,
      `[auth]\ntype = htpasswd\nhtpasswd_filename = ${join(folder, 'users')}\nhtpasswd_encryption = plain\ndelay = 0`,
      '[rights]\ntype = owner_only',
      `[storage]\nfilesystem_folder = ${join(folder, 'collections')}`,
      '[web]\ntype = none',
    ].join('\n'),
  );
  const child = spawn('/usr/bin/radicale', ['--config', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  await answers(port, () => (child.exitCode === null ? null : said));
  const base = `http://127.0.0.1:${port}/alice/dates/`;
  const ask = (path: string, method: string, body?: string, type = 'application/xml'): Promise<Response> =>
    fetch(`${base}${path}`, {
      method,
      headers: { Authorization: login, 'Content-Type': type, Depth: '1' },
      ...(body === undefined ? {} : { body }),
    });
  const made = await ask('', 'MKCALENDAR');
  if (made.status !== 201) throw new Error(`No calendar: ${made.status} ${said}`);
  return {
    put: async (name, ics) => (await ask(`${name}.ics`, 'PUT', ics, 'text/calendar; charset=utf-8')).status,
    async list() {
      const query =
        '<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><c:calendar-data/></d:prop><c:filter><c:comp-filter name="VCALENDAR"/></c:filter></c:calendar-query>';
      const text = await (await ask('', 'REPORT', query)).text();
      return [...text.matchAll(/BEGIN:VCALENDAR[\s\S]*?END:VCALENDAR/g)].map((match) => match[0]);
    },
    async stop() {
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
