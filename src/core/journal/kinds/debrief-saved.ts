import { day as aDay, fields, flag, id, list, nullable, oneOf, optional, text } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { remarkOf } from '../remark.ts';
import { size } from '../sizes.ts';
import { sides, wants } from '../vocabulary.ts';
import { decideWant, interviewOf, promise, promiseOwn } from './changes.ts';
import { defineKind } from './define.ts';
import { ownPromise } from './parts.ts';

const { note } = size;

/** Two notes and the line break between them: what version 1 kept in two fields. */
const remark = text(40_001);

const shape = fields({
  interviewId: id,
  jobId: id,
  held: flag,
  people: list(
    fields({
      personId: id,
      side: oneOf(...sides),
      /** What they said, as jotted down for the candidate alone. */
      remark,
      /** What the candidate wants to say to them: the only words of a debrief that were typed in order to be sent. */
      say: note,
    }),
    100,
  ),
  forgot: list(fields({ text: note, forPersonId: nullable(id) }), 50),
  iPromised: list(ownPromise, 50),
  /** `byOn` is null where their words named no day. */
  theyPromised: nullable(fields({ text: note, byOn: nullable(aDay) })),
  pace: nullable(oneOf('standard', 'quick')),
  want: nullable(oneOf(...wants)),
  /** What went badly, and how it may be put right. */
  wentBadly: optional(list(fields({ text: note, putRight: note }), 50)),
});

/** What the candidate noted of an interview, right after it. */
export const debriefSaved = defineKind({
  shape,
  upcast: [joinRemarks, inTodaysNames],
  scopesOf: ({ jobId, people, iPromised }) => [
    jobId,
    ...people.map((each) => each.personId),
    ...iPromised.map((each) => each.toPersonId),
  ],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    job(job, payload, entry) {
      const interview = interviewOf(job, payload.interviewId);
      if (!interview) return;
      const earlier = interview.debrief?.entryId;
      interview.status = payload.held ? 'held' : interview.status === 'scheduled' ? 'moved' : interview.status;
      interview.outcomeAt = entry.happenedAt;
      for (const person of payload.people) {
        const known = interview.attendees.find((each) => each.personId === person.personId);
        if (known) known.side = person.side;
        else interview.attendees.push({ personId: person.personId, side: person.side });
      }
      interview.debrief = {
        entryId: entry.id,
        at: entry.happenedAt,
        people: payload.people.map((each) => ({
          personId: each.personId,
          remark: each.remark,
          say: each.say,
        })),
        forgot: payload.forgot.map((each) => ({ text: each.text, forPersonId: each.forPersonId })),
        wentBadly: (payload.wentBadly ?? []).map((each) => ({ text: each.text, putRight: each.putRight })),
        pace: payload.pace,
        want: payload.want,
      };
      if (payload.want !== null) decideWant(job, payload.want, entry, false);
      else if (earlier !== undefined && job.want?.entryId === earlier) job.want = null;
      if (earlier !== undefined) job.ownPromises = job.ownPromises.filter((each) => each.entryId !== earlier);
      promiseOwn(job, payload.iPromised, entry);
      if (payload.theyPromised?.byOn)
        promise(job, entry.id, payload.theyPromised.text, payload.theyPromised.byOn, interview.endsAt);
      else if (earlier !== undefined && job.theirPromise?.entryId === earlier) job.theirPromise = null;
    },
  },
  withoutPerson: (payload, personId) => ({
    ...payload,
    people: payload.people.filter((each) => each.personId !== personId),
    forgot: payload.forgot.map((each) => (each.forPersonId === personId ? { ...each, forPersonId: null } : each)),
    iPromised: payload.iPromised.map((each) => (each.toPersonId === personId ? { ...each, toPersonId: null } : each)),
  }),
  searchable: ({ people, forgot, iPromised, theyPromised, wentBadly = [] }) => [
    ...people.flatMap((each) => [each.remark, each.say]),
    ...forgot.map((each) => each.text),
    ...iPromised.flatMap((each) => [each.text, each.byOn]),
    theyPromised?.text,
    theyPromised?.byOn,
    ...wentBadly.flatMap((each) => [each.text, each.putRight]),
  ],
});

/** What version 1 has of a person that version 2 has in another way; the rest goes over as it is. */
const versionOne = fields({
  people: list(
    fields({ remark: optional(note), remarks: optional(note), callback: optional(note), say: optional(note) }),
    100,
  ),
});

/** Version 1 kept a remark under `remark`, or in earlier editions in two fields, and left out what nobody had said. */
function joinRemarks(payload: unknown): unknown {
  if (!versionOne(payload)) return payload;
  const people = payload.people.map(({ remark, remarks, callback, say = '', ...person }) => ({
    ...person,
    remark: remarkOf({ remark, remarks, callback }),
    say,
  }));
  return { ...payload, people };
}
