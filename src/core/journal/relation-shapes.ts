import { fields, id, list, nullable, oneOf } from '../parse/shape.ts';
import { size } from './sizes.ts';

const { name, note, short, ids } = size;

/** Kinds of entries that say how the candidate stands with people, across jobs. */
export const relationShapes = {
  /** What somebody advised, kept for the next interview. */
  'feedback-noted': fields({ feedbackId: id, opportunityId: id, personId: nullable(id), text: note }),
  /** Something worth a word: a certificate, a result, their news. Of the candidate's own for everybody where no people are named. */
  'occasion-noted': fields({ occasionId: id, whose: oneOf('mine', 'theirs'), text: short, personIds: ids }),
  /** Somebody is at a firm no more; running jobs go on with the successor, where there is one. */
  'person-left': fields({
    personId: id,
    organisationId: nullable(id),
    successorId: nullable(id),
    opportunityIds: ids,
  }),
  /** Two notes are one person: what was noted of the first counts for the second. Retracting this takes them apart again. */
  'people-merged': fields({
    fromId: id,
    intoId: id,
    /** By what the first was known: it leads to the second from now on. */
    name: nullable(name),
    email: nullable(name),
    phone: nullable(name),
    /** Notes that the first stood for already. */
    others: list(fields({ personId: id, name: nullable(name), email: nullable(name), phone: nullable(name) }), 50),
  }),
} as const;
