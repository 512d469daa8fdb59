import { zipSync } from 'fflate';
import { z } from 'zod';
import type { App, Invocation } from '../../src/app/context.ts';
import { perform } from '../../src/app/perform.ts';
import type { Clock, Ids } from '../../src/app/ports/system.ts';
import { inputSchema, parseInput } from '../../src/contract/input.ts';
import { tell } from '../../src/contract/refusals/tell.ts';
import { type Input, type OperationName, operations } from '../../src/contract/registry.ts';

/** Ten in the morning of a working day in London. */
const MORNING = Date.UTC(2026, 10, 24, 10);
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The same moment everywhere. */
export const stillClock: Clock = { now: () => MORNING };

/** Ids that come out the same wherever the same is done in the same order. */
export function countedIds(): Ids {
  let count = 0;
  return {
    next(prefix) {
      count += 1;
      let text = '';
      for (let rest = count; text.length < 20; rest = Math.floor(rest / 32)) text = `${DIGITS[rest % 32]}${text}`;
      return `${prefix}_${text}`;
    },
  };
}

/** What operations answered, by a name; a refusal as what it says. */
export type Answers = Readonly<Record<string, unknown>>;

const base64 = (text: string): string => new TextEncoder().encode(text).toBase64();
const file = (name: string, lines: readonly string[]) => ({ name, content: base64(lines.join('\r\n')) });

const mail = file('answer.eml', [
  'From: Fiona Marsh <fiona.marsh@calder-search.example>',
  'To: Rowan Ellis <rowan@example.org>',
  'Subject: Re: Data Engineer',
  'Date: Tue, 24 Nov 2026 09:30:00 +0000',
  'Message-ID: <a1@calder-search.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Dear Rowan,</p><p>The panel meets on Monday, 30 November. We will let you know by Tuesday, 1 December.</p><p>Fiona</p>',
  '',
]);
const invitation = file('interview.ics', [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Own fixture//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:story-1@northwind.example',
  'DTSTAMP:20261120T090000Z',
  'DTSTART;TZID=Pacific Standard Time:20261202T100000',
  'DTEND;TZID=Pacific Standard Time:20261202T110000',
  'SUMMARY:Interview: Analyst at Northwind',
  'ATTENDEE;CN=Ines Duarte:mailto:ines@northwind.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
]);
const positions = [
  'Company Name,Title,Description,Location,Started On,Finished On',
  'Northwind,"Lead, Data","Moved the data of “Löwe” to\nanother house",Leeds,Nov 2021,',
  '',
].join('\r\n');
const linkedIn = {
  name: 'export.zip',
  content: zipSync({ 'Positions.csv': new TextEncoder().encode(positions) }).toBase64(),
};
const cards = file('cards.vcf', [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Omar Haddad',
  'EMAIL:omar@example.org',
  'END:VCARD',
  '',
]);

/**
 * Carries out what a candidate does in the first hour, by input that is parsed as a transport parses it, and gives what each operation
 * answered. `reached` is told of each after its answer.
 */
export async function oneStory(app: App, reached: (name: string) => void = () => undefined): Promise<Answers> {
  const answers: Record<string, unknown> = {};
  const words = await app.words();
  async function ask<N extends OperationName>(name: N, raw: Input<N>, as: string = name, language?: string) {
    const parsed = parseInput(inputSchema(operations[name], z), raw as Record<string, unknown>, 'Give it rightly.');
    if (!parsed.ok) throw new Error(`${name} does not take this: ${parsed.refusal.what}`);
    const result = await perform(app, name, parsed.value as Input<N>, callOf(app, language));
    answers[as] = result.ok ? result.value : tell(result.refusal, words);
    reached(as);
    if (!result.ok) throw new Error(`${as} was refused: ${JSON.stringify(answers[as])}`);
    return result.value;
  }
  await ask('today', {}, 'today of nothing');
  await ask('profile', { name: 'Rowan Ellis', email: 'rowan@example.org', zone: 'Europe/London', region: 'GB-ENG' });
  await ask('example', {});
  const today = await ask('today', {});
  const step = today.doNow.find((each) => each.kind === 'thank-you')?.id ?? '';
  const draft = await ask('draft', { step });
  await ask('open', { draft: draft.draftId });
  await ask('calendar', {});
  await ask('read-mail', { file: mail });
  await ask('read-invitation', { file: invitation });
  await ask('resume-import', { file: linkedIn });
  await ask('cards-import', { file: cards });
  await ask('edit', { draft: draft.draftId, text: typed });
  await ask('review', { step, text: typed });
  await ask('today', {}, 'today in German', 'de');
  await ask('jobs', {}, 'jobs in German', 'de');
  await ask('proof', {});
  await ask('find', { words: 'panel' });
  const { archive } = await ask('export', {});
  await ask('restore', { file: { name: 'backup', content: base64(archive) }, replace: true });
  await ask('today', {}, 'today after the backup was put back');
  return answers;
}

const typed = 'Dear Fiona,\n\nI demand an answer, since you have kept me waiting for far too long.\n\nRowan';

/** What an operation came to: 'done', or the code and the first sentence of its refusal. */
async function outcomeOf<N extends OperationName>(app: App, name: N, input: Input<N>, language?: string) {
  const words = await app.readIn(null).words();
  const result = await perform(app, name, input, callOf(app, language));
  if (result.ok) return 'done';
  const told = tell(result.refusal, words);
  return [told.code, told.what];
}

/** What is asked where the holidays of Great Britain, the vectors of words, the worker that parses and the words in German are missing. */
export async function withGaps(app: App): Promise<Answers> {
  return {
    example: await outcomeOf(app, 'example', {}),
    review: await outcomeOf(app, 'review', { text: typed }),
    'read-mail': await outcomeOf(app, 'read-mail', { file: mail }),
    German: await outcomeOf(app, 'profile', {}, 'de'),
  };
}

/** The same, once they are there. The words are left out: some browsers ask for a missing module once in the life of a page. */
export async function withoutGaps(app: App): Promise<Answers> {
  return {
    example: await outcomeOf(app, 'example', {}),
    today: await outcomeOf(app, 'today', {}),
    review: await outcomeOf(app, 'review', { text: typed }),
    'read-mail': await outcomeOf(app, 'read-mail', { file: mail }),
  };
}

function callOf(app: App, language?: string): Invocation {
  const call = { now: app.clock.now(), hypothetical: false, operationId: app.ids.next('op') };
  return language === undefined ? call : { ...call, language };
}
