import type { Output } from '../../contract/registry.ts';
import { type WeighedNote, weighedNotes } from '../../core/fit/considerations.ts';
import { answerRequirements, orderExamples } from '../../core/fit/examples-for.ts';
import type { FitWords } from '../../core/fit/fit-words.ts';
import { likenessByLetters, likenessByVectors } from '../../core/fit/likeness.ts';
import type { Terms } from '../../core/fit/match.ts';
import type { Order } from '../../core/fit/order.ts';
import { languageOfPosting, type PostingWords } from '../../core/fit/posting.ts';
import {
  type PostingFact,
  type PostingFactKind,
  postingFactKinds,
  postingFacts,
} from '../../core/fit/posting-facts.ts';
import { tellable } from '../../core/fit/tell.ts';
import { createTerms } from '../../core/fit/terms.ts';
import { weigh } from '../../core/fit/verdict.ts';
import type { FitState, RecordState } from '../../core/journal/fit-states.ts';
import { emptyFit, emptyRecord } from '../../core/journal/fold-fit.ts';
import { fitScopeOf, RECORD_SCOPE } from '../../core/journal/scopes.ts';
import type { JobState } from '../../core/journal/states.ts';
import type { Account, AccountWith, Tools } from '../context.ts';
import type { Loaded } from '../ports/store.ts';
import { noteReaderFor } from '../wording/note-reader.ts';

export interface LoadedFit {
  readonly fit: FitState;
  readonly record: RecordState;
  readonly read: readonly Loaded[];
}

/** How well a job and the candidate fit, and what the candidate brings to every job; empty where nothing was noted. */
export async function loadFit(account: Account, jobId: string): Promise<LoadedFit> {
  const scope = fitScopeOf(jobId);
  const read = await account.store.load([scope, RECORD_SCOPE]);
  const [fit, record] = read.map((each) => each.state);
  return {
    fit: fit?.kind === 'fit' ? fit : emptyFit(scope),
    record: record?.kind === 'record' ? record : emptyRecord(),
    read,
  };
}

export async function loadRecord(account: Account): Promise<{ record: RecordState; read: Loaded }> {
  const [read] = await account.store.load([RECORD_SCOPE]);
  const state = read?.state;
  return {
    record: state?.kind === 'record' ? state : emptyRecord(),
    read: read ?? { scope: RECORD_SCOPE, position: 0, state: null },
  };
}

/** What a language needs for fit. */
export function fitWords(tools: Pick<Tools, 'languageFor'>, code: string | null): Promise<FitWords> {
  return tools.languageFor(code).fitWords();
}

/** The words of postings in every language there is. */
export async function postingLanguages(tools: Pick<Tools, 'languageFor' | 'languages'>): Promise<PostingWords[]> {
  const words = await Promise.all(tools.languages.map(async (code) => (await fitWords(tools, code)).posting));
  return [...new Map(words.map((each) => [each.code, each])).values()];
}

export interface JobFact extends PostingFact {
  readonly noted: boolean;
}

/** Pay, place, days, deadline and contact of a job: as the candidate noted them, else as the posting says them in its own words. */
export async function factsOf(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
  fit: FitState,
  job: Pick<JobState, 'pay' | 'place' | 'office'>,
): Promise<JobFact[]> {
  const text = fit.posting?.text ?? '';
  const words = text === '' ? null : languageOfPosting(text, await postingLanguages(tools));
  const read = words === null ? [] : postingFacts(text, words.facts);
  const noted: Partial<Record<PostingFactKind, string | null>> = { pay: job.pay, place: job.place, days: job.office };
  return postingFactKinds.flatMap((kind): JobFact[] => {
    const told = noted[kind] ?? null;
    if (told !== null) return [{ kind, text: told, noted: true }];
    const said = read.find((each) => each.kind === kind);
    return said === undefined ? [] : [{ ...said, noted: false }];
  });
}

/** The language of a job's posting, else of what it asks for. */
async function languageAskedIn(tools: Pick<Tools, 'languageFor' | 'languages'>, fit: FitState): Promise<string> {
  const asked = fit.posting?.text ?? fit.requirements.map((each) => each.text).join('\n');
  return languageOfPosting(asked, await postingLanguages(tools))?.code ?? 'en';
}

