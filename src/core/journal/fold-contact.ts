import { isEmail } from './channel-kinds.ts';
import { bringsTheirWord, isContactMade, isTheirAnswer } from './contact-kinds.ts';
import type { Entry, Payload } from './entry.ts';
import type { InteractionState, OpportunityState } from './states.ts';

/** Longest list of interactions that a folded job keeps; the journal keeps all. The plan never looks further back. */
const INTERACTIONS_KEPT = 400;

/** Ends a job. */
export function end(job: OpportunityState, ending: OpportunityState['ending'], at: number): void {
  job.ending = ending;
  if (ending === 'accepted') job.acceptedOffer = job.offer ?? job.acceptedOffer;
  job.endedAt = at;
  job.offer = null;
}

/** Their latest word about a day counts (PL8). */
export function promise(job: OpportunityState, entryId: string, text: string, byOn: string, madeAt: number): void {
  job.theirPromise = { entryId, text, byOn, madeAt };
}

/** What the candidate promised, in a debrief or in a call. */
export function promiseOwn(job: OpportunityState, promises: Payload<'debrief-saved'>['iPromised'], entry: Entry): void {
  for (const each of promises) {
    job.ownPromises.push({
      id: each.promiseId,
      entryId: entry.id,
      text: each.text,
      byOn: each.byOn,
      madeAt: entry.happenedAt,
      toPersonId: each.toPersonId,
    });
  }
}

/** Takes a contact into a job, with what it promises and means. */
export function logInteraction(job: OpportunityState, payload: Payload<'interaction-logged'>, entry: Entry): void {
  if (job.interactions.some((each) => each.id === payload.interactionId)) return;
  const interaction: InteractionState = {
    id: payload.interactionId,
    entryId: entry.id,
    at: entry.happenedAt,
    direction: payload.direction,
    channel: payload.channel,
    purpose: payload.purpose,
    personIds: [...payload.personIds],
    stepIds: [...payload.stepIds],
    letterId: payload.letterId ?? null,
    automatic: payload.automatic ?? false,
    reached: payload.reached ?? null,
    meaning: payload.meaning ?? null,
    meaningConfirmed: payload.meaning != null && payload.provisional !== true,
    evidence: payload.evidence ?? null,
    verified: payload.verified ?? null,
  };
  job.interactions.push(interaction);
  // Noted later than it happened is common ("he rang on Tuesday"): the list stays in the order of time.
  job.interactions.sort((one, other) => one.at - other.at);
  if (job.interactions.length > INTERACTIONS_KEPT) job.interactions.shift();
  noteThread(job, payload, entry.happenedAt);
  // Whoever was in touch needs no introduction.
  const met = isContactMade(payload);
  if (met && job.successor !== null && payload.personIds.includes(job.successor.personId)) job.successor = null;
  if (payload.messageId) {
    job.mails.push({ messageId: payload.messageId, interactionId: interaction.id, direction: interaction.direction });
    if (job.mails.length > INTERACTIONS_KEPT) job.mails.shift();
  }
  // Any answer reopens what was closed for silence, also a call that the candidate placed (PL10, PL11); one of before does not.
  if (isTheirAnswer(interaction) && job.ending === 'silence' && interaction.at >= (job.endedAt ?? interaction.at)) {
    job.ending = null;
    job.endedAt = null;
  }
  if (interaction.meaningConfirmed) actOnMeaning(job, interaction, payload.deadlineOn ?? null);
  promiseOwn(job, payload.iPromised ?? [], entry);
  // In a call that was talked, they say when they will tell, whoever rang.
  if (bringsTheirWord(interaction) && payload.promisedOn)
    promise(job, entry.id, '', payload.promisedOn, interaction.at);
}

/** Keeps the end of the conversation with each person of a mail; an automatic answer is no part of it. */
function noteThread(job: OpportunityState, payload: Payload<'interaction-logged'>, at: number): void {
  const { messageId, references = [], subject } = payload;
  if (!messageId || !isEmail(payload.channel) || payload.automatic === true) return;
  for (const personId of payload.personIds) {
    const known = job.threads.find((each) => each.personId === personId);
    if (known !== undefined && known.at > at) continue;
    job.threads = job.threads.filter((each) => each !== known);
    job.threads.push({ personId, messageId, references: [...references], subject: subject ?? '', at });
  }
}

/** What the message had been taken for no longer holds: the job that it ended runs again, the offer that it was is none. */
export function takeBackMeaning(job: OpportunityState, { id }: InteractionState): void {
  if (job.offer?.interactionId === id) job.offer = null;
  if (job.rejection?.interactionId !== id) return;
  job.rejection = null;
  if (job.ending !== 'rejected') return;
  job.ending = null;
  job.endedAt = null;
}

/** What a confirmed meaning does: a no ends the job, an offer suspends the questions. */
export function actOnMeaning(job: OpportunityState, interaction: InteractionState, deadlineOn: string | null): void {
  if (!bringsTheirWord(interaction)) return;
  const personId = interaction.personIds[0] ?? null;
  if (interaction.meaning === 'rejection') {
    end(job, 'rejected', interaction.at);
    job.rejection = { at: interaction.at, interactionId: interaction.id, personId, channel: interaction.channel };
  } else if (interaction.meaning === 'offer' && job.ending === null) {
    job.offer = { opportunityId: job.id, interactionId: interaction.id, personId, at: interaction.at, deadlineOn };
  }
}
