import type { ReminderWords } from '../../core/remind/reminder-words.ts';

const things = (count: number): string => (count === 1 ? 'One thing' : `${count} things`);

export const reminderWords: ReminderWords = {
  notice: (count, first) => ({
    title: 'Persevere',
    body:
      first === null
        ? `${things(count)} for today.`
        : count === 1
          ? `${first}.`
          : `${first}, and ${count === 2 ? 'one more thing' : `${count - 1} more things`}.`,
  }),
  mail: (steps, more, settings) => ({
    subject: `${things(steps.length + more)} for today`,
    text: [
      'Good morning.',
      '',
      ...steps.flatMap((each) => [
        `${each.text}`,
        `  Open: ${each.open}`,
        ...(each.done === null ? [] : [`  Done: ${each.done}`]),
        `  Later: ${each.later}`,
        '',
      ]),
      ...(more > 0 ? [`And ${more === 1 ? 'one more thing' : `${more} more things`} on Today.`, ''] : []),
      'The links open Persevere on your own device; nobody else can use them.',
      `You asked for this note. To end it: ${settings}`,
      '',
    ].join('\n'),
  }),
};
