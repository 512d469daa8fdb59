import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import type { DataRefusal } from '../../contract/refusals/refusal.ts';
import { tell } from '../../contract/refusals/tell.ts';
import { operations } from '../../contract/registry.ts';
import { words } from '../../languages/en/interface/words.ts';
import { adviceLine, commandOf, doneBy } from './todo.ts';

test('[UI3] given what would help, the terminal shows it as the command that is typed for it', () => {
  assert.equal(commandOf({ operation: 'recall', input: { draft: 'dr_1' } }), 'persevere recall dr_1');
  assert.equal(commandOf({ operation: 'outbox', input: {} }), 'persevere outbox');
  assert.equal(
    commandOf({ operation: 'job', input: {} }),
    'persevere job JOB',
    'what is not known is left to be filled in',
  );
  assert.equal(
    commandOf({ operation: 'add-person', input: { person: 'per_1' }, ask: ['email'] }),
    'persevere add person --person per_1 --email EMAIL',
  );
  assert.equal(
    commandOf({ operation: 'resolve', input: { draft: 'dr_1', went: 'not-sent' } }),
    'persevere resolve dr_1 not-sent',
  );
  assert.equal(commandOf({ operation: 'changes', input: {} }), null, 'what nobody types has no command');
});

test('[UI3] given what an answer to a question does, the terminal shows the command that does the same', () => {
  const of = (operation: 'change-job' | 'meaning' | 'suggestion', input: Record<string, unknown>) =>
    commandOf({ operation, input });
  assert.equal(of('change-job', { job: 'job_1', met: 'agency' }), 'persevere change job job_1 --met agency');
  assert.equal(of('meaning', { contact: 'con_1', meaning: 'offer' }), 'persevere meaning con_1 offer');
  assert.equal(
    of('meaning', { contact: 'con_1', meaning: 'other', job: 'job_1' }),
    'persevere meaning con_1 other --job job_1',
  );
  assert.equal(of('suggestion', { mail: 'rest', take: false }), 'persevere suggestion rest --leave');
  assert.equal(
    of('suggestion', { mail: 'm1', take: true, job: 'job_1' }),
    'persevere suggestion m1 --take --job job_1',
  );
});

test('[UI3] given a name with quotes, dollars or a dash, the command that is shown means that name and nothing else', () => {
  for (const name of [`O'Neill & Sons`, '$(touch /tmp/x)', 'a"b`c`', '-rf', 'Łódź', '; exit 1']) {
    const command = commandOf({ operation: 'add-person', input: { name } }) ?? '';
    const read = execFileSync('sh', ['-c', `persevere() { for each; do printf '%s\\n' "$each"; done; }; ${command}`]);
    const [last = ''] = read.toString().trimEnd().split('\n').slice(-1);
    assert.equal(last.replace(/^--name=/, ''), name, command);
  }
  assert.equal(commandOf({ operation: 'draft', input: { step: '-x' } }), 'persevere draft -- -x');
});

test('[UI3] given what to do and its command, they make one sentence, and without a command the sentence stays as it is', () => {
  const line = (refusal: DataRefusal): string => adviceLine(tell(refusal, words), words, operations.recall.cli);
  assert.equal(
    line({ code: 'letter-approved', facts: {}, todo: { operation: 'recall', input: { draft: 'dr_1' } } }),
    'Take it back first: `persevere recall dr_1`.',
  );
  assert.equal(
    line({
      code: 'step-gone',
      facts: {},
      todo: { operation: 'today', input: {} },
      or: [{ operation: 'plan', input: {} }],
    }),
    'Look at what there is: `persevere today`, or `persevere plan`.',
  );
  assert.equal(
    line({ code: 'gone-already', facts: {} }),
    'If something in it was wrong, write again and say so plainly.',
  );
});

test('[UI3] given what the same command wants besides, its options are shown', () => {
  const refusal: DataRefusal = { code: 'job-gone', facts: {}, give: { job: null } };
  assert.equal(adviceLine(tell(refusal, words), words, operations.log.cli), 'Look at your jobs: `--job JOB`.');
});

test('[UI3] given a mail server that does not let us in, the terminal names the options and the command that help', () => {
  const server = { host: 'mail.example.org', port: 25, security: 'starttls', password: null, said: '' } as const;
  const line = (refusal: DataRefusal): string =>
    adviceLine(tell(refusal, words), words, operations['mail-connect'].cli);
  assert.equal(
    line({
      code: 'server-unusable',
      facts: { problem: 'no-tls', ...server },
      give: { port: 465, security: 'tls' },
    }),
    'Try TLS from the start, at the port for it: `--port 465 --security tls`.',
  );
  assert.equal(
    line({ code: 'server-unusable', facts: { problem: 'untrusted', ...server }, give: { certificates: null } }),
    'Check the name. For a server of your own, give its certificates: `--certificates FILE`.',
  );
  const told = words.mailbox.trouble({ problem: 'needs-oauth', ...server });
  assert.equal(
    doneBy(told.todo, { operation: 'mail-consent', input: { address: 'ada@example.org' }, ask: ['clientId'] }),
    'Give consent instead: `persevere mail consent --address ada@example.org --client-id CLIENT-ID`.',
  );
  assert.equal(doneBy(told.todo, null), 'Give consent instead.');
});
