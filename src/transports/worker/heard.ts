import type { ToAll } from './between-windows.ts';
import { compareBuilds, type Happening } from './leadership.ts';
import type { Build } from './messages.ts';

/**
 * What a message to all windows means for this one, in order.
 * @param message null where the build that speaks has another protocol
 * @param from the build that speaks
 * @param own the build of this window
 * @param at when it was heard, in milliseconds of this window's clock
 */
export function happeningsHeard(message: ToAll | null, from: Build, own: Build, at: number): readonly Happening[] {
  const speaker: Happening = { kind: 'heard-build', build: from };
  if (message === null) return [speaker];
  const said = happeningHeard(message, from, at);
  const happenings = said === null ? [] : [said];
  return compareBuilds(from, own) === 0 ? happenings : [speaker, ...happenings];
}

function happeningHeard(message: ToAll, from: Build, at: number): Happening | null {
  switch (message.kind) {
    case 'hello':
      return { kind: 'heard-hello', build: from };
    case 'ping':
      return { kind: 'heard-ping' };
    case 'pong':
      return { kind: 'heard-sign', at };
    case 'left':
      return { kind: 'heard-left', term: message.term, at };
    case 'leads': {
      const { term, opening, visible } = message;
      return { kind: 'heard-leads', build: from, leader: { term, opening, visible }, at };
    }
    case 'build':
      return null;
    default:
      return message satisfies never;
  }
}
