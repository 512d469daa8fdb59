import { sentencesOf } from '../review/sentence-spans.ts';

/**
 * The sentences of a letter that were not in it before, between its greeting and its closing; none where only those are new. Upper and lower
 * case and spaces are not looked at.
 */
export function newSentences(before: string, after: string): string[] {
  const known = new Set(sentencesOf(before).map(plain));
  return sentencesOf(bodyOf(after))
    .map((each) => each.trim())
    .filter((each) => each !== '' && !known.has(plain(each)));
}

const plain = (sentence: string): string => sentence.trim().replace(/\s+/g, ' ').toLowerCase();

/** The paragraphs of a letter; a message has one, which is all of it. */
function bodyOf(text: string): string {
  const paragraphs = text.split('\n\n');
  return paragraphs.length < 3 ? text : paragraphs.slice(1, -1).join('\n\n');
}
