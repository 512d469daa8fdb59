import type { ZodType } from 'zod';
import { type Refusal, refusal } from './errors.ts';
import type { Operation, Z } from './operation.ts';

/** More than five faults at once help nobody. */
const MOST_TOLD = 5;

/** The schema of an operation's input, in which no object takes a field that it does not name: what is not understood is not dropped in silence. */
export function inputSchema(operation: Operation, z: Z): ZodType {
  const strict: Z = Object.create(z, { object: { value: z.strictObject } });
  return operation.input(strict);
}

export type Parsed =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly refusal: Refusal };

/** Input as the operation takes it, or what is wrong with which field. `todo` says how to do it right. */
export function parseInput(schema: ZodType, raw: Record<string, unknown>, todo: string): Parsed {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data as Record<string, unknown> };
  const details = parsed.error.issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), message: 'There is no such field.' }))
        : [{ field: issue.path.join('.'), message: issue.message }],
    )
    .slice(0, MOST_TOLD);
  const what = details.map((each) => `${each.field === '' ? 'The input' : each.field}: ${each.message}`).join(' ');
  return { ok: false, refusal: { ...refusal('invalid', what, todo), details } };
}
