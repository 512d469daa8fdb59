#!/usr/bin/env node
// Runs under any Node from 18 on and goes on under the one that Persevere is built for.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wantedMajor = 26;

if (Number.parseInt(process.versions.node, 10) >= wantedMajor) {
  if (process.argv[2] === 'serve') {
    // A server that mostly waits needs no large nursery: 20 MB less resident, measured by npm run bench.
    const { setFlagsFromString } = await import('node:v8');
    setFlagsFromString('--max-semi-space-size=2');
    setFlagsFromString('--semi-space-growth-factor=1');
  }
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  // In a clone the sources themselves, in a package what was compiled from them.
  const sources = join(root, 'src', 'main', 'cli.ts');
  await import(existsSync(sources) ? sources : join(root, 'src', 'main', 'cli.js'));
} else {
  const { spawn } = await import('node:child_process');
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const beside = [join(root, 'node_modules', 'node', 'bin', program), join(root, '..', 'node', 'bin', program)];
  const runtime = beside.find((path) => existsSync(path));
  if (runtime === undefined) {
    process.stderr.write(
      `Persevere runs on Node ${wantedMajor}; this is Node ${process.versions.node}. Nothing was changed.\nRun "npm start" once in ${root}: it brings the right one, beside yours.\n`,
    );
    process.exit(1);
  }
  const child = spawn(runtime, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(
      `The runtime beside Persevere did not start (${error.message}). Nothing was changed. Run "npm start" once in ${root}.\n`,
    );
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
