import type { App } from '../../app/context.ts';
import type { Operation } from '../../contract/operation.ts';
import { fault, problemOf } from '../../contract/refusals/problem.ts';
import { type OperationName, operations } from '../../contract/registry.ts';
import { answer } from '../answer.ts';
import type { Answered, Ask } from './messages.ts';

/** What is asked, whichever window it comes from. */
export type Question = Pick<Ask, 'name' | 'input' | 'operationId' | 'language'>;

/** What a page may want besides the answer: to stop it, and to hear how far it is. */
export interface Listening {
  readonly signal?: AbortSignal;
  progress?(done: number, all: number): void;
}

/**
 * Answers one question of a page. It takes what HTTP takes, in the same form, and refuses in the same words; it needs no key, for a
 * worker hears nobody but pages of its own address.
 * @returns the answer; an error of the program's own is a problem too, never a rejection
 */
export async function serve(app: App, question: Question, listening: Listening = {}): Promise<Answered> {
  const { name, operationId, language } = question;
  try {
    const result = await answer(app, { name, input: asOverHttp(question), operationId, language, ...listening });
    if (result.ok) return result;
    return { ok: false, problem: problemOf(result.refusal, await app.readIn(language).words()) };
  } catch {
    return { ok: false, problem: fault };
  }
}

/** True for a question that changes nothing: it may simply be asked again. */
export function isReading(name: OperationName): boolean {
  return operations[name].effect === 'read';
}

/** What stands in an address is text: operations that are asked for in that way read it so. */
function asOverHttp({ name, input }: Question): Record<string, unknown> {
  const { http }: Operation = operations[name];
  if (http.method !== 'get') return { ...input };
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, String(value)]),
  );
}
