import { none } from '../../../contract/refusals/kind.ts';
import { proposeBody } from '../../../core/model/request.ts';
import { beginsUnknown, keptText, type Traced, traceStatements } from '../../../core/model/trace.ts';
import { sentencesOf } from '../../../core/review/sentence-spans.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { loadDraft } from '../../letters/draft-row.ts';
import { gapsOf, gapWordsIn } from '../../letters/gaps.ts';
import { askModel } from '../../letters/model-asking.ts';
import { languageOfReader } from '../../letters/reader.ts';
import { findingView, reviewText } from '../../letters/review-text.ts';

/** What a model leaves open for somebody to fill in. */
const LEFT_OPEN = /_{2,}|\[[^\]]*\]|<[^>]*>|\{[^}]*\}/;

/**
 * Has the language model propose the sentence for a gap, from its note and the sentence before it alone. What the note and the letter do not
 * know is struck out; it is shown, and put in by nobody but the candidate.
 */
export const propose: Handler<'propose'> = async (app, input, invocation) => {
  const found = await loadDraft(app, input.draft);
  if (!found.ok) return found;
  const draft = found.value;
  const { book } = await loadBook(app, draft.jobIds, [...draft.personIds, ...draft.onBehalfOf]);
  const language = app.languageFor(languageOfReader(book, draft.personIds[0]));
  const gap = gapsOf(draft, await gapWordsIn(language)).find((each) => each.id === input.gap);
  if (gap === undefined) return refuse('no-such-gap', none, { kept: 'nothing-sent' });
  if (!gap.mayPropose)
    return refuse('only-you-can-answer', none, {
      todo: { operation: 'fill', input: { draft: draft.draftId, gap: gap.id } },
      kept: 'nothing-sent',
    });
  const note = gap.note.text;
  const before = sentencesOf(draft.text.slice(0, gap.at)).at(-1)?.trim() ?? '';
  const asked = await askModel(app, invocation, {
    body: (model) => proposeBody(model, note, before),
    look: input.look === true,
    shown: input.shown,
    expected: note.length * 2,
  });
  if (!asked.ok) return asked;
  const { said, ...sent } = asked.value;
  if (said === null) return done({ ...sent, answer: null });
  const line = said
    .replace(/\s+/g, ' ')
    .replace(/^["“”„]+|["“”]+$/g, '')
    .trim();
  // The beginnings that are offered say nothing of anybody.
  const known = [draft.text, note, ...gap.starters.map((each) => each.replace('___', ''))].join('\n');
  const review = await language.reviewWords();
  const traced = traceStatements(line, known, review);
  const { letters: words } = await app.words();
  const why = ({ text, struck }: Traced): string | null => {
    if (LEFT_OPEN.test(text)) return words.struck['left-open'];
    if (struck !== null) return words.struck[struck];
    return beginsUnknown(text, known, review) ? words.struck.name : null;
  };
  const sentences = traced.map((each) => ({ text: each.text, struck: why(each) }));
  const text = keptText(traced.filter((_, at) => sentences[at]?.struck === null));
  const start = gap.at + 1;
  const { findings } = await reviewText(
    app,
    {
      text: `${draft.text.slice(0, gap.at)} ${text}${draft.text.slice(gap.until)}`,
      subject: draft.subject,
      typed: true,
      near: draft.near,
    },
    { ...draft, zone: zoneOf(draft.zone) },
    book,
    invocation.now,
  );
  const own = findings
    .map(findingView)
    .filter((each) => text !== '' && each.start < start + text.length && each.end > start)
    .map((each) => ({ ...each, start: Math.max(0, each.start - start), end: each.end - start }));
  return done({ ...sent, answer: { text, sentences, findings: own } });
};
