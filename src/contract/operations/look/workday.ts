import { operation } from '../../operation.ts';

export const workday = operation({
  name: 'workday',
  summary: 'Adds and counts working days by region. Reads one question a line and answers each with a line.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  // Ten thousand questions are more than anybody asks at once; the command line has no limit, for it asks as they come.
  input: (z) => z.object({ questions: z.array(z.record(z.string(), z.unknown())).max(10_000) }),
  output: (z) =>
    z.object({
      answers: z.array(
        z.object({
          date: z.string().optional(),
          days: z.number().optional(),
          skipped: z
            .array(z.object({ date: z.string(), name: z.string() }))
            .readonly()
            .optional(),
          note: z.string().optional(),
          error: z.string().optional(),
        }),
      ),
    }),
  http: { method: 'post', path: '/api/workdays' },
  cli: {
    words: ['workday'],
    options: {
      jsonl: {
        field: 'jsonl',
        type: 'flag',
        own: true,
        about: 'questions as {"op":"add","region":"GB-SCT","from":"2026-06-12","days":1} or {"op":"count",…,"to":…}',
        optional: true,
      },
    },
  },
});
