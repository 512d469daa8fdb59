import { fault, type Problem, problemOf } from '../../contract/refusals/problem.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { InterfaceWords } from '../../contract/refusals/said.ts';
import { security } from './security.ts';
import { statuses } from './statuses.ts';

/** A refusal as a problem (RFC 9457). */
export function problem(
  refusal: Refusal,
  words: InterfaceWords,
  status: number | null = null,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const told = problemOf(refusal, words);
  // Where a code is described: in the description of the interface.
  const type = `/openapi.json#/x-problems/${told.code}`;
  return responseOf(type, status ?? statuses[told.kind], told, { ...security, ...headers });
}

/** An error of the program's own as a problem. */
export function faultProblem(): Response {
  return responseOf('about:blank', 500, fault, {});
}

function responseOf(type: string, status: number, told: Problem, headers: Readonly<Record<string, string>>): Response {
  return new Response(JSON.stringify({ type, status, ...told }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
