import { wentOut } from '../journal/contact-kinds.ts';
import type { Mailbox, ParsedMessage } from './parsed.ts';

/** A mail of the journal to which another mail refers. */
export interface ThreadHit {
  readonly jobId: string;
  readonly contactId: string;
  readonly direction: 'out' | 'in';
  readonly personIds: readonly string[];
}

export interface LinkFacts {
  readonly message: Pick<ParsedMessage, 'from' | 'replyTo' | 'to' | 'cc'>;
  /** The candidate's own addresses, in lower case. */
  readonly own: readonly string[];
  /** People by their address, in lower case. */
  readonly personByAddress: ReadonlyMap<string, string>;
  /** What the mail answers, the nearest first. */
  readonly hits: readonly ThreadHit[];
  /** Ids of people whose name the sender bears. */
  readonly sameName: readonly string[];
  /** Jobs whose employer or role the text names. */
  readonly namedJobs: readonly string[];
}

export type Link =
  /** The candidate's own mail to known people (RU4). */
  | { readonly as: 'own'; readonly personIds: readonly string[]; readonly jobIds: readonly string[] }
  /** An answer: by thread first, then by address (RU2). `jobIds` is empty where only the person is known. */
  | {
      readonly as: 'answer';
      readonly by: 'thread' | 'address';
      readonly personIds: readonly string[];
      readonly jobIds: readonly string[];
    }
  /** Weaker evidence: for the person to decide. */
  | {
      readonly as: 'suggestion';
      readonly because: 'thread-of-theirs' | 'imitates' | 'names-employer';
      readonly personIds: readonly string[];
      readonly jobIds: readonly string[];
    }
  | { readonly as: 'stranger' };

/**
 * Links a mail to what is known (RU2). An answer to a mail that the candidate sent is theirs whoever sends it, for only its
 * readers know its Message-ID. One that refers to a mail of somebody else links by itself only from a known address, as
 * such an id may be guessed. A domain or a displayed name alone never links.
 */
export function linkMail(facts: LinkFacts): Link {
  const from = facts.message.from?.email.toLowerCase() ?? '';
  const known = (boxes: readonly Mailbox[]): string[] => [
    ...new Set(boxes.flatMap((each) => facts.personByAddress.get(each.email.toLowerCase()) ?? [])),
  ];
  const hitJobs = [...new Set(facts.hits.map((each) => each.jobId))];
  if (facts.own.includes(from)) {
    const personIds = known([...facts.message.to, ...facts.message.cc]);
    return personIds.length === 0 ? { as: 'stranger' } : { as: 'own', personIds, jobIds: hitJobs };
  }
  const sender = known(facts.message.from === null ? [] : [facts.message.from]);
  const mine = facts.hits.filter(wentOut);
  if (sender.length > 0)
    return hitJobs.length > 0
      ? { as: 'answer', by: 'thread', personIds: sender, jobIds: hitJobs }
      : { as: 'answer', by: 'address', personIds: sender, jobIds: [] };
  if (mine.length > 0)
    return {
      as: 'answer',
      by: 'thread',
      personIds: [...new Set(mine.flatMap((each) => each.personIds))],
      jobIds: [...new Set(mine.map((each) => each.jobId))],
    };
  const replyTo = known(facts.message.replyTo);
  if (facts.hits.length > 0)
    return { as: 'suggestion', because: 'thread-of-theirs', personIds: replyTo, jobIds: hitJobs };
  if (facts.sameName.length > 0)
    return { as: 'suggestion', because: 'imitates', personIds: facts.sameName, jobIds: facts.namedJobs };
  if (facts.namedJobs.length > 0)
    return { as: 'suggestion', because: 'names-employer', personIds: replyTo, jobIds: facts.namedJobs };
  return { as: 'stranger' };
}
