import type { z as Zod, ZodType } from 'zod';
import { refusal } from './errors.ts';
import type { Operation, Z } from './operation.ts';
import type { SaidRefusal } from './refusals/refusal.ts';

/** More than five faults at once help nobody. */
const MOST_TOLD = 5;

/** The schema of an operation's input, in which no object takes a field that it does not name: what is not understood is not dropped in silence. */
export function inputSchema(operation: Operation, z: Z): ZodType {
  const strict: Z = Object.create(z, { object: { value: z.strictObject } });
  return operation.input(strict);
}

export type Parsed =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly refusal: SaidRefusal };

/**
 * Input as the operation takes it, or what is wrong with which field. `todo` says how to do it right; `nameOf` how who gave it calls a
 * field.
 */
export function parseInput(
  schema: ZodType,
  raw: Record<string, unknown>,
  todo: string,
  nameOf: (field: string) => string = (field) => field,
): Parsed {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data as Record<string, unknown> };
  const details = parsed.error.issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), message: 'There is no such field.' }))
        : [{ field: issue.path.join('.'), message: wordsOf(issue) }],
    )
    .slice(0, MOST_TOLD);
  const what = details
    .map((each) => `${each.field === '' ? 'The input' : nameOf(each.field)}: ${each.message}`)
    .join(' ');
  return { ok: false, refusal: { ...refusal('invalid', what, todo), details } };
}

type Issue = Zod.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'Give a text.',
  number: 'Give a number.',
  int: 'Give a whole number.',
  boolean: 'Give true or false.',
  array: 'Give a list.',
};

/** What is wrong in our own words, where the schema says nothing of its own. */
function wordsOf(issue: Issue): string {
  if (!/^(?:Invalid input|Invalid option|Too big|Too small)\b/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return values.length === 1 ? `Give ${values[0]}.` : `Give one of these: ${values.join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.message;
  if (issue.code === 'too_big') {
    if (issue.origin === 'string') return `It is longer than ${issue.maximum} characters.`;
    return issue.origin === 'array' ? `At most ${issue.maximum} may be given.` : `Give at most ${issue.maximum}.`;
  }
  if (issue.code !== 'too_small') return issue.message;
  if (issue.origin === 'string')
    return issue.minimum === 1 ? 'It is empty.' : `Give at least ${issue.minimum} characters.`;
  return issue.origin === 'array' ? `Give at least ${issue.minimum}.` : `Give a number from ${issue.minimum} on.`;
}
