import { none } from '../../../contract/refusals/kind.ts';
import { bringsTheirWord } from '../../../core/journal/contact-kinds.ts';
import { lookupKey } from '../../../core/journal/derive.ts';
import type { Payload } from '../../../core/journal/kinds/registry.ts';
import { isLive } from '../../../core/journal/states.ts';
import type { Meaning } from '../../../core/journal/vocabulary.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { correctionRow } from '../../mailbox/corrections.ts';
import { deadlineContext, promisedDay, speakerDiary } from '../../notes/promises.ts';
import { jobTitle } from '../../wording/views.ts';

/** What ends a job, or opens or moves it on. */
const decides: ReadonlySet<Meaning> = new Set(['rejection', 'offer', 'invitation', 'holding']);

/** Accepts or corrects what an answer means (RU5); a correction is used for the same sentence from then on. */
export const meaning: Handler<'meaning'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const scopes = (await app.store.lookup([lookupKey.contact(input.contact)])).map((each) => each.scope);
    const { book, read } = await loadBook(app, [...new Set(scopes)]);
    const all = book.jobs.filter((job) => job.contacts.some((each) => each.id === input.contact));
    const jobs = input.job === undefined ? all : all.filter((job) => job.id === input.job);
    const found = jobs[0]?.contacts.find((each) => each.id === input.contact);
    if (found === undefined || !bringsTheirWord(found))
      return refuse('answer-not-here', none, { todo: { operation: 'job', input: {} } });
    // One word never decides two jobs (RU7).
    if (jobs.filter(isLive).length > 1 && decides.has(input.meaning))
      return refuse(
        'noted-for-several',
        { jobs: jobs.map((job) => ({ id: job.id, title: jobTitle(book, job) })) },
        { todo: { operation: 'jobs', input: {} }, give: { job: null } },
      );
    const diary = speakerDiary(app, book, jobs[0] ?? null, found.at);
    const said = deadlineContext(diary, diary.zone.dayOf(found.at));
    const promised = input.promised === undefined ? done(null) : await promisedDay(app, input.promised, said);
    if (!promised.ok) return promised;
    const deadline = input.deadline === undefined ? done(null) : await promisedDay(app, input.deadline, said);
    if (!deadline.ok) return deadline;
    const jobIds = jobs.map((job) => job.id);
    const payload: Payload<'meaning-confirmed'> = {
      contactId: found.id,
      jobIds,
      meaning: input.meaning,
      ...(promised.value === null ? {} : { promisedOn: promised.value }),
      ...(deadline.value === null ? {} : { deadlineOn: deadline.value }),
    };
    const learned = found.meaning === input.meaning ? null : correctionRow(found.evidence, input.meaning);
    return done({
      entries: [entry(app, 'meaning-confirmed', invocation.now, payload)],
      rows: learned === null ? [] : [learned],
      read,
      result: { contactId: found.id, meaning: input.meaning, jobIds },
    });
  });
