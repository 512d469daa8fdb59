import { none } from '../../contract/refusals/kind.ts';
import { tell } from '../../contract/refusals/tell.ts';
import type { Input, Output } from '../../contract/registry.ts';
import { parseInstant } from '../../core/time/zone.ts';
import { type App, done, type Invocation, type Result, refuse } from '../context.ts';
import { decide } from '../decide.ts';
import { checkPlace } from '../people/roster.ts';
import { rememberMe } from '../people/self.ts';
import { type Invitation, type Invitations, readInvitationFile } from './invitation-file.ts';
import { without } from './invited.ts';
import type { TakenIn } from './new-interview.ts';
import { type Before, takeInvitation } from './take-in.ts';

/** An interview lasts an hour where nothing else is said. */
const USUAL_LENGTH_MS = 3_600_000;

/**
 * Takes in every event of a file, each as a decision of its own: what was noted before a refusal stays, and the same operation again
 * goes on behind it.
 */
export async function addInvitationFile(
  app: App,
  input: Input<'add-invitation'>,
  invocation: Invocation,
): Promise<Result<Output<'add-invitation'>>> {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  const startsAt = input.starts === undefined ? null : parseInstant(input.starts);
  if (input.starts !== undefined && startsAt === null) return refuse('time-unreadable', none);
  const read = await readInvitationFile(app, input.file, invocation.now, input.me);
  if (!read.ok) return read;
  if (input.me !== undefined)
    await rememberMe(app, invocation, read.value.find((each) => each.self !== null)?.self ?? null);
  const wanted = chosen(read.value, input.events);
  if (wanted.length === 0) return refuse('no-such-event', none);
  const taken: TakenIn[] = [];
  const failed: string[] = [];
  let before: Before | null = null;
  for (const [index, invitation] of wanted.entries()) {
    const event = withTime(without(invitation, input.without ?? []), startsAt, input.starts);
    const operation = index === 0 ? invocation.operationId : `${invocation.operationId}.${index + 1}`;
    const earlier: Before | null = before;
    const result: Result<TakenIn> = await decide(app, operation, (app) =>
      takeInvitation(app, input, invocation, event, earlier),
    );
    if (!result.ok) {
      // One event alone is refused; of several the others are noted, and this one is named.
      if (wanted.length === 1) return result;
      const words = await app.words();
      const refused = tell(result.refusal, words).what;
      failed.push(words.interviews.note({ code: 'not-noted', title: event.summary, refused }));
      continue;
    }
    taken.push(result.value);
    before ??= { jobId: result.value.jobId, invitation };
  }
  const [first, ...further] = taken;
  if (first === undefined) return refuse('events-failed', { failed });
  return done({ ...first, notes: [...first.notes, ...failed], further });
}

function chosen(all: Invitations, places: readonly number[] | undefined): readonly Invitation[] {
  return places === undefined ? all : all.filter((_, index) => places.includes(index + 1));
}

/** The time that the person gives stands where the invitation names none. */
function withTime(invitation: Invitation, startsAt: number | null, words: string | undefined): Invitation {
  if (startsAt === null || invitation.startsAt !== null) return invitation;
  const zone = /\[([^\]=]+)\]/.exec(words ?? '')?.[1] ?? invitation.zone;
  return { ...invitation, startsAt, endsAt: startsAt + USUAL_LENGTH_MS, zone };
}
