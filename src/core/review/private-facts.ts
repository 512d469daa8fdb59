import type { ReviewWords } from '../write/language-pack.ts';
import { letterTraits } from '../write/letter-traits.ts';
import type { Finding, PrivateNote, ReviewFacts, Severity } from './finding.ts';
import { type Echo, echoOf, isEchoed } from './private-echoes.ts';
import { guesses } from './private-guess.ts';
import { type SecretNote, secretHit, secretIn } from './private-secrets.ts';
import { isNamedIn, type NotedName, namesIn, ReadLetter, type ReadSentence, spanOf } from './private-text.ts';
import type { FactMatter, Idea, PrivateThesaurus, Thing } from './private-thesaurus.ts';

/** So far back stands whose something is. */
const BEFORE = 60;
/** Behind a word, what says that it is work. */
const AFTER = 60;
/** The review recognises a noted sum of at least this much wherever a letter gives it as money; two smaller sums may agree by chance. */
const LARGE_SUM = 1000;

/** Matters in which any word tells of any fact: a debt is a debt. */
const ofOneKind: ReadonlySet<FactMatter> = new Set(['money', 'pay', 'process', 'dismissal']);

/** What one clause of a note tells of a life. */
interface NotedFact {
  readonly note: PrivateNote;
  readonly matters: readonly FactMatter[];
  readonly ideas: readonly Idea[];
  readonly sums: readonly number[];
  /** Firms of other processes. */
  readonly names: readonly NotedName[];
  /** People of the family of whom it is. */
  readonly kin: readonly Thing[];
  readonly secret: SecretNote | null;
  readonly echo: Echo | null;
}

