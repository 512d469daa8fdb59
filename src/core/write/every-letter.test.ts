import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { sampleFacts } from '../../../test/support/sample-facts.ts';
import { english } from '../../languages/en/pack.ts';
import { languageCodes, languageFor } from '../../languages/registry.ts';
import { nothingKnown } from '../review/finding.ts';
import { review } from '../review/review.ts';
import { blanksIn, blanksNeeded, render } from './render-letter.ts';
import { type Blank, blanks, type Need, type WholeLetter } from './whole-letter.ts';
import { spokenWords } from './words.ts';

/** A text with all the facts that it has blanks for, and with those alone that it cannot do without. */
function bothReadings(code: string, template: string, needs: readonly Need[] = []): string[] {
  const isBlank = (name: string): name is Blank => (blanks as readonly string[]).includes(name);
  const least = [...blanksNeeded(template), ...needs.filter(isBlank)];
  return [[...blanksIn(template), ...least], least].map((names) => {
    const reading = render(template, sampleFacts(code, names));
    assert.ok(reading, template);
    return reading.text;
  });
}

const packs = languageCodes.map((code) => languageFor(code));

test('[TR1][TR2] given any letter that an editor wrote, with all its facts and with the fewest, the review finds nothing to fix', async () => {
  const found: string[] = [];
  for (const pack of packs)
    for (const { occasion, letters } of (await pack.letters()).sets)
      for (const { id, text, needs } of letters satisfies readonly WholeLetter[])
        for (const reading of bothReadings(pack.code, text, needs)) {
          const findings = review(
            reading,
            {
              ...nothingKnown,
              kind: occasion === 'thank-you' ? 'thank-you' : null,
              candidateName: 'Priya Raman',
              ownNames: [
                'Northwind',
                'Nordwind',
                'Hamid Aziz',
                'Jo Reed',
                'Ollie Grant',
                'Shah',
                'Halden',
                'Leeds',
                'Leipzig',
              ],
              evidence: Object.values(sampleFacts(pack.code, blanks))
                .map((each) => each.text)
                .join('\n'),
              today: 20_780,
              want: needs?.includes('wanted') ? 'yes' : null,
            },
            reviewWordsOf(pack),
          );
          // What a letter owes its reader, its editor saw to (WR8).
          for (const { severity, rule, message } of findings)
            if (severity !== 'hint' && rule !== 'WR3') found.push(`${pack.code} ${occasion}/${id}: ${message}`);
        }
  assert.deepEqual([...new Set(found)], []);
});

test('[WR8] given any voicemail in English, the number is said twice, and it takes 28 seconds at most', async () => {
  const faults: string[] = [];
  for (const { occasion, spoken } of (await english.letters()).spoken)
    for (const { id, text, needs } of spoken) {
      const times = text.split('{number}').length - 1;
      if (times === 1) faults.push(`${occasion}/${id}: the number is said once`);
      const [richest = ''] = bothReadings('en', text.replace('[{say}]', ''), needs);
      const words = spokenWords(richest);
      if (words > 70) faults.push(`${occasion}/${id}: ${words} words`);
    }
  assert.deepEqual(faults, []);
});

test('[WR8] given any written letter, it asks one question at most, and an e-mail has no more than 100 words without the candidate’s own', async () => {
  const faults: string[] = [];
  for (const pack of packs)
    for (const { occasion, letters } of (await pack.letters()).sets)
      for (const { id, text, needs } of letters) {
        const [richest = ''] = bothReadings(pack.code, text.replaceAll('{say}', ''), needs);
        if (richest.split('?').length > 2) faults.push(`${pack.code} ${occasion}/${id}: more than one question`);
        const words = richest.split(/\s+/).length;
        if (words > 100) faults.push(`${pack.code} ${occasion}/${id}: ${words} words`);
      }
  assert.deepEqual(faults, []);
});

