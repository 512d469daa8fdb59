import type { InterfaceWords } from '../../contract/refusals/said.ts';

/** What the command line needs of the world around it. */
export interface Terminal {
  readonly interactive: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Prints a value as JSON that reads back exactly; indented by so many spaces, or on one line. */
  data(value: unknown, indent?: number): void;
  /** Puts out exactly this: a file that was asked for on standard output. */
  write(content: string | Uint8Array): void;
  /** What the interface says, loaded with the first that is said. */
  words(): Promise<InterfaceWords>;
  /** Which version this program is. */
  version(): string;
  ask(question: string): Promise<string>;
  /** Asks without showing what is typed. */
  askSecret(question: string): Promise<string>;
  /** Aborted when the person presses Ctrl+C; from then on the program does not end by itself. */
  interrupted(): AbortSignal;
  /** What is piped in, as the lines of each piece that comes. */
  lines(): AsyncIterable<readonly string[]>;
  /** Opens a file with the program that the person uses for it; false where none could be started. Others on the computer see its path. */
  openFile(path: string): Promise<boolean>;
}
