import type { App, Invocation } from '../../app/context.ts';
import { perform } from '../../app/perform.ts';
import type { Input } from '../../contract/registry.ts';
import { complain } from './complain.ts';
import type { Terminal } from './terminal.ts';

/** A line of progress is worth reading at most this often. */
const TELL_EVERY_MS = 2000;

/** `persevere read`: lines as they come, or a count at the end; interrupted, it says what was done. */
export async function readLines(
  app: App,
  input: Input<'read'>,
  invocation: Invocation,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  let toldAt = performance.now();
  const result = await perform(app, 'read', input, {
    ...invocation,
    signal: terminal.interrupted(),
    ...(json || input.thread === true ? { each: (line: unknown) => terminal.data(line) } : {}),
    progress(done, all) {
      if (performance.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = performance.now();
      terminal.err(`${Math.floor((100 * done) / Math.max(1, all))} % read`);
    },
  });
  if (!result.ok) return await complain(terminal, result.refusal, json);
  const { read, kept, known, suggested, passed, unreadable, complete } = result.value;
  const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
  const sentences = [
    `${many(read, 'mail', 'mails')} read: ${kept} noted, ${known} known already, ${suggested} to look at, ${passed} not about your jobs.`,
    ...(unreadable > 0 ? [`${many(unreadable, 'file was', 'files were')} no mail that can be read.`] : []),
    ...(complete ? [] : ['Stopped before the end. The same command goes on from here.']),
  ];
  if (json || input.thread === true) {
    if (!complete) terminal.err(sentences.at(-1) ?? '');
  } else terminal.out(sentences.join('\n'));
  return complete ? 0 : 130;
}
