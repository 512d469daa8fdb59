import { field } from '../../fields.ts';
import { operation } from '../../operation.ts';

/** What became of a call. */
const callOutcomes = ['talked', 'voicemail', 'missed', 'someone-else', 'wrong-number', 'call-back'] as const;

export const called = operation({
  name: 'called',
  summary:
    'What became of a call: talked, a voicemail left, nobody there, somebody else, a wrong number, or a time to call back.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      outcome: z.enum(callOutcomes),
      /** The step for which the candidate rang; where the plan no longer holds it, what follows says what the call was. */
      step: field.id(z).optional(),
      kind: field.purpose(z).optional(),
      people: z.array(field.name(z)).max(20).optional(),
      jobs: z.array(field.id(z)).max(50).optional(),
      /** Who rang; you, if left out. */
      direction: z.enum(['out', 'in']).optional(),
      /** The number that was rung: one that was put right since is kept. */
      number: z.string().max(60).optional(),
      at: field.instant(z).optional(),
      /** What was said, and promised by whom, in the candidate's own words. */
      text: field.note(z).optional(),
      /** What they advised, for the next interview. */
      advice: field.note(z).optional(),
      /** When to call back. */
      until: field.instant(z).optional(),
      meaning: field.meaning(z).optional(),
    }),
  output: (z) =>
    z.object({
      entryId: z.string(),
      contactId: z.string(),
      jobIds: z.array(z.string()),
      /** What is noted, in a sentence. */
      said: z.string(),
      /** What was read in the note of promises, each with whose it is. */
      promised: z.array(
        z.object({
          whose: z.enum(['theirs', 'mine']),
          text: z.string(),
          /** What `correct` is given where it is not so. */
          without: z.record(z.string(), z.unknown()),
        }),
      ),
      /** What the person should know: a day that is not clear, a contact that was noted already. */
      notes: z.array(z.string()),
    }),
  http: { method: 'post', path: '/api/calls' },
  cli: {
    words: ['called'],
    positionals: {
      OUTCOME: { field: 'outcome', type: 'text', about: `${callOutcomes.join(', ')}` },
    },
    options: {
      step: { field: 'step', type: 'text', about: 'the step for which you rang', optional: true },
      person: { field: 'people', type: 'list', about: 'with whom: name, number, address or id', optional: true },
      job: { field: 'jobs', type: 'list', about: 'the job that it was about', optional: true },
      direction: { field: 'direction', type: 'text', about: 'in where they rang you', optional: true },
      at: { field: 'at', type: 'text', about: 'when, with its zone; now if left out', optional: true },
      text: { field: 'text', type: 'text', about: 'what was said, and promised by whom', optional: true },
      advice: { field: 'advice', type: 'text', about: 'what they advised you', optional: true },
      until: { field: 'until', type: 'text', about: 'when to call back, with its zone', optional: true },
      meaning: { field: 'meaning', type: 'text', about: 'what it meant: rejection, invitation, offer', optional: true },
    },
  },
});
