import { isData, type Refusal } from '../../contract/refusals/refusal.ts';
import type { InterfaceWords } from '../../contract/refusals/said.ts';
import { tell } from '../../contract/refusals/tell.ts';
import { withoutCommands } from '../../contract/without-commands.ts';
import { security } from './security.ts';
import { statuses } from './statuses.ts';

/** Where a code is described: in the description of the interface. */
const typeOf = (code: string): string => `/openapi.json#/x-problems/${code}`;

/** A refusal as a problem (RFC 9457): the words for a person to read, and the code, facts and ways for programs. */
export function problem(
  refusal: Refusal,
  words: InterfaceWords,
  status: number | null = null,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { what, advice, afterwards, code, kind, ...more } = tell(
    isData(refusal) ? refusal : withoutCommands(refusal),
    words,
  );
  const answered = status ?? statuses[kind];
  const body = {
    type: typeOf(code),
    title: words.kinds[kind],
    status: answered,
    detail: what,
    code,
    kind,
    advice: afterwards === '' ? advice : `${advice} ${afterwards}`,
    ...more,
  };
  return new Response(JSON.stringify(body), {
    status: answered,
    headers: { 'Content-Type': 'application/problem+json', ...security, ...headers },
  });
}
