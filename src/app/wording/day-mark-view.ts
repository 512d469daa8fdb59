import type { Output } from '../../contract/registry.ts';
import type { TodayWords } from '../../contract/words/today.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { DayMark } from '../../core/plan/step.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { joinLink, placeText } from './join-link.ts';
import { jobTitle, personView } from './views.ts';

/** What is special of a day, with what orders it and what the first interview of today puts at the head of the largest sentence. */
export interface MarkOfDay {
  readonly view: Output<'today'>['onThisDay'][number];
  readonly at: number;
  readonly lead: string | null;
}

/** An interview of today or tomorrow, or the day that they named, in words (PL27). */
export function dayMarkView(book: CaseBook, mark: DayMark, language: LanguagePack, words: TodayWords): MarkOfDay {
  const found = book.jobs.find((each) => each.id === mark.jobId);
  const base = { what: mark.what, jobId: mark.jobId, job: jobTitle(book, found) };
  if (mark.what === 'named') {
    const text = language.reason({ rule: 'PL27', code: 'named-today', day: mark.day, fairDay: null });
    const nothing = { interviewId: null, clock: null, location: null, link: null, details: null, people: [] };
    return {
      view: { ...base, ...nothing, when: 'today', text, goesAhead: true },
      at: Number.MAX_SAFE_INTEGER,
      lead: null,
    };
  }
  const interview = found?.interviews.find((each) => each.id === mark.interviewId);
  const { goesAhead, location, startsAt, when } = mark;
  const minute = mark.zone.minuteOf(startsAt);
  const said = goesAhead ? words.interviewAt(minute, location, when) : words.expectedAt(minute, when);
  return {
    view: {
      ...base,
      when,
      interviewId: mark.interviewId,
      text: goesAhead ? words.interviewAt(minute, null, when) : said,
      clock: language.clock(minute),
      location: !goesAhead ? null : interview === undefined ? location : placeText(interview),
      link: goesAhead && interview !== undefined ? joinLink(interview) : null,
      details: goesAhead ? (interview?.details ?? null) : null,
      people: interview?.attendees.map((each) => personView(book, each.personId).name) ?? [],
      goesAhead,
    },
    at: startsAt,
    lead: when === 'today' ? said : null,
  };
}
