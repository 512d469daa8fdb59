import type { Refusal } from './errors.ts';

/** The sentences of a text that name no command: those that do are for people who can type it (UI3). */
export function withoutCommandSentences(text: string): string {
  return text
    .split(/(?<=[.;:]) /)
    .filter((each) => !/`|\s--\w|^--\w|persevere\s\w/.test(each))
    .join(' ');
}

/** A refusal for those who are not at a terminal. What happened and what was kept names no command, which a test holds. */
export function withoutCommands(refused: Refusal): Refusal {
  return { ...refused, todo: withoutCommandSentences(refused.todo) };
}
