import { channels } from '../core/journal/vocabulary.ts';
import { donePlaces, stepKinds } from '../core/plan/step-traits.ts';
import { readings } from '../core/review/tone.ts';
import { parseDay } from '../core/time/epoch-day.ts';
import { parseInstant } from '../core/time/zone.ts';
import type { Z } from './operation.ts';
import { LARGEST_FILE_CHARACTERS } from './sizes.ts';

/**
 * The fields that operations share. Sizes: a name of 200 and a note of 20,000 characters are more than people write; the
 * journal's own shapes have the same limits. Whole requests are limited by the transport.
 */
export const field = {
  id: (z: Z) => z.string().min(1).max(80).regex(/^\S+$/, 'An id has no spaces.'),
  name: (z: Z) => z.string().trim().min(1).max(200),
  note: (z: Z) => z.string().max(20_000),
  /** Yes or no; in the query of an address it comes as a word. */
  flag: (z: Z) =>
    z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')], {
      error: 'Give true or false.',
    }),
  day: (z: Z) =>
    z.string().refine((text) => parseDay(text) !== null, 'Give a day as YYYY-MM-DD, for instance 2026-12-04.'),
  /** A day, or words that name one: "by the end of next week". */
  when: (z: Z) => z.string().trim().min(1).max(600),
  instant: (z: Z) =>
    z
      .string()
      .max(80)
      .refine(
        (text) => parseInstant(text) !== null,
        "Give a time with its offset or zone, for instance '2026-12-04T10:00[Europe/London]'.",
      ),
  /** A file as it came: its name and its bytes in base64. An operation that has one says so in `takes`. */
  file: (z: Z) => z.object({ name: z.string().max(400), content: z.string().max(LARGEST_FILE_CHARACTERS) }),
  /** A file that holds a password or a key, and nothing else. */
  secretFile: (z: Z) => z.object({ name: z.string().max(400), content: z.string().max(10_000) }),
  now: (z: Z) =>
    z
      .string()
      .max(80)
      .refine((text) => parseInstant(text) !== null, 'Give a time with its offset or zone.')
      .optional(),
  met: (z: Z) => z.enum(['agency', 'client']),
  /** What a contact was for: the kind of step that it did. */
  purpose: (z: Z) => z.enum(stepKinds),
  thank: (z: Z) => z.enum(['direct', 'through', 'ask']),
  preset: (z: Z) => z.enum(['agency', 'executive', 'staffing', 'direct']),
  meaning: (z: Z) => z.enum(['rejection', 'invitation', 'holding', 'question', 'offer', 'confirmation', 'other']),
  channel: (z: Z) => z.enum(channels),
} as const;

