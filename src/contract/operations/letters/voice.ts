import { contractionHabits } from '../../../core/write/contractions.ts';
import { voiceGreetings } from '../../../core/write/voice.ts';
import { operation } from '../../operation.ts';

export const voice = operation({
  name: 'voice',
  summary:
    'Shows how your letters are written (greeting, closing, contractions, length), and what your own letters show; or chooses it.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      greeting: z.enum(voiceGreetings).optional(),
      closing: z.string().trim().min(1).max(40).optional(),
      signature: z.string().trim().min(1).max(500).optional(),
      /** Yes: "I'm" where that may be; no: "I am" in every letter. English alone has the choice. */
      contractions: z.enum(contractionHabits).optional(),
      /** The shorter of the letters that fit. */
      length: z.enum(['short']).optional(),
      /** Follows the letter again. */
      takeOut: z
        .array(z.enum(['greeting', 'closing', 'signature', 'contractions', 'length']))
        .max(5)
        .optional(),
    }),
  output: (z) => {
    const habit = z.object({ value: z.string(), times: z.number(), of: z.number(), example: z.string() }).nullable();
    return z.object({
      greeting: z.enum(voiceGreetings).nullable(),
      closing: z.string().nullable(),
      signature: z.string().nullable(),
      contractions: z.enum(contractionHabits).nullable(),
      length: z.enum(['short']).nullable(),
      /** What letters that went show, with an example; nothing of it is used until you choose it. */
      habits: z.object({ greeting: habit, closing: habit, contractions: habit, length: habit }),
    });
  },
  http: { method: 'post', path: '/api/voice' },
  cli: {
    words: ['voice'],
    options: {
      greeting: { field: 'greeting', type: 'text', about: 'how your letters begin: Dear, Hi or Hello', optional: true },
      closing: { field: 'closing', type: 'text', about: 'how they end: "All the best,"', optional: true },
      signature: { field: 'signature', type: 'text', about: 'lines under your name', optional: true },
      contractions: {
        field: 'contractions',
        type: 'text',
        about: 'yes for "I\'m", no for "I am"',
        optional: true,
      },
      length: { field: 'length', type: 'text', about: 'short: the shorter of the letters that fit', optional: true },
      'take-out': {
        field: 'takeOut',
        type: 'list',
        about: 'greeting, closing, signature, contractions or length: as each letter has it again',
        optional: true,
      },
    },
  },
});
