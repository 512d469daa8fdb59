import type { ZodType } from 'zod';
import type { App, Invocation, Result } from '../app/context.ts';
import { handlers } from '../app/operations/registry.ts';
import { perform } from '../app/perform.ts';
import { refusal } from '../contract/errors.ts';
import { inputSchema, parseInput } from '../contract/input.ts';
import type { Operation } from '../contract/operation.ts';
import { type Input, type OperationName, type Output, operations } from '../contract/registry.ts';
import { parseInstant } from '../core/time/zone.ts';

/** One question to an account, as it came in and not looked at yet. */
export interface Asked extends Pick<Invocation, 'language' | 'signal' | 'progress' | 'each'> {
  readonly name: OperationName;
  readonly input: Readonly<Record<string, unknown>>;
  /** The id that the page or program made for it, and may send again; missing where only something is looked up. */
  readonly operationId?: string | undefined;
}

/**
 * Carries out one operation on input that nobody has looked at yet; HTTP and the worker of a page both answer by it.
 * @returns what the operation answers, or a refusal where the input does not fit, the id is no id, or the operation refuses
 * @throws what is an error of the program's own
 */
export async function answer(app: App, asked: Asked): Promise<Result<Output<OperationName>>> {
  const { name, input: raw, operationId, ...more } = asked;
  const parsed = parseInput(await schemaOf(name), raw, 'Correct it and send it again.');
  if (!parsed.ok) return parsed;
  if (operationId !== undefined && !/^\S{1,80}$/.test(operationId))
    return {
      ok: false,
      refusal: refusal(
        'invalid',
        'The id of the operation has spaces or is too long.',
        'Use up to 80 characters without spaces.',
      ),
    };
  const input = parsed.value;
  const given = typeof input.now === 'string' ? parseInstant(input.now) : null;
  const invocation: Invocation = {
    ...more,
    now: given ?? app.clock.now(),
    hypothetical: given !== null,
    operationId: operationId ?? app.ids.next('op'),
    idGiven: operationId !== undefined,
  };
  return perform(app, name, input as Input<OperationName>, invocation);
}

/** Loads what carries out an operation, so that its first question is answered as soon as the next. */
export async function prepare(name: OperationName): Promise<void> {
  await Promise.all([schemaOf(name), handlers[name]()]);
}

/** Building a schema costs more than using it, so each is built once. */
const schemas = new Map<OperationName, ZodType>();
async function schemaOf(name: OperationName): Promise<ZodType> {
  let schema = schemas.get(name);
  if (schema === undefined) {
    const operation: Operation = operations[name];
    schema = inputSchema(operation, (await import('zod')).z);
    schemas.set(name, schema);
  }
  return schema;
}
