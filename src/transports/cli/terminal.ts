/** What the command line needs of the world around it. */
export interface Terminal {
  readonly interactive: boolean;
  out(text: string): void;
  err(text: string): void;
  ask(question: string): Promise<string>;
  /** Asks without showing what is typed. */
  askSecret(question: string): Promise<string>;
  /** Aborted when the person presses Ctrl+C; from then on the program does not end by itself. */
  interrupted(): AbortSignal;
  /** What is piped in, as the lines of each piece that comes. */
  lines(): AsyncIterable<readonly string[]>;
  /** Opens a link with the program that the person uses for it; false where none could be started. */
  launch(link: string): boolean;
}
