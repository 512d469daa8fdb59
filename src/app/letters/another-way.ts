import type { Input } from '../../contract/registry.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { addedByHand, inOtherRegister } from '../../core/write/added-by-hand.ts';
import { bringsAll } from '../../core/write/brings-all.ts';
import type { LanguagePack, ReviewWords } from '../../core/write/language-pack.ts';
import { newSentences } from '../../core/write/new-sentences.ts';
import { blankIn, withoutBlank } from '../../core/write/promise-named.ts';
import { stillSourced } from '../../core/write/still-sourced.ts';
import type { DraftRow } from './draft-row.ts';
import { leadAt } from './gaps.ts';

/** A draft that is about to be changed by hand, with the words that it had before the first change. */
export function withOurs(row: DraftRow): DraftRow {
  return row.edited ? row : { ...row, ours: { subject: row.subject, text: withoutBlank(row.text, row.blank) } };
}

/** A draft that was changed by hand, with the day on which each of its sentences was typed. */
export function withTypedOn(row: DraftRow, before: DraftRow, now: number): DraftRow {
  if (row.text === before.text) return row;
  const still = (before.typedOn ?? []).filter((each) => row.text.includes(each.text));
  const on = zoneOf(row.zone).dayOf(now);
  const fresh = newSentences(before.text, row.text).map((text) => ({ text, on }));
  return { ...row, typedOn: [...still, ...fresh] };
}

/**
 * A draft that was changed, with what it fulfils now: what was promised only where its words take it up. A letter that goes
 * without it leaves the promise due.
 */
export function withBrought(row: DraftRow, words: Pick<ReviewWords, 'contentWords'>): DraftRow {
  const { brings = [], promised = [], text } = row;
  if (brings.length === 0) return row;
  const own = row.stepIds.filter((id) => !brings.includes(id));
  const isIn = bringsAll(text, promised, (each) => words.contentWords(each));
  return { ...row, stepIds: isIn ? [...own, ...brings] : own };
}

/** True where sentences of ours were changed by hand: written another way, those changes would go. */
export function isReworded({ edited, ours, text, blank }: DraftRow): boolean {
  return edited && (ours === undefined || addedByHand(ours.text, withoutBlank(text, blank)) === null);
}

/** True where the same letter is wanted in another tone, by another way or in other words: what was added to it is still meant. */
export function asksForAnotherWay({ anew, channel, register, letter, to }: Input<'draft'>): boolean {
  return anew === true && to === undefined && (channel ?? register ?? letter) !== undefined;
}

/** The new letter with what the candidate added to the one before; as it is where nothing can be told to be added, and for what is said. */
export function withAdded(
  anew: DraftRow,
  before: DraftRow,
  language: LanguagePack,
  review: Pick<ReviewWords, 'contentWords'>,
): DraftRow {
  const { ours, register = 'neutral' } = before;
  const isFilled = before.blank !== undefined && blankIn(before.text, before.blank) === null;
  const row = isFilled ? blankLeftOut(anew) : anew;
  const was = withoutBlank(before.text, before.blank);
  const added = ours === undefined || row.room === undefined ? null : addedByHand(ours.text, was);
  if (ours === undefined || row.room === undefined || added === null) return anew;
  const subject = before.subject === ours.subject ? row.subject : before.subject;
  if (added === '' && subject === row.subject) return anew;
  const words = inOtherRegister(added, language.startersIn(register), language.startersIn(row.register ?? 'neutral'));
  const put = added === '' ? '' : leadAt(row, row.room) + words;
  const text = row.text.slice(0, row.room) + put + row.text.slice(row.room);
  const written = {
    ...withOurs(row),
    text,
    subject,
    edited: true,
    room: row.room + put.length,
    ...(before.filled === undefined ? {} : { filled: before.filled }),
    ...(before.typedOn === undefined ? {} : { typedOn: before.typedOn }),
    sources: stillSourced(row.text, row.sources, text),
  };
  return withBrought(written, review);
}

/** The letter without its blank: what was promised is named in what the candidate added. */
function blankLeftOut(row: DraftRow): DraftRow {
  const place = blankIn(row.text, row.blank);
  if (place === null) return row;
  const text = withoutBlank(row.text, row.blank);
  return {
    ...row,
    text,
    room: row.text.slice(0, place.start).trimEnd().length,
    sources: stillSourced(row.text, row.sources, text),
  };
}