test('[TR2] given any letter about a meeting of today or yesterday, it says so as people do, and never "on this morning"', async () => {
  const found: string[] = [];
  for (const pack of packs)
    for (const today of [20_780, 20_781]) {
      const near = pack.nearDay(20_780, 600, today, false);
      const from: never[] = [];
      const facts = sampleFacts(pack.code, blanks);
      const close = { ...facts, day: { text: 'Whenday', from, near }, callDay: { text: 'Whenday', from, near } };
      for (const { occasion, letters } of (await pack.letters()).sets)
        for (const { id, text, subject } of letters satisfies readonly WholeLetter[])
          for (const template of [text, subject ?? ''].filter((each) => /\{(?:day|callDay)\}/.test(each))) {
            const reading = render(template, close)?.text ?? '';
            const said = reading.match(/(?:this morning|yesterday|heute Vormittag|gestern)/gi) ?? [];
            if (
              said.length === 0 ||
              /(?<!\p{L})(?:on|am|vom|at) (?:this morning|yesterday|heute|gestern)|Whenday/iu.test(reading)
            )
              found.push(`${pack.code} ${occasion}/${id}: ${reading}`);
          }
    }
  assert.deepEqual(found, []);
});

test('[TR2] given any letter that says "this morning" of a meeting, and lay until the next day, the review stops it, however long the role is called', async () => {
  const missed: string[] = [];
  const role = {
    en: 'Senior Regional Operations and Planning Manager',
    de: 'Leiterin der Abteilung für Planung und Betrieb',
  };
  for (const pack of packs) {
    const near = pack.nearDay(20_780, 600, 20_780, false);
    const from: never[] = [];
    const facts = sampleFacts(pack.code, blanks);
    const said = { text: pack.code === 'de' ? `die Stelle als ${role.de}` : `the ${role.en} role`, from };
    const close = { ...facts, role: said, day: { text: 'Whenday', from, near } };
    for (const { occasion, letters } of (await pack.letters()).sets)
      for (const { id, text } of letters satisfies readonly WholeLetter[]) {
        if (!text.includes('{day}')) continue;
        const reading = render(text, close)?.text ?? '';
        if (!/this morning|heute Vormittag/i.test(reading)) continue;
        const meeting = { day: 20_780, minute: 600, offset: 0 };
        const found = review(
          reading,
          { ...nothingKnown, today: 20_781, meeting, near: near?.text ?? null },
          reviewWordsOf(pack),
        );
        if (!found.some((each) => each.code === 'wrong-near-day'))
          missed.push(`${pack.code} ${occasion}/${id}: ${reading}`);
      }
  }
  assert.deepEqual(missed, []);
});

test('[WR10] given that only “a fortnight” was named, no letter speaks of “the date”, or of one that has moved', async () => {
  const found: string[] = [];
  for (const pack of packs) {
    const { sets, spoken } = await pack.letters();
    const all = [...sets.flatMap((set) => [...set.letters]), ...spoken.flatMap((set) => [...set.spoken])];
    for (const letter of all) {
      const needs = letter.needs ?? [];
      if (!needs.includes('promise-passed') || needs.includes('day-named')) continue;
      const words = JSON.stringify({ ...letter, id: '' });
      if (/\b(?:date|moved|updated)\b|neuen? Termin|verschoben/i.test(words)) found.push(`${pack.code} ${letter.id}`);
    }
  }
  assert.deepEqual(found, []);
});

test('[WR1] given any letter or call that an editor wrote, it offers no references, certificates, samples or papers that no note speaks of', async () => {
  const offered =
    /\b(?:references?|referees?|certificates?|samples?|portfolio|documents)\b|(?:send|show)[^.]* example|worked with me|updated version|Referenz|Zeugnis|Arbeitsprobe|Probetag|Unterlagen[^.?]*(?:schicke ich|reiche ich|zurück)|ich[^.?]*Unterlagen (?:nach|schicke)/iu;
  const found: string[] = [];
  for (const pack of packs) {
    const { sets, spoken } = await pack.letters();
    for (const { occasion, letters } of sets)
      for (const { id, text, subject } of letters satisfies readonly WholeLetter[])
        if (offered.test(`${subject ?? ''}. ${text}`)) found.push(`${pack.code} ${occasion}/${id}: ${text}`);
    for (const { occasion, spoken: calls } of spoken)
      for (const { id, text, points, question, also } of calls) {
        const all = [text, ...points, question ?? '', also ?? ''].join(' ');
        if (offered.test(all)) found.push(`${pack.code} ${occasion}/${id}: ${all}`);
      }
  }
  assert.deepEqual(found, []);
});
