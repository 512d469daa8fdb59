import type { LanguagePack, PhraseFacts } from './language-pack.ts';
import type { LetterFacts, LetterPerson, Sourced } from './letter.ts';
import { countWords, type Paragraph, type Phrasing, type Sentence } from './phrasing.ts';

/** Below this many words a thank-you looks like a form (issue: 60 to 140 words); honest sentences are added until it is reached. */
const FEWEST_WORDS = 60;

/** The facts as phrases see them. */
export function phraseFacts(facts: LetterFacts, language: LanguagePack, person: LetterPerson | null): PhraseFacts {
  const roles = facts.roles.map((each) => language.roleAt(each.role, each.employer));
  return {
    candidate: facts.candidate.name,
    number: facts.candidate.phone,
    recipient: person?.greeted ?? language.nameFor(person?.name ?? null, person?.title ?? null),
    meetingDay: facts.meeting === null ? null : language.meetingDay(facts.meeting.day, facts.today),
    role: language.list(roles),
    roleBriefly: language.list(facts.roles.map((each) => language.roleAt(each.role, null))),
    roleCount: roles.length,
    want: facts.want?.want ?? null,
    promiseDay: facts.promise === null ? null : language.longDay(facts.promise.day),
    offerDay: facts.offerDay === null ? null : language.longDay(facts.offerDay),
    noted: null,
    names: namesOf(facts, language),
    offerIsPast: facts.offerDay !== null && facts.offerDay < facts.today,
    expected:
      facts.expected === null
        ? null
        : { day: language.longDay(facts.expected.day), clock: language.clock(facts.expected.minute) },
    clock: facts.meeting === null ? null : language.clock(facts.meeting.minute),
    late: facts.late?.minutes ?? null,
    present: person?.present ?? false,
    invited: facts.panel.some((each) => each.id === person?.id),
  };
}

/** Those for whom the letter speaks; for the call to the consultant, those who were met. */
function namesOf(facts: LetterFacts, language: LanguagePack): string | null {
  const met = facts.kind === 'debrief-call' ? facts.panel.filter((each) => each.id !== facts.recipient?.id) : [];
  const people = facts.kind === 'late-or-move' ? facts.panel : facts.onBehalfOf.length > 0 ? facts.onBehalfOf : met;
  const names = people.map((each) => each.name ?? '').filter((name) => name !== '');
  return names.length === 0 ? null : language.list(names);
}

/** Channels on which one writes as one speaks: a few sentences, read on a telephone. */
const briefChannels: ReadonlySet<LetterFacts['channel']> = new Set(['text', 'chat', 'linkedin']);
/** True for a message that is read on a telephone. */
export function isBrief(facts: LetterFacts): boolean {
  return briefChannels.has(facts.channel) && facts.variant !== 'through-consultant';
}

/** What the letter says of one’s interest; nothing where one does not want it. */
export function interestSentence(facts: LetterFacts, base: PhraseFacts, phrasing: Phrasing): Sentence | null {
  if (facts.want?.want === 'no') return null;
  return phrasing.say(facts.want?.want === 'yes' ? 'wants' : 'curious', base, ids(facts.want?.entryId));
}

/** Longer than this, a thank-you is read by nobody to its end (issue: 60 to 140 words). */
const MOST_WORDS = 135;

/** The body with an example before its last paragraph, where there is room for it. */
export function withExample(body: readonly Paragraph[], example: Sentence | null): Paragraph[] {
  if (example === null || wordsIn(body) + countWords(example.text) > MOST_WORDS) return [...body];
  return [...body.slice(0, -1), [example], ...body.slice(-1)];
}

/** Adds at most two honest sentences to the last paragraph of a body that would read like a form. */
export function lengthen(body: Paragraph[], more: () => Sentence | null): Paragraph[] {
  for (let tries = 0; tries < 2 && wordsIn(body) < FEWEST_WORDS; tries++) {
    const sentence = more();
    const last = body.at(-1) ?? [];
    if (sentence === null || last.some((each) => each?.text === sentence.text)) break;
    body = [...body.slice(0, -1), [...last, sentence]];
  }
  return body;
}

function wordsIn(body: readonly Paragraph[]): number {
  return body.flat().reduce((sum, sentence) => sum + countWords(sentence?.text ?? ''), 0);
}

/** A note as a sentence of the letter, in one of the ways of this place; null where nothing of it may be said (WR5). */
export function noted(
  phrasing: Phrasing,
  slot: 'ownNews' | 'theirNews' | 'callback' | 'forgot' | 'addsNews' | 'excels' | 'delivers' | 'answers' | 'corrects',
  base: PhraseFacts,
  note: Sourced | null,
): Sentence | null {
  return note?.said == null ? null : phrasing.say(slot, { ...base, noted: note.said }, ids(note.entryId));
}

/** Words of the language that stand on no note. */
export function plain(text: string): Sentence {
  return { text, entryIds: [] };
}

/** The entries among these that there are. */
export function ids(...entryIds: (string | undefined)[]): string[] {
  return entryIds.filter((each): each is string => each !== undefined && each !== '');
}
