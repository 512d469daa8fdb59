import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { openSession } from './imap.ts';

const limits = { silenceMs: 60_000, idleMs: 60_000, pollMs: 60_000 };
/** Beyond what is taken, what lies in the pipes of the system. */
const MOST_SENT = 40_000_000;

/** Writes without an end, as fast as it is taken, and counts. */
function pump(socket: Socket, sent: { bytes: number }): void {
  const piece = Buffer.alloc(65_536, 'a');
  const go = (): void => {
    while (!socket.destroyed && sent.bytes < 4 * MOST_SENT) {
      sent.bytes += piece.length;
      if (!socket.write(piece)) return;
    }
  };
  socket.on('drain', go);
  go();
}

/** A server that greets and never comes to the end of the line. */
function greet(socket: Socket, sent: { bytes: number }): void {
  socket.write('* OK [');
  pump(socket, sent);
}

/** A server that behaves until it is asked for its folders. */
function behave(socket: Socket, sent: { bytes: number }): void {
  socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n');
  socket.on('data', (data: Buffer) => {
    for (const line of data.toString().split('\r\n').filter(Boolean)) {
      const [tag, command = ''] = line.split(' ');
      if (/^(?:LIST|LSUB|XLIST)$/i.test(command)) {
        socket.write('* LIST () "/" {900000000}\r\n');
        pump(socket, sent);
        return;
      }
      if (/CAPABILITY/i.test(command)) socket.write('* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n');
      socket.write(`${tag} OK done\r\n`);
    }
  });
}

for (const [lie, begin] of [
  ['a greeting', greet],
  ['a folder name', behave],
] as const)
  test(`[RU8] given a mail server that sends ${lie} without an end, the connection is cut before it fills the memory`, async () => {
    const sent = { bytes: 0 };
    const server = createServer((socket) => {
      socket.on('error', () => {});
      begin(socket, sent);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const account = {
        host: '127.0.0.1',
        port: (server.address() as AddressInfo).port,
        security: 'loopback',
      } as const;
      const opened = await openSession(
        { ...account, user: 'rowan', certificates: null },
        { kind: 'password', password: 'x' },
        limits,
      );
      if (opened.ok) await assert.rejects(opened.session.folders());
      else assert.ok(['cut', 'silent'].includes(opened.problem), opened.problem);
      assert.ok(sent.bytes < MOST_SENT, `${sent.bytes} bytes were taken`);
    } finally {
      server.close();
    }
  });
