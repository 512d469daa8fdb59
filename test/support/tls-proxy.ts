import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificates } from './services/certificates.ts';

export interface TlsProxy {
  readonly port: number;
  close(): Promise<void>;
}

/** Puts TLS in front of a server, as a person would with a proxy of their own: the Host header passes as it came. */
export function startTlsProxy(target: () => string, certificates: Certificates): Promise<TlsProxy> {
  const options = { key: readFileSync(certificates.keyFile), cert: readFileSync(certificates.certFile) };
  const server = createServer(options, (incoming, outgoing) => {
    const { hostname, port } = new URL(target());
    const passed = request(
      { hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      }),
    );
  });
}
