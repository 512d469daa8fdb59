import { voiceGreetings } from '../../core/write/voice.ts';
import { operation } from '../operation.ts';

export const voice = operation({
  name: 'voice',
  summary: 'Shows how you begin and end your letters, and what your own letters show; or chooses it.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      greeting: z.enum(voiceGreetings).optional(),
      closing: z.string().trim().min(1).max(40).optional(),
      signature: z.string().trim().min(1).max(500).optional(),
      /** Follows the letter again. */
      takeOut: z
        .array(z.enum(['greeting', 'closing', 'signature']))
        .max(3)
        .optional(),
    }),
  output: (z) => {
    const habit = z.object({ value: z.string(), times: z.number(), of: z.number(), example: z.string() }).nullable();
    return z.object({
      greeting: z.enum(voiceGreetings).nullable(),
      closing: z.string().nullable(),
      signature: z.string().nullable(),
      /** What letters that went show, with an example; nothing of it is used until you choose it. */
      habits: z.object({ greeting: habit, closing: habit }),
    });
  },
  http: { method: 'post', path: '/api/voice' },
  cli: {
    words: ['voice'],
    options: {
      greeting: { field: 'greeting', type: 'text', about: 'how your letters begin: Dear, Hi or Hello', optional: true },
      closing: { field: 'closing', type: 'text', about: 'how they end: "All the best,"', optional: true },
      signature: { field: 'signature', type: 'text', about: 'lines under your name', optional: true },
      'take-out': {
        field: 'takeOut',
        type: 'list',
        about: 'greeting, closing or signature: as each letter has it again',
        optional: true,
      },
    },
  },
});
