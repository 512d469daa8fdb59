import { parseArgs } from 'node:util';
import { refusal } from '../../contract/errors.ts';
import type { CliValue } from '../../contract/operation.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import { findCommand, nearestCommand, type TypedOperation } from './commands.ts';

/** A command line understood: which operation, with which values as typed. */
export interface Command extends TypedOperation {
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
  /** A file that is there already may be written anew. */
  readonly overwrite: boolean;
}

export type Understood =
  | { readonly ok: true; readonly command: Command }
  /** The help of one command, of all (null), or which version this is. */
  | { readonly ok: true; readonly help: TypedOperation | null | 'version'; readonly global: GlobalOptions }
  | { readonly ok: false; readonly refusal: Refusal };

const globals = {
  json: { type: 'boolean' },
  home: { type: 'string' },
  now: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  operation: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  overwrite: { type: 'boolean' },
} as const;

/**
 * The words of a line before any `--`, each with its place: what belongs to an option that every command takes is no word, so that
 * `--home` may stand before the command as well as behind it.
 */
function wordsOf(argv: readonly string[]): { readonly word: string; readonly at: number }[] {
  const words: { word: string; at: number }[] = [];
  for (let at = 0; at < argv.length && argv[at] !== '--'; at++) {
    const each = argv[at] ?? '';
    if (!each.startsWith('-')) words.push({ word: each, at });
    else if (takesValue.has(each)) at += 1;
  }
  return words;
}

const takesValue = new Set(
  Object.entries(globals).flatMap(([name, { type }]) => (type === 'string' ? [`--${name}`] : [])),
);

/** What is left of the line for a program that goes on running, where it names that rather than a command, wherever options stand; else null. */
export function asksForProgram(program: 'serve' | 'relay', argv: readonly string[]): readonly string[] | null {
  const [first] = wordsOf(argv);
  return first?.word === program ? argv.filter((_each, index) => index !== first.at) : null;
}

export function understand(argv: readonly string[]): Understood {
  const words = wordsOf(argv);
  if (words.length === 0 && argv.includes('--version')) return { ok: true, help: 'version', global: noGlobals };
  const asksHelp = argv.includes('--help') || argv.includes('-h');
  if (words[0]?.word === 'help' || (words.length === 0 && asksHelp)) return { ok: true, help: null, global: noGlobals };
  const typed = words.map((each) => each.word);
  const found = words.length === 0 ? findCommand(['today']) : findCommand(typed);
  if (!found) return { ok: false, refusal: noCommand(typed) };
  const used = new Set(words.slice(0, words.length === 0 ? 0 : found.cli.words.length).map((each) => each.at));
  const secret = secretTyped(found, argv);
  if (secret) return { ok: false, refusal: secret };
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }> = { ...globals };
  for (const [flag, value] of Object.entries(found.cli.options ?? {})) {
    options[flag] = {
      type: value.type === 'flag' || value.type === 'off' ? 'boolean' : 'string',
      ...(value.type === 'list' ? { multiple: true } : {}),
    };
  }
  const rest = argv.filter((_each, index) => !used.has(index));
  try {
    const parsed = parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
    return bind(found, parsed.values as Record<string, string | boolean | string[] | undefined>, parsed.positionals);
  } catch (error) {
    return { ok: false, refusal: refusal('invalid', optionFault(error), howTo(found)) };
  }
}

/** What is wrong with an option, in our own words. */
export function optionFault(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message ?? '')?.[1];
  if (option === undefined) return 'The options cannot be read.';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option} here.`;
  return /does not take an argument/.test(message ?? '')
    ? `${option} stands alone; nothing belongs behind it.`
    : `What belongs behind ${option} is missing. A value that begins with a dash is given as ${option}=VALUE.`;
}

function noCommand(typed: readonly string[]): Refusal {
  const meant = nearestCommand(typed);
  const todo = meant === null ? '' : `Did you mean \`persevere ${meant}\`? `;
  return refusal(
    'invalid',
    `“${typed.slice(0, 2).join(' ')}” is no command.`,
    `${todo}\`persevere --help\` lists all commands.`,
  );
}

/** A secret that was typed where its file belongs: `--password WORD` for `--password-file FILE`. It is not repeated. */
function secretTyped(command: TypedOperation, argv: readonly string[]): Refusal | null {
  const end = argv.indexOf('--');
  const typed = new Set((end < 0 ? argv : argv.slice(0, end)).map((each) => each.split('=')[0]));
  const file = secretFilesOf(command).find((flag) => typed.has(`--${flag.replace(/-file$/, '')}`));
  if (file === undefined) return null;
  return refusal(
    'invalid',
    'Others on this computer can read what is typed as an option, so no secret is taken from there.',
    `Give --${file} FILE, or --${file} - to read it from standard input; at a terminal it is asked for unseen. The one that you typed may stand in the history of your shell.`,
  );
}

/** The options of a command that name the file of a secret. */
function secretFilesOf({ cli }: TypedOperation): string[] {
  return Object.entries(cli.options ?? {}).flatMap(([flag, value]) => (value.secret === true ? [flag] : []));
}

function howTo(command: TypedOperation): string {
  return `\`persevere ${command.cli.words.join(' ')} --help\` shows what it takes.`;
}

/** An empty variable of a script must not mean the folder of the person's own notes. */
export const noFolder = refusal('invalid', '--home names no folder.', 'Give the folder, or leave --home out.');

const noGlobals: GlobalOptions = {
  json: false,
  home: undefined,
  now: undefined,
  yes: false,
  operationId: undefined,
  help: false,
  overwrite: false,
};

function bind(
  found: TypedOperation,
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
    overwrite: typed.overwrite === true,
  };
  if (global.help) return { ok: true, help: found, global };
  if (global.home === '') return { ok: false, refusal: noFolder };
  const values: Command['values'] = [];
  const wanted = Object.entries(found.cli.positionals ?? {});
  const how = howTo(found);
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
  if (used < positionals.length) {
    // Beside the name of a file it may be the secret itself.
    const word = secretFilesOf(found).length > 0 ? 'A word of it' : `“${positionals[used]}”`;
    return { ok: false, refusal: refusal('invalid', `${word} is one word too many.`, how) };
  }
  for (const [flag, value] of Object.entries(found.cli.options ?? {})) {
    const given = typed[flag];
    if (given === undefined && value.optional !== true)
      return { ok: false, refusal: refusal('needs', `--${flag} is missing: ${value.about}.`, how) };
    if (given !== undefined && !(flag in globals && value.field === flag && flag !== 'now' && flag !== 'yes'))
      values.push({ value, typed: given });
  }
  const { name, operation, cli } = found;
  return { ok: true, command: { name, operation, cli, values, global } };
}
