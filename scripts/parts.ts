// npm run parts: the page that shows all parts in all their states. Prints its address, and serves it until it is ended.
import { openGallery } from './gallery.ts';

const gallery = await openGallery(Number(process.env.PORT ?? 0));
console.log(`${gallery.url}\nEnd it with Ctrl+C.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void gallery.close().then(() => process.exit(0)));