/** Views that several operations answer with. */
export const view = {
  reason: (z: Z) => z.object({ rule: z.string(), text: z.string() }),
  person: (z: Z) =>
    z.object({ id: z.string(), name: z.string(), email: z.string().optional(), phone: z.string().optional() }),
  step: (z: Z) =>
    z.object({
      id: z.string(),
      stepIds: z.array(z.string()),
      kind: z.enum(stepKinds),
      /** Where it is done: in a letter or a call, or on a page of its own. */
      doneAt: z.enum(donePlaces),
      name: z.string(),
      /** What to do, with whom: "Thank Ines Duarte". */
      title: z.string(),
      /** "Best from now to Tuesday 1 December, 5:30 pm."; null where nothing closes it. */
      best: z.string().nullable(),
      /** By when, in a word or two: "today 5:30 pm", "Wed", "3 days late"; null where nothing closes it. */
      due: z.object({ word: z.string(), days: z.int(), over: z.boolean() }).nullable(),
      jobIds: z.array(z.string()),
      jobs: z.array(z.string()),
      interviewId: z.string().nullable(),
      people: z.array(view.person(z)),
      onBehalfOf: z.array(view.person(z)),
      channel: z.string().nullable(),
      opens: z.string(),
      sendFrom: z.string(),
      ideal: z.string(),
      closes: z.string().nullable(),
      /** How pressing it is, in the one order of every list. */
      urgency: z.enum(['fixed', 'offer', 'answer', 'closing', 'open', 'over']),
      state: z.enum(['waiting', 'open', 'closing', 'passed', 'sending', 'done', 'put off', 'skipped']),
      reasons: z.array(view.reason(z)),
      /** "Why not earlier?"; null where it may be done at once. */
      notEarlier: z.string().nullable(),
    }),
  wait: (z: Z) =>
    z.object({
      jobId: z.string(),
      job: z.string(),
      until: z.string(),
      sentence: z.string(),
      reasons: z.array(view.reason(z)),
      notEarlier: z.string().nullable(),
    }),
  question: (z: Z) =>
    z.object({
      id: z.string(),
      jobId: z.string(),
      text: z.string(),
      /** The sentence on which the question stands, as it was written; null where there is none. */
      quote: z.string().nullable(),
      /** How many of the answers are likely; they stand first. */
      likely: z.number().optional(),
      answers: z.array(
        z.object({
          label: z.string(),
          /** The operation that says it, with its input. */
          does: z.object({
            operation: z.enum(['change-job', 'meaning', 'suggestion']),
            input: z.record(z.string(), z.unknown()),
          }),
        }),
      ),
    }),
  /** What was begun to be noted after an interview. */
  unfinished: (z: Z) =>
    z.object({ id: z.string(), interviewId: z.string().nullable(), title: z.string(), saved: z.string() }),
  /** The days ahead of one job, for a picture: what is off, when something may go, what was named. */
  ahead: (z: Z) =>
    z.object({
      days: z.array(
        z.object({
          date: z.string(),
          label: z.string(),
          /** Why it is no working day there; null where it is one. */
          off: z.string().nullable(),
          /** True where that is a holiday, which has a name, and not a weekend. */
          isHoliday: z.boolean(),
          /** Why it is none for the candidate. */
          ownOff: z.string().nullable(),
        }),
      ),
      windows: z.array(
        z.object({
          title: z.string(),
          from: z.string(),
          to: z.string(),
          best: z.string().nullable(),
          /** What moved it from where the rhythm alone would put it, in sentences. */
          moved: z.array(z.string()),
        }),
      ),
      marks: z.array(z.object({ date: z.string(), label: z.string() })),
    }),
  finding: (z: Z) =>
    z.object({
      rule: z.string(),
      /** What kind of finding it is, for programs: `wrong-weekday`, `pressure`. */
      code: z.string(),
      severity: z.enum(['block', 'warn', 'hint']),
      start: z.number(),
      end: z.number(),
      message: z.string(),
      /** What may stand instead, the better first: put `text` from `start` to `end`; an empty text takes the words out. */
      repairs: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })).max(2),
    }),
  /** How a letter reads, in words, with the strongest reasons. */
  tone: (z: Z) =>
    z.object({
      reads: z.enum(readings),
      says: z.string(),
      reasons: z.array(z.object({ text: z.string(), speaks: z.enum(['for', 'against']) })),
    }),
  /** A letter that was approved, and what became of it. */
  letter: (z: Z) =>
    z.object({
      draftId: z.string(),
      sendId: z.string(),
      stepId: z.string(),
      to: z.array(z.string()),
      subject: z.string(),
      state: z.enum(['approved', 'sending', 'accepted', 'refused', 'unknown', 'recalled']),
      /** What is shown for the state. */
      shown: z.string(),
      at: z.string(),
      goes: z.string().nullable(),
      messageId: z.string(),
      note: z.string().nullable(),
      /** What to do about it, in a sentence. */
      todo: z.string().nullable(),
      /** What the person may say to it. */
      choices: z.array(z.object({ label: z.string(), does: z.enum(['recall', 'sent', 'not-sent', 'look']) })),
    }),
  draft: (z: Z) =>
    z.object({
      draftId: z.string(),
      stepId: z.string(),
      kind: z.enum(stepKinds),
      title: z.string(),
      /** Rises with every change; `edit` may name the one that it is based on. */
      revision: z.number(),
      jobIds: z.array(z.string()),
      jobs: z.array(z.string()),
      best: z.string().nullable(),
      /** "Planned for Tuesday 8 December; it is early.", where that day is more than a working day ahead; it hinders nothing. */
      early: z.string().nullable(),
      /** "It is 2:05 pm on Tuesday 8 December for them."; for a letter null where their clock shows the same as the candidate's own. */
      theirTime: z.string().nullable(),
      channel: z.string().nullable(),
      personIds: z.array(z.string()),
      to: z.array(z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() })),
      /** How the reader is greeted, and what else they might be called; null where nobody or several are. */
      greeting: z
        .object({
          personId: z.string(),
          name: z.string(),
          /** "Dear Priya": how it stands in the letter. */
          reads: z.string(),
          /** Why it is asked how they are greeted; null where it is certain, or was answered. It never holds a letter up. */
          why: z.string().nullable(),
          /** What may be answered with `correct-person` (`greeted`), each with how a letter would begin. */
          forms: z.array(z.object({ greeted: z.string(), reads: z.string() })),
        })
        .nullable(),
      subject: z.string(),
      text: z.string(),
      edited: z.boolean(),
      /** True where our sentences were changed by hand: written another way it loses them, while what was only added stays. */
      reworded: z.boolean(),
      /** Sentences that are new in it since it was read, though nobody asked for it to be written again. */
      changed: z.array(z.string()),
      /** When it was opened in another program or copied; null where it was not, or where it was said that it did not go. */
      handed: z.string().nullable(),
      register: z.enum(['formal', 'neutral', 'warm']),
      /** What is spoken, sentence by sentence, with the seconds that each takes at 150 words a minute; empty for what is written. */
      spoken: z.array(z.object({ text: z.string(), seconds: z.number() })),
      /** What to have in front of you in a call: at most three things to say, one question; null for what is written. */
      call: z
        .object({
          points: z.array(z.string()),
          question: z.string().nullable(),
          /** False outside their hours, and before the day from which the candidate may ask. */
          mayCall: z.boolean(),
        })
        .nullable(),
      /** Why now, in a sentence; null where the plan holds it no more. */
      why: z.string().nullable(),
      /** True where it is spelled as in the United States; null where it is not English. */
      american: z.boolean().nullable(),
      words: z.number(),
      findings: z.array(view.finding(z)),
      tone: view.tone(z).nullable(),
      /** Each sentence with the very words of the notes that it stands on; a stretch without a source was typed. */
      sources: z.array(
        z.object({
          start: z.number(),
          end: z.number(),
          entryIds: z.array(z.string()),
          notes: z.array(z.string()),
        }),
      ),
      /** The same by place: which field of which entry stands behind which stretch. */
      facts: z.array(z.object({ start: z.number(), end: z.number(), entryId: z.string(), field: z.string() })),
      /** Which whole letter it is, and what else would do, the best first; null in drafts of an earlier edition. */
      letterId: z.string().nullable(),
      others: z.array(z.string()),
      /** Where only you can write the sentence: beginnings to choose from, with ___ where you go on. At most two. */
      gaps: z.array(
        z.object({
          id: z.string(),
          /** Where in the text the sentence would stand. */
          at: z.number(),
          /** Where the words end that it takes the place of: behind a sentence with a blank, else `at` itself. */
          until: z.number(),
          /** What parts it from the words before it. */
          lead: z.enum(['', ' ', '\n\n']),
          /** The note that it is about; `asked` where it holds what they asked. */
          note: z.object({ entryId: z.string(), field: z.string(), text: z.string(), asked: z.boolean() }),
          /** Why the letter says nothing of a note that was to be said; null where its sentence is only still to be written. */
          because: z.string().nullable(),
          starters: z.array(z.string()),
          /** True where `propose` may ask a language model: from a note of your own, never for what they asked you. */
          mayPropose: z.boolean(),
        }),
      ),
      /** What you noted for this letter that is not in it: nothing of a note is sent unless it is certain that it may be said. */
      beside: z.array(
        z.object({
          entryId: z.string(),
          field: z.string(),
          text: z.string(),
          why: z.enum(['private', 'unclear', 'reminder', 'other-language', 'names-others', 'no-room']),
          because: z.string(),
        }),
      ),
    }),
} as const;
