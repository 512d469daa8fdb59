import { connect, createServer } from 'node:net';

/** Below the range from which the system gives ports to whoever asks for any, so that nobody takes one before its server does. */
const FIRST = 20_000;
const LAST = 32_000;

/** Free loopback ports, all different, chosen by chance: several test files look for some at the same time. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (!found.has(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** Waits until nothing answers at a port any more: children of a server may hold it a moment longer than the server. */
export async function closed(port: number, most = 10_000): Promise<void> {
  const from = performance.now();
  while (await isOpen(port)) {
    if (performance.now() - from > most) throw new Error(`Port ${port} stays open.`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Waits until something answers at a port; throws with what the service said when it ended or took too long. */
export async function answers(port: number, ended: () => string | null, most = 20_000): Promise<void> {
  const from = performance.now();
  for (;;) {
    if (await isOpen(port)) return;
    const why = ended();
    if (why !== null) throw new Error(`The service ended: ${why}`);
    if (performance.now() - from > most) throw new Error(`Nothing answers at port ${port}.`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
