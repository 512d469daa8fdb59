import type { FitState, Merged, RecordState, WantState } from './fit-states.ts';
import type {
  Channel,
  endings,
  Meaning,
  PresetName,
  reaches,
  routings,
  sides,
  Want,
  wantedLetters,
} from './vocabulary.ts';

/** What the journal folds into, one plain state per scope. Fields always stand in this order, so equal states are equal bytes. */

export type Side = (typeof sides)[number];
export type Routing = (typeof routings)[number];
export type Ending = (typeof endings)[number];

export interface AccountState {
  kind: 'account';
  name: string | null;
  email: string | null;
  phone: string | null;
  zone: string | null;
  region: string | null;
  language: string;
  /** False where the candidate does not phone (PL3). */
  phones: boolean;
  /** Minutes of the day in which the candidate can talk; null for any. */
  canTalk: { from: number; to: number } | null;
  absences: { id: string; entryId: string; from: string; to: string }[];
  /** Numbers of the policy that differ from the defaults (PL21). */
  policy: Record<string, number>;
  /** Offers that are neither accepted nor declined yet (PL22). */
  offers: OfferState[];
  /** Jobs whose offer was accepted while the acceptance itself has not gone yet (PL25). */
  accepting: { jobId: string; entryId: string }[];
  /** Further names and addresses of the candidate: who bears one of them is nobody to thank. */
  otherNames: string[];
  otherEmails: string[];
  /** When news of the candidate's own that concerns everybody was last noted (PL29). */
  newsAt: number | null;
  /** How the candidate begins and ends their letters (WR12). */
  voice: {
    greeting: 'Dear' | 'Hi' | 'Hello' | null;
    closing: string | null;
    signature: string | null;
    contractions: 'yes' | 'no' | null;
    length: 'short' | null;
  };
  /** Whole letters of the candidate's own, with blanks, in the order in which they were first kept. */
  ownLetters: OwnLetterState[];
  /** Sentences of the candidate's own that are offered beside a letter. */
  phrases: { id: string; text: string }[];
}

/** `occasion` and `needs` are names that a later edition may not know; then it is kept and not chosen. */
export interface OwnLetterState {
  id: string;
  occasion: string;
  channel: Channel;
  /** Two letters: en, de. */
  language: string;
  register: 'formal' | 'neutral' | 'warm';
  needs: string[];
  subject: string | null;
  text: string;
}

export interface OfferState {
  jobId: string;
  contactId: string;
  personId: string | null;
  at: number;
  deadlineOn: string | null;
}

export interface FirmState {
  kind: 'firm';
  id: string;
  name: string;
  type: 'agency' | 'employer';
  region: string | null;
  zone: string | null;
  undisclosed: boolean;
  guess: string | null;
  closed: { entryId: string; from: string; to: string; reason: string }[];
  /** Latest unprompted contacts to anyone there (PL12), newest last, at most 12. */
  unprompted: UnpromptedContact[];
}

export interface UnpromptedContact {
  at: number;
  contactId: string;
}

export interface PersonState {
  kind: 'person';
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  firmId: string | null;
  title: string | null;
  language: string | null;
  zone: string | null;
  region: string | null;
  askedChannel: (typeof reaches)[number] | null;
  /** How the name is said. */
  sounds: string | null;
  /** How they want to be greeted in a letter; null for what name and title give. */
  greeted: string | null;
  /** What they do at their firm: "Head of Data". */
  position: string | null;
  /** The address of their page on LinkedIn, or of a chat with them. */
  profile: string | null;
  /** The person whom this note is about as well; null for a person of their own. */
  mergedInto: string | null;
  /** Other notes that are this person. */
  alsoKnownAs: { personId: string; name: string | null; email: string | null; phone: string | null }[];
  /** The address from which a letter came back for good; null where none did, or they have been heard of since. */
  bounced: { email: string; at: number } | null;
  /** Firms where they are no more, with who came after them. */
  former: { firmId: string; leftAt: number; successorId: string | null }[];
  /** The latest automatic answer that said they are away. */
  away: { notedAt: number; returnOn: string | null } | null;
  /** When something worth a word to them was last noted (PL29). */
  newsAt: number | null;
  unprompted: UnpromptedContact[];
  /** The latest human contact in either direction, by any channel. */
  lastContactAt: number | null;
}

export interface AttendeeState {
  personId: string;
  side: Side;
}

export interface InterviewState {
  id: string;
  entryId: string;
  startsAt: number;
  endsAt: number;
  zone: string;
  round: string | null;
  final: boolean;
  uid: string | null;
  sequence: number;
  location: string | null;
  /** What the invitation's text says. */
  details: string | null;
  /** Where a call is joined. */
  link: string | null;
  organiserId: string | null;
  invitedAt: number | null;
  /** When the version of the invitation that counts was made. */
  stampedAt: number | null;
  /** Which meeting of a series it is, by its first time; null for one that stands alone. */
  instanceAt: number | null;
  /** Whom the latest invitation named, by address or name; null where none did. */
  invited: string[] | null;
  /** Further UIDs under which the same meeting came. */
  alsoUids: string[];
  /** The time that was agreed; false again after a reschedule. */
  confirmed: boolean;
  status: 'scheduled' | 'held' | 'moved' | 'they-missed' | 'i-missed' | 'cancelled';
  /** When the candidate said how it went; null before. */
  outcomeAt: number | null;
  /** What the candidate said of being late (minutes) or having to move (null), latest (PL16). */
  lateness: { at: number; entryId: string; minutes: number | null } | null;
  attendees: AttendeeState[];
  debrief: DebriefState | null;
  /** When the latest entry about it was written down: its entries fold in that order, whatever came first (ST8). */
  notedAt: number;
}

