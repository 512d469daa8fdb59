import { formatDay, parseDay } from '../../../core/time/epoch-day.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler } from '../../context.ts';
import { deadlineContext, readPromise as read, speakerDiary } from '../../notes/promises.ts';
import { unknownJob } from '../../wording/unknown.ts';

export const readPromise: Handler<'read-promise'> = async (app, input, invocation) => {
  const { book } = await loadBook(app, input.job === undefined ? [] : [input.job]);
  const job = book.jobs[0] ?? null;
  if (input.job !== undefined && job === null) return unknownJob();
  const diary = speakerDiary(app, book, job, invocation.now);
  const said = parseDay(input.said ?? '') ?? diary.zone.dayOf(invocation.now);
  const reading = await read(app, input.words, deadlineContext(diary, said));
  const language = app.languageFor(null);
  return done({
    kind: reading.kind,
    on: reading.kind === 'day' ? formatDay(reading.day) : null,
    about: reading.kind === 'ask' && reading.about,
    words: reading.kind === 'none' ? '' : reading.words,
    sentence: (await language.planningWords()).deadlineSentence(reading),
    choices:
      reading.kind === 'ask' ? reading.days.map((day) => ({ on: formatDay(day), label: language.longDay(day) })) : [],
  });
};
