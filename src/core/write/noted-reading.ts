/**
 * A note as it can stand in a sentence. `topic` is what was spoken about ("the move to Postgres"), `clause` a statement
 * ("the team grows in spring"), `told` something the reader did, already said to them ("you asked how I test"), `own` the
 * candidate's own statement ("I have led two migrations"), `question` a question as it was put.
 */
export interface Noted {
  readonly form: 'topic' | 'clause' | 'told' | 'own' | 'question';
  readonly text: string;
}
