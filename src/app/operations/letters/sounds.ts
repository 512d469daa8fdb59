import { none } from '../../../contract/refusals/kind.ts';
import { heardFamily, soundsBody } from '../../../core/model/sounds.ts';
import { soundsFinding } from '../../../core/review/sentence-findings.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { sentencesOf } from '../../../core/understand/sentences.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { loadDraft } from '../../letters/draft-row.ts';
import { askModel } from '../../letters/model-asking.ts';
import { findingView, reviewText } from '../../letters/review-text.ts';

const flat = (text: string): string => text.trim().replace(/\s+/g, ' ');

/**
 * Has the language model say how a sentence of a letter may sound: the hint that the reader of sentences gives, with the same words. The sentence
 * alone is sent, and none that the review marks as private.
 */
export const sounds: Handler<'sounds'> = async (app, input, invocation) => {
  const found = await loadDraft(app, input.draft);
  if (!found.ok) return found;
  const draft = found.value;
  const wanted = input.sentence === undefined ? null : flat(input.sentence);
  const sentence = sentencesOf(draft.text).find(({ text, start, end }) =>
    wanted === null ? input.at !== undefined && start <= input.at && input.at <= end : flat(text) === wanted,
  );
  if (sentence === undefined) return refuse('no-such-sentence', none, { kept: 'nothing-sent' });
  const { book } = await loadBook(app, draft.jobIds, [...draft.personIds, ...draft.onBehalfOf]);
  const { findings } = await reviewText(
    app,
    { text: draft.text, subject: draft.subject, typed: true, near: draft.near },
    { ...draft, zone: zoneOf(draft.zone) },
    book,
    invocation.now,
  );
  // A mere hint at a matter of private life ("my wife") tells nothing that was noted.
  const isPrivate = findings.some(
    ({ code, severity, start, end }) =>
      (code.startsWith('private-note') || (code.startsWith('private-') && severity !== 'hint')) &&
      start < sentence.end &&
      sentence.start < end,
  );
  if (isPrivate) return refuse('private-is-not-sent', none, { kept: 'nothing-sent' });
  const asked = await askModel(app, invocation, {
    body: (name) => soundsBody(name, flat(sentence.text)),
    look: input.look === true,
    shown: input.shown,
    expected: 10,
  });
  if (!asked.ok) return asked;
  const { said, ...sent } = asked.value;
  const shown = { ...sent, sentence: flat(sentence.text) };
  if (said === null) return done({ ...shown, answer: null });
  const family = heardFamily(said);
  if (family === undefined) return refuse('model-failed', { trouble: 'unreadable' }, { kept: 'letter-as-it-was' });
  const words = await app.languageFor(null).reviewWords();
  const finding = family === null ? null : findingView(soundsFinding(sentence, family, words));
  return done({ ...shown, answer: { finding } });
};
