import { postingFactKinds } from '../../../core/fit/posting-facts.ts';
import type { Z } from '../../operation.ts';

/** Shapes that operations of fit share. */
export const fitShape = {
  short: (z: Z) => z.string().trim().min(1).max(1000),
  leaning: (z: Z) => z.enum(['pro', 'con', 'open']),
  bar: (z: Z) => z.enum(['must-have', 'deal-breaker']).nullable(),
  weight: (z: Z) => z.number().int().min(1).max(5),
  need: (z: Z) => z.enum(['must', 'nice']),
  want: (z: Z) => z.enum(['yes', 'unsure', 'no']),
  facts: (z: Z) =>
    z.array(
      z.object({
        kind: z.enum(postingFactKinds),
        text: z.string(),
        /** True for what was noted of the job, false for what only the posting says. */
        noted: z.boolean(),
      }),
    ),
  weighing: (z: Z) =>
    z.object({
      /** Null until there are two on each side, or something decides by itself. */
      verdict: z.enum(['want', 'find-out', 'leave']).nullable(),
      /** "Want it", "Find out", "Leave it"; "Too early to say" without a verdict. */
      name: z.string(),
      text: z.string(),
      close: z.boolean(),
      /** From -1, everything against it, to 1, everything for it. */
      balance: z.number(),
      /** What would change it, in sentences, the nearest first. */
      changes: z.array(z.string()),
    }),
  /** An example as it is told: in a sentence, and as a story. */
  story: (z: Z) => ({
    id: z.string(),
    title: z.string(),
    situation: z.string().nullable(),
    task: z.string().nullable(),
    action: z.string().nullable(),
    result: z.string().nullable(),
    figures: z.string().nullable(),
  }),
} as const;
