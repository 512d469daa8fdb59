import { operation } from '../../operation.ts';

export const where = operation({
  name: 'where',
  summary:
    'Takes the time zone that a browser tells, where you have named none, and says what is still to be asked of where you live.',
  effect: 'write',
  surfaces: ['http'],
  input: (z) =>
    z.object({
      /** IANA name of the browser's zone. */
      zone: z.string().max(80).optional(),
      /** The browser's languages, most liked first: en-GB. */
      languages: z.array(z.string().max(40)).max(20).optional(),
    }),
  output: (z) =>
    z.object({
      zone: z.string().nullable(),
      /** In words, "England"; null where nothing tells. */
      lives: z.string().nullable(),
      /** What to ask once: the country that was inferred, and its parts; null where it was said, or nothing is to be chosen. */
      ask: z
        .object({
          country: z.string(),
          countryName: z.string(),
          parts: z.array(z.object({ region: z.string(), name: z.string() })).readonly(),
        })
        .nullable(),
    }),
  http: { method: 'post', path: '/api/where' },
  cli: { words: ['where'] },
});
