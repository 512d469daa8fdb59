import type { Input, Output } from '../../src/contract/registry.ts';
import { ask } from './cli.ts';
import { openDesk } from './sending.ts';

/** The moment of these homes, as `serve --now` takes it. */
export const panelNow = '2026-11-25T10:00[Europe/London]';
const at = Date.parse('2026-11-25T10:00:00Z');
const HOUR = 3_600_000;

/** A simulated home: an interview this morning with these people, written down, with thanks to write to each of them. */
export async function withPanel(
  home: string,
  people: readonly string[],
  debrief: Partial<Input<'debrief'>> = {},
): Promise<{ readonly job: string; readonly people: readonly string[] }> {
  await ask(home, 'init', '--simulated');
  const desk = openDesk(home);
  desk.now = at - 3 * HOUR;
  await desk.do('profile', { name: 'Rowan Ellis', zone: 'Europe/London', region: 'GB-ENG' });
  const { jobId: job } = await desk.do('add-job', { role: 'Platform Lead', employer: 'Wherry Rail' });
  const held: Output<'add-interview'> = await desk.do('add-interview', {
    job,
    starts: new Date(at - 2.5 * HOUR).toISOString(),
    ends: new Date(at - 2 * HOUR).toISOString(),
    people: people.map((_name, index) => `p${index}@wherry.example`),
  });
  const ids = held.people.map((each) => each.id);
  for (const [index, name] of people.entries()) await desk.do('add-person', { person: ids[index] ?? '', name });
  desk.now = at - HOUR;
  await desk.do('debrief', {
    interview: held.interviewId,
    people: people.map((person) => ({ person, remark: 'the move to Kafka' })),
    want: 'yes',
    ...debrief,
  });
  await desk.close();
  return { job, people: ids };
}

/** The step of the letter with this title. */
export async function stepOf(home: string, title: string): Promise<string> {
  const { doNow, later } = await ask<Output<'today'>>(home, 'today', '--now', panelNow);
  const step = [...doNow, ...later].find((each) => each.title === title);
  if (step === undefined) throw new Error(`Nothing is called ${title}.`);
  return step.id;
}
