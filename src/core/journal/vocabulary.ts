/** The words that entries may hold where only some are possible; the interface says each of them in its own language. */

/** Ways by which people reach each other (docs/glossary.md, contact). */
export const channels = [
  'email',
  'phone',
  'voicemail',
  'missed-call',
  'text',
  'chat',
  'linkedin',
  'letter',
  'in-person',
] as const;
export type Channel = (typeof channels)[number];

/** Ways by which somebody may have asked to be reached. */
export const reaches = ['email', 'phone', 'text', 'chat', 'linkedin'] as const;

/** What an answer means; provisional until the person confirms it (RU5). */
export const meanings = ['rejection', 'invitation', 'holding', 'question', 'offer', 'confirmation', 'other'] as const;
export type Meaning = (typeof meanings)[number];

export const presetNames = ['agency', 'executive', 'staffing', 'direct'] as const;
export type PresetName = (typeof presetNames)[number];

/** Letters that are written because the person says so: to accept, to put something right, to tell the others of an acceptance. */
export const wantedLetters = ['accept', 'correct', 'inform-others', 'offer-reply'] as const;
export const endings = ['rejected', 'withdrawn', 'accepted', 'silence'] as const;
export const routings = ['direct', 'through', 'ask'] as const;
export const sides = ['agency', 'client', 'employer'] as const;
/** What became of an approved letter (SG1). `deferred`: nothing went and it will be tried again. */
export const sendingProgress = ['sending', 'deferred', 'accepted', 'refused', 'unknown', 'recalled'] as const;
export type SendingProgress = (typeof sendingProgress)[number];
export type Want = (typeof wants)[number];

export const wants = ['yes', 'unsure', 'no'] as const;
/** What they cannot do without, and what they would like besides. */
export const needs = ['must', 'nice'] as const;
/** How well an example answers a requirement, as the person says. */
export const proofs = ['strong', 'thin'] as const;
/** Whether something speaks for a job, against it, or is not known yet. */
export const leanings = ['pro', 'con', 'open'] as const;
/** What decides by itself: it must be given, or must not be. */
export const bars = ['must-have', 'deal-breaker'] as const;
export const evidenceSources = ['written', 'json-resume', 'linkedin'] as const;
export const postingFormats = ['text', 'html', 'json-ld', 'pdf'] as const;
export const askedOf = ['interview', 'consultant'] as const;
