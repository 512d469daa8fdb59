import type { Letter, LetterTakenBack, LetterTold, MailboxHeld } from './items.ts';

/**
 * What the device that sends says of a letter. It says `begun`, and a place keeps that, before it hands the letter over. No device begins a
 * letter that was begun, except the running program that said `begun` and knows that it handed nothing over: it takes that back by `freed`.
 * `asks`: a place lost what was said there, so the candidate has to approve the letter again. `left`: another device of the candidate says
 * so of a letter whose sender the candidate took away.
 */
export const letterWords = ['begun', 'freed', 'sent', 'refused', 'unknown', 'back', 'asks', 'left'] as const;
export type LetterWord = (typeof letterWords)[number];

/** All that the devices of a candidate have said of letters and the mailbox, in any order. */
export interface SendingFacts {
  readonly mailbox: readonly MailboxHeld[];
  readonly letters: readonly Letter[];
  readonly takenBack: readonly LetterTakenBack[];
  readonly told: readonly LetterTold[];
  /** Devices that were taken away. */
  readonly gone: readonly string[];
}

/**
 * How a letter is. `waits`: for the device that sends; `taking-back`: the candidate took it back, and that device has not confirmed it;
 * `no-sender`: another device has the mailbox now, so the candidate has to approve the letter again; any other word: that device has said it.
 */
export type LetterState = 'waits' | 'taking-back' | 'no-sender' | Exclude<LetterWord, 'left' | 'freed'>;

/** The device that was named last as the holder of the mailbox. Null where none was named, or the candidate took that device away. */
export function mailboxHolder({ mailbox, gone }: SendingFacts): string | null {
  const [last] = mailbox.toSorted((one, other) =>
    one.stamp === other.stamp ? (one.device < other.device ? 1 : -1) : one.stamp < other.stamp ? 1 : -1,
  );
  return last === undefined || gone.includes(last.device) ? null : last.device;
}

/** The words that count for a letter: those of its sender, without beginnings that it freed, and `left` once the sender was taken away. */
function wordsOf({ told, gone }: SendingFacts, { sendId, sender }: Letter): ReadonlySet<string> {
  const own = told.filter((each) => each.sendId === sendId && each.by === sender);
  const freed = new Set(own.flatMap((each) => (each.word === 'freed' ? [each.claim] : [])));
  const words = new Set(own.flatMap(({ word, claim }) => (word === 'freed' || freed.has(claim) ? [] : [word])));
  const isLeft = told.some((each) => each.sendId === sendId && each.word === 'left');
  words.delete('left');
  return isLeft && gone.includes(sender) ? new Set([...words, 'left']) : words;
}

/** What is known of a letter, as every device tells it. */
export function letterState(facts: SendingFacts, letter: Letter): LetterState {
  const words = wordsOf(facts, letter);
  for (const word of ['sent', 'refused', 'unknown', 'begun', 'back', 'asks'] as const) if (words.has(word)) return word;
  if (words.has('left')) return 'back';
  if (facts.takenBack.some((each) => each.sendId === letter.sendId)) return 'taking-back';
  return mailboxHolder(facts) === letter.sender ? 'waits' : 'no-sender';
}

/** Why a device may not begin to send a letter now. */
export type Obstacle =
  | 'not-the-sender'
  | 'other-bytes'
  | 'already-begun'
  | 'taken-back'
  | 'not-the-mailbox'
  | 'approver-gone'
  | 'another-letter';

/**
 * Whether this device may begin to send a letter; null where it may. It must say `begun` then, and have a place keep that, before it hands the
 * letter over. Only the device that the approval names ever may, and for one draft, or the same bytes, one letter at a time: another counts as
 * out of the way only when its own sender said that it does not go.
 * @param digest SHA-256 of the bytes that would go, as hex
 */
export function obstacleTo(facts: SendingFacts, device: string, letter: Letter, digest: string): Obstacle | null {
  if (letter.sender !== device || facts.gone.includes(device)) return 'not-the-sender';
  if (letter.digest !== digest) return 'other-bytes';
  const words = wordsOf(facts, letter);
  if (words.size > 0) return 'already-begun';
  if (facts.takenBack.some((each) => each.sendId === letter.sendId)) return 'taken-back';
  if (mailboxHolder(facts) !== device) return 'not-the-mailbox';
  if (facts.gone.includes(letter.by)) return 'approver-gone';
  const beside = facts.letters.filter(
    (each) => each.sendId !== letter.sendId && (each.draftId === letter.draftId || each.digest === letter.digest),
  );
  return beside.some((each) => !isOutOfTheWay(facts, each, letter)) ? 'another-letter' : null;
}

/** Another letter of the same draft is out of the way where it does not go for certain, or where it waits here for its turn behind this one. */
function isOutOfTheWay(facts: SendingFacts, other: Letter, letter: Letter): boolean {
  const words = wordsOf(facts, other);
  if (words.has('sent') || words.has('unknown')) return false;
  if (words.has('back') || words.has('refused')) return true;
  if (words.has('begun')) return false;
  if (words.has('asks')) return true;
  if (words.has('left')) return true;
  const isBehind = other.stamp === letter.stamp ? other.sendId > letter.sendId : other.stamp > letter.stamp;
  return other.sender === letter.sender && isBehind;
}

/** What a device says of the letters that wait for it where a place lost what was said there: none of them goes by itself. */
export function lettersToAsk(facts: SendingFacts, device: string, stamp: string): { readonly told: LetterTold }[] {
  return facts.letters
    .filter((letter) => letter.sender === device && wordsOf(facts, letter).size === 0)
    .map(({ sendId }) => ({ told: { sendId, by: device, stamp, word: 'asks', claim: '' } }));
}
