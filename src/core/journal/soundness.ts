import { fields, id, instant, list, misfit, type Shape, text } from '../parse/shape.ts';
import { type Entry, UNREADABLE } from './entry.ts';
import type { Fault } from './fault.ts';
import { asWrittenToday, isEntryKind, kinds } from './kinds/registry.ts';
import { scopeKindOf } from './scopes.ts';

/** A journal of a trillion lines cannot be; a position near the largest number leaves no room for the next note. */
const MOST_POSITION = 2 ** 40;
/** The deepest payload of ours is five; what nests further would break the reader before it said anything. */
const DEEPEST = 64;

const count: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0 && (value as number) < MOST_POSITION;

/** An operation that nobody may repeat has an empty id. */
const operation = text(200);

const frame = fields({
  position: count,
  id,
  kind: id,
  version: count,
  happenedAt: instant,
  recordedAt: instant,
  operationId: operation,
  scopes: list(id, 1000),
});

/**
 * What is wrong with a line of the journal; null where nothing is. Kinds and versions that a newer
 * program wrote are only held to the frame, for they are kept and not applied (ST4).
 */
export function faultOfEntry(value: unknown): Fault | null {
  const outside = misfit(frame, value);
  if (outside !== null) return outside;
  const entry = value as Entry;
  if (entry.kind === UNREADABLE) return { code: 'unreadable' };
  const odd = entry.scopes.find((scope) => scopeKindOf(scope) === null && !scope.includes('_'));
  if (odd !== undefined) return { code: 'about-nothing', scope: odd.slice(0, 40) };
  if (depthOf(entry.payload) > DEEPEST) return { code: 'nested-too-deeply' };
  const { kind, version, payload } = asWrittenToday(entry);
  if (!isEntryKind(kind) || version > kinds[kind].version || isErased(payload)) return null;
  return misfit(kinds[kind].shape, payload);
}

function isErased(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'erased' in payload && payload.erased === true;
}

/** How deeply a value is nested, counted without recursion: depth is what an attacker chooses. */
function depthOf(value: unknown): number {
  let deepest = 0;
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    deepest = Math.max(deepest, next.depth);
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const each of Object.values(next.value)) open.push({ value: each, depth: next.depth + 1 });
  }
  return deepest;
}
