import { connect, createServer, type Socket } from 'node:net';

/** Breaks the line when this passes: from the server after it has acted (`down`), or from the client (`up`). */
export interface Cut {
  readonly direction: 'up' | 'down';
  readonly when: RegExp;
  /** True where what matched is still passed on before the line is cut. */
  readonly pass?: boolean;
  /** Says nothing any more, in either direction, instead of cutting. */
  readonly silent?: boolean;
}

export interface LineProxy {
  readonly port: number;
  readonly cuts: Cut[];
  /** Milliseconds by which everything is late. */
  delayMs: number;
  close(): Promise<void>;
}

/** A proxy before a real server that sees every line and cuts where it is told, once for each entry of `cuts`. */
export async function startLineProxy(to: number): Promise<LineProxy> {
  const cuts: Cut[] = [];
  const sockets = new Set<Socket>();
  const proxy = { cuts, delayMs: 0 };
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    sockets.add(client).add(upstream);
    let silent = false;
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    const pump = (from: Socket, into: Socket, direction: Cut['direction']): void => {
      let earlier: Promise<void> = Promise.resolve();
      const passOn = async (chunk: Buffer): Promise<void> => {
        if (proxy.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, proxy.delayMs));
        const index = cuts.findIndex(
          (each) => each.direction === direction && each.when.test(chunk.toString('latin1')),
        );
        const cut = index < 0 ? undefined : cuts.splice(index, 1)[0];
        silent ||= cut?.silent ?? false;
        if ((cut === undefined || cut.pass) && !silent && !into.destroyed) into.write(chunk);
        if (cut && !cut.silent) setTimeout(end, cut.pass ? 50 : 0);
      };
      from.on('data', (chunk: Buffer) => {
        earlier = earlier.then(() => passOn(chunk));
      });
      from.on('error', end);
      from.on('close', end);
    };
    pump(client, upstream, 'up');
    pump(upstream, client, 'down');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(proxy, {
    port: (server.address() as { port: number }).port,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  });
}
