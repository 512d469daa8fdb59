import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarPartOf } from './calendar-part.ts';
import { decideVersion, interviewMeant, type Version, type VersionDecision } from './invitation-version.ts';

const noted = { sequence: 2, stampedAt: 500, status: 'scheduled', startsAt: 100, endsAt: 200 } as const;
const version = (part: Partial<Version> = {}): Version => ({
  method: 'request',
  sequence: 2,
  stampedAt: 500,
  startsAt: 100,
  endsAt: 200,
  ...part,
});

test('[RU8] given versions of an invitation, the higher sequence counts, then the later stamp; an older one changes nothing', () => {
  const table: [string, Partial<Version>, VersionDecision][] = [
    ['the same once more', {}, 'compare'],
    ['a later time', { sequence: 3, startsAt: 300, endsAt: 400 }, 'move'],
    ['the end alone', { sequence: 3, endsAt: 250 }, 'move'],
    ['an older sequence with another time', { sequence: 1, startsAt: 300, endsAt: 400 }, 'older'],
    ['an older stamp of the same sequence', { stampedAt: 400, startsAt: 300, endsAt: 400 }, 'older'],
    ['a later stamp of the same sequence', { stampedAt: 600, startsAt: 300, endsAt: 400 }, 'move'],
    ['no stamp', { stampedAt: null, startsAt: 300, endsAt: 400 }, 'move'],
    ['a day without a time', { sequence: 3, startsAt: null, endsAt: null }, 'compare'],
    ['cancelled later', { method: 'cancel', sequence: 3 }, 'cancel'],
    ['cancelled without a higher sequence, as Google does', { method: 'cancel' }, 'cancel'],
    ['an old cancellation', { method: 'cancel', sequence: 0 }, 'older'],
    ['an old cancellation by its stamp', { method: 'cancel', stampedAt: 400 }, 'older'],
  ];
  for (const [title, part, decision] of table) assert.equal(decideVersion(noted, version(part)), decision, title);
});

test('[RU8] given a cancelled interview, only a later version puts it on again', () => {
  const cancelled = { ...noted, status: 'cancelled' } as const;
  const table: [string, Partial<Version>, VersionDecision][] = [
    ['invited again', { sequence: 3 }, 'again'],
    ['invited again at another time', { sequence: 3, startsAt: 300, endsAt: 400 }, 'again'],
    ['invited again by its stamp', { stampedAt: 600 }, 'again'],
    ['the invitation from before', { sequence: 1 }, 'older'],
    ['the same version', {}, 'still-cancelled'],
    ['no stamp', { stampedAt: null }, 'still-cancelled'],
    ['cancelled twice', { method: 'cancel', sequence: 3 }, 'already-cancelled'],
  ];
  for (const [title, part, decision] of table) assert.equal(decideVersion(cancelled, version(part)), decision, title);
});

test('[RU8] given a series, a message about one meeting finds that one and never the first', () => {
  const first = { id: 'first', startsAt: 100, instanceAt: null };
  const third = { id: 'third', startsAt: 350, instanceAt: 300 };
  const table: [(typeof first | typeof third)[], number | null, string | null][] = [
    [[first], null, 'first'],
    [[first], 100, 'first'],
    [[first], 200, null],
    [[first, third], 300, 'third'],
    [[first, third], 350, null],
    [[third], null, 'third'],
    [[], null, null],
  ];
  for (const [all, instanceAt, id] of table) {
    const found = interviewMeant<{ id: string; startsAt: number; instanceAt: number | null }>(all, instanceAt);
    assert.equal(found?.id ?? null, id);
  }
});

test('[RU8] given the calendar part of a mail, an answer to an invitation asks for nothing', () => {
  const part = (method: string, guest = 'ACCEPTED'): string =>
    `BEGIN:VCALENDAR\r\n${method}BEGIN:VEVENT\r\nATTENDEE;PARTSTAT=${guest}:mailto:a@b.example\r\nEND:VEVENT\r\n`;
  const table: [string[], ReturnType<typeof calendarPartOf>][] = [
    [[], 'none'],
    [[part('METHOD:REQUEST\r\n')], 'asks'],
    [[part('')], 'asks'],
    [[part('METHOD:CANCEL\r\n')], 'asks'],
    [[part('METHOD:COUNTER\r\n')], 'asks'],
    [[part('METHOD:REPLY\r\n')], 'accepts'],
    [[part('METHOD:REPLY\r\n', 'TENTATIVE')], 'accepts'],
    [[part('method:reply\r\n', 'DECLINED')], 'declines'],
    [[part('METHOD:DECLINECOUNTER\r\n')], 'declines'],
    [[part('METHOD:REFRESH\r\n')], 'accepts'],
    [[part('METHOD:REPLY\r\n'), part('METHOD:REQUEST\r\n')], 'asks'],
  ];
  for (const [texts, is] of table) assert.equal(calendarPartOf(texts), is, texts.join());
});