export interface DebriefState {
  entryId: string;
  at: number;
  /** `say` is what the candidate typed in order that it be told to this person. */
  people: { personId: string; remark: string; say: string }[];
  forgot: { text: string; forPersonId: string | null }[];
  wentBadly: { text: string; putRight: string }[];
  pace: 'standard' | 'quick' | null;
  want: Want | null;
}

export interface ContactState {
  id: string;
  entryId: string;
  at: number;
  direction: 'out' | 'in';
  channel: Channel;
  purpose: string | null;
  personIds: string[];
  stepIds: string[];
  /** True where only what it did was noted, by hand: it settles those steps and answers nothing else (PL19). */
  tickedOff: boolean;
  /** Which whole letter it was; null for what was written by hand, came in, or was sent before letters had names. */
  letterId: string | null;
  automatic: boolean;
  /** Why a call of the candidate's reached nobody whom it was meant for; null where it did, or was none. */
  reached: 'someone-else' | 'wrong-number' | 'call-back' | null;
  meaning: Meaning | null;
  /** False while the meaning is only a guess (RU5). */
  meaningConfirmed: boolean;
  /** The sentence on which the guess stands; null where there is none. */
  evidence: string | null;
  /** The sentence that ties an offer to something that is still to come; null where there is none. */
  condition: string | null;
  /** False where nobody vouches for the sender's address; null where nobody looked. */
  verified: boolean | null;
}

/** A letter that the person asked for. */
export interface WantedLetter {
  entryId: string;
  at: number;
  letter: (typeof wantedLetters)[number];
  text: string;
  personId: string | null;
}

/** A date the other side named. Only the latest counts (PL8). */
export interface TheirPromise {
  entryId: string;
  text: string;
  byOn: string;
  madeAt: number;
}

export interface OwnPromise {
  id: string;
  entryId: string;
  text: string;
  byOn: string | null;
  madeAt: number;
  toPersonId: string | null;
}

/** What the person decided about one step (PL20). */
export interface StepChoice {
  stepId: string;
  stepKind: string;
  choice: 'keep' | 'later' | 'skip';
  at: number;
  keepOn: string | null;
  until: number | null;
  reason: string;
}

/** A letter that was approved and whose end is not known yet (SG1). */
export interface LetterOnItsWay {
  sendId: string;
  stepIds: string[];
  personIds: string[];
  /** SHA-256 of the bytes that were approved. */
  digest: string;
  at: number;
  state: 'approved' | 'sending' | 'unknown';
}

/** The latest message that passed between the candidate and one person about this job, by e-mail (SG4). */
export interface ThreadState {
  personId: string;
  messageId: string;
  /** Message-IDs of the conversation before it, the oldest first. */
  references: string[];
  subject: string;
  at: number;
}

export interface JobState {
  kind: 'job';
  id: string;
  entryId: string;
  openedAt: number;
  lastAt: number;
  role: string | null;
  employerId: string | null;
  agencyId: string | null;
  mainContactId: string | null;
  preset: PresetName | null;
  met: 'agency' | 'client' | null;
  routing: Routing | null;
  routingAskedAt: number | null;
  representedOn: string | null;
  /** What the candidate was told of it. */
  pay: string | null;
  place: string | null;
  office: string | null;
  link: string | null;
  appliedOn: string | null;
  source: string | null;
  /** What the candidate wrote down for themselves, and the note that says so; no letter takes from it. */
  notes: { text: string; entryId: string; at: number } | null;
  want: WantState | null;
  ending: Ending | null;
  endedAt: number | null;
  rejection: { at: number; contactId: string; personId: string | null; channel: Channel } | null;
  offer: OfferState | null;
  /** The offer that the candidate accepted: until the acceptance has gone, its day still counts (PL25). */
  acceptedOffer: OfferState | null;
  interviews: InterviewState[];
  contacts: ContactState[];
  theirPromise: TheirPromise | null;
  ownPromises: OwnPromise[];
  choices: StepChoice[];
  wanted: WantedLetter[];
  onTheirWay: LetterOnItsWay[];
  threads: ThreadState[];
  /** Mails of this job in either direction: by these ids an answer is linked (RU2). */
  mails: { messageId: string; contactId: string; direction: 'out' | 'in' }[];
  /** People who are at their firm no more: nobody asks them how things stand. */
  gone: string[];
  /** Who came in place of whom, and has not been written to yet. */
  successor: { entryId: string; at: number; personId: string; formerId: string } | null;
  /** People who turned out to be one. */
  merged: Merged[];
}

export type ScopeState = AccountState | FirmState | PersonState | JobState | RecordState | FitState;

/** A job that still runs (PL1). */
export function isLive(job: JobState): boolean {
  return job.ending === null;
}
