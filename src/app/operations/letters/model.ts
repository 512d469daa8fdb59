import { none } from '../../../contract/refusals/kind.ts';
import type { Output } from '../../../contract/registry.ts';
import { rewriteBody } from '../../../core/model/request.ts';
import { keptText, traceStatements } from '../../../core/model/trace.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { decide } from '../../decide.ts';
import { loadDraft } from '../../letters/draft-row.ts';
import { askModel } from '../../letters/model-asking.ts';
import {
  leftToday,
  loadModel,
  MOST_A_DAY,
  type ModelRow,
  modelAddress,
  modelRows,
} from '../../letters/model-settings.ts';
import { languageOfReader } from '../../letters/reader.ts';
import { findingView, reviewText } from '../../letters/review-text.ts';
import { sourcesView } from '../../letters/sources-view.ts';

function viewOf(row: ModelRow | null, now: number): Output<'model'> {
  return {
    connected: row !== null,
    origin: row?.origin ?? null,
    model: row?.model ?? null,
    left: row === null ? null : Math.max(0, leftToday(row, now)),
  };
}

export const model: Handler<'model'> = async (app, _input, invocation) =>
  done(viewOf(await loadModel(app), invocation.now));

export const modelConnect: Handler<'model-connect'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const place = modelAddress(input.address);
    if (place === null) return refuse('model-elsewhere', none);
    if (input.consent !== place.origin)
      return refuse('model-needs-consent', { origin: place.origin }, { give: { consent: place.origin } });
    const fromFile =
      input.keyFile === undefined ? undefined : new TextDecoder().decode(Uint8Array.fromBase64(input.keyFile.content));
    const row: ModelRow = {
      ...place,
      model: input.model,
      consentedAt: invocation.now,
      day: 0,
      asked: 0,
      mostADay: input.mostADay ?? MOST_A_DAY,
    };
    const key = (input.key ?? fromFile)?.trim() || null;
    return done({ entries: [], rows: await modelRows(app, row, key), read: [], result: viewOf(row, invocation.now) });
  });

export const modelForget: Handler<'model-forget'> = (app, _input, invocation) =>
  decide(app, invocation, async (app) =>
    done({ entries: [], rows: await modelRows(app, null, null), read: [], result: viewOf(null, invocation.now) }),
  );

export const rewrite: Handler<'rewrite'> = async (app, input, invocation) => {
  const found = await loadDraft(app, input.draft);
  if (!found.ok) return found;
  const draft = found.value;
  const asked = await askModel(app, invocation, {
    body: (name) => rewriteBody(name, input.how, draft.text),
    look: input.look === true,
    shown: input.shown,
    expected: draft.text.length,
  });
  if (!asked.ok) return asked;
  const { said, ...sent } = asked.value;
  if (said === null) return done({ ...sent, answer: null });
  const { book } = await loadBook(app, draft.jobIds, [...draft.personIds, ...draft.onBehalfOf]);
  const language = app.languageFor(languageOfReader(book, draft.personIds[0]));
  const notes = (await sourcesView(app, draft)).sources.flatMap((each) => each.notes);
  const sentences = traceStatements(said, [draft.text, ...notes].join('\n'), await language.reviewWords());
  const text = keptText(sentences);
  const { letters: words } = await app.words();
  const { findings } = await reviewText(
    app,
    { text, subject: draft.subject, typed: true, near: draft.near },
    { ...draft, zone: zoneOf(draft.zone) },
    book,
    invocation.now,
  );
  return done({
    ...sent,
    answer: {
      text,
      sentences: sentences.map((each) => ({
        text: each.text,
        struck: each.struck === null ? null : words.struck[each.struck],
      })),
      findings: findings.map(findingView),
    },
  });
};
