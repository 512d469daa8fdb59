import type { OperationName } from '../../contract/registry.ts';

/** What was given on the line, by field. */
export type Asked = Readonly<Record<string, unknown>>;

/** Nobody types these: only the page asks for them. A test holds this list against the registry. */
type PageOnly =
  | 'changes'
  | 'push-agree'
  | 'read-mail'
  | 'unfinished'
  | 'jot'
  | 'finish'
  | 'finish-changes'
  | 'discard'
  | 'what-goes'
  | 'pair'
  | 'person'
  | 'firm';

/** These print line by line while they work. */
type LineByLine = 'read' | 'workday';

export type Renderers = { readonly [N in OperationName]?: (value: never, asked: Asked) => string };

/** A command without a text of its own does not compile (UI6). */
export type AllRenderers = {
  readonly [N in Exclude<OperationName, PageOnly | LineByLine>]: (value: never, asked: Asked) => string;
};
