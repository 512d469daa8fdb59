import { jobStages } from '../../../core/journal/stages.ts';
import { reaches } from '../../../core/journal/vocabulary.ts';
import { field, view } from '../../fields.ts';
import { nowOption } from '../../now-option.ts';
import { operation } from '../../operation.ts';
import { jobStandings } from '../../words/job.ts';

export const today = operation({
  name: 'today',
  summary: 'What to do now, what comes later, and what to leave alone and why.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      jobs: z.coerce.number().int().min(1).max(5000).optional(),
      /** When the candidate last looked, where that is some days ago: what passed its time since is said in one line. */
      since: field.instant(z).optional(),
      now: field.now(z),
    }),
  output: (z) =>
    z.object({
      now: z.string(),
      /** "Tuesday 24 November", in the candidate's zone. */
      day: z.string(),
      sentence: z.string(),
      /** The same in as few words as a heading may have, without what stands below it anyway. */
      headline: z.string(),
      /** What passed its time since the candidate last looked, in one line; null where nothing did, or nobody asked. */
      missed: z.string().nullable(),
      /** False until the first job is noted. */
      started: z.boolean(),
      /** True while the example stands here. */
      example: z.boolean(),
      /** What was begun to be noted and not finished. */
      unfinished: z.array(view.unfinished(z)),
      /** Letters that were opened in another program, or copied, and of which nobody said whether they went. */
      handed: z.array(z.object({ draftId: z.string(), stepId: z.string(), title: z.string(), text: z.string() })),
      /** Offers that stand, first of all, until they are answered. */
      offers: z.array(
        z.object({
          stepId: z.string(),
          jobId: z.string(),
          /** The message or call that made the offer: `meaning` is given it with the day, where none was noted. */
          contactId: z.string(),
          job: z.string(),
          /** "Answer by Monday 14 December (3 days)". */
          title: z.string(),
          text: z.string(),
          deadline: z.string().nullable(),
          when: z.enum(['ahead', 'today', 'past', 'undated']),
          person: view.person(z).nullable(),
        }),
      ),
      /** What is special of this very day: interviews of today and tomorrow with their hour and place, days that they named. */
      onThisDay: z.array(
        z.object({
          what: z.enum(['interview', 'named']),
          when: z.enum(['today', 'tomorrow']),
          jobId: z.string(),
          interviewId: z.string().nullable(),
          job: z.string(),
          text: z.string(),
          /** "10:00 am", by the clock of the place; null for a day without an hour. */
          clock: z.string().nullable(),
          location: z.string().nullable(),
          /** Where a call is joined, and what the invitation says besides: how to dial in, what to bring. */
          link: z.string().nullable(),
          details: z.string().nullable(),
          /** Who will be there. */
          people: z.array(z.string()),
          /** False where it will not take place, and they do not know it yet. */
          goesAhead: z.boolean(),
        }),
      ),
      /** What is to do, the most urgent first; what is due to one person stands together. */
      doNow: z.array(view.step(z)),
      /** What is due to one person, where it is more than one thing. */
      conversations: z.array(z.object({ person: view.person(z), stepIds: z.array(z.string()), text: z.string() })),
      /** What is over and may still be worth a look, the freshest first. */
      older: z.array(view.step(z)),
      /** Letters on their way, in doubt, or come back. */
      sending: z.array(view.letter(z)),
      /** Why nothing is sent; null where sending is not paused. */
      paused: z.string().nullable(),
      /** Which mailbox is not read, since when and why, in sentences; empty where all is read. */
      mailbox: z.array(z.string()),
      later: z.array(view.step(z)),
      /** Jobs to leave alone, with whom they wait on and the day of the last word between the two. */
      leaveAlone: z.array(view.wait(z).extend({ person: view.person(z).nullable(), since: z.string().nullable() })),
      questions: z.array(view.question(z)),
      totals: z.object({
        jobsWithSomethingToDo: z.number(),
        jobsToLeaveAlone: z.number(),
        /** Jobs with something to do beyond those that were looked at: ask for more with `jobs`. */
        jobsNotShown: z.number(),
      }),
      validUntil: z.string().nullable(),
    }),
  http: { method: 'get', path: '/api/today' },
  cli: {
    words: ['today'],
    options: {
      jobs: { field: 'jobs', type: 'number', about: 'how many jobs to look at; 60 if left out', optional: true },
      since: {
        field: 'since',
        type: 'text',
        about: 'when you last looked; says what passed meanwhile',
        optional: true,
      },
      ...nowOption,
    },
  },
});

export const plan = operation({
  name: 'plan',
  summary: 'The weeks ahead, each date with its reasons; of one job or of all.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ job: field.id(z).optional(), now: field.now(z) }),
  output: (z) =>
    z.object({
      now: z.string(),
      steps: z.array(view.step(z)),
      waits: z.array(view.wait(z)),
      questions: z.array(view.question(z)),
      validUntil: z.string().nullable(),
    }),
  http: { method: 'get', path: '/api/plan' },
  cli: {
    words: ['plan'],
    options: { job: { field: 'job', type: 'text', about: 'only this job', optional: true }, ...nowOption },
  },
});

