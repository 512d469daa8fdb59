import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeadlineContext } from '../../src/core/understand/deadline.ts';
import { jobsNamed, type NameableJob } from '../../src/core/understand/named-jobs.ts';
import { partsByJob } from '../../src/core/understand/parts-of-mail.ts';
import { cutReply, withoutQuotes } from '../../src/core/understand/reply.ts';
import type { LanguagesOf } from '../../src/core/understand/text-language.ts';
import { type AnswerWords, understand } from '../../src/core/understand/understand.ts';
import { settledFromName, understandPart } from '../../src/core/understand/understand-parts.ts';
import { german } from '../../src/languages/de/pack.ts';
import { english } from '../../src/languages/en/pack.ts';
import { answer } from './answers.ts';

const englishReview = await english.reviewWords();
const germanReview = await german.reviewWords();

/** A mail that speaks of some of the candidate's jobs, with what it says of each: a meaning, or `ask`. A job without one is none of its business. */
export interface MailOfSeveral {
  readonly file: string;
  readonly jobs: readonly NameableJob[];
  readonly expected: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, '../fixtures/several-jobs');

/** Our own mails about several jobs: `#### a: ROLE @ FIRM; b: ROLE @ FIRM | a MEANING; b MEANING | SUBJECT`. All jobs are with one agency. */
export function mailsOfSeveral(): MailOfSeveral[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^#### /m)
      .slice(1)
      .map((block) => {
        const [head = '', ...lines] = block.split('\n');
        const [jobs = '', expected = '', subject = ''] = head.split(' | ');
        return {
          file,
          jobs: jobs.split('; ').map((each) => {
            const [, id = '', role = '', employer = ''] = /^(\w+): (.+) @ (.+)$/.exec(each) ?? [];
            return { id, role, employer, agency: 'Calder Search' };
          }),
          expected: new Map(expected.split('; ').map((each) => each.split(' ') as [string, string])),
          subject,
          text: lines.join('\n'),
        };
      }),
  );
}

const common = new Set([...englishReview.commonNames, ...germanReview.commonNames]);
const decides = new Set(['rejection', 'offer', 'invitation']);

/** What is read of each job; `ask` where the candidate is asked without a guess. */
export function readOfSeveral(
  mail: MailOfSeveral,
  languages: LanguagesOf<AnswerWords>,
  context: DeadlineContext,
): Map<string, string> {
  const own = withoutQuotes(cutReply(mail.text));
  const message = answer({ subject: mail.subject, text: own });
  const all = mail.jobs.map((each) => each.id);
  const names = (text: string): string[] =>
    jobsNamed(text, mail.jobs, common, { senderName: '', senderSite: null, isKnown: true });
  const [named, inSubject] = [names(own), names(mail.subject)];
  const { parts, isUnclear, fromName } = partsByJob(own, named, all, names, languages(own)[0].several);
  if (parts !== null)
    return new Map(
      [...parts].map(([id, part]) => {
        const isSubjectOfIt = inSubject.length === 1 && inSubject[0] === id;
        const { kind } = understandPart(message, part, isSubjectOfIt, languages, context);
        return [id, kind === 'other' ? 'ask' : kind];
      }),
    );
  const meant = [isUnclear && named.length === 1 ? [] : named, inSubject, all].find((ids) => ids.length > 0) ?? [];
  const whole = understand(message, languages, context);
  const later = fromName === null ? whole : understand({ ...message, text: fromName }, languages, context);
  const { kind } = settledFromName(whole, later);
  const asks = isUnclear || kind === 'other' || (meant.length > 1 && decides.has(kind));
  return new Map(meant.map((id) => [id, asks ? 'ask' : kind]));
}
