import type { App, Invocation } from '../../app/context.ts';
import { perform } from '../../app/perform.ts';
import type { Terminal } from './terminal.ts';

/** A question is a hundred characters; a longer line than this is none. */
const LONGEST_LINE = 10_000;

/** Answers the questions of `workday` line by line, in order, as they come: also for a program that waits for each answer. */
export async function answerLines(app: App, invocation: Invocation, terminal: Terminal): Promise<number> {
  for await (const lines of terminal.lines()) {
    const asked = lines.filter((line) => line.trim() !== '').map(readQuestion);
    if (asked.length === 0) continue;
    const questions = asked.map((each) => each ?? {});
    const answered = await perform(app, 'workday', { questions }, invocation);
    if (!answered.ok) return 1;
    for (const [index, answer] of answered.value.answers.entries())
      terminal.data(asked[index] === null ? { error: 'The line is no JSON object.' } : answer);
  }
  return 0;
}

function readQuestion(line: string): Record<string, unknown> | null {
  if (line.length > LONGEST_LINE) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
