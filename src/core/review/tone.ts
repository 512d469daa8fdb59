/** What kind of text is judged: a request as among editors of an encyclopaedia, a technical question, an offer as a message, or a letter. */
export const toneGenres = ['request', 'question', 'message', 'letter'] as const;
export type ToneGenre = (typeof toneGenres)[number];

export interface ToneReason {
  /** What in the text speaks for or against it, as a sentence. */
  readonly text: string;
  readonly speaks: 'for' | 'against';
}

export interface Tone {
  /** 0 to 100; 50 is where a text of its kind is as likely rated among the rude quarter as among the polite one. */
  readonly score: number;
  /** At most three, the strongest first. */
  readonly reasons: readonly ToneReason[];
}

/** What a language judges tone with; loaded when it is first asked for. */
export interface ToneWords {
  tone(text: string, genre: ToneGenre): Tone;
  /** The kind that most of these texts are of. */
  genreOf(texts: readonly string[]): ToneGenre;
}
