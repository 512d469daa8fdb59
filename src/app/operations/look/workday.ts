import { answerWorkday } from '../../../core/time/workday.ts';
import { done, type Handler } from '../../context.ts';

export const workday: Handler<'workday'> = async (app, input) =>
  done({
    answers: input.questions.map((question) => answerWorkday(question, (region) => app.calendars.calendarOf(region))),
  });
