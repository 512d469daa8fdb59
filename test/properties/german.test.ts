import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishTexts, germanTexts } from '../support/german-texts.ts';

const texts = germanTexts();

test('[UI3] given German that says du, no text of it says Sie; given German that says Sie, none says du', () => {
  const formal = /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;
  const friendly =
    /(?<!\p{L})(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|hast|bist|kannst|willst|musst|möchtest|Schreib|Lass|Frag|Nimm|Gib|Sieh)(?!\p{L})/u;
  // What the candidate says to others stands in quotation marks, and has the form that is polite there.
  const own = (text: string): string => text.replaceAll(/„[^“]*“/g, '');
  const wrong = texts.filter(
    ({ text, of }) => (of !== 'sie' && formal.test(own(text))) || (of !== 'du' && friendly.test(own(text))),
  );
  assert.deepEqual(
    wrong.map(({ at, text }) => `${at} ${text}`),
    [],
  );
});

test('[UI3] given what the interface says in German, none of it was left in English', () => {
  const english = new Set(englishTexts().map(({ text }) => text));
  const hasWords = (text: string): boolean => /\p{L}{2,} \p{L}{2,}/u.test(text);
  const same = texts.filter(({ text }) => hasWords(text) && english.has(text));
  assert.deepEqual([...new Set(same.map(({ text }) => text))].sort(), ['X in Persevere.']);
});

test('[UI3] given a German text, its quotation marks are German and its apostrophes are typographic', () => {
  const wrong = texts.filter(({ text }) => / \p{L}/u.test(text) && /[“”](?=\p{L})|\p{L}'\p{L}|„[^“]*$/u.test(text));
  assert.deepEqual(
    wrong.map(({ at, text }) => `${at} ${text}`),
    [],
  );
});
