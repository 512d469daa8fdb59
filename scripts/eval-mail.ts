import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMessage } from '../src/adapters/text/message-reader.ts';
import { parseDay, weekdayOf } from '../src/core/time/epoch-day.ts';
import type { DeadlineContext } from '../src/core/understand/deadline.ts';
import { authorOf } from '../src/core/understand/delivery.ts';
import { cutReply } from '../src/core/understand/reply.ts';
import { languagesOf } from '../src/core/understand/text-language.ts';
import { understand } from '../src/core/understand/understand.ts';
import { answerWords as german } from '../src/languages/de/answers.ts';
import { answerWords } from '../src/languages/en/answers.ts';
import { requestScore } from '../src/languages/en/requests/score.ts';
import { labelledAnswers } from '../test/support/answers.ts';
import { mailsOfSeveral, readOfSeveral } from '../test/support/several-jobs.ts';

const context: DeadlineContext = {
  today: parseDay('2026-11-25') ?? 0,
  order: null,
  weekStartsOn: 1,
  isWorking: (day) => weekdayOf(day) < 6,
  addWorkingDays: (day, count) => day + count,
};

const languages = languagesOf([answerWords, german]);

/** A share with its 95 % interval (Wilson 1927), in per cent. */
function share(count: number, all: number): string {
  if (all === 0) return 'none';
  const z = 1.96;
  const part = count / all;
  const middle = (part + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((part * (1 - part)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${count} of ${all}, ${percent(part)} % (${percent(middle - half)} to ${percent(middle + half)})`;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Our own labelled answers: precision and recall by kind. They are ours, so these figures are kinder than strangers' mails are. */
function ownAnswers(set: 'answers' | 'german-answers'): boolean {
  const answers = labelledAnswers(set).map((each) => ({
    ...each,
    found: understand(each.message, languages, context).kind as string,
  }));
  for (const file of [...new Set(answers.map((each) => each.file))]) {
    const part = answers.filter((each) => each.file === file);
    console.log(`${set} ${file}: right ${share(part.filter((each) => each.found === each.kind).length, part.length)}`);
  }
  let held = true;
  for (const kind of [...new Set(answers.map((each) => each.kind))]) {
    const [called, are] = [answers.filter((each) => each.found === kind), answers.filter((each) => each.kind === kind)];
    const right = called.filter((each) => each.kind === kind).length;
    console.log(`${set} ${kind}: precision ${share(right, called.length)}; recall ${share(right, are.length)}`);
    if (kind === 'rejection') held &&= right / called.length >= 0.98 && right / are.length >= 0.95;
  }
  const invented = answers.filter((each) => each.kind === 'confirmation' && each.found === 'invitation').length;
  console.log(`${set}: confirmations called invitations ${invented}`);
  return held && invented === 0;
}

/** Our own mails about several jobs: how many jobs the reader understands, and of how many it claims a wrong meaning without asking the candidate. */
function severalJobs(): boolean {
  const mails = mailsOfSeveral();
  for (const file of [...new Set(mails.map((each) => each.file))]) {
    let [right, wrong, all] = [0, 0, 0];
    for (const mail of mails.filter((each) => each.file === file)) {
      const found = readOfSeveral(mail, languages, context);
      for (const id of new Set([...found.keys(), ...mail.expected.keys()])) {
        const [is, expected] = [found.get(id), mail.expected.get(id)];
        all++;
        if (is === expected) right++;
        else if (is !== 'ask') wrong++;
      }
    }
    console.log(`several jobs ${file}: right ${share(right, all)}; wrong and not asked ${wrong}`);
  }
  return true;
}

function quotedReplies(data: string): boolean {
  const folder = join(data, 'quoting', 'email_reply_trimmer');
  if (!existsSync(folder)) return missing('quoted replies');
  const same = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  const names = readdirSync(join(folder, 'emails'));
  const exact = names.filter(
    (name) =>
      cutReply(readFileSync(join(folder, 'emails', name), 'utf8')).trim() ===
      same(readFileSync(join(folder, 'trimmed', name), 'utf8')),
  ).length;
  console.log(`quoted replies: exact ${exact} of ${names.length}`);
  return exact / names.length >= 27 / 29;
}

function requests(data: string): boolean {
  const folder = join(data, 'replies');
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.tsv')) : undefined;
  if (file === undefined) return missing('requests');
  const rows = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'));
  const right = rows.filter(
    (row) => requestScore(row.slice(row.indexOf('\t') + 1)) > 0 === row.startsWith('Yes\t'),
  ).length;
  console.log(
    `requests in ${file}: right ${share(right, rows.length)}; the weights were learned from the file called train, so there this says little: ten folds say 83.2 %`,
  );
  return right / rows.length >= 0.82;
}

async function bounces(data: string): Promise<boolean> {
  const folder = join(data, 'messages', 'sisimai');
  if (!existsSync(folder)) return missing('bounces');
  let [asBounce, reports, away, awayFound] = [0, 0, 0, 0];
  const mistaken: string[] = [];
  for (const path of filesBelow(folder)) {
    // Files that are no bounces, and those that the collection itself calls unreadable, say nothing here.
    if (!path.endsWith('.eml') || /\/not\//.test(path)) continue;
    const mail = await readMessage(readFileSync(path));
    if (!mail.ok) continue;
    const sender = authorOf(mail.value);
    const vacation = sender.kind === 'automatic' && sender.as === 'reply';
    if (/rfc3834/.test(path)) {
      away++;
      if (vacation) awayFound++;
      else mistaken.push(path);
    } else {
      reports++;
      if (sender.kind === 'bounce') asBounce++;
      if (vacation) mistaken.push(path);
    }
  }
  console.log(
    `bounces and reports: ${asBounce} of ${reports} called so; vacation answers ${awayFound} of ${away}; taken for the other ${mistaken.length} ${mistaken.map((path) => path.slice(folder.length)).join(' ')}`,
  );
  return mistaken.length === 0;
}

function missing(what: string): boolean {
  console.log(`${what}: the data are not there, not measured`);
  return true;
}

/** Measures reading mails; false where a goal is missed. */
export async function evaluateMail(data: string): Promise<boolean> {
  const results = [
    ownAnswers('answers'),
    ownAnswers('german-answers'),
    severalJobs(),
    quotedReplies(data),
    requests(data),
    await bounces(data),
  ];
  return results.every(Boolean);
}
