import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeadlineContext } from '../../src/core/understand/deadline.ts';
import { jobsNamed, type NameableJob } from '../../src/core/understand/named-jobs.ts';
import { partsByJob } from '../../src/core/understand/parts-of-mail.ts';
import { cutReply, withoutQuotes } from '../../src/core/understand/reply.ts';
import type { LanguagesOf } from '../../src/core/understand/text-language.ts';
import { type AnswerWords, understand } from '../../src/core/understand/understand.ts';
import { german } from '../../src/languages/de/pack.ts';
import { english } from '../../src/languages/en/pack.ts';
import { answer } from './answers.ts';

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

const common = new Set([...english.review.commonNames, ...german.review.commonNames]);
const decides = new Set(['rejection', 'offer', 'invitation', 'other']);

/** What is read of each job; `ask` where the candidate is asked without a guess. */
export function readOfSeveral(
  mail: MailOfSeveral,
  languages: LanguagesOf<AnswerWords>,
  context: DeadlineContext,
): Map<string, string> {
  const own = withoutQuotes(cutReply(mail.text));
  const names = (text: string): string[] => jobsNamed(text, mail.jobs, common);
  const kindOf = (text: string): string => understand(answer({ subject: mail.subject, text }), languages, context).kind;
  const named = [names(own), names(mail.subject), mail.jobs.map((each) => each.id)].find((ids) => ids.length > 0) ?? [];
  const parts = partsByJob(own, named, names);
  if (parts !== null) return new Map([...parts].map(([id, text]) => [id, asked(kindOf(text), false)]));
  return new Map(named.map((id) => [id, asked(kindOf(own), named.length > 1)]));
}

function asked(kind: string, isOfSeveral: boolean): string {
  return kind === 'other' || (isOfSeveral && decides.has(kind)) ? 'ask' : kind;
}
