import { routes } from 'virtual:routes';
import type { Problem } from '../../src/contract/refusals/problem.ts';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import { language, page } from '../state/words.ts';
import { type Answer, type Refusal, refusalOf } from './answer.ts';
import { another, offline, updated } from './connection.ts';
import { dropAfter } from './drop-after.ts';
import { newId } from './new-id.ts';
import { key, leave } from './session.ts';
import { ownPage, whoAnswers } from './who-answers.ts';

/** How long a proof holds by itself: for the questions of one screen. */
const HOLDS_MS = 1000;

/** The proof of who answers, also while it is under way, and when it came. */
let proven: { readonly who: Promise<'ours' | 'another' | 'silent'>; at: number } | null = null;

/**
 * Questions that wait at the server for the next change. While one does, the line to who proved itself stands, and it ends with that
 * server. A page that nobody sees has none: meanwhile somebody else may have come to listen there.
 */
let waiting = 0;

/** How an operation is asked for; the table is one text, for the first screen carries it. */
function routeOf(name: OperationName): { readonly method: 'get' | 'post'; readonly path: string } {
  const [, posted, path = name] = new RegExp(`(?:^|,)(\\+?)${name}(?: ([^,]+))?(?:,|$)`).exec(routes) ?? [];
  return { method: posted === '+' ? 'post' : 'get', path: `/api/${path}` };
}

/** True where the key may be sent. */
async function mayTell(secret: string): Promise<boolean> {
  if (proven !== null && waiting === 0 && performance.now() - proven.at > HOLDS_MS) proven = null;
  const asked = proven ?? { who: whoAnswers(secret), at: Number.POSITIVE_INFINITY };
  proven = asked;
  const who = await asked.who;
  if (asked.at === Number.POSITIVE_INFINITY) asked.at = performance.now();
  another.value = who === 'another';
  offline.value = who === 'silent';
  if (who !== 'ours' && proven === asked) proven = null;
  return who === 'ours';
}

const strange = (): Refusal => ({
  code: 'offline',
  what: page.shell.anotherShort,
  kept: page.shell.anotherKept,
  todo: page.shell.anotherTodo,
});

const silent = (): Refusal => ({
  code: 'offline',
  what: page.shell.silent,
  kept: page.shell.silentKept,
  todo: page.shell.silentTodo,
});

/**
 * Asks the server to carry out one operation. A write carries an id of its own, so that repeating it after a cut line does
 * nothing twice. Never throws for what can be expected: a refusal is an answer.
 */
export async function ask<N extends OperationName>(
  name: N,
  input: Input<N>,
  options: { readonly operationId?: string; readonly signal?: AbortSignal; readonly onlyAsks?: true } = {},
): Promise<Answer<Output<N>>> {
  const { method, path } = routeOf(name);
  const sent = key.value;
  // What comes back is read on this page, so it is asked for in the page's language.
  const headers: Record<string, string> = { 'Accept-Language': language.code };
  if (sent !== null) headers.Authorization = `Bearer ${sent}`;
  let url = path;
  const request: RequestInit = { method: method.toUpperCase(), headers };
  if (options.signal) request.signal = options.signal;
  if (method === 'get') {
    const query = new URLSearchParams();
    for (const [field, value] of Object.entries(input as Record<string, unknown>))
      if (value !== undefined) query.set(field, String(value));
    if (query.size > 0) url = `${path}?${query}`;
  } else {
    headers['Content-Type'] = 'application/json';
    // Who only asks leaves no id behind: remembering it would be a change, after which everything is asked again.
    if (options.onlyAsks !== true) headers['Idempotency-Key'] = options.operationId ?? newId('op');
    request.body = JSON.stringify(input);
  }
  try {
    if (sent !== null && !(await mayTell(sent))) return { ok: false, refusal: another.value ? strange() : silent() };
    const response = await (isWaiting(name, input) ? whileWaiting(() => fetch(url, request)) : fetch(url, request));
    const shown = response.headers.get('Persevere-Page');
    if (shown !== null && ownPage !== null && shown !== ownPage) updated.value = true;
    const body: unknown = await response.json();
    offline.value = false;
    if (response.ok) {
      dropAfter(name, input);
      return { ok: true, value: body as Output<N> };
    }
    const refusal = refusalOf(body as Problem);
    // Who asked without a key was outside already: the answer to that does not stand in place of why the key ended.
    if (response.status === 401 && sent !== null && sent === key.value)
      leave(refusal.kind === 'key-taken-away', refusal.what);
    return { ok: false, refusal };
  } catch (error) {
    if (options.signal?.aborted)
      return { ok: false, refusal: { ...silent(), code: 'stopped', what: page.shell.stopped, todo: '' } };
    // No line, or something in front of the server that answers in its place and not in JSON.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    proven = null;
    offline.value = true;
    return { ok: false, refusal: silent() };
  }
}

/** A question that the server answers with the next change. */
function isWaiting(name: OperationName, input: object): boolean {
  return name === 'changes' && 'since' in input && input.since !== undefined;
}

async function whileWaiting<T>(work: () => Promise<T>): Promise<T> {
  waiting += 1;
  try {
    return await work();
  } finally {
    waiting -= 1;
  }
}
