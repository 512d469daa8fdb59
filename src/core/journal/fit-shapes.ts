import { day as aDay, fields, flag, id, integer, list, nullable, oneOf, optional, text } from '../parse/shape.ts';
import { size } from './sizes.ts';
import { askedOf, bars, evidenceSources, leanings, needs, postingFormats, proofs, wants } from './vocabulary.ts';

const { name, note, short, ids } = size;

/** A posting is a few pages; what is pasted beyond this is a whole website. */
const posting = text(200_000);
/** Nobody asks for more than some dozens of things, nor weighs more. */
const MOST_ITEMS = 200;
/** Half a working life of examples, imported at once. */
const MOST_EXAMPLES = 1000;

/**
 * Lists change by their items: an item that is named again changes in the fields that it brings, null clears, `dropped` takes it
 * away. So two windows that change different items lose nothing.
 */
export const fitShapes = {
  'evidence-noted': fields({
    examples: list(
      fields({
        evidenceId: id,
        title: optional(note),
        situation: optional(nullable(note)),
        task: optional(nullable(note)),
        action: optional(nullable(note)),
        result: optional(nullable(note)),
        figures: optional(nullable(note)),
        skills: optional(list(name, 100)),
        where: optional(nullable(name)),
        from: optional(nullable(name)),
        to: optional(nullable(name)),
        source: optional(oneOf(...evidenceSources)),
        dropped: optional(flag),
      }),
      MOST_EXAMPLES,
    ),
  }),
  /** Examples that were told, where and to whom: nobody hears one twice. */
  'evidence-used': fields({
    uses: list(
      fields({
        evidenceId: id,
        opportunityId: id,
        personIds: ids,
        interviewId: nullable(id),
        /** True where it landed, false where it did not, null where nobody said. */
        landed: nullable(flag),
      }),
      MOST_ITEMS,
    ),
  }),
  /** A résumé as it came, in the JSON Resume format, so that it can be given back whole. */
  'resume-noted': fields({
    source: oneOf('json-resume', 'linkedin'),
    resume: (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value),
  }),
  /** What matters to the person in any job. */
  'criteria-noted': fields({
    criteria: list(
      fields({
        criterionId: id,
        text: optional(short),
        weight: optional(integer),
        bar: optional(nullable(oneOf(...bars))),
        dropped: optional(flag),
      }),
      MOST_ITEMS,
    ),
  }),
  'fit-noted': fields({
    opportunityId: id,
    posting: optional(
      nullable(
        fields({ text: posting, format: oneOf(...postingFormats), source: nullable(short), title: nullable(name) }),
      ),
    ),
    requirements: optional(
      list(
        fields({
          requirementId: id,
          text: optional(short),
          need: optional(oneOf(...needs)),
          /** The words of the posting that it comes from. */
          quote: optional(nullable(note)),
          /** Examples that answer it, as the person confirmed; an empty list says that there is none, null that nobody looked. */
          evidence: optional(nullable(list(fields({ evidenceId: id, proof: oneOf(...proofs) }), 20))),
          /** What the candidate says honestly where it is a weak spot. */
          honest: optional(nullable(note)),
          dropped: optional(flag),
        }),
        MOST_ITEMS,
      ),
    ),
    strengths: optional(
      list(
        fields({
          strengthId: id,
          text: optional(short),
          evidenceId: optional(nullable(id)),
          dropped: optional(flag),
        }),
        MOST_ITEMS,
      ),
    ),
    considerations: optional(
      list(
        fields({
          considerationId: id,
          text: optional(short),
          leaning: optional(oneOf(...leanings)),
          weight: optional(integer),
          confidence: optional(integer),
          bar: optional(nullable(oneOf(...bars))),
          criterionId: optional(nullable(id)),
          dropped: optional(flag),
        }),
        MOST_ITEMS,
      ),
    ),
    questions: optional(
      list(
        fields({
          questionId: id,
          text: optional(short),
          askOf: optional(oneOf(...askedOf)),
          considerationId: optional(nullable(id)),
          answer: optional(nullable(note)),
          dropped: optional(flag),
        }),
        MOST_ITEMS,
      ),
    ),
    research: optional(
      list(
        fields({
          researchId: id,
          text: optional(note),
          source: optional(nullable(short)),
          on: optional(nullable(aDay)),
          dropped: optional(flag),
        }),
        MOST_ITEMS,
      ),
    ),
    /** How to get to an interview. */
    routes: optional(list(fields({ interviewId: id, text: nullable(note) }), 50)),
  }),
  /** What the person decided after weighing it; the letters and the plan follow it (WR3). */
  'want-decided': fields({ opportunityId: id, want: oneOf(...wants), reason: optional(note) }),
} as const;
