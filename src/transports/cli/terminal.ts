/** What the command line needs of the world around it. */
export interface Terminal {
  readonly interactive: boolean;
  out(text: string): void;
  err(text: string): void;
  ask(question: string): Promise<string>;
}