export const jobs = operation({
  name: 'jobs',
  summary: 'Your jobs, the latest touched first, fifty at a time.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      limit: z.coerce.number().int().min(1).max(200).optional(),
      after: z.string().max(200).optional(),
      live: z.enum(['yes', 'no', 'all']).optional(),
    }),
  output: (z) =>
    z.object({
      jobs: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          employer: z.string().nullable(),
          agency: z.string().nullable(),
          state: z.string(),
          /** The same as a word for programs. */
          standing: z.enum(jobStandings),
          /** How far it has come: "2 interviews", "Interview Tue 8 Dec", "Offer". */
          stage: z.string(),
          /** The stages that it has been through. */
          reached: z.array(z.enum(jobStages)),
          /** The most urgent thing that is to do now; null where there is none. */
          next: z
            .object({
              stepId: z.string(),
              title: z.string(),
              due: z.object({ word: z.string(), days: z.int(), over: z.boolean() }).nullable(),
            })
            .nullable(),
          /** The last word between the two: who said it and when, and how many days ago. */
          last: z.object({ said: z.string(), days: z.int() }).nullable(),
          /** Since when you wait for a word of theirs, and for how many days; null where it is your turn, or nothing is waited for. */
          waiting: z.object({ since: z.string(), days: z.int() }).nullable(),
          role: z.string().nullable(),
          pay: z.string().nullable(),
          want: z.enum(['yes', 'unsure', 'no']).nullable(),
          lastAt: z.string(),
        }),
      ),
      next: z.string().nullable(),
    }),
  http: { method: 'get', path: '/api/jobs' },
  cli: {
    words: ['jobs'],
    options: {
      limit: { field: 'limit', type: 'number', about: 'how many, at most 200', optional: true },
      after: { field: 'after', type: 'text', about: 'go on after the last page’s "next"', optional: true },
      live: { field: 'live', type: 'text', about: 'yes (the default), no or all', optional: true },
    },
  },
});

export const job = operation({
  name: 'job',
  summary: 'One job: its people, its interviews, its story, its plan.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ job: field.id(z), now: field.now(z) }),
  output: (z) =>
    z.object({
      id: z.string(),
      title: z.string(),
      employer: z.string().nullable(),
      agency: z.string().nullable(),
      state: z.string(),
      /** The same as a word for programs. */
      standing: z.enum(jobStandings),
      live: z.boolean(),
      /** How far it has come: "2 interviews", "Interview Tue 8 Dec", "Offer"; and the stages that it has been through. */
      stage: z.string(),
      reached: z.array(z.enum(jobStages)),
      role: z.string().nullable(),
      /** True where the agency keeps the employer to itself. */
      undisclosed: z.boolean(),
      met: field.met(z).nullable(),
      thank: field.thank(z).nullable(),
      preset: field.preset(z),
      /** The day on which you agreed that the agency may represent you there; null where that is not noted. */
      represented: z.object({ on: z.string(), text: z.string() }).nullable(),
      want: z.enum(['yes', 'unsure', 'no']).nullable(),
      /** What you were told of it, as you noted it. */
      told: z.object({
        pay: z.string().nullable(),
        place: z.string().nullable(),
        office: z.string().nullable(),
        link: z.string().nullable(),
        applied: z.object({ on: z.string(), text: z.string() }).nullable(),
        source: z.string().nullable(),
      }),
      /** Your own notes on it; empty where there are none. */
      notes: z.string(),
      mainContact: view.person(z).nullable(),
      people: z.array(
        view.person(z).extend({
          firm: z.string().nullable(),
          said: z.array(z.string()),
          /** Whose clock and holidays count for them, and from where that is known. */
          place: z.string(),
          /** True where their clock is not the candidate's. */
          elsewhere: z.boolean(),
          zone: z.string().nullable(),
          region: z.string().nullable(),
          /** How they asked to be reached. */
          reach: z.enum(reaches).nullable(),
          /** How the name is said. */
          sounds: z.string().nullable(),
          title: z.string().nullable(),
          /** How a letter greets them, where that was said. */
          greeted: z.string().nullable(),
          /** "Mail to anna@… came back on Tuesday 24 November."; null where none did. */
          cameBack: z.string().nullable(),
        }),
      ),
      /** The firms of the job, and the days on which their office is shut. */
      firms: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.enum(['agency', 'employer']),
          closed: z.array(z.object({ entryId: z.string(), text: z.string(), from: z.string(), to: z.string() })),
        }),
      ),
      interviews: z.array(
        z.object({
          id: z.string(),
          starts: z.string(),
          ends: z.string(),
          /** "Monday 23 November, 2:00 pm", in the interview's zone. */
          when: z.string(),
          over: z.boolean(),
          /** True while the candidate can still be late for it, or move it. */
          ahead: z.boolean(),
          zone: z.string(),
          location: z.string().nullable(),
          /** Where a call is joined. */
          link: z.string().nullable(),
          /** What the invitation says, and the mail beside it. */
          details: z.string().nullable(),
          round: z.string().nullable(),
          final: z.boolean(),
          status: z.string(),
          people: z.array(view.person(z)),
          debriefed: z.boolean(),
        }),
      ),
      promised: z.object({ id: z.string(), by: z.string(), day: z.string(), words: z.string() }).nullable(),
      forgot: z.array(z.string()),
      iPromised: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          /** "Friday 4 December", and the same as YYYY-MM-DD. */
          by: z.string().nullable(),
          on: z.string().nullable(),
          to: z.string().nullable(),
        }),
      ),
      /** The offer that stands, with the note in which it was told. */
      offer: z.object({ contact: z.string(), deadline: z.string().nullable(), text: z.string().nullable() }).nullable(),
      /** The contacts of the story as they read now, for whoever corrects one. */
      contacts: z.array(
        z.object({
          entryId: z.string(),
          at: z.string(),
          direction: z.enum(['out', 'in']),
          channel: field.channel(z),
          people: z.array(view.person(z)),
          meaning: field.meaning(z).nullable(),
        }),
      ),
      story: z.array(
        z.object({
          entryId: z.string(),
          at: z.string(),
          day: z.string(),
          time: z.string(),
          kind: z.string(),
          /** `event`: something happened; `change`: you put your notes in order. */
          weight: z.enum(['event', 'change']),
          text: z.string(),
          /** The words themselves, where some were noted. */
          words: z.string().nullable(),
          /** "noted Sunday 22 November", where it was noted on a later day than it happened. */
          noted: z.string().nullable(),
          /** True for a note that was taken back: it stays readable. */
          takenBack: z.boolean(),
          /** Sentences of a letter that went, each with the notes that it stood on. */
          from: z.array(z.object({ said: z.string(), notes: z.array(z.string()) })),
          mayTakeBack: z.boolean(),
        }),
      ),
      ahead: view.ahead(z),
      steps: z.array(view.step(z)),
      waits: z.array(view.wait(z)),
    }),
  http: { method: 'get', path: '/api/job' },
  cli: { words: ['job'], positionals: { JOB: { field: 'job', type: 'text', about: 'the job' } }, options: nowOption },
});

