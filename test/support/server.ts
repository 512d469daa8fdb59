import { spawn } from 'node:child_process';
import dns from 'node:dns';
import { keepOf, program } from './cli.ts';

leadLocalNamesHere();

export interface Running {
  readonly url: string;
  readonly code: string;
  readonly key: string;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: T }>;
  end(): Promise<void>;
}

/** Starts the real server of a home on a free port and waits for its printed address. */
export function startServer(
  home: string,
  env: Record<string, string> = {},
  more: readonly string[] = [],
): Promise<{ url: string; code: string; lines: () => string; end(): Promise<void> }> {
  const child = spawn(
    process.execPath,
    [program, 'serve', ...(more.includes('--port') ? [] : ['--port', '0']), ...more],
    {
      env: { ...process.env, PERSEVERE_HOME: home, PERSEVERE_KEEP: keepOf(home), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let out = '';
  return new Promise((resolve, reject) => {
    const ended = new Promise<void>((done) => child.on('close', () => done()));
    const end = async (): Promise<void> => {
      child.kill('SIGTERM');
      await ended;
    };
    child.stderr.on('data', (chunk: Buffer) => {
      out += chunk;
    });
    child.on('close', () => reject(new Error(`The server ended: ${out}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
      const match = /(http:\/\/persevere-[\da-f]{24}\.localhost:\d+)\/#code=(\S+)/.exec(out);
      if (match?.[1] && match[2]) resolve({ url: match[1], code: match[2], lines: () => out, end });
    });
  });
}

/** A server with a key in hand. */
export async function serverWithKey(home: string): Promise<Running> {
  const { url, code, end } = await startServer(home);
  const session = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const { key } = (await session.json()) as { key: string };
  const authorization = { Authorization: `Bearer ${key}` };
  return {
    url,
    code,
    key,
    async get<T>(path: string) {
      return (await (await fetch(`${url}${path}`, { headers: authorization })).json()) as T;
    },
    async post<T>(path: string, body: unknown, headers: Record<string, string> = {}) {
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...authorization, ...headers },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as T };
    },
    end,
  };
}

/** Browsers lead every name below `localhost` to this computer (RFC 6761, section 6.3); Node asks the system, which may not know them. */
function leadLocalNamesHere(): void {
  const ask = dns.lookup as (name: string, ...more: unknown[]) => void;
  dns.lookup = ((name: string, ...more: unknown[]) =>
    ask(name.endsWith('.localhost') ? '127.0.0.1' : name, ...more)) as typeof dns.lookup;
}
