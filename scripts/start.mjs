// Brings what is missing, then serves. Here and not in `prestart`: with npm's `ignore-scripts` that would be left out.
import './install.mjs';

process.argv.splice(2, 0, 'serve');
await import('../bin/persevere.mjs');
