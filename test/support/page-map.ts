import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../../src/contract/registry.ts';
import { ask, root } from './cli.ts';
import { inBrowserAlone } from './which-home.ts';

/** A row of the map of all screens, docs/page.md. */
interface MappedScreen {
  readonly name: string;
  /** With JOB, PERSON and so on where an id is put in. */
  readonly address: string;
  /** What its title begins with; empty where it is made of names. */
  readonly title: string;
  /** The word of its one main action; empty where it has none. The desk may have another than the phone. */
  readonly action: { readonly phone: string; readonly desk: string };
}

const ids = /\b(?:JOB|STEP|INTERVIEW|PERSON|FIRM)\b/g;
const text = readFileSync(join(root, 'docs', 'page.md'), 'utf8');

/** The rows of the table below a heading of docs/page.md, cell by cell. */
function tableBelow(heading: string): string[][] {
  const part = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Screen') && !line.startsWith('| Address'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim().replace(/^`|`$/g, ''))
        .map((cell) => (cell === '–' ? '' : cell)),
    );
}

/** Screens for which a server is needed: the page in a browser alone does not have them. */
const withServer: readonly string[] = ['Your email', 'Devices', 'Language model'];

/** The screens that this home of the page has. */
export const mapped: readonly MappedScreen[] = tableBelow('Screens')
  .filter(([name = '']) => !(inBrowserAlone && withServer.includes(name)))
  .map(([name = '', address = '', title = '', action = '']) => {
    const [onPhone = '', atDesk = onPhone] = action.split('; at the desk: ');
    // There a copy may be made in several ways, and none of them is the main one.
    if (inBrowserAlone && name === 'Backup') return { name, address, title, action: { phone: '', desk: '' } };
    return { name, address, title, action: { phone: onPhone, desk: atDesk } };
  });

/** Addresses of before, and where each leads to. */
export const former = tableBelow('Former addresses').map(([from = '', to = '']) => ({ from, to }));

/** Gives a function that puts ids of the first job of a home in the place of their names. */
export async function idsOf(home: string): Promise<(address: string) => string> {
  const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
  const job = await ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
  const known: Readonly<Record<string, string | undefined>> = {
    JOB: job.id,
    STEP: job.steps.find((step) => step.kind === 'thank-you')?.id,
    INTERVIEW: job.interviews[0]?.id,
    PERSON: job.people[0]?.id,
    FIRM: job.firms[0]?.id,
  };
  return (address) =>
    address.replaceAll(ids, (name) => {
      const id = known[name];
      if (id === undefined) throw new Error(`The home has no ${name} to put into ${address}.`);
      return id;
    });
}

/** What paths an address of the map fits, where any id may stand in it. */
export function patternOf(address: string): RegExp {
  return new RegExp(`^${(address.split(/[?#]/)[0] ?? '').replaceAll(ids, '[^/]+')}/?$`);
}

/** The name of the screen that a path belongs to, first those without an id in it; null where the map names none. */
export function screenAt(path: string): string | null {
  const plain = path.split(/[?#]/)[0] ?? '';
  const fitting = mapped.filter(({ address }) => patternOf(address).test(plain));
  return (fitting.find(({ address }) => address.search(ids) < 0) ?? fitting[0])?.name ?? null;
}
