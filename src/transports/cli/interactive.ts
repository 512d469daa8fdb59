import type { App, Call } from '../../app/context.ts';
import { perform } from '../../app/perform.ts';
import { type Refusal, refusal } from '../../contract/errors.ts';
import type { Input, OperationName } from '../../contract/registry.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import type { GlobalOptions } from './arguments.ts';
import { renderProposal } from './render.ts';
import type { Terminal } from './terminal.ts';

type Values = Record<string, unknown>;
type Prepared = { values: Values } | { refusal: Refusal } | 'stopped';

/** What a person at a terminal is asked before an operation runs. Without a terminal the command line is the confirmation. */
export async function prepare(
  app: App,
  name: OperationName,
  values: Values,
  call: Call,
  global: GlobalOptions,
  terminal: Terminal,
): Promise<Prepared> {
  if (name === 'add-invitation' && terminal.interactive && !global.yes && !global.json)
    return confirmInvitation(app, values, call, terminal);
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
  return askDebrief(app, values, call, terminal);
}

async function confirmInvitation(app: App, values: Values, call: Call, terminal: Terminal): Promise<Prepared> {
  const read = await perform(app, 'read-invitation', { file: values.file } as Input<'read-invitation'>, call);
  if (!read.ok) return { refusal: read.refusal };
  terminal.out(renderProposal(read.value.proposal));
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

/** The questions of DESIGN section 6, each of which may be skipped with Enter. */
async function askDebrief(app: App, values: Values, call: Call, terminal: Terminal): Promise<Prepared> {
  const interview = String(values.interview);
  const ask = async (question: string): Promise<string> => (await terminal.ask(`${question} `)).trim();
  const found = interview.startsWith('job_')
    ? interview
    : (await app.store.lookup([`interview:${interview}`]))[0]?.scope;
  if (found === undefined) return { values };
  const job = await perform(app, 'job', { job: found }, call);
  if (!job.ok) return { refusal: job.refusal };
  const planned = job.value.interviews.find((each) => each.id === interview) ?? job.value.interviews.at(-1);
  terminal.out(`${job.value.title}. Each question may be skipped with Enter.`);
  const held = await ask('Did it take place? [yes / moved / they did not come / I could not]');
  if (held !== '' && !/^y/i.test(held)) return { values: { ...values, held: false } };

  const people: { person: string; callback?: string }[] = [];
  for (const person of planned?.people ?? []) {
    const callback = await ask(`${person.name}: what did they say that you want to recall?`);
    people.push({ person: person.id, ...(callback === '' ? {} : { callback }) });
  }
  for (;;) {
    const other = await ask(
      people.length === 0 ? 'Who was there? A name as you heard it:' : 'Anyone else? A name as you heard it:',
    );
    if (other === '') break;
    const callback = await ask(`${other}: what did they say that you want to recall?`);
    people.push({ person: other, ...(callback === '' ? {} : { callback }) });
  }
  const forgot = await ask('Is there anything that you forgot to say?');
  const forWhom = forgot === '' ? '' : await ask('For whom does it matter? (a name, or Enter)');
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
