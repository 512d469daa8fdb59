import fc from 'fast-check';
import type { Entry } from '../../src/core/journal/entry.ts';
import { type EntryKind, entryKinds } from '../../src/core/journal/kinds/names.ts';
import { kinds } from '../../src/core/journal/kinds/registry.ts';
import { stampedInTurn } from '../../src/core/journal/stamp.ts';
import type { Shape } from '../../src/core/parse/shape.ts';

/** A few of each, so that entries meet: what one says of somebody, another takes back. */
const idsByPrefix = {
  job: ['job_a', 'job_b'],
  person: ['per_a', 'per_b', 'per_c'],
  firm: ['org_a', 'org_b'],
  interview: ['itv_a', 'itv_b'],
  contact: ['int_a', 'int_b', 'int_c'],
  step: ['st_a_111111111111111111111111', 'st_b_222222222222222222222222'],
  entry: ['ent_1', 'ent_2', 'ent_3', 'ent_4', 'ent_5'],
} as const;
/** Names of fields that hold the id of something with another name. */
const alias: Readonly<Record<string, keyof typeof idsByPrefix>> = {
  employerId: 'firm',
  agencyId: 'firm',
  mainContactId: 'person',
  organiserId: 'person',
  toPersonId: 'person',
  forPersonId: 'person',
  successorId: 'person',
  fromId: 'person',
  intoId: 'person',
  left: 'person',
};
const everyId = Object.values(idsByPrefix).flat();

/** Every scope that an entry may touch. */
const scopes = ['account', 'record', 'job_a', 'job_b', 'fit_a', 'fit_b', 'per_a', 'per_b', 'per_c', 'org_a', 'org_b'];

const NOON = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;
/** Mostly within some months, now and then at the ends of what a journal takes. */
const instants = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: NOON - 60 * DAY, max: NOON + 60 * DAY }) },
  { weight: 1, arbitrary: fc.constantFrom(-2_208_988_799_999, 0, 7_258_118_399_999) },
);
const days = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.integer({ min: -60, max: 60 }).map((by) => new Date(NOON + by * DAY).toISOString().slice(0, 10)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('0001-01-01', '1969-12-31', '2024-02-29', '2049-12-31', '2051-01-03', '9999-12-31'),
  },
);
const integers = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -2, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1440) },
);
const words = fc.oneof(
  fc.constantFrom(
    '',
    'Ines Duarte',
    'ines@example.org',
    '+44 131 496 0102',
    'Dr',
    'de',
    'GB-SCT',
    'IL',
    'check-in',
    'thank-you',
    'keep-warm',
    'closing-question',
    'withdraw',
    'agency.pressure',
    'direct.ask1.from',
    'quiet.december',
    'hours.workingDay.from',
  ),
  fc.string({ maxLength: 30 }),
);
/** What may stand where a shape was written by hand: zones, and payloads of any form. */
const handmade: readonly unknown[] = [
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  {},
  { jobId: 'job_a' },
];

function idsFor(field: string): readonly string[] {
  const known = alias[field];
  if (known !== undefined) return idsByPrefix[known];
  const prefix = Object.keys(idsByPrefix).find((each) => field.toLowerCase().includes(each));
  return prefix === undefined ? everyId : idsByPrefix[prefix as keyof typeof idsByPrefix];
}

/** Values of a shape, read off the shape itself. */
function valuesOf(shape: Shape<unknown>, field = ''): fc.Arbitrary<unknown> {
  if (shape.of !== undefined)
    return fc.record(Object.fromEntries(Object.entries(shape.of).map(([name, part]) => [name, valuesOf(part, name)])));
  const { takes } = shape;
  if (takes === undefined) return fc.constantFrom(...handmade.filter((each) => shape(each)));
  switch (takes.what) {
    case 'optional':
      return fc.option(valuesOf(takes.item, field), { nil: undefined, freq: 2 });
    case 'nullable':
      return fc.option(valuesOf(takes.item, field), { nil: null, freq: 3 });
    case 'words':
      return fc.constantFrom(...takes.words);
    case 'id':
      return fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...idsFor(field)) },
        { weight: 1, arbitrary: fc.constantFrom(...everyId) },
      );
    case 'instant':
      return instants;
    case 'day':
      return days;
    case 'integer':
      return integers;
    case 'flag':
      return fc.boolean();
    case 'text':
      return words;
    case 'list':
      return fc.array(takes.item === undefined ? words : valuesOf(takes.item, field), { maxLength: 3 });
    case 'record':
      return fc.dictionary(
        fc.string({ maxLength: 5 }),
        takes.item === undefined ? words : valuesOf(takes.item, field),
        { maxKeys: 3 },
      );
  }
}

const payloads = new Map(entryKinds.map((kind) => [kind, valuesOf(kinds[kind].shape)]));

/** One entry of any kind, with a payload that fits, in any scopes. A correction brings a payload of any kind. */
const anyEntry = fc.record({
  of: fc.constantFrom(...entryKinds).chain((kind): fc.Arbitrary<{ kind: EntryKind; payload: unknown }> => {
    const own = payloads.get(kind) ?? fc.constant({});
    if (kind !== 'entry-corrected') return own.map((payload) => ({ kind, payload }));
    const other = fc.constantFrom(...entryKinds).chain((each) => payloads.get(each) ?? fc.constant({}));
    return fc.tuple(own, other).map(([payload, put]) => ({ kind, payload: { ...(payload as object), payload: put } }));
  }),
  at: instants,
  later: fc.constantFrom(0, 0, 0, DAY),
  scopes: fc.oneof(
    { weight: 3, arbitrary: fc.constant(scopes) },
    { weight: 1, arbitrary: fc.subarray(scopes, { minLength: 1 }) },
  ),
});

/** Journals of entries of every kind whose payloads fit their shapes, in any order. */
export const anyJournal: fc.Arbitrary<Entry[]> = fc
  .array(anyEntry, { minLength: 1, maxLength: 14, size: 'max' })
  .map((list) =>
    stampedInTurn(
      list.map(({ of: { kind, payload }, at, later, scopes: touched }, index) => ({
        position: index + 1,
        id: `ent_${index + 1}`,
        kind,
        version: 1,
        happenedAt: at,
        recordedAt: at + later,
        operationId: `op_${index + 1}`,
        scopes: touched,
        payload,
      })),
    ),
  );
