import type { Marker, OutboxMark } from '../../app/ports/system.ts';
import type { Beside } from './beside.ts';

function isMark(value: unknown): value is OutboxMark {
  const { position, entryId } = (value ?? {}) as Partial<OutboxMark>;
  return Number.isInteger(position) && typeof entryId === 'string';
}

/**
 * Keeps the mark beside the notes. What cannot be read or kept counts as no mark, as on any other device: letters in the outbox are then
 * taken for a copy's, and nothing here sends (SG5).
 */
export function createMarkerInPage(beside: Beside): Marker {
  return {
    async read() {
      const mark = await beside.get('outbox-mark').catch(() => undefined);
      return isMark(mark) ? { position: mark.position, entryId: mark.entryId } : null;
    },
    write: ({ position, entryId }) => beside.put('outbox-mark', { position, entryId }).catch(() => undefined),
  };
}
