import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import { can } from './abilities.ts';
import { type Loaded, useLoad } from './use-load.ts';

const nothing = { value: null, refusal: null } as const;

/** Reads what only a program on a computer has, such as its mailbox; nothing is asked where the page has none. */
export function useOnServer<N extends OperationName>(name: N, input: Input<N>): Loaded<Output<N>> {
  // The same in every call of one page: the rules of hooks hold.
  return can.useServer ? useLoad(name, input) : nothing;
}
