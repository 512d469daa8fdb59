import type { WorkdayWords } from '../../../contract/refusals/said.ts';
import type { Output } from '../../../contract/registry.ts';
import { answerWorkday, type WorkdayAnswer } from '../../../core/time/workday.ts';
import { done, type Handler } from '../../context.ts';

export const workday: Handler<'workday'> = async (app, input) => {
  const { workdays } = await app.words();
  return done({
    answers: input.questions.map((question) =>
      said(
        answerWorkday(question, (region) => app.calendars.calendarOf(region)),
        workdays,
      ),
    ),
  });
};

function said({ notes, fault, ...answer }: WorkdayAnswer, words: WorkdayWords): Output<'workday'>['answers'][number] {
  return {
    ...answer,
    ...(notes === undefined ? {} : { note: notes.map(words.note).join(' ') }),
    ...(fault === undefined ? {} : { error: words.fault(fault) }),
  };
}
