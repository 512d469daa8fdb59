import { connect, createServer } from 'node:net';

/** Free loopback ports. Held together until all are known, so that no two are the same. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  return ports;
}

/** Waits until something answers at a port; throws with what the service said when it ended or took too long. */
export async function answers(port: number, ended: () => string | null, most = 20_000): Promise<void> {
  const from = performance.now();
  for (;;) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (open) return;
    const why = ended();
    if (why !== null) throw new Error(`The service ended: ${why}`);
    if (performance.now() - from > most) throw new Error(`Nothing answers at port ${port}.`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
