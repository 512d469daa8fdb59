// Prints the letters of one language, filled with sample facts: the richest reading and the poorest. `node scripts/letters.ts en thank-you`.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blanksIn, blanksNeeded, type Facts, render } from '../src/core/write/render-letter.ts';
import { type Blank, blanks, type LetterSet, type SpokenSet } from '../src/core/write/whole-letter.ts';
import { spokenWords } from '../src/core/write/words.ts';
import { always, sampleFacts } from '../test/support/sample-facts.ts';

const root = join(import.meta.dirname, '..');
const [code = 'en', occasion] = process.argv.slice(2);

/** Facts as the letters of this language read them. */
const factsOf = (names: readonly Blank[]): Facts => sampleFacts(code, names);

let faults = 0;
function fault(text: string): void {
  faults++;
  console.log(`    FAULT: ${text}`);
}

function show(label: string, template: string, facts: Facts): void {
  const rendered = render(template, facts);
  if (rendered === null) {
    fault(`${label}: a blank outside brackets is not in needs`);
    return;
  }
  console.log(`  ${label} (${rendered.text.split(/\s+/).length} words): ${rendered.text.replaceAll('\n', '\n    ')}`);
}

function check(id: string, template: string, needs: readonly string[], registers: readonly string[] | undefined): void {
  for (const blank of blanksNeeded(template))
    if (!always.includes(blank) && !needs.includes(blank))
      fault(`${id}: {${blank}} stands outside brackets and is not in needs`);
  if (registers?.includes('formal') && /(?:n’t|I’m|I’ve|I’d|I’ll|it’s|that’s|you’d|you’ve)\b/i.test(template))
    fault(`${id}: a contraction in a letter for the formal register`);
  if (/'|!/.test(template)) fault(`${id}: a straight apostrophe or an exclamation mark`);
}

const seen = new Map<string, string>();
const ids = new Set<string>();
function compare(id: string, template: string): void {
  const words =
    template
      .replace(/\{(\w+)\}/g, 'x$1x')
      .toLowerCase()
      .match(/[\p{L}’]+/gu) ?? [];
  for (let at = 0; at + 6 <= words.length; at++) {
    const run = words.slice(at, at + 6).join(' ');
    const before = seen.get(run);
    if (before !== undefined && before !== id) {
      console.log(`    shared with ${before}: “${run}”`);
      break;
    }
    seen.set(run, id);
  }
}

for (const file of globSync(`src/languages/${code}/letters/**/*.ts`, { cwd: root }).sort()) {
  const module: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href);
  for (const value of Object.values(module)) {
    if (typeof value !== 'object' || value === null || !('occasion' in value)) continue;
    const set = value as LetterSet | SpokenSet;
    if (occasion !== undefined && set.occasion !== occasion) continue;
    console.log(
      `\n=== ${set.occasion} · ${'channels' in set ? set.channels.join(', ') : 'calls'} · ${set.markets.join(', ')} (${file})`,
    );
    for (const letter of 'letters' in set ? set.letters : set.spoken) {
      const needs = letter.needs ?? [];
      console.log(
        `\n- ${letter.id}  needs: ${needs.join(', ') || 'nothing'}  registers: ${letter.registers?.join(', ') ?? 'all'}`,
      );
      if (ids.has(`${set.occasion}/${letter.id}`)) fault(`the id ${letter.id} stands twice`);
      ids.add(`${set.occasion}/${letter.id}`);
      const parts =
        'points' in letter
          ? [...letter.points, letter.question ?? '', letter.also ?? '', letter.text]
          : [letter.text, ('subject' in letter ? letter.subject : '') ?? ''];
      for (const part of parts) check(letter.id, part, needs, letter.registers);
      const needed = blanks.filter((each) => needs.includes(each));
      const absent = blanks.filter((each) => needs.includes(`not-${each}`));
      const all = parts.flatMap((part) => blanksIn(part)).filter((each) => !absent.includes(each));
      const rich = factsOf(all);
      const poor = factsOf(needed);
      if ('points' in letter) {
        for (const point of letter.points) show('point', point, rich);
        if (letter.question !== null) show('question', letter.question, rich);
        if (letter.also !== null) show('also', letter.also, rich);
        show('voicemail', letter.text, rich);
        const words = spokenWords(render(letter.text, rich)?.text ?? '');
        if (words > 62) console.log(`    long: ${words} spoken words with every fact (at most 62)`);
      } else {
        if ('subject' in letter && letter.subject !== undefined) show('subject', letter.subject, rich);
        show('rich', letter.text, rich);
      }
      if (all.length > needed.length) show('poor', letter.text, poor);
      compare(letter.id, letter.text);
    }
  }
}
console.log(`\n${ids.size} letters, ${faults} faults`);
if (ids.size === 0) {
  console.error(
    `No letters lie in src/languages/${code}/letters/${occasion ?? '*'}: name the folder of the language, and of the occasion.`,
  );
  process.exitCode = 1;
}
