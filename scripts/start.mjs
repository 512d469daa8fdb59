// Brings what is missing, then serves. Here and not in `prestart`: with npm's `ignore-scripts` that would be left out.
import { endWithStarter } from './starter.mjs';

// Before the installing, which takes its time: npm may be ended meanwhile.
if (process.env.npm_lifecycle_event === 'start') endWithStarter();
await import('./install.mjs');
process.argv.splice(2, 0, 'serve');
await import('../bin/persevere.mjs');