export const numbers = operation({
  name: 'numbers',
  summary: 'How far your jobs came, and how long answers took: the figures behind the list of jobs.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ now: field.now(z) }),
  output: (z) =>
    z.object({
      jobs: z.int(),
      /** How many of them came to each stage at least; the last says how many are over. */
      funnel: z.array(z.object({ stage: z.enum(jobStages), count: z.int() })),
      /** How those that are over ended. */
      endings: z.array(z.object({ standing: z.enum(jobStandings), name: z.string(), count: z.int() })),
      /** How long answers took, in a sentence. */
      sentence: z.string(),
      /** The share that had heard after so many working days, with a 95 % band; empty where there are too few. */
      curve: z.array(
        z.object({ day: z.number(), heard: z.number(), low: z.number(), high: z.number(), text: z.string() }),
      ),
      /** What silence does not mean. */
      silence: z.string(),
    }),
  http: { method: 'get', path: '/api/numbers' },
  cli: { words: ['numbers'], options: nowOption },
});

export const changes = operation({
  name: 'changes',
  summary: 'A mark that is another one whenever anything may read differently: what an open page waits for.',
  effect: 'read',
  surfaces: ['http'],
  input: (z) =>
    z.object({
      /** The mark that is known: the answer waits, a third of a minute at most, for another. */ since: z
        .string()
        .max(200)
        .optional(),
    }),
  output: (z) => z.object({ revision: z.string() }),
  http: { method: 'get', path: '/api/changes' },
  long: true,
});

export const find = operation({
  name: 'find',
  summary: 'Looks for words in the names of jobs, people and firms, and in everything that you have noted.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({ words: z.string().min(1).max(500), limit: z.coerce.number().int().min(1).max(200).optional() }),
  output: (z) =>
    z.object({
      /** Jobs, people and firms with the words in their names, at most six of each, the nearest first; a firm's name finds its jobs. */
      named: z.array(
        z.object({
          kind: z.enum(['job', 'person', 'firm']),
          id: z.string(),
          name: z.string(),
          /** Where a person is, or which agency a job came through. */
          about: z.string().nullable(),
          phone: z.string().nullable(),
          /** False for a job that has ended. */
          live: z.boolean(),
          /** Where in the name the words are: from one letter to before another. */
          marks: z.array(z.tuple([z.int(), z.int()])),
        }),
      ),
      /** Notes, the best first. */
      found: z.array(
        z.object({
          entryId: z.string(),
          at: z.string(),
          kind: z.string(),
          excerpt: z.string(),
          /** Where in the excerpt the words are. */
          marks: z.array(z.tuple([z.int(), z.int()])),
          jobIds: z.array(z.string()),
          jobs: z.array(z.string()),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/find' },
  cli: {
    words: ['find'],
    positionals: { WORDS: { field: 'words', type: 'words', about: 'all of these words' } },
    options: { limit: { field: 'limit', type: 'number', about: 'how many, at most 200', optional: true } },
  },
});
