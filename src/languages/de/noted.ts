import type { Noted } from '../../core/write/noted-reading.ts';

const FIRST_PERSON = /^(?:ich|wir)\b/i;
const VERB_LAST = /\b(?:habe|hatte|kann|bin|war|will|möchte|konnte|leite|leitete|spreche)$/i;
const DROPPED_I = /^(?:habe|hatte|bin|war|kann|konnte|leite|leitete|spreche|arbeite|arbeitete)\b/i;
const ABOUT =
  /^(?:(?:wir|sie|er) (?:haben|hat)? ?)?(?:sprachen|sprach|gesprochen|redeten|erwähnte|erwähnt|erzählte|ging|es ging) (?:über|von|um)? ?(.+)$/i;
/** A statement has a finite verb after its subject; German nouns begin with a capital, so a verb in lower case stands out. */
const CLAUSE =
  /^(?:das|die|der|es|sie|man|im|in|ab|bis|seit|für|alle|niemand|\p{Lu}\p{L}+)\b.*\b(?:ist|sind|war|waren|wird|werden|wächst|wachsen|hat|haben|sucht|suchen|braucht|brauchen|zieht|ziehen|plant|planen|will|wollen|soll|sollen|kommt|kommen|geht|gehen|beginnt|endet|stellt|stellen|legt|legen|arbeitet|arbeiten|möchte|möchten)\b/u;

/**
 * A German note as it can stand in a sentence. Cases and the place of the verb depend on what stands around, so the phrases set notes
 * behind a colon or between quotation marks and leave their words as they are.
 */
export function readNoted(note: string, whose: 'theirs' | 'mine'): Noted {
  const text = note
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["'“„‘]+|["'”“’]+$/g, '')
    .replace(/[\s.;,:!…-]+$/u, '');
  if (/\?$/.test(text)) return { form: 'question', text };
  if (whose === 'mine') {
    const plain = text.replace(/^dass (?=ich\b)/i, '');
    if (FIRST_PERSON.test(plain) && !VERB_LAST.test(plain)) return { form: 'own', text: upperFirst(plain) };
    if (DROPPED_I.test(plain)) return { form: 'own', text: `Ich ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}` };
    return { form: CLAUSE.test(plain) ? 'clause' : 'topic', text: plain };
  }
  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined) return { form: 'topic', text: about };
  return { form: CLAUSE.test(text) ? 'clause' : 'topic', text };
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
