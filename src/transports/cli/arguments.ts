import { parseArgs } from 'node:util';
import { type Refusal, refusal } from '../../contract/errors.ts';
import type { CliValue, Operation } from '../../contract/operation.ts';
import { type OperationName, operations } from '../../contract/registry.ts';

/** A command line understood: which operation, with which values as typed. */
export interface Command {
  readonly name: OperationName;
  readonly operation: Operation;
  /** Values by field; files and JSON are still paths. */
  readonly values: { readonly value: CliValue; readonly typed: string | boolean | readonly string[] }[];
  readonly global: GlobalOptions;
}

export interface GlobalOptions {
  readonly json: boolean;
  readonly home: string | undefined;
  readonly now: string | undefined;
  readonly yes: boolean;
  readonly operationId: string | undefined;
  readonly help: boolean;
}

export type Understood =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: true; readonly help: OperationName | null; readonly global: GlobalOptions }
  | { readonly ok: false; readonly refusal: Refusal };

const globals = {
  json: { type: 'boolean' },
  home: { type: 'string' },
  now: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  operation: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const names = Object.keys(operations) as OperationName[];

/** Finds the operation whose words begin the line: the longest match, so that `add job` is not `add`. */
function findOperation(words: readonly string[]): { name: OperationName; used: number } | null {
  let best: { name: OperationName; used: number } | null = null;
  for (const name of names) {
    if (!(operations[name] as Operation).surfaces.includes('cli')) continue;
    const own = operations[name].cli.words;
    if (own.every((word, index) => words[index] === word) && own.length > (best?.used ?? 0))
      best = { name, used: own.length };
  }
  return best;
}

export function understand(argv: readonly string[]): Understood {
  if (argv[0] === '--help' || argv[0] === '-h' || argv[0] === 'help')
    return { ok: true, help: null, global: noGlobals };
  const plain = argv.filter((each) => !each.startsWith('-'));
  const first = argv.findIndex((each) => !each.startsWith('-'));
  const leading = first < 0 ? [] : argv.slice(first);
  const found = findOperation(leading) ?? (plain.length === 0 ? { name: 'today' as const, used: 0 } : null);
  if (!found) {
    return {
      ok: false,
      refusal: refusal(
        'invalid',
        `“${plain.slice(0, 2).join(' ')}” is no command.`,
        '`persevere --help` lists all commands.',
      ),
    };
  }
  const operation = operations[found.name] as Operation;
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }> = { ...globals };
  for (const [flag, value] of Object.entries(operation.cli.options ?? {})) {
    options[flag] = {
      type: value.type === 'flag' || value.type === 'off' ? 'boolean' : 'string',
      ...(value.type === 'list' ? { multiple: true } : {}),
    };
  }
  const rest = [...(first < 0 ? argv : [...argv.slice(0, first), ...leading.slice(found.used)])];
  try {
    const parsed = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
    return bind(
      found.name,
      operation,
      parsed.values as Record<string, string | boolean | string[] | undefined>,
      parsed.positionals,
    );
  } catch (error) {
    const what = error instanceof Error ? error.message.split('. ')[0] : 'The options could not be read';
    return {
      ok: false,
      refusal: refusal(
        'invalid',
        `${what}.`,
        `\`persevere ${operation.cli.words.join(' ')} --help\` shows what it takes.`,
      ),
    };
  }
}

const noGlobals: GlobalOptions = {
  json: false,
  home: undefined,
  now: undefined,
  yes: false,
  operationId: undefined,
  help: false,
};

function bind(
  name: OperationName,
  operation: Operation,
  typed: Record<string, string | boolean | string[] | undefined>,
  positionals: string[],
): Understood {
  const text = (key: string): string | undefined =>
    typeof typed[key] === 'string' ? (typed[key] as string) : undefined;
  const global: GlobalOptions = {
    json: typed.json === true,
    home: text('home'),
    now: text('now'),
    yes: typed.yes === true,
    operationId: text('operation'),
    help: typed.help === true,
  };
  if (global.help) return { ok: true, help: name, global };
  const values: Command['values'] = [];
  const wanted = Object.entries(operation.cli.positionals ?? {});
  const how = `\`persevere ${operation.cli.words.join(' ')} --help\` shows what it takes.`;
  let used = 0;
  for (const [label, value] of wanted) {
    const rest = positionals.slice(used);
    const given = value.type === 'words' ? rest.join(' ') : value.type === 'list' ? rest : rest[0];
    if (given === undefined || given.length === 0) {
      if (value.optional) continue;
      return { ok: false, refusal: refusal('needs', `${label} is missing: ${value.about}.`, how) };
    }
    values.push({ value, typed: given });
    used = value.type === 'words' || value.type === 'list' ? positionals.length : used + 1;
  }
  if (used < positionals.length)
    return { ok: false, refusal: refusal('invalid', `“${positionals[used]}” is one word too many.`, how) };
  for (const [flag, value] of Object.entries(operation.cli.options ?? {})) {
    const given = typed[flag];
    if (given !== undefined && !(flag in globals && value.field === flag && flag !== 'now' && flag !== 'yes'))
      values.push({ value, typed: given });
  }
  return { ok: true, command: { name, operation, values, global } };
}

/** The help of one command, or the list of all, made from the descriptions. */
export function helpText(name: OperationName | null): string {
  if (name === null) {
    const rows = names.map((each) => [commandLine(operations[each] as Operation), operations[each].summary] as const);
    const width = Math.max(...rows.map(([line]) => line.length));
    return [
      'persevere: what to do after an interview, when, and in which words.',
      '',
      ...rows.map(([line, summary]) => `  persevere ${line.padEnd(width)}  ${summary}`),
      `  persevere ${'serve'.padEnd(width)}  Serves Today on this computer. PORT chooses the port.`,
      '',
      'Every command takes --json and --home DIR; commands that only look take --now TIME.',
    ].join('\n');
  }
  const operation = operations[name] as Operation;
  const values = [
    ...Object.entries(operation.cli.positionals ?? {}),
    ...Object.entries(operation.cli.options ?? {}).map(([flag, value]) => [optionText(flag, value), value] as const),
  ];
  const width = Math.max(0, ...values.map(([label]) => label.length));
  return [
    `persevere ${commandLine(operation)}`,
    '',
    operation.summary,
    '',
    ...values.map(([label, value]) => `  ${label.padEnd(width)}  ${value.about}`),
  ].join('\n');
}

function optionText(flag: string, value: CliValue): string {
  return value.type === 'flag' || value.type === 'off'
    ? `--${flag}`
    : `--${flag} ${value.type === 'file' || value.type === 'json' || value.type === 'out' || value.type === 'out-bytes' ? 'FILE' : value.type === 'folder' ? 'DIR' : 'TEXT'}`;
}

function commandLine(operation: Operation): string {
  const positionals = Object.entries(operation.cli.positionals ?? {}).map(([label, value]) =>
    value.optional ? `[${label}]` : label,
  );
  return [...operation.cli.words, ...positionals].join(' ');
}