interface Hit {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a typed text tells what a note holds, in whichever words (WR5): the candidate's health, family and money, other processes, a
 * dismissal, the law, what was told in confidence, and who the client is guessed to be. What it says of work is free.
 */
export function privateFactFindings(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const notes = facts.privateNotes ?? [];
  if (notes.length === 0) return [];
  const known = notes.flatMap((note) => factIn(note, facts, words));
  const plain = text.replaceAll('’', "'");
  const letter = new ReadLetter(plain, words);
  const found: Finding[] = [];
  const add = (hit: Hit, note: PrivateNote): void => {
    if (found.some((each) => each.start < hit.end && hit.start < each.end)) return;
    found.push({
      rule: 'WR5',
      code: 'private-note',
      ...hit,
      message: words.message(hit.severity === 'block' ? 'private-note-grave' : 'private-note', {
        words: text.slice(hit.start, hit.end).replace(/\s+/g, ' '),
        note: note.text,
      }),
    });
  };
  for (const sentence of letter.sentences)
    for (const fact of known) for (const hit of hitsIn(sentence, fact, { facts, words, letter })) add(hit, fact.note);
  if (facts.isUndisclosed === true) for (const [hit, note] of guesses(plain, facts, words)) add(hit, note);
  return found;
}

interface Looked {
  readonly facts: ReviewFacts;
  readonly words: ReviewWords;
  readonly letter: ReadLetter;
}

function factIn(note: PrivateNote, facts: ReviewFacts, words: ReviewWords): NotedFact[] {
  const thesaurus = words.privateThesaurus;
  const plain = note.text.replaceAll('’', "'");
  const bare = plain.replace(words.keptNotes.sign, ' ');
  if (note.isPay === true)
    return [
      {
        note,
        matters: ['pay'],
        ideas: [],
        sums: thesaurus.sums(plain, true),
        names: [],
        kin: [],
        secret: null,
        echo: null,
      },
    ];
  const ideas = thesaurus.ideas.filter((each) => isOfLife(each, bare, thesaurus));
  // What they are to be asked for is to be said.
  const kept = plain.replace(thesaurus.asked, ' ');
  const isPay = thesaurus.pay.test(plain) || ideas.some(({ matter }) => matter === 'pay' || matter === 'process');
  const secret = note.isSecret ? secretIn(note, bare, facts, words) : null;
  if (ideas.length === 0 && secret === null) return [];
  const own = new Set(words.contentWords([...facts.ownNames, ...facts.ownRoles].join(' ')));
  const names = ideas.some(({ matter }) => matter === 'process') ? namesIn(bare, facts, words) : [];
  const matters = [...new Set(ideas.map((each) => each.matter))];
  const kin = matters.includes('family') ? thesaurus.kin.filter((each) => each.noted().test(bare)) : [];
  return [
    {
      note,
      matters,
      ideas,
      sums: isPay ? thesaurus.sums(kept, true) : [],
      names,
      kin,
      secret,
      echo: echoOf(bare.replace(thesaurus.asked, ' '), own, words),
    },
  ];
}

/** What a note says of work with patients or debts is no fact of a life. */
function isOfLife(idea: Idea, note: string, { workAfter }: PrivateThesaurus): boolean {
  const match = idea.noted().exec(note);
  return match !== null && !workAfter.test(note.slice(match.index + match[0].length).slice(0, AFTER));
}

function hitsIn(sentence: ReadSentence, fact: NotedFact, looked: Looked): Hit[] {
  const { words } = looked;
  const hits: Hit[] = [];
  if (fact.secret !== null) {
    const hit = secretHit(sentence, fact.secret, looked);
    if (hit !== null) hits.push(hit);
  }
  for (const matter of fact.matters) {
    const may = mayTell(matter, sentence, looked);
    if (may === 'all') continue;
    const told = words.privateThesaurus.ideas.filter((each) => each.matter === matter && fact.ideas.length > 0);
    const same = told.filter(
      (each) => (each.isGeneral && may === 'nothing') || ofOneKind.has(matter) || fact.ideas.includes(each),
    );
    // "At least 54k" does not tell that the candidate would take 46.
    const said = matter === 'pay' && fact.sums.length > 0 ? words.privateThesaurus.sums(sentence.text, false) : [];
    const isOther = said.length > 0 && !said.some((each) => fact.sums.includes(each));
    for (const each of isOther ? [] : same) {
      const hit = ideaHit(sentence, each, fact, looked);
      if (hit !== null) hits.push(may === 'nothing' && !fact.note.isReaders ? hit : { ...hit, severity: 'warn' });
    }
    if (matter === 'family' && may === 'nothing') {
      const hit = kinHit(sentence, fact, looked);
      if (hit !== null) hits.push(hit);
    }
    if (matter === 'pay' || matter === 'process') {
      const hit = sumHit(sentence, fact, words) ?? nameHit(sentence, fact);
      if (hit !== null) hits.push(hit);
    }
  }
  const open = fact.matters.filter((each) => mayTell(each, sentence, looked) === 'nothing');
  if (hits.length === 0 && fact.echo !== null && isEchoed(sentence, fact.echo, open, words))
    hits.push({ severity: fact.note.isReaders ? 'warn' : 'block', ...spanOf(sentence) });
  return hits.sort((one, other) => Number(other.severity === 'block') - Number(one.severity === 'block'));
}

/** What may be told of a matter to this reader: all where it concerns them, the reason alone where they are owed one. */
function mayTell(matter: FactMatter, { isAsked }: ReadSentence, { facts }: Looked): 'all' | 'reason' | 'nothing' {
  const traits = facts.kind === null ? null : letterTraits[facts.kind];
  if (matter === 'health' && isAsked) return 'all';
  if (matter === 'pay' || matter === 'process') return traits?.mayNameTerms === true ? 'all' : 'nothing';
  return traits?.mayGiveReason === true && matter !== 'dismissal' ? 'reason' : 'nothing';
}

/** Where a sentence tells one idea of the candidate, or of whom the note is about. */
function ideaHit(sentence: ReadSentence, idea: Idea, fact: NotedFact, { facts, letter, words }: Looked): Hit | null {
  const { ownBefore, workAfter, purpose, troubled } = words.privateThesaurus;
  if (idea.isLight === true && purpose.test(sentence.text) && !troubled.test(sentence.text)) return null;
  for (const { start, said } of letter.toldIn(sentence, idea)) {
    const at = start - sentence.start;
    const end = at + said.length;
    if (workAfter.test(sentence.text.slice(end, end + AFTER))) continue;
    const before = sentence.text.slice(Math.max(0, at - BEFORE), at);
    const isOwn = ownBefore.test(before) || ownBefore.test(`${/^\p{L}+/u.exec(said)?.[0] ?? ''} `);
    if (!isOwn && sentence.isWork) continue;
    if (!isOwn && !sentence.isSelf && !(fact.note.whose === 'theirs' && sentence.isOther)) continue;
    if ((facts.chosen ?? []).some((each) => each.search(idea.told()) >= 0)) continue;
    return { severity: 'block', start, end: start + said.length };
  }
  return null;
}

/** Somebody of the family of whom the note tells, with whom something is the matter. */
function kinHit(sentence: ReadSentence, { kin }: NotedFact, { letter, words }: Looked): Hit | null {
  const { ownBefore, untroubled, purpose, troubled } = words.privateThesaurus;
  if (kin.length === 0 || sentence.isWork) return null;
  const { text } = sentence;
  if (!troubled.test(text) && (untroubled.test(text) || purpose.test(text))) return null;
  const isTold = kin
    .flatMap((each) => letter.toldIn(sentence, each))
    .some(({ start }) => ownBefore.test(sentence.text.slice(0, start - sentence.start).slice(-BEFORE)));
  return isTold ? { severity: 'block', ...spanOf(sentence) } : null;
}

/** The sum of a note, where the sentence speaks of pay. */
function sumHit(sentence: ReadSentence, { sums }: NotedFact, words: ReviewWords): Hit | null {
  const { pay, sums: sumsOf } = words.privateThesaurus;
  if (sums.length === 0 || sentence.isOwnWork || !pay.test(sentence.text)) return null;
  const isSaid = sumsOf(sentence.text, true).some((each) => each >= LARGE_SUM && sums.includes(each));
  return isSaid ? { severity: 'block', ...spanOf(sentence) } : null;
}

function nameHit(sentence: ReadSentence, { names }: NotedFact): Hit | null {
  if (names.length === 0 || sentence.isOwnWork) return null;
  return names.some((each) => isNamedIn(sentence.text, each)) ? { severity: 'block', ...spanOf(sentence) } : null;
}
