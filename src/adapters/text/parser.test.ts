import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../languages/en/interface/words.ts';
import { createParser } from './parser.ts';
import { GivenUp } from './parser-queue.ts';
import { createReaders } from './readers.ts';
import { learned } from './weights.ts';

const endless = new URL('../../../test/support/endless-worker.ts', import.meta.url);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const mail = (body: string): Uint8Array => bytes(`From: Ines <ines@example.org>\r\nSubject: Hello\r\n\r\n${body}`);

test('[RU8] given a file on which the reader never ends, it is given up after two seconds of work, the program goes on meanwhile, and the next file is read', async () => {
  const parser = createParser(endless);
  let turns = 0;
  const ticking = setInterval(() => turns++, 20);
  const hangs = parser.run('table', 'hangs');
  const next = parser.run('table', 'well');
  await assert.rejects(hangs, (error) => {
    assert.ok(error instanceof GivenUp);
    // On a machine that is busy with other things the clock ends it before the processor's time does.
    assert.match(words.unread.clause(error.why), /^it took (?:longer than two seconds|too long) to read$/);
    return true;
  });
  clearInterval(ticking);
  assert.ok(turns > 20, 'the program had its turns meanwhile');
  assert.equal(await next, 'read');
});

test('[RU8] given a file that takes all memory, or breaks the reader, it is given up and says why', async () => {
  const parser = createParser(endless);
  const why = (asked: string): Promise<string> =>
    parser.run('table', asked).then(
      () => 'read',
      (error: GivenUp) => words.unread.clause(error.why),
    );
  assert.match(
    await why('hoards'),
    /^it needs more memory to read than any file of its kind$|^it took (?:longer|too long)/,
  );
  assert.equal(await why('dies'), 'it broke the reader');
  assert.equal(await why('damaged'), 'it is damaged in a way that the reader did not expect');
  assert.equal(await why('well'), 'read');
});

test('[RU8] given a mail of four million empty lines, it is left unread at once, with the reason', async () => {
  const { reader } = createReaders(createParser(), async () => learned);
  const read = await reader.message(mail('\n'.repeat(4_000_000)));
  assert.deepEqual(read, { ok: false, why: { code: 'mail-of-line-ends' } });
});

test('[RU8] given an honest mail with a long table, or with an attachment of nine megabytes, it is read', async () => {
  const { reader } = createReaders(createParser(), async () => learned);
  const table = await reader.message(mail('2026-11-02;Leeds;14\r\n'.repeat(60_000)));
  assert.equal(table.ok, true);
  const part = `${'A'.repeat(76)}\r\n`.repeat(115_000);
  const attached = await reader.message(
    bytes(
      `From: ines@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nSee you on Monday.\r\n--x\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${part}--x--\r\n`,
    ),
  );
  assert.equal(attached.ok && attached.value.text.trim(), 'See you on Monday.');
});

test('[RU8] given a table of a million short rows, only as many are read as a person has', async () => {
  const { reader } = createReaders(createParser(), async () => learned);
  const read = await reader.table(`Name,Firm\n${'A,B\n'.repeat(1_000_000)}`);
  assert.equal(read.ok && read.value.length, 10_000);
});
