import type { Fault } from '../../core/journal/fault.ts';
import { channels, meanings } from '../../core/journal/vocabulary.ts';
import {
  fields,
  flag,
  id,
  integer,
  list,
  misfit,
  nullable,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../../core/parse/shape.ts';
import { stepKinds } from '../../core/plan/step-traits.ts';
import { isZone } from '../../core/time/zone.ts';
import type { RowKind } from '../ports/store.ts';

const short = text(1000);
const ids = list(id, 2000);
/** A letter with its attachments, in base64: what mail servers take at most, and some more. */
const message = text(60_000_000);
/** What is typed after an interview: the form's own limits are smaller. */
const typed = text(200_000);
/** A time that a calendar can show. */
const moment: Shape<number> = (value): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8_640_000_000_000_000;
const zone: Shape<string> = (value): value is string => typeof value === 'string' && isZone(value);
const anything = (value: unknown): value is object => typeof value === 'object' && value !== null;

const guest = fields({ name: short, email: short, type: short, role: short, status: short });
/** An appointment as the reader of calendars leaves it (`CalendarEvent`). */
const event = fields({
  method: nullable(short),
  status: nullable(short),
  uid: typed,
  sequence: integer,
  stampedAt: nullable(moment),
  instanceAt: nullable(moment),
  startsAt: moment,
  endsAt: moment,
  day: short,
  zone: short,
  timeIs: short,
  summary: typed,
  description: typed,
  location: typed,
  link: nullable(typed),
  organiser: nullable(fields({ name: short, email: short })),
  attendees: list(guest, 10_000),
  recurs: flag,
  notes: list(typed, 1000),
});

const place = fields({ entryId: id, field: short });

const besides = fields({
  entryId: id,
  field: optional(short),
  text: typed,
  why: short,
  kind: optional(short),
  forName: optional(short),
  isKeptBack: optional(flag),
});

const draft = fields({
  draftId: id,
  stepId: id,
  stepIds: ids,
  kind: oneOf(...stepKinds),
  variant: short,
  jobIds: ids,
  personIds: ids,
  onBehalfOf: ids,
  interviewId: nullable(id),
  channel: nullable(oneOf(...channels)),
  zone,
  subject: text(20_000),
  text: text(2_000_000),
  sources: list(
    fields({
      start: integer,
      end: integer,
      entryIds: ids,
      variants: optional(list(typed, 100)),
      from: optional(list(place, 100)),
    }),
    5000,
  ),
  letterId: optional(short),
  wished: optional(short),
  because: optional(list(short, 50)),
  others: optional(list(short, 500)),
  known: optional(list(fields({ blank: short, text: typed }), 100)),
  near: optional(short),
  room: optional(integer),
  blank: optional(typed),
  typedOn: optional(list(fields({ text: text(2_000_000), on: integer }), 5000)),
  filled: optional(ids),
  asks: optional(list(besides, 50)),
  beside: optional(list(besides, 500)),
  brings: optional(ids),
  promised: optional(list(typed, 100)),
  language: optional(short),
  basis: optional(short),
  wasRead: optional(text(2_000_000)),
  edited: flag,
  register: optional(oneOf('formal', 'neutral', 'warm')),
  asked: optional(oneOf('formal', 'neutral', 'warm')),
  call: optional(fields({ points: list(typed, 20), question: nullable(typed), voicemail: typed })),
  revision: optional(integer),
  position: optional(integer),
  handedAt: optional(moment),
});

const server = fields({
  host: short,
  port: integer,
  security: oneOf('tls', 'starttls', 'loopback'),
  user: short,
  certificates: nullable(typed),
});

const answers = fields({
  firm: optional(typed),
  role: optional(typed),
  agency: optional(typed),
  people: optional(
    list(
      fields({
        id: optional(id),
        name: short,
        email: optional(short),
        remark: optional(typed),
        say: optional(typed),
        said: optional(typed),
      }),
      500,
    ),
  ),
  told: optional(record(short, 5000)),
});

/**
 * The shape of every row that an archive may hold, and of what is read from a file that may be damaged. Null: never part of an
 * archive, for it lets somebody in (keys, passwords, one-time codes), or belongs to this machine's connections.
 */
export const rowShapes: Readonly<Record<RowKind, Shape<unknown> | null>> = {
  draft,
  unfinished: fields({
    id,
    interviewId: nullable(id),
    revision: integer,
    savedAt: moment,
    answers,
  }),
  /** Settings go by `settingShapes`. */
  setting: anything,
  erasure: fields({
    personId: id,
    entryIds: list(id, 1_000_000),
    spared: optional(list(short, 1_000_000)),
    also: optional(list(short, 1_000_000)),
  }),
  outbox: fields({
    sendId: id,
    draft,
    firmIds: ids,
    state: oneOf('approved', 'sending', 'accepted', 'refused', 'unknown', 'recalled'),
    messageId: short,
    references: list(short, 1000),
    envelope: fields({ from: short, to: list(short, 200) }),
    message: nullable(message),
    digest: short,
    approvedAt: moment,
    position: integer,
    goesAt: moment,
    untilAt: moment,
    overridden: list(typed, 500),
    atOnce: flag,
    tries: integer,
    nextTryAt: moment,
    triedAt: nullable(moment),
    claim: nullable(id),
    note: nullable(fields({ code: short, words: typed })),
    endedAt: nullable(moment),
  }),
  mailbox: fields({
    address: short,
    account: nullable(server),
    reading: optional(nullable(fields({ account: server, folders: list(short, 200), sent: nullable(short) }))),
    login: optional(oneOf('password', 'oauth')),
    provider: short,
    keepsCopy: oneOf('yes', 'no', 'unknown'),
    connectedAt: moment,
  }),
  'calendar-event': fields({
    sequence: integer,
    startsAt: moment,
    endsAt: optional(moment),
    fixed: optional(oneOf('interview', 'deadline')),
    kind: nullable(oneOf(...stepKinds)),
    variant: nullable(short),
    changedAt: moment,
    cancelled: flag,
  }),
  message: fields({
    state: oneOf('kept', 'suggested', 'set-aside'),
    mailbox: nullable(short),
    folder: nullable(short),
    uid: nullable(integer),
    kind: oneOf(...meanings, 'automatic', 'bounce'),
    at: moment,
    contactId: nullable(id),
    because: nullable(typed),
    personIds: ids,
    jobIds: ids,
    returnOn: nullable(short),
    calendar: nullable(message),
    events: optional(list(event, 20)),
  }),
  reading: fields({ meaning: oneOf(...meanings) }),
  'sent-copy': null,
  'push-device': null,
  undo: null,
  'device-key': null,
  preview: null,
  secret: null,
  cursor: null,
};

/**
 * Settings that an archive may bring. All others stay those of this home: consent to a language model, whether the home is a simulated
 * one, and one-time codes are given by the person at this computer and by no file (SG7).
 */
const settingShapes: readonly { readonly key: RegExp; readonly shape: Shape<unknown> }[] = [
  { key: /^reading-language$/, shape: fields({ code: short }) },
  { key: /^example$/, shape: fields({ operation: optional(short), scopes: list(id, 2000) }) },
  {
    key: /^reminders$/,
    shape: fields({
      email: optional(flag),
      push: optional(flag),
      desktop: optional(flag),
      minute: optional(integer),
      names: optional(flag),
    }),
  },
  {
    key: /^reminded$/,
    shape: fields({ day: integer, done: record(oneOf('begun', 'went', 'failed'), 10), notBefore: integer }),
  },
  { key: /^reread:\S{1,80}$/, shape: fields({ job: id, lookedAt: record(moment, 5000) }) },
];

/** Which field of a row repeats its key. */
const ownKey: Partial<Record<RowKind, string>> = {
  draft: 'draftId',
  unfinished: 'id',
  erasure: 'personId',
};

/** Whether an archive may hold this setting. */
export function isArchivedSetting(key: string): boolean {
  return settingShapes.some((each) => each.key.test(key));
}

/** What is wrong with a stored row; null where nothing is. */
export function faultOfRow(kind: RowKind, key: string, body: unknown): Fault | null {
  if (kind === 'setting') {
    const setting = settingShapes.find((each) => each.key.test(key));
    return misfit(setting?.shape ?? anything, body);
  }
  const fault = misfit(rowShapes[kind] ?? anything, body);
  if (fault !== null) return fault;
  const field = ownKey[kind];
  const named = kind === 'outbox' ? (body as { draft: { draftId: string } }).draft.draftId : undefined;
  const own = field === undefined ? (named ?? key) : (body as Record<string, unknown>)[field];
  return own === key ? null : { code: 'other-key' };
}
