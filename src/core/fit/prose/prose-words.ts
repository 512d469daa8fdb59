/**
 * How what is asked for is said after an opening: by a verb in its plain form ("will lead"), one that agrees ("somebody who leads"),
 * one of the past ("has led"), one in -ing ("responsible for leading"), a thing ("needs a licence"), or a quality ("is patient").
 */
export type Form = 'plain' | 'agreeing' | 'past' | 'ing' | 'thing' | 'quality';

/** What opens something that is asked for: what follows it, up to the next opening, is asked for. */
export interface Opening {
  readonly form: Form;
  readonly pattern: RegExp;
  /** The form in which another thing may go on: "you have two years of it, write well". */
  readonly also?: Form;
  /** Counts only in a sentence that looks for somebody, and after it does. */
  readonly afterSearch?: boolean;
}

/** How a language asks for something in running text. Patterns are tried against text in lower case with straight apostrophes. */
export interface ProseWords {
  /** A sentence that asks for nothing, whatever else it says. */
  readonly never: RegExp;
  /** Somebody is looked for. */
  readonly search: RegExp;
  readonly openings: readonly Opening[];
  /** Where a sentence turns to the firm. */
  readonly turns: RegExp;
  /** What stands behind a thing that is asked for: "is essential". The thing stands before it. */
  readonly closings: RegExp;
  /** A second thing after such a closing: "as is". */
  readonly alike: RegExp;
  /** How a thing begins that is not asked for, although it stands after an opening: "join a team". */
  readonly notAsked: RegExp;
  /** The same, with the opening before it: "will enjoy", where "enjoys" would be asked for. */
  readonly promises: RegExp;
  /** Too little to be a thing by itself: "be". */
  readonly nothing: RegExp;
  /** Words that a thing before a closing does not have: "our office". */
  readonly notBefore: RegExp;
  /** A short line or half sentence that asks without a verb: "two years' experience". */
  readonly fragment: RegExp;
  /** Words that tell a whole sentence from half a one: "is", "we". */
  readonly statement: RegExp;
  /** A short line that speaks of pay, times, or how to apply. */
  readonly offer: RegExp;
  /** A short line after which the next ones are what is asked for. */
  readonly announces: RegExp;
  /** A person who is described: "a leader who" may be cut before "who", "work with people who" may not. */
  readonly personal: RegExp;
  /** Where one thing may end and another begin. */
  readonly joints: RegExp;
  /** How another thing of this form begins, after a joint. */
  readonly begins: Readonly<Record<Form, RegExp>>;
  /** How another thing begins that needs a whole one before it: "leadership skills" may go on with "strong communication and". */
  readonly beginsBare: RegExp;
  /** What a whole thing has: "experience", "skills". */
  readonly head: RegExp;
  /** How another thing begins whatever the form before it. */
  readonly beginsAny: RegExp;
  /** The form that a thing's own first words give it. */
  readonly forms: readonly { readonly form: Form; readonly pattern: RegExp }[];
  /** How a text ends that goes on after the joint: "what does" before "and doesn't". */
  readonly unfinished: RegExp;
  /** What opens a list inside a thing, which is not cut: "including". */
  readonly within: RegExp;
  /** Where a thing ends: "because". */
  readonly tail: RegExp;
  /** Where a thing that is too long may be cut. */
  readonly cut: RegExp;
  /** What is not shown at its beginning: "be", "has a". */
  readonly lead: RegExp;
  readonly nice: RegExp;
  /** A closing after several things: "are". They are told apart where the first of them has none of the words that may hold a list. */
  readonly several: RegExp;
  readonly linked: RegExp;
  /** What is only added and does not make the whole a wish: ", ideally in banking". */
  readonly aside: RegExp;
  /** An opening whose wish may be said after it: "If you ..., that is a plus". */
  readonly conditional: RegExp;
}
