import { connect, createServer, type Socket } from 'node:net';

/** Cuts the line when this passes: from the server after it has acted (`down`), or from the client (`up`). */
export interface Cut {
  readonly direction: 'up' | 'down';
  readonly when: RegExp;
  /** True where what matched is still passed on before the line is cut. */
  readonly pass?: boolean;
}

/** A proxy before a real server that sees every line and cuts where it is told, once for each entry of `cuts`. */
export async function startLineProxy(
  to: number,
): Promise<{ readonly port: number; readonly cuts: Cut[]; close(): Promise<void> }> {
  const cuts: Cut[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    sockets.add(client).add(upstream);
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    const pump = (from: Socket, into: Socket, direction: Cut['direction']): void => {
      from.on('data', (chunk: Buffer) => {
        const index = cuts.findIndex(
          (each) => each.direction === direction && each.when.test(chunk.toString('latin1')),
        );
        const cut = index < 0 ? undefined : cuts.splice(index, 1)[0];
        if (cut === undefined || cut.pass) into.write(chunk);
        if (cut) setTimeout(end, cut.pass ? 50 : 0);
      });
      from.on('error', end);
      from.on('close', end);
    };
    pump(client, upstream, 'up');
    pump(upstream, client, 'down');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    cuts,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
