import type { ReminderWords } from '../../core/remind/reminder-words.ts';
import type { Je } from './interface/address.ts';
import { atStart, counted, sentence } from './numbers.ts';

const things = (count: number): string => counted(count, 'eine Aufgabe', 'Aufgaben');

/** What stands in the morning note. */
export const reminderWordsIn = (je: Je): ReminderWords => ({
  notice: (count, first) => ({
    title: 'Persevere',
    body:
      first === null
        ? `${atStart(things(count))} für heute.`
        : count === 1
          ? sentence(first)
          : `${first} und ${counted(count - 1, 'noch eine Aufgabe', 'weitere Aufgaben')}.`,
  }),
  mail: (steps, more, settings) => ({
    subject: `${atStart(things(steps.length + more))} für heute`,
    text: [
      'Guten Morgen.',
      '',
      ...steps.flatMap((each) => [
        `${each.text}`,
        `  Öffnen: ${each.open}`,
        ...(each.done === null ? [] : [`  Erledigt: ${each.done}`]),
        `  Später: ${each.later}`,
        '',
      ]),
      ...(more > 0
        ? [
            `Unter „Heute“ ${more === 1 ? 'wartet noch eine Aufgabe' : `warten noch ${counted(more, '', 'Aufgaben')}`}.`,
            '',
          ]
        : []),
      `Die Links öffnen Persevere auf ${je.dein('em')} Gerät; bei anderen funktionieren sie nicht.`,
      `Diese Erinnerung ${je('hast du', 'haben Sie')} bestellt. Abbestellen: ${settings}`,
      '',
    ].join('\n'),
  }),
});
