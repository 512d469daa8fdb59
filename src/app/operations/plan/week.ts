import { parseDay, weekdayOf } from '../../../core/time/epoch-day.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { loadAccount } from '../../case-book.ts';
import { done, type Handler } from '../../context.ts';
import { drafts } from '../../letters/draft-row.ts';
import { refuseFarDay } from '../../notes/promises.ts';
import { weekOf } from '../../planning/week.ts';

export const week: Handler<'week'> = async (app, input, invocation) => {
  const today = zoneOf((await loadAccount(app)).zone ?? 'UTC').dayOf(invocation.now);
  const asked = parseDay(input.from ?? '') ?? today - weekdayOf(today) + 1;
  const handed = (await drafts.all(app)).flatMap(({ body }) => (body.handedAt === undefined ? [] : [body.stepId]));
  return refuseFarDay(input.from ?? '', today) ?? done(await weekOf(app, invocation, asked, handed));
};
