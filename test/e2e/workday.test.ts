import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { keepOf, program, withHome } from '../support/cli.ts';

test('[PL17] questions about working days are answered line by line, each before the next is asked', async () => {
  await withHome(async (home) => {
    const child = spawn(process.execPath, [program, 'workday', '--jsonl'], {
      env: { ...process.env, PERSEVERE_HOME: home, PERSEVERE_KEEP: keepOf(home) },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const ask = (line: string): Promise<unknown> => {
      const answered = new Promise<string>((resolve) =>
        child.stdout.once('data', (chunk: Buffer) => resolve(`${chunk}`)),
      );
      child.stdin.write(line);
      return answered.then((text) => JSON.parse(text));
    };
    assert.deepEqual(await ask('{"op":"add","region":"GB-SCT","from":"2026-06-12","days":1}\n'), {
      date: '2026-06-16',
      skipped: [{ date: '2026-06-15', name: 'Additional bank holiday' }],
    });
    assert.deepEqual(await ask('not a question\n'), { error: 'The line is no JSON object.' });
    assert.deepEqual(await ask('{"op":"count","region":"GB-ENG","from":"2026-11-23","to":"2026-11-30"}\r\n'), {
      days: 5,
      skipped: [],
    });
    child.stdin.end();
    assert.equal(await ended, 0);
  });
});
