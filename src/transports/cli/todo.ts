import type { CliShape, CliValue, Operation } from '../../contract/operation.ts';
import type { Given } from '../../contract/refusals/refusal.ts';
import type { InterfaceWords } from '../../contract/refusals/said.ts';
import type { Told } from '../../contract/refusals/tell.ts';
import { type OperationName, operations } from '../../contract/registry.ts';

/** What to do, with the commands that do it; `asked` is the operation that was refused. */
export function adviceLine(told: Told, words: InterfaceWords, asked: CliShape | undefined): string {
  const ways = told.todo === undefined ? [] : [told.todo, ...(told.or ?? [])];
  const commands = ways.flatMap((way) => commandOf(way) ?? []);
  const options = asked === undefined || told.give === undefined ? '' : optionsOf(told.give, asked);
  const shown = [...commands, ...(options === '' ? [] : [options])].map((each) => `\`${each}\``).join(words.or);
  const advice = withShown(told.advice, shown);
  return told.afterwards === '' ? advice : `${advice} ${told.afterwards}`;
}

/** What to do in a sentence, with the command of the operation that does it. */
export function doneBy(sentence: string, way: Doing | null): string {
  const command = way === null ? null : commandOf(way);
  return withShown(sentence, command === null ? '' : `\`${command}\``);
}

function withShown(sentence: string, commands: string): string {
  return commands === '' ? sentence : `${sentence.replace(/\.$/, '')}: ${commands}.`;
}

/** An operation with what is known of its input, and the fields that the person is to fill in: a way, or what an answer does. */
interface Doing {
  readonly operation: OperationName;
  readonly input: Readonly<Record<string, unknown>>;
  readonly ask?: readonly string[];
}

/** A way as the command that is typed for it; null where no command is. */
export function commandOf(way: Doing): string | null {
  const { cli }: Pick<Operation, 'cli'> = operations[way.operation];
  if (cli === undefined) return null;
  const { input } = way;
  const asked = new Set<string>(way.ask);
  const places = Object.entries(cli.positionals ?? {}).flatMap(([label, value]) => {
    const given = input[value.field];
    if (given !== undefined) return [given].flat().map((each) => quoted(String(each)));
    return value.optional === true && !asked.has(value.field) ? [] : [label];
  });
  const options = Object.entries(cli.options ?? {}).flatMap(([flag, value]) => {
    if (input[value.field] !== undefined) return option(flag, value, input[value.field]);
    return asked.has(value.field) ? [`--${flag} ${labelOf(flag, value)}`] : [];
  });
  // What begins with a dash would be taken for an option.
  const dashed = places.some((each) => /^'?-/.test(each));
  return ['persevere', ...cli.words, ...(dashed ? [...options, '--', ...places] : [...places, ...options])].join(' ');
}

/** What the same command wants besides, as options. */
function optionsOf(give: Given, cli: CliShape): string {
  const given: Readonly<Record<string, unknown>> = give;
  const places = Object.entries(cli.positionals ?? {}).flatMap(([label, value]) =>
    value.field in given ? [given[value.field] === null ? label : quoted(String(given[value.field]))] : [],
  );
  const options = Object.entries(cli.options ?? {}).flatMap(([flag, value]) => {
    if (!(value.field in given)) return [];
    return given[value.field] === null ? [plainOption(flag, value)] : option(flag, value, given[value.field]);
  });
  return [...places, ...options].join(' ');
}

const plainOption = (flag: string, value: CliValue): string =>
  value.type === 'flag' || value.type === 'off' ? `--${flag}` : `--${flag} ${labelOf(flag, value)}`;

/** A value behind its option; nothing where a file is needed, which nobody but the person can name. */
function option(flag: string, { type }: CliValue, value: unknown): string[] {
  if (type === 'flag') return value === true ? [`--${flag}`] : [];
  if (type === 'off') return value === false ? [`--${flag}`] : [];
  if (type === 'list') return [value].flat().flatMap((each) => option(flag, asText, each));
  if (type !== 'text' && type !== 'words' && type !== 'number')
    return [`--${flag} ${type === 'folder' ? 'DIR' : 'FILE'}`];
  const typed = quoted(String(value));
  return [/^'?-/.test(typed) ? `--${flag}=${typed}` : `--${flag} ${typed}`];
}

const asText: CliValue = { field: '', type: 'text', about: '' };

/** The placeholder for a value that the candidate is to fill in. */
function labelOf(flag: string, { type }: CliValue): string {
  if (type === 'folder') return 'DIR';
  return type === 'text' || type === 'words' || type === 'list' || type === 'number' ? flag.toUpperCase() : 'FILE';
}

/** A word as a shell takes it: in quotes where it holds more than letters, digits and a few signs. */
function quoted(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
