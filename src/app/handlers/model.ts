import type { Output } from '../../contract/registry.ts';
import { rewriteBody } from '../../core/model/request.ts';
import { keptText, traceStatements } from '../../core/model/trace.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { loadBook } from '../case-book.ts';
import { type App, done, type Handler, refuse } from '../context.ts';
import { decide } from '../decide.ts';
import {
  leftToday,
  loadModel,
  MODEL_KEY,
  MOST_A_DAY,
  type ModelRow,
  modelAddress,
  modelRows,
} from '../model/settings.ts';
import type { ModelTrouble } from '../ports/model.ts';
import { languageOfReader } from '../reader.ts';
import { findingView, reviewText } from '../review-text.ts';
import { loadPassword } from '../sending/mailbox.ts';
import { sourcesView } from '../sources-view.ts';
import { loadDraft } from './letters.ts';

function viewOf(row: ModelRow | null, now: number): Output<'model'> {
  return {
    connected: row !== null,
    origin: row?.origin ?? null,
    model: row?.model ?? null,
    left: row === null ? null : Math.max(0, leftToday(row, now)),
  };
}

export const model: Handler<'model'> = async (app, _input, call) => done(viewOf(await loadModel(app), call.now));

export const modelConnect: Handler<'model-connect'> = (app, input, call) =>
  decide(app, call, async () => {
    const place = modelAddress(input.address);
    if (place === null)
      return refuse(
        'invalid',
        'A letter goes only to a model on this computer, or over an encrypted connection.',
        'Give an address that begins with https://, or with http://127.0.0.1.',
      );
    if (input.consent !== place.origin)
      return refuse(
        'needs',
        `Your letters would be sent to ${place.origin}. That needs your consent to this address.`,
        `If you want that, say so: --consent ${place.origin}`,
      );
    const fromFile =
      input.keyFile === undefined ? undefined : new TextDecoder().decode(Uint8Array.fromBase64(input.keyFile.content));
    const row: ModelRow = {
      ...place,
      model: input.model,
      consentedAt: call.now,
      day: 0,
      asked: 0,
      mostADay: input.mostADay ?? MOST_A_DAY,
    };
    const key = (input.key ?? fromFile)?.trim() || null;
    return done({ entries: [], rows: modelRows(app, row, key), read: [], result: viewOf(row, call.now) });
  });

export const modelForget: Handler<'model-forget'> = (app, _input, call) =>
  decide(app, call, async () =>
    done({ entries: [], rows: modelRows(app, null, null), read: [], result: viewOf(null, call.now) }),
  );

export const rewrite: Handler<'rewrite'> = async (app, input, call) => {
  const found = await loadDraft(app, input.draft);
  if (!found.ok) return found;
  const draft = found.value;
  const row = await loadModel(app);
  if (row === null)
    return refuse(
      'needs',
      'No language model is connected, so nothing is sent anywhere.',
      'Connect one if you want to: `persevere model connect ADDRESS --model NAME`.',
      'The letter is kept with Persevere.',
    );
  const body = rewriteBody(row.model, input.how, draft.text);
  const digest = app.machine.digest(row.address + body);
  if (input.look === true) return done({ to: row.address, body, digest, answer: null });
  if (input.shown !== undefined && input.shown !== digest)
    return refuse(
      'conflict',
      'The letter or the model is another one than was shown.',
      'Look at what would be sent now.',
      'Nothing was sent.',
    );
  if (leftToday(row, call.now) <= 0)
    return refuse(
      'refused',
      `The model was asked ${row.mostADay} times today, as often as you allowed.`,
      'Tomorrow it may be asked again; or connect it anew with --most.',
      'The letter is kept with Persevere.',
    );
  await count(app, row, call.now);
  const said = await app.model.complete({
    address: row.address,
    key: await loadPassword(app, MODEL_KEY),
    body,
    signal: call.signal,
    told: (characters) => call.progress?.(characters, draft.text.length),
  });
  if (!said.ok)
    return refuse(
      'refused',
      troubles[said.trouble],
      'Try again, or write on by yourself.',
      'The letter stands with Persevere as it was.',
    );
  const { book } = await loadBook(app, draft.opportunityIds, [...draft.personIds, ...draft.onBehalfOf]);
  const language = app.languageFor(languageOfReader(book, draft.personIds[0]));
  const notes = (await sourcesView(app, draft)).sources.flatMap((each) => each.notes);
  const sentences = traceStatements(said.text.trim(), [draft.text, ...notes].join('\n'), language.review);
  const text = keptText(sentences);
  const { findings } = await reviewText(
    app,
    { text, subject: draft.subject, typed: true },
    { ...draft, zone: zoneOf(draft.zone) },
    book,
    call.now,
  );
  return done({
    to: row.address,
    body,
    digest,
    answer: {
      text,
      sentences: sentences.map((each) => ({
        text: each.text,
        struck: each.struck === null ? null : struckText[each.struck],
      })),
      findings: findings.map(findingView),
    },
  });
};

async function count(app: App, row: ModelRow, now: number): Promise<void> {
  const day = Math.floor(now / 86_400_000);
  const asked = (row.day === day ? row.asked : 0) + 1;
  await app.store.commit({
    operationId: null,
    expected: new Map(),
    entries: [],
    rows: [{ kind: 'setting', key: MODEL_KEY, body: { ...row, day, asked } }],
    recordedAt: app.clock.now(),
    result: null,
  });
}

const struckText = {
  link: 'It holds an address that your letter and notes do not.',
  name: 'It names somebody or something that your letter and notes do not.',
  number: 'It holds a number that your letter and notes do not.',
  claim: 'It says something about you that none of your notes says.',
  words: 'It speaks of something that your letter and notes do not.',
  question: 'It asks something that your letter does not ask.',
} as const;

const troubles: Record<ModelTrouble, string> = {
  unreachable: 'The language model did not answer at its address.',
  untrusted: 'The language model could not prove who it is.',
  redirected: 'The address of the language model points elsewhere, and your consent does not.',
  refused: 'The language model did not take the letter.',
  'no-model': 'There is no such model at this address.',
  'too-long': 'The language model went on and on, so it was stopped.',
  'timed-out': 'The language model took longer than two minutes.',
  cancelled: 'Stopped, as you wished.',
  unreadable: 'The answer of the language model could not be read.',
};
