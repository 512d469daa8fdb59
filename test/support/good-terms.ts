import type { Output } from '../../src/contract/registry.ts';
import { ask } from './cli.ts';

const start = '2026-11-24T09:00[Europe/London]';

/** A simulated home with one job through a consultant, met the week before. */
export async function simulated(home: string): Promise<string> {
  await ask(home, 'init', '--simulated');
  const at = (when: string, ...args: string[]) => ask<Output<'add-job'>>(home, ...args, '--now', when);
  await at(
    start,
    'profile',
    '--name',
    'Rowan Ellis',
    '--email',
    'rowan@example.test',
    '--zone',
    'Europe/London',
    '--region',
    'GB-ENG',
  );
  const { jobId: job } = await at(
    start,
    ...[
      'add',
      'job',
      '--role',
      'Data Engineer',
      '--employer',
      'Northwind',
      '--agency',
      'Harbour Search',
      '--met',
      'agency',
    ],
  );
  await at(
    start,
    ...[
      'add',
      'person',
      '--name',
      'Anna Keller',
      '--email',
      'anna@harbour.example',
      '--firm',
      'Harbour Search',
      '--agency',
    ],
  );
  await at(start, 'change', 'job', job, '--contact', 'Anna Keller');
  await at(start, 'log', 'out', 'email', '--person', 'Anna Keller', '--job', job, '--purpose', 'answer');
  return job;
}