/** How words become terms in the language of a job's posting. */
export async function termsOf(
  tools: Pick<Tools, 'fitReader' | 'languageFor' | 'languages'>,
  fit: FitState,
): Promise<Terms> {
  const code = await languageAskedIn(tools, fit);
  return createTerms((await fitWords(tools, code)).terms, await tools.fitReader.stemmer(code));
}

/** The order of the candidate's examples for what a job asks for. The word vectors are loaded with the first. */
export async function orderOf(
  tools: Pick<Tools, 'languageFor' | 'languages' | 'reader'>,
  { fit, record }: Pick<LoadedFit, 'fit' | 'record'>,
  terms: Terms,
): Promise<Order> {
  if (fit.requirements.length === 0 || record.examples.length === 0) return () => [];
  const { glosses, hasVectors, terms: words } = await fitWords(tools, await languageAskedIn(tools, fit));
  const likenessTo = hasVectors
    ? likenessByVectors(await tools.reader.wordVectors(), words.empty, glosses)
    : likenessByLetters(words.empty);
  return orderExamples(record, terms, { glosses, likenessTo });
}

type WeighingView = Output<'fit'>['weighing'];

/** The weighing of a job in words. */
export async function weighingView(
  tools: Pick<Tools, 'languageFor'>,
  fit: FitState,
  record: RecordState,
): Promise<{ notes: WeighedNote[]; view: WeighingView }> {
  const words = await fitWords(tools, null);
  const notes = weighedNotes(fit, record);
  const weighing = weigh(notes);
  const noteById = new Map(notes.map((each) => [each.id, each]));
  const itemOf = (id: string): WeighedNote => {
    const note = noteById.get(id);
    if (note === undefined) throw new Error('What is weighed has no note.');
    return note;
  };
  const textOf = (id: string): string => itemOf(id).text;
  return {
    notes,
    view: {
      verdict: weighing.tooFew === null ? weighing.verdict : null,
      name: weighing.tooFew === null ? words.verdictName(weighing.verdict) : words.tooEarly,
      text: words.verdictText(weighing, textOf),
      close: weighing.tooFew === null && weighing.isClose,
      balance: weighing.balance,
      changes: weighing.tooFew === null ? words.changes(weighing, itemOf) : [],
    },
  };
}

/** A question about something that is open or speaks against a job; null for what is private, and where none can be made of it. */
export async function questionMaker(
  tools: Pick<Tools, 'languageFor' | 'reader'>,
): Promise<(text: string, leaning: 'con' | 'open') => string | null> {
  const words = await fitWords(tools, null);
  const language = tools.languageFor(null);
  const read = await noteReaderFor(tools, language, []);
  return (text, leaning) => {
    const reading = read(text, 'mine');
    return reading.why === 'private' ? null : words.questionAbout(text, reading.said, leaning);
  };
}

/** Examples asked about after an interview: more than a person tells in an hour nobody reads through. */
const MOST_ASKED = 8;

/** The examples that were prepared for a job, and so may have been told: those under what the candidate is good at, and beside requirements. */
export async function likelyTold(
  app: AccountWith<'fitReader' | 'languageFor' | 'languages'>,
  jobId: string,
): Promise<{ id: string; title: string }[]> {
  const brought = await loadFit(app, jobId);
  if (brought.record.examples.length === 0) return [];
  const answers = answerRequirements(brought.fit, brought.record, await termsOf(app, brought.fit));
  const ids = [
    ...tellable(brought).map((each) => each.id),
    ...answers.flatMap((each) => each.answers.map(({ example }) => example.id)),
  ];
  const prepared = new Set(ids);
  const latest = brought.record.examples.toReversed().map((each) => each.id);
  const chosen = [...(prepared.size > 0 ? prepared : latest)].slice(0, MOST_ASKED);
  return chosen.flatMap((id) => {
    const example = brought.record.examples.find((each) => each.id === id);
    return example === undefined ? [] : [{ id, title: example.title }];
  });
}
