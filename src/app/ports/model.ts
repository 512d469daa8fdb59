import type { ModelTrouble } from '../../contract/refusals/model.ts';

export type ModelAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly trouble: ModelTrouble; readonly words: string };

/** A language model behind an OpenAI-compatible address. Never throws for what the other side does. */
export interface ModelClient {
  /** Sends exactly `body` to `address` and gathers the streamed answer; `told` hears how many characters have come. */
  complete(request: {
    readonly address: string;
    readonly key: string | null;
    readonly body: string;
    readonly signal: AbortSignal | undefined;
    told(characters: number): void;
  }): Promise<ModelAnswer>;
}
