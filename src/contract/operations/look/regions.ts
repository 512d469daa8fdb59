import { operation } from '../../operation.ts';

export const regions = operation({
  name: 'regions',
  summary: 'Countries whose holidays are known, and their parts, by name.',
  effect: 'read',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) =>
    z.object({
      regions: z.array(
        z.object({
          /** ISO 3166: GB, GB-SCT. */
          region: z.string(),
          /** "Scotland", in the candidate's language. */
          name: z.string(),
          /** The country of a part; null for a country. */
          country: z.string().nullable(),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/regions' },
  cli: { words: ['regions'] },
});
