import type { CliValue } from '../../contract/operation.ts';
import { commands, type TypedOperation } from './commands.ts';

/** The list of all commands, made from the descriptions. */
export function helpOfAll(): string {
  const rows = commands.map((each) => [commandLine(each), each.operation.summary] as const);
  const width = Math.max(...rows.map(([line]) => line.length));
  return [
    'persevere: what to do after an interview, when, and in which words.',
    '',
    ...rows.map(([line, summary]) => `  persevere ${line.padEnd(width)}  ${summary}`),
    `  persevere ${'serve'.padEnd(width)}  Serves Today on this computer. PORT chooses the port.`,
    `  persevere ${'relay'.padEnd(width)}  Passes on what your devices exchange, and can read none of it.`,
    '',
    'Every command takes --json and --home DIR; commands that only look take --now TIME.',
    'What writes a file takes - for standard output, and --overwrite where the file is there already.',
    '`persevere COMMAND --help` shows what a command takes, `persevere --version` which one this is.',
  ].join('\n');
}

/** The help of one command. */
export function helpOf(command: TypedOperation): string {
  const values = [
    ...Object.entries(command.cli.positionals ?? {}),
    ...Object.entries(command.cli.options ?? {}).map(([flag, value]) => [optionText(flag, value), value] as const),
  ];
  const width = Math.max(0, ...values.map(([label]) => label.length));
  return [
    `persevere ${commandLine(command)}`,
    '',
    command.operation.summary,
    '',
    ...values.map(([label, value]) => `  ${label.padEnd(width)}  ${value.about}`),
  ].join('\n');
}

export const helpOfServe = [
  'persevere serve',
  '',
  'Serves Today on this computer, and prints its address.',
  '',
  '  --home DIR         where your notes lie',
  '  --port NUMBER      the port; any free one with 0; PORT says the same',
  '  --public-url URL   where other devices reach it, through TLS that you put in front',
  '  --now TIME         as if it were this time, in a simulated home alone',
].join('\n');

export const helpOfRelay = [
  'persevere relay',
  '',
  'Passes on what devices exchange, and can read none of it. Each new owner brings the code in PERSEVERE_RELAY_CODE.',
  '',
  '  --folder DIR       where its file lies',
  '  --port NUMBER      the port; any free one with 0',
  '  --host ADDRESS     where it listens; this computer alone if it is left out',
  '  --open             takes whoever reaches it, without a code',
].join('\n');

function optionText(flag: string, value: CliValue): string {
  if (value.type === 'flag' || value.type === 'off') return `--${flag}`;
  if (value.type === 'folder') return `--${flag} DIR`;
  return ['file', 'json', 'out', 'out-bytes'].includes(value.type) ? `--${flag} FILE` : `--${flag} TEXT`;
}

function commandLine({ cli }: TypedOperation): string {
  const positionals = Object.entries(cli.positionals ?? {}).map(([label, value]) =>
    value.optional ? `[${label}]` : label,
  );
  return [...cli.words, ...positionals].join(' ');
}
