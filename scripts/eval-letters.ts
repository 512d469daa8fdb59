import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepOf } from '../test/support/cli.ts';
import { type LetterCase, letterCases, liveCase, type Written } from '../test/support/letter-cases.ts';
import { faultsOf } from '../test/support/letter-checks.ts';

type Draft = Written['draft'];

/** How a reader who knew the jottings alone judged a letter: A as it stands or with an offered gap filled, B after one small edit, C not at all. */
interface Graded {
  readonly case: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly grade: 'A' | 'B' | 'C';
  readonly why: string;
}

const graded = JSON.parse(
  readFileSync(join(import.meta.dirname, '../test/fixtures/letters/graded.json'), 'utf8'),
) as readonly Graded[];

/** What was judged is the text: a letter that reads otherwise since is not graded. */
function gradeOf(id: string, { day, title, draft }: Written): Graded | undefined {
  const text = wordsOf(draft);
  return graded.find((each) => each.case === id && each.day === day && each.title === title && each.text === text);
}

/** A letter as it is read, or the points of a call. */
export function wordsOf({ call, text }: Draft): string {
  return call === null ? text : [...call.points, ...(call.question === null ? [] : [call.question])].join('\n');
}

/** Lives every case, or those whose names hold `only`, and prints each letter as its reader would have it; then what there was of what. */
export async function evaluateLetters(only: string | undefined): Promise<boolean> {
  const count = new Counts();
  let faulty = 0;
  for (const each of letterCases().filter(({ id }) => only === undefined || id.includes(only))) {
    const home = mkdtempSync(join(tmpdir(), 'persevere-letters-'));
    try {
      faulty += await one(each, home, count);
    } finally {
      rmSync(home, { recursive: true, force: true });
      rmSync(keepOf(home), { recursive: true, force: true });
    }
  }
  console.log(`\n${'='.repeat(100)}\n${count.lines().join('\n')}\nfaults: ${faulty}`);
  return faulty === 0;
}

async function one(each: LetterCase, home: string, count: Counts): Promise<number> {
  console.log(`\n${'='.repeat(100)}\n${each.id}: ${each.about}`);
  const lived = await liveCase(home, each);
  for (const letter of lived.written) {
    show(letter, count);
    const grade = gradeOf(each.id, letter);
    console.log(grade === undefined ? '  not graded as it reads now' : `  grade ${grade.grade}: ${grade.why}`);
    count.add('grades', grade?.grade ?? 'none');
  }
  const faults = faultsOf(lived);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  return faults.length;
}

function show({ day, title, step, draft, also, voicemail }: Written, count: Counts): void {
  count.add('letters', 'all');
  count.add('by channel', step.channel ?? 'none');
  count.add('by occasion', draft.letterId?.split('/')[0] ?? 'none');
  console.log(`\n--- ${day} · ${title} · ${draft.letterId} · ${step.channel} · ${draft.register}`);
  const to = draft.to.map((person) => person.name).join(', ');
  const behalf = step.onBehalfOf.map((person) => person.name).join(', ');
  console.log(
    `To: ${to}${behalf === '' ? '' : ` (for ${behalf})`}${draft.subject === '' ? '' : `  Subject: ${draft.subject}`}`,
  );
  print(draft);
  if (voicemail !== null) console.log(`  after the tone: ${voicemail.text}`);
  for (const other of also) console.log(`  by ${other.channel} (${other.letterId}): ${other.text}`);
  for (const { text, why } of draft.beside) {
    console.log(`  beside (${why}): ${text}`);
    count.add('beside', why);
  }
  for (const gap of draft.gaps) {
    console.log(`  gap: «${gap.note.text}» ${gap.starters.join(' · ')}`);
    count.add('gaps', 'offered');
  }
  for (const finding of draft.findings) {
    console.log(`  finding ${finding.severity} ${finding.code}: ${finding.message}`);
    count.add('findings', `${finding.severity} ${finding.code}`);
  }
  for (const { field } of draft.facts)
    if (/remark|forgot|title|text$/.test(field)) count.add('notes said', field.replace(/\d+/g, 'n'));
}

function print(draft: Draft): void {
  if (draft.call === null) {
    console.log(draft.text.replace(/^/gm, '  | '));
    return;
  }
  for (const point of draft.call.points) console.log(`  * ${point}`);
  if (draft.call.question !== null) console.log(`  ? ${draft.call.question}`);
}

/** How many of what there were, by name and kind. */
class Counts {
  private readonly all = new Map<string, Map<string, number>>();
  add(name: string, kind: string): void {
    const kinds = this.all.get(name) ?? new Map<string, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    this.all.set(name, kinds);
  }
  lines(): string[] {
    return [...this.all].map(
      ([name, kinds]) =>
        `${name}: ${[...kinds]
          .map(([kind, times]) => `${kind} ${times}`)
          .sort()
          .join(', ')}`,
    );
  }
}
