import { Agent, request } from 'node:http';

export interface Client {
  get(path: string): Promise<string>;
  post(path: string, body: unknown): Promise<string>;
  end(): void;
}

/** A plain HTTP client that keeps one connection: what it adds to a measurement is small and the same for every route. */
export function createClient(url: string, key: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (path: string, method: string, body: string | null): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = {
        Authorization: `Bearer ${key}`,
        ...(body === null ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
      };
      const sent = request(`${url}${path}`, { agent, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${path}: ${response.statusCode} ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });
  return {
    get: (path) => send(path, 'GET', null),
    post: (path, body) => send(path, 'POST', JSON.stringify(body)),
    end: () => agent.destroy(),
  };
}
