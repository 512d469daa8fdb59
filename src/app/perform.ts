import type { Input, OperationName, Output } from '../contract/registry.ts';
import type { App, Call, Result } from './context.ts';
import { handlers } from './handlers/registry.ts';

/** Carries out one operation on input that was parsed. Every transport goes through here. */
export async function perform<N extends OperationName>(
  app: App,
  name: N,
  input: Input<N>,
  call: Call,
): Promise<Result<Output<N>>> {
  const handler = await handlers[name]();
  return handler(app, input, call);
}
