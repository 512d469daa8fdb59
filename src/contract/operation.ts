import type { z as Zod, ZodType } from 'zod';
import type { ComputerNeed } from './refusals/home.ts';

/** zod, handed in so that describing an operation loads nothing: reading commands of the command line stay fast. */
export type Z = typeof Zod;

export type Effect = 'read' | 'write' | 'approve';
export type Surface = 'http' | 'cli' | 'mcp';

/** How one value comes from the command line. */
export interface CliValue {
  /** Field of the input that it fills. */
  readonly field: string;
  /**
   * text: as typed; words: all remaining words joined; list: may be given again; number; flag; file: the named file, or standard input
   * for `-`, as {name, content} with content in base64; folder: all files of the named folder, like that; json: the named file parsed, its fields laid over the input; out: a file that
   * the command line itself writes from the output, not part of the input; out-bytes: the same for base64, and the field is asked for.
   */
  readonly type:
    | 'text'
    | 'words'
    | 'list'
    | 'number'
    | 'flag'
    | 'off'
    | 'file'
    | 'folder'
    | 'json'
    | 'out'
    | 'out-bytes';
  readonly about: string;
  readonly optional?: boolean;
  /** Tells the command line itself how to show or do it, and is no part of the input. */
  readonly own?: true;
  /** A file that holds a secret: its option ends in `-file`, and what is typed there is never repeated. */
  readonly secret?: true;
}

export interface CliShape {
  /** Words of the command, for instance ["add", "invitation"]; [] is the bare program. */
  readonly words: readonly string[];
  readonly positionals?: Readonly<Record<string, CliValue>>;
  readonly options?: Readonly<Record<string, CliValue>>;
}

/** One thing the product can do, described once. HTTP routes, OpenAPI and commands are derived from it. */
export interface Operation<I extends ZodType = ZodType, O extends ZodType = ZodType> {
  readonly name: string;
  readonly summary: string;
  readonly effect: Effect;
  /** A flag of the input with which the operation reaches further, so that it needs the scope to approve (SG7). */
  readonly approveWith?: string;
  readonly surfaces: readonly Surface[];
  readonly input: (z: Z) => I;
  readonly output: (z: Z) => O;
  readonly http: { readonly method: 'get' | 'post'; readonly path: string };
  /** Missing where nobody types it: what only the page asks for has no words at the terminal. */
  readonly cli?: CliShape;
  /** What its input holds besides words; its requests may be as large as that needs. Missing where there are words alone. */
  readonly takes?: 'file' | 'backup';
  /** True where it may take longer than a second: over HTTP it stops when the client goes away. */
  readonly long?: true;
  /**
   * What it uses that only the program on a computer has. Where the notes live in a browser by itself, an operation that names something
   * here is refused (`needs-computer`) before its handler is loaded, and no page need offer it.
   */
  readonly needs?: ComputerNeed;
}

/** Keeps the exact types of a description. */
export function operation<I extends ZodType, O extends ZodType>(description: Operation<I, O>): Operation<I, O> {
  return description;
}

export type InputOf<D> = D extends { readonly input: (z: Z) => infer S extends ZodType } ? Zod.output<S> : never;
export type OutputOf<D> = D extends { readonly output: (z: Z) => infer S extends ZodType } ? Zod.input<S> : never;

/** What a key must be allowed for this operation on this input. */
export function scopeFor(
  operation: Pick<Operation, 'effect' | 'approveWith'>,
  input: Readonly<Record<string, unknown>>,
): 'read' | 'write' | 'approve' {
  const further = operation.approveWith !== undefined && input[operation.approveWith] === true;
  return further ? 'approve' : operation.effect;
}
