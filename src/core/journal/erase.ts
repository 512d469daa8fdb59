import { type Entry, type EntryKind, isEntryKind, type Payload, payloadOf } from './entry.ts';

/** What stands in place of an erased payload (ST6). */
const erasedPayload = { erased: true } as const;

type Without<K extends EntryKind> = (payload: Payload<K>, personId: string) => Payload<K> | typeof erasedPayload;

const keepAll = <P>(payload: P): P => payload;

/**
 * For each kind of entry, what remains of it once a person is erased: whose data a payload holds is declared here, and a
 * kind without a line does not compile.
 */
const withoutPerson: { readonly [K in EntryKind]: Without<K> } = {
  'profile-set': keepAll,
  'policy-set': keepAll,
  'voice-set': keepAll,
  'own-letter-kept': keepAll,
  'phrase-kept': keepAll,
  'absence-noted': keepAll,
  'organisation-noted': keepAll,
  'closing-days-noted': keepAll,
  'person-noted': (payload, id) => (payload.personId === id ? erasedPayload : payload),
  'person-corrected': (payload, id) => (payload.personId === id ? erasedPayload : payload),
  'organisation-corrected': keepAll,
  'opportunity-opened': (payload, id) => (payload.contactId === id ? { ...payload, contactId: null } : payload),
  'opportunity-changed': (payload, id) => (payload.contactId === id ? { ...payload, contactId: null } : payload),
  'opportunity-closed': keepAll,
  'interview-planned': (payload, id) => ({
    ...payload,
    organiserId: payload.organiserId === id ? null : payload.organiserId,
    attendees: payload.attendees.filter((each) => each.personId !== id),
  }),
  'interview-changed': (payload, id) => ({
    ...payload,
    organiserId: payload.organiserId === id ? null : payload.organiserId,
    joined: payload.joined.filter((each) => each.personId !== id),
    left: payload.left.filter((each) => each !== id),
  }),
  'interview-corrected': (payload, id) => ({
    ...payload,
    joined: payload.joined.filter((each) => each.personId !== id),
    left: payload.left.filter((each) => each !== id),
  }),
  'taken-away': (payload, id) => ({ ...payload, ids: payload.ids.filter((each) => each !== id) }),
  'interview-moved': keepAll,
  'interview-cancelled': keepAll,
  'interview-outcome': keepAll,
  'lateness-noted': keepAll,
  'debrief-saved': (payload, id) => ({
    ...payload,
    people: payload.people.filter((each) => each.personId !== id),
    forgot: payload.forgot.map((each) => (each.forPersonId === id ? { ...each, forPersonId: null } : each)),
    iPromised: payload.iPromised.map((each) => (each.toPersonId === id ? { ...each, toPersonId: null } : each)),
  }),
  'interaction-logged': (payload, id) => {
    if (!payload.personIds.includes(id)) return payload;
    const others = payload.personIds.filter((each) => each !== id);
    // What passed between the two is theirs; that something passed, and when, is the candidate's.
    return {
      ...payload,
      personIds: others,
      text: '',
      subject: null,
      messageId: null,
      references: [],
      evidence: null,
      wordsFrom: [],
      iPromised: (payload.iPromised ?? []).map((each) =>
        each.toPersonId === id ? { ...each, toPersonId: null } : each,
      ),
    };
  },
  'meaning-confirmed': keepAll,
  'letter-wanted': (payload, id) => (payload.personId === id ? { ...payload, personId: null, text: '' } : payload),
  'evidence-noted': keepAll,
  'evidence-used': (payload, id) => ({
    uses: payload.uses.map((each) => ({ ...each, personIds: each.personIds.filter((personId) => personId !== id) })),
  }),
  'resume-noted': keepAll,
  'criteria-noted': keepAll,
  'fit-noted': keepAll,
  'want-decided': keepAll,
  'feedback-noted': (payload, id) => (payload.personId === id ? erasedPayload : payload),
  'occasion-noted': (payload, id) => {
    if (!payload.personIds.includes(id)) return payload;
    const others = payload.personIds.filter((each) => each !== id);
    return others.length === 0 ? erasedPayload : { ...payload, personIds: others };
  },
  'person-left': (payload, id) =>
    payload.personId === id
      ? erasedPayload
      : { ...payload, successorId: payload.successorId === id ? null : payload.successorId },
  'people-merged': (payload, id) => (payload.fromId === id || payload.intoId === id ? erasedPayload : payload),
  'step-chosen': (payload, id) =>
    payload.personIds?.includes(id) === true
      ? { ...payload, personIds: payload.personIds.filter((each) => each !== id) }
      : payload,
  'letter-approved': (payload, id) => {
    if (!payload.personIds.includes(id)) return payload;
    const others = payload.personIds.filter((each) => each !== id);
    // A letter to nobody else is gone with them; nothing waits for it any more.
    return others.length === 0 ? erasedPayload : { ...payload, personIds: others, messageId: '', digest: '' };
  },
  'letter-progressed': keepAll,
  'entry-corrected': keepAll,
  'entry-retracted': keepAll,
};

/** What remains of an entry once a person is erased. A correction is cut as the entry that it corrects. */
export function eraseFrom(entry: Entry, personId: string, kindOf: (entryId: string) => string | null): unknown {
  if (!isEntryKind(entry.kind)) return entry.scopes.includes(personId) ? erasedPayload : entry.payload;
  if (entry.kind === 'entry-corrected') {
    const correction = payloadOf('entry-corrected', entry.payload);
    const target = correction ? kindOf(correction.entryId) : null;
    if (!correction || target === null) return entry.scopes.includes(personId) ? erasedPayload : entry.payload;
    const inner = eraseFrom({ ...entry, kind: target, payload: correction.payload }, personId, kindOf);
    return { ...correction, payload: inner };
  }
  const payload = payloadOf(entry.kind, entry.payload);
  if (payload === null) return entry.scopes.includes(personId) ? erasedPayload : entry.payload;
  return (withoutPerson[entry.kind] as Without<EntryKind>)(payload as never, personId);
}
