import type { App, Invocation } from '../../app/context.ts';
import { perform } from '../../app/perform.ts';
import { refusal } from '../../contract/errors.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { Input, OperationName, Output } from '../../contract/registry.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import type { GlobalOptions } from './arguments.ts';
import { inLines } from './in-lines.ts';
import { renderProposal } from './render-capture.ts';
import { renderPreview } from './render-sending.ts';
import type { Terminal } from './terminal.ts';

type Values = Record<string, unknown>;
type Prepared = { values: Values } | { refusal: Refusal } | 'stopped';

/** What a person at a terminal is asked before an operation runs. Without a terminal the command line is the confirmation. */
export async function prepare(
  app: App,
  name: OperationName,
  values: Values,
  invocation: Invocation,
  global: GlobalOptions,
  terminal: Terminal,
): Promise<Prepared> {
  if (name === 'add-invitation' && terminal.interactive && !global.yes && !global.json)
    return confirmInvitation(app, values, invocation, terminal);
  if (name === 'mail-connect') return askPassword(values, terminal);
  if (name === 'mail-consent') return askClientSecret(values, terminal);
  if (name === 'model-connect') return askModelKey(values, terminal);
  if (name === 'approve') return showAndAsk(app, values, invocation, global, terminal);
  if (name === 'forget' && global.yes) return { values: { ...values, yes: true } };
  if (name !== 'debrief' || Object.keys(values).length > 1) return { values };
  if (!terminal.interactive) {
    return {
      refusal: refusal(
        'needs',
        'Without a terminal the answers come from a file.',
        'Give --from FILE.json; CONTRIBUTING and `persevere debrief --help` show its fields.',
      ),
    };
  }
  return askDebrief(app, values, invocation, terminal);
}

/** The password comes from a file or is typed unseen; never from the command line, which other programs can read. */
async function askPassword(values: Values, terminal: Terminal): Promise<Prepared> {
  if (values.passwordFile !== undefined || !terminal.interactive) return { values };
  const password = await terminal.askSecret(`Password for ${String(values.user ?? values.address)} (not shown): `);
  return password === '' ? 'stopped' : { values: { ...values, password } };
}

/** The secret of a client that is named, likewise; many have none, and then Enter goes on. */
async function askClientSecret(values: Values, terminal: Terminal): Promise<Prepared> {
  if (values.clientId === undefined || values.clientSecretFile !== undefined || !terminal.interactive)
    return { values };
  const clientSecret = await terminal.askSecret('Secret of your client, where it has one (not shown): ');
  return { values: clientSecret.trim() === '' ? values : { ...values, clientSecret } };
}

/** The key of a model likewise; one on this computer has none as a rule, so it is asked for an encrypted address alone. */
async function askModelKey(values: Values, terminal: Terminal): Promise<Prepared> {
  if (values.keyFile !== undefined || !terminal.interactive || !/^https:/i.test(String(values.address).trim()))
    return { values };
  const key = (await terminal.askSecret('Key for this model, where it wants one (not shown): ')).trim();
  return { values: key === '' ? values : { ...values, key } };
}

/**
 * Without a digest the letter is shown, exactly as it would go, and asked about at a terminal; elsewhere it is shown and nothing
 * else. Who repeats the digest has read the question beside it, too, and answers it with no.
 */
async function showAndAsk(
  app: App,
  values: Values,
  invocation: Invocation,
  global: GlobalOptions,
  terminal: Terminal,
): Promise<Prepared> {
  if (values.digest !== undefined) return { values: { heard: 'no', ...values } };
  const asked = { draft: values.draft, ...(values.atOnce === true ? { atOnce: true } : {}) } as Input<'preview'>;
  const shown = await perform(app, 'preview', asked, { ...invocation, operationId: app.ids.next('op') });
  if (!shown.ok) return { refusal: shown.refusal };
  if (global.json || !terminal.interactive) {
    if (global.json) terminal.data({ approved: false, ...shown.value }, 2);
    else terminal.out(renderPreview(inLines('preview', shown.value), true));
    return 'stopped';
  }
  terminal.out(renderPreview(inLines('preview', shown.value), false));
  const heard = await terminal.ask(`${shown.value.question} [y/N] `);
  if (/^y/i.test(heard.trim())) return { values: { ...values, digest: shown.value.digest, heard: 'yes' } };
  const mayMean = shown.value.obstacles.length > 0 && shown.value.obstacles.every((each) => each.mayMean);
  const question = mayMean ? 'Send it as it is, against what is said above?' : 'Send exactly this?';
  const answer = await terminal.ask(`${question} [y/N] `);
  if (!/^y(?:es)?$/i.test(answer.trim())) {
    terminal.out('Nothing was approved. The letter is kept with Persevere.');
    return 'stopped';
  }
  return { values: { ...values, digest: shown.value.digest, heard: 'no', ...(mayMean ? { meant: true } : {}) } };
}

