import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger } from '../../src/adapters/text/tagger.ts';
import { namesOfOthers } from '../../src/app/wording/note-reader.ts';
import type { CaseBook } from '../../src/core/plan/context.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import { compose } from '../../src/core/write/compose.ts';
import { gatherLetterFacts } from '../../src/core/write/gather.ts';
import type { Letter, NoteBeside } from '../../src/core/write/letter.ts';
import { createNoteReader, type ReadNote } from '../../src/core/write/note-reading.ts';
import { readEnglishNote } from '../../src/languages/en/notes/grammar.ts';
import { english } from '../../src/languages/en/pack.ts';
import { type Jotting, jottingsBy } from '../support/jottings.ts';
import { runsOf } from '../support/letter-checks.ts';
import { runs, seeded } from '../support/runs.ts';
import { bookOf, calendars, Story } from '../support/world.ts';

const HOUR = 3_600_000;
const startsAt = Date.UTC(2026, 10, 23, 10);

/** A candidate who was interviewed by one person and typed this afterwards. */
function bookWith({ text, as }: Jotting): CaseBook {
  const story = new Story();
  const before = startsAt - 48 * HOUR;
  story.add('profile-set', before, ['account'], {
    name: 'Rowan Ellis',
    email: 'rowan@example.org',
    zone: 'Europe/London',
    region: 'GB-ENG',
    phones: true,
    canTalk: null,
  });
  story.add('firm-noted', before, ['org_northwind'], {
    firmId: 'org_northwind',
    name: 'Northwind',
    type: 'employer',
    zone: 'Europe/London',
    region: 'GB-ENG',
  });
  for (const [personId, name] of [
    ['per_ines', 'Ines Duarte'],
    ['per_other', 'Bartholomew Tallow'],
  ] as const)
    story.add('person-noted', before, [personId], {
      personId,
      name,
      email: `${personId}@example.org`,
      firmId: 'org_northwind',
    });
  story.add('job-opened', before, ['job_one', 'org_northwind'], {
    jobId: 'job_one',
    role: 'Analyst',
    employerId: 'org_northwind',
    agencyId: null,
    mainContactId: 'per_ines',
    met: null,
    routing: null,
  });
  story.add('interview-planned', before, ['job_one', 'per_ines'], {
    interviewId: 'itv_one',
    jobId: 'job_one',
    startsAt,
    endsAt: startsAt + HOUR,
    zone: 'Europe/London',
    invitedAt: null,
    confirmed: true,
    final: false,
    attendees: [{ personId: 'per_ines', side: 'employer' }],
  });
  story.add('debrief-saved', startsAt + 2 * HOUR, ['job_one', 'per_ines'], {
    interviewId: 'itv_one',
    jobId: 'job_one',
    held: true,
    people: [{ personId: 'per_ines', side: 'employer', remark: as === 'remark' ? text : '', say: '' }],
    forgot: as === 'forgot' ? [{ text, forPersonId: 'per_ines' }] : [],
    iPromised: [],
    theyPromised: null,
    pace: null,
    want: 'yes',
  });
  return bookOf(story.entries);
}

interface WrittenNote {
  readonly letter: Letter;
  readonly beside: readonly NoteBeside[];
}

async function letterFor(jotting: Jotting, read: (book: CaseBook) => ReadNote): Promise<WrittenNote> {
  const book = bookWith(jotting);
  const now = startsAt + 3 * HOUR;
  const step = planCluster(book, calendars, now).steps.find((each) => each.kind === 'thank-you');
  assert.ok(step);
  const facts = gatherLetterFacts(book, step, {
    language: english,
    register: 'neutral',
    read: read(book),
    brought: null,
    now,
  });
  assert.ok(facts);
  const letter = compose(facts, english, await english.letters());
  assert.ok(letter);
  return { letter, beside: facts.beside };
}

/** What the letter says of the jotting: the stretch of it that stands in the text, without what only leads to it. */
const plain = (text: string): string => text.replace(/^- /, '').replace(/\.$/, '').toLowerCase();

test('[WR5] of 2,000 jottings none is spliced: it stands whole in a frame, or beside the letter, and nothing private leaves', async () => {
  const tag = await loadTagger();
  const read = (book: CaseBook): ReadNote =>
    createNoteReader(readEnglishNote, tag, namesOfOthers(book, ['per_ines'], ['org_northwind']));
  let sayable = 0;
  const unsaid: string[] = [];
  for (const jotting of jottingsBy(seeded(20261128), runs(2000).numRuns)) {
    const { letter, beside } = await letterFor(jotting, read);
    const told = letter.sources.flatMap((span) => (span.from ?? []).filter(({ field }) => /remark|forgot/.test(field)));
    const isBeside = beside.some((each) => jotting.text.includes(each.text));
    assert.notEqual(told.length > 0, isBeside, `either said or beside, and not lost: ${jotting.text}`);
    assert.doesNotMatch(letter.text, /[[\]{}]|undefined| {2}|\b(?:the|a) (?:the|a|my) |\.\./, letter.text);
    if (!jotting.sayable) {
      const inLetter = new Set(runsOf(letter.text));
      const shared = runsOf(jotting.text).filter((run) => inLetter.has(run));
      assert.deepEqual(shared, [], `${jotting.text}\n${letter.text}`);
      assert.equal(told.length, 0, `${jotting.text}\n${letter.text}`);
      continue;
    }
    sayable += 1;
    if (told.length === 0) {
      unsaid.push(jotting.text);
      continue;
    }
    // Its words stand together, in their order, within one sentence.
    const span = letter.sources.find((each) => (each.from ?? []).some(({ field }) => /remark|forgot/.test(field)));
    const sentence = letter.text.slice(span?.start, span?.end).toLowerCase();
    const words = plain(jotting.text).replace(/^(?:talked about|(?:she )?asked (?:me )?(?:about )?)\s?/, '');
    assert.ok(sentence.includes(words), `${words}\n${sentence}`);
    // An act is a sentence already; a topic or a question is carried by one.
    if (jotting.as === 'remark')
      assert.ok(sentence.trim().length > words.length + 8, `a sentence carries it: ${sentence}`);
  }
  assert.ok(
    unsaid.length <= 0.2 * sayable,
    `${unsaid.length} of ${sayable} plain jottings were not said: ${unsaid.slice(0, 40).join(' | ')}`,
  );
  if (process.env.PERSEVERE_SHOW === 'yes') console.log(`${sayable - unsaid.length} of ${sayable} said`);
});
