import { createFitReader } from '../src/adapters/text/fit-reader.ts';
import { loadWordVectors } from '../src/adapters/text/weights.ts';
import type { App, Invocation } from '../src/app/context.ts';
import { brief } from '../src/app/operations/fit/brief.ts';
import { fit } from '../src/app/operations/fit/fit.ts';
import { fitNote } from '../src/app/operations/fit/fit-note.ts';
import { resumeImport } from '../src/app/operations/fit/resume.ts';
import { likenessByVectors } from '../src/core/fit/likeness.ts';
import { createMatcher } from '../src/core/fit/match.ts';
import { createOrder } from '../src/core/fit/order.ts';
import { createTerms } from '../src/core/fit/terms.ts';
import { fitWords } from '../src/languages/en/fit/words.ts';
import { compose } from '../src/main/compose.ts';
import { makeAccount } from './accounts.ts';
import { median, ms, newHome, say } from './figures.ts';

const EXAMPLES = 200;
const REQUIREMENTS = 40;
/** Each job of a made account has about eight entries. */
const JOBS = 7000;

const subjects =
  'billing data,customer complaints,a team of four,nightly pipelines,the annual audit,medication charts,a budget of 2 million,new colleagues,the move to Postgres,supplier contracts,a shop,safety checks'.split(
    ',',
  );
const verbs = 'Led,Moved,Introduced,Reduced,Explained,Negotiated,Trained,Designed,Planned,Rebuilt'.split(',');
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const example = (at: number): string =>
  `${pick(verbs, at)} ${pick(subjects, at * 7)} for ${at + 3} people at ${pick(subjects, at * 5 + 1)}, and cut the time by ${at % 60} %`;
const requirement = (at: number): string =>
  `Experience with ${pick(subjects, at * 3)} and ${pick(subjects, at * 11 + 2)} in a growing firm ${at}`;

async function p50(work: () => unknown, rounds = 200): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 20; round++) {
    const startedAt = performance.now();
    await work();
    if (round >= 20) times.push(performance.now() - startedAt);
  }
  return median(times);
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The largest job of a home: forty requirements, two hundred examples, everything else that a person notes. */
async function fill(app: App, job: string, call: Invocation): Promise<void> {
  const step = (name: string): Invocation => ({ ...call, operationId: name });
  const resume = {
    work: [{ name: 'Northgate', highlights: Array.from({ length: EXAMPLES }, (_, at) => example(at)) }],
  };
  const file = { name: 'cv.json', content: base64(JSON.stringify(resume)) };
  await resumeImport(app, { file }, step('bench-resume'));
  const many = (count: number, what: string) =>
    Array.from({ length: count }, (_, at) => `${what} ${at}: ${requirement(at)}`);
  const noted = await fitNote(
    app,
    {
      job,
      must: Array.from({ length: REQUIREMENTS }, (_, at) => requirement(at)),
      excel: many(7, 'Good at'),
      con: many(10, 'Against'),
      pro: many(10, 'For'),
      ask: many(10, 'Ask'),
      found: many(20, 'Found'),
    },
    step('bench-note'),
  );
  if (!noted.ok) throw new Error(noted.refusal.code);
}

/** Examples beside requirements, the brief, and the search over everything: `npm run bench -- fit`. */
export async function fitBench(): Promise<void> {
  const stem = await createFitReader().stemmer('en');
  const answers = Array.from({ length: EXAMPLES }, (_, at) => ({
    id: `evi_${at}`,
    fields: [{ text: example(at), weight: 2 }],
  }));
  const questions = Array.from({ length: REQUIREMENTS }, (_, at) => requirement(at));
  const texts = [...answers.map((each) => each.fields[0]?.text ?? ''), ...questions];
  const bare = await p50(() => texts.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  // Made anew each time, with no stem known from before: as the first call of a command finds it.
  const matched = await p50(() => {
    const matcher = createMatcher(answers, createTerms(fitWords.terms, stem));
    for (const each of questions) matcher.suggest(each, 3);
  });
  say(
    '40 requirements by 200 examples',
    ms(matched),
    'at most 20 ms',
    `${(matched / bare).toFixed(1)} x finding the words (${ms(bare)})`,
  );

  const vectors = await loadWordVectors();
  const { glosses, terms: words } = fitWords;
  const ordered = await p50(() => {
    const terms = createTerms(words, stem);
    const likenessTo = likenessByVectors(vectors, words.empty, glosses);
    const order = createOrder(answers, createMatcher(answers, terms), terms, { glosses, likenessTo });
    for (const each of questions) order(each);
  }, 60);
  say(
    '40 requirements by 200 examples, in order by what they mean',
    ms(ordered),
    'at most 60 ms',
    `${(ordered / matched).toFixed(1)} x the same by words`,
  );

  const home = newHome();
  const now = Date.now();
  const entries = await makeAccount(home, JOBS, 'sixty-running', now);
  const app = compose(home, { keep: newHome() });
  const job = 'job_00000003';
  const call: Invocation = { now, hypothetical: false, operationId: 'bench' };
  await fill(app, job, call);
  const scopes = [job, job.replace('job_', 'fit_'), 'record'];
  const read = await p50(() => app.store.load(scopes).then((states) => JSON.stringify(states)));
  const briefed = await p50(() => brief(app, { interview: job }, call));
  say(
    'the brief of the largest job',
    ms(briefed),
    'at most 30 ms',
    `${(briefed / read).toFixed(1)} x writing its states as JSON (${ms(read)})`,
  );
  const fitted = await p50(() => fit(app, { job }, call));
  say('how well it fits, whole', ms(fitted), '', `${(fitted / read).toFixed(1)} x the same`);

  const one = await p50(() => app.store.entry('ent_7'));
  for (const [name, words] of [
    ['a rare word', 'Meterly'],
    ['a word of every job', 'employer'],
    ['two words, the second begun', 'team grow'],
    ['one letter', 'e'],
  ] as const) {
    const found = await p50(() => app.store.find(words, 20), 60);
    say(
      `search over ${entries} entries: ${name}`,
      ms(found),
      'under 20 ms',
      `${(found / one).toFixed(0)} x reading one entry`,
    );
  }
  await app.store.close();
}
