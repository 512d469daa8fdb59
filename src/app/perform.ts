import type { Operation } from '../contract/operation.ts';
import type { SitePart } from '../contract/refusals/home.ts';
import { type Input, type OperationName, type Output, operations } from '../contract/registry.ts';
import { sha256Hex } from '../core/journal/sha256.ts';
import { type App, type Invocation, type Refused, type Result, refuse } from './context.ts';
import { bindId } from './decide.ts';
import { atOneMoment } from './moment.ts';
import { handlers, momentsOfTheirOwn } from './operations/registry.ts';
import { missingPart, NeedsComputer } from './ports/home.ts';
import { troubleRefusal } from './wording/trouble.ts';
import { refuseUsedId } from './wording/used-id.ts';

/**
 * Carries out one operation on input that was parsed. Every transport goes through here. What the file or the disc does not let
 * through is told in words (ST14), and so is what the home does not have.
 */
export async function perform<N extends OperationName>(
  app: App,
  name: N,
  input: Input<N>,
  invocation: Invocation,
): Promise<Result<Output<N>>> {
  const { needs }: Pick<Operation, 'needs'> = operations[name];
  if (needs !== undefined && app.home === 'browser') return refuse('needs-computer', { need: needs });
  try {
    const { language } = invocation;
    return await carryOut(language === undefined ? app : { ...app, ...app.readIn(language) }, name, input, invocation);
  } catch (error) {
    if (error instanceof NeedsComputer) return refuse('needs-computer', { need: error.need });
    const part = missingPart(error);
    if (part !== null) return notFetched(app, name, part, invocation);
    const trouble = app.store.troubleOf(error);
    if (trouble === null) throw error;
    return troubleRefusal(trouble);
  }
}

/** Refuses for want of a part of the site, and says whether what was to be written is written: it may be missed before that or after it. */
async function notFetched(app: App, name: OperationName, part: SitePart, invocation: Invocation): Promise<Refused> {
  if (operations[name].effect === 'read') return refuse('not-fetched', { part });
  const written = await app.store.resultOf(invocation.operationId).catch(() => null);
  return refuse('not-fetched', { part }, { kept: written === null ? 'nothing-lost' : 'noted' });
}

/** An id that was used for something else is refused (ST10), whatever the operation keeps of itself. */
async function carryOut<N extends OperationName>(
  app: App,
  name: N,
  input: Input<N>,
  invocation: Invocation,
): Promise<Result<Output<N>>> {
  const handler = await handlers[name]();
  if (operations[name].effect === 'read')
    return momentsOfTheirOwn.has(name)
      ? handler(app, input, invocation)
      : atOneMoment(app, (app) => handler(app, input, invocation));
  const boundTo = sha256Hex(`${invocation.operationId} ${name} ${canonical(input)}`);
  const used = await app.store.resultOf(invocation.operationId);
  const refused = used === null ? null : refuseUsedId(used, boundTo);
  if (refused) return refused;
  const result = await handler(app, input, { ...invocation, boundTo });
  // What was asked for is bound to it too where nothing was written under the id; a digest of whom to forget is not kept.
  if (result.ok && used === null && invocation.idGiven === true && name !== 'forget' && !app.store.readOnly)
    await bindId(app, invocation.operationId, boundTo);
  return result;
}

/** A file or a backup is told by its digest, so that it is not copied once more. */
const LONG_TEXT = 10_000;

/** JSON in which the order of fields makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'string' && each.length > LONG_TEXT) return sha256Hex(each);
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
