import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Certificates } from './certificates.ts';

/** Points of the dialogue at which the server can misbehave, in their order. */
export const points = ['connect', 'auth', 'mail', 'rcpt', 'data', 'end'] as const;
export type Point = (typeof points)[number];

/**
 * What it does there, once: answers with an error, says nothing any more, cuts the line, or waits. At `end` the whole body has
 * arrived; `delivered` says whether the recipient gets it all the same, which the client cannot see.
 */
export interface Fault {
  readonly at: Point;
  readonly reply?: readonly [number, string];
  readonly silent?: boolean;
  readonly cut?: boolean;
  readonly delayMs?: number;
  readonly delivered?: boolean;
  /** Only where the address at hand holds this. */
  readonly for?: string;
}

export interface Delivered {
  readonly to: readonly string[];
  readonly from: string;
  readonly user: string | undefined;
  readonly raw: string;
  readonly messageId: string;
}

export interface ScriptedSmtp {
  readonly port: number;
  /** Faults to come; each is played once and taken away. */
  readonly faults: Fault[];
  /** What reached the recipients, in order. */
  readonly delivered: Delivered[];
  /** Bodies that arrived whole, delivered or not. */
  readonly arrived: { count: number };
  /** Called whenever a point of the dialogue is reached. */
  onPoint: (point: Point) => void;
  close(): Promise<void>;
}

export const testUser = { user: 'alice@example.test', password: 'alice-pw' } as const;

/** A real SMTP submission server (STARTTLS, or TLS from the start) that misbehaves on request. */
export async function startScriptedSmtp(
  certificates: Certificates,
  options: { readonly tls?: boolean; readonly methods?: string[]; readonly plain?: boolean } = {},
): Promise<ScriptedSmtp> {
  const faults: Fault[] = [];
  const delivered: Delivered[] = [];
  const arrived = { count: 0 };
  const sockets = new Set<Socket>();
  const result: { onPoint: (point: Point) => void } = { onPoint: () => {} };

  function take(at: Point, about: string): Fault | undefined {
    result.onPoint(at);
    const index = faults.findIndex((each) => each.at === at && (each.for === undefined || about.includes(each.for)));
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  }

  async function play(fault: Fault | undefined, session: SMTPServerSession): Promise<void> {
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.cut) socketOf(session)?.destroy();
    if (fault?.cut || fault?.silent) await new Promise(() => {});
    if (fault?.reply) throw Object.assign(new Error(fault.reply[1]), { responseCode: fault.reply[0] });
  }

  function socketOf(session: SMTPServerSession): Socket | undefined {
    return [...sockets].find((each) => each.remotePort === session.remotePort);
  }

  const step = (at: Point, about: string, session: SMTPServerSession, then: (error?: Error | null) => void): void => {
    play(take(at, about), session).then(
      () => then(),
      (error: Error) => then(error),
    );
  };

  const server = new SMTPServer({
    secure: options.tls ?? false,
    key: certificates.key,
    cert: certificates.cert,
    name: 'mail.test',
    authMethods: options.methods ?? ['PLAIN', 'LOGIN'],
    disabledCommands: options.plain ? ['STARTTLS'] : [],
    allowInsecureAuth: options.plain ?? false,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onConnect: (session, then) => step('connect', '', session, then),
    onAuth(auth, session, then) {
      step('auth', auth.username ?? '', session, (error) => {
        if (error) then(error);
        else if (auth.username === testUser.user && auth.password === testUser.password)
          then(null, { user: auth.username });
        else then(Object.assign(new Error('5.7.8 Authentication credentials invalid'), { responseCode: 535 }));
      });
    },
    onMailFrom: (address, session, then) => step('mail', address.address, session, then),
    onRcptTo: (address, session, then) => step('rcpt', address.address, session, then),
    onData(stream, session, then) {
      const chunks: Buffer[] = [];
      const early = take('data', '');
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      if (early?.cut || early?.silent || early?.reply) {
        play(early, session).catch((error: Error) => then(error));
        return;
      }
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const to = session.envelope.rcptTo.map((each) => each.address);
        arrived.count += 1;
        const fault = take('end', to.join(' '));
        if (fault?.delivered ?? !(fault?.cut || fault?.reply || fault?.silent)) {
          const messageId = /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '';
          const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
          delivered.push({ to, from, user: session.user, raw, messageId });
        }
        play(fault, session).then(
          () => then(null, `2.0.0 queued as ${session.id}`),
          (error: Error) => then(error),
        );
      });
    },
  });
  // Lines that we cut ourselves are no news.
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return Object.assign(result, {
    port,
    faults,
    delivered,
    arrived,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  });
}
