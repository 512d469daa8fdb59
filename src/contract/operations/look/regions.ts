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
          /** "Scotland"; a country in the candidate's language, a part of one as its table calls it. */
          name: z.string(),
          /** The country of a part; null for a country. */
          country: z.string().nullable(),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/regions' },
  cli: { words: ['regions'] },
});