async function confirmInvitation(
  app: App,
  values: Values,
  invocation: Invocation,
  terminal: Terminal,
): Promise<Prepared> {
  const read = await perform(app, 'read-invitation', { file: values.file } as Input<'read-invitation'>, invocation);
  if (!read.ok) return { refusal: read.refusal };
  terminal.out(renderProposal(inLines('read-invitation', read.value.proposal)));
  const me = await askWhichIsYou(read.value.proposal.you, terminal);
  if (me !== null) values = { ...values, me };
  const answer = await terminal.ask('Note this? [Y/n, or names to leave out, separated by commas] ');
  if (/^(?:n|no)$/i.test(answer.trim())) {
    terminal.out('Nothing was noted.');
    return 'stopped';
  }
  const without = /^(?:y|yes)?$/i.test(answer.trim())
    ? []
    : answer
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
  return { values: without.length > 0 ? { ...values, without } : values };
}

/** Which of an invitation's people is the candidate; null where it need not be asked, or is left open. */
async function askWhichIsYou(
  you: Output<'read-invitation'>['proposal']['you'],
  terminal: Terminal,
): Promise<string | null> {
  if (you === null) return null;
  const names = you.among.map((each, at) => `${at + 1} ${each.name}`).join(', ');
  const answer = (await terminal.ask(`Which of these is you? [${names}, 0 none; Enter to leave it open] `)).trim();
  if (answer === '0') return 'none';
  const chosen = you.among[Number(answer) - 1];
  return chosen === undefined ? null : (chosen.email ?? chosen.name);
}

/** The questions after an interview, each of which may be skipped with Enter. */
async function askDebrief(app: App, values: Values, invocation: Invocation, terminal: Terminal): Promise<Prepared> {
  const interview = String(values.interview);
  const ask = async (question: string): Promise<string> => (await terminal.ask(`${question} `)).trim();
  const found = interview.startsWith('job_')
    ? interview
    : (await app.store.lookup([`interview:${interview}`]))[0]?.scope;
  if (found === undefined) return { values };
  const job = await perform(app, 'job', { job: found }, invocation);
  if (!job.ok) return { refusal: job.refusal };
  const planned = job.value.interviews.find((each) => each.id === interview) ?? job.value.interviews.at(-1);
  terminal.out(`${job.value.title}. Each question may be skipped with Enter.`);
  const held = await ask('Did it take place? [yes / moved / they did not come / I could not]');
  if (held !== '' && !/^y/i.test(held)) return { values: { ...values, held: false } };

  const people: { person: string; remark?: string }[] = [];
  for (const person of planned?.people ?? []) {
    const remark = await ask(`${person.name}: what did they say that you want to recall?`);
    people.push({ person: person.id, ...(remark === '' ? {} : { remark }) });
  }
  for (;;) {
    const other = await ask(
      people.length === 0 ? 'Who was there? A name as you heard it:' : 'Anyone else? A name as you heard it:',
    );
    if (other === '') break;
    const remark = await ask(`${other}: what did they say that you want to recall?`);
    people.push({ person: other, ...(remark === '' ? {} : { remark }) });
  }
  const forgot = await ask('Is there anything that you forgot to say?');
  const forWhom = forgot === '' ? '' : await ask('For whom does it matter? (a name, or Enter)');
  const badly = await ask('Did anything go badly?');
  const putRight = badly === '' ? '' : await ask('What would put it right?');
  const promised = await ask('Did you promise anything?');
  const theirs = await askDay(ask, 'By which day will they tell you? (YYYY-MM-DD)');
  const pace = await ask('Did they say that they decide quickly? [y/N]');
  const want = await ask('Do you want it? [yes / unsure / no]');
  return {
    values: {
      ...values,
      held: true,
      people,
      ...(forgot === '' ? {} : { forgot: [{ text: forgot, ...(forWhom === '' ? {} : { for: forWhom }) }] }),
      ...(badly === '' ? {} : { wentBadly: [{ text: badly, ...(putRight === '' ? {} : { putRight }) }] }),
      ...(promised === '' ? {} : { iPromised: [{ text: promised }] }),
      ...(theirs === '' ? {} : { theyPromised: { by: theirs } }),
      pace: /^y/i.test(pace) ? 'quick' : 'standard',
      ...(/^(?:yes|y|unsure|u|no|n)$/i.test(want)
        ? { want: /^y/i.test(want) ? 'yes' : /^u/i.test(want) ? 'unsure' : 'no' }
        : {}),
    },
  };
}

async function askDay(ask: (question: string) => Promise<string>, question: string): Promise<string> {
  for (;;) {
    const answer = await ask(question);
    if (answer === '' || parseDay(answer) !== null) return answer;
    question = 'That is no day. As YYYY-MM-DD, or Enter to skip:';
  }
}
