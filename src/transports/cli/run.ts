import { basename } from 'node:path';
import type { App, Invocation } from '../../app/context.ts';
import { perform } from '../../app/perform.ts';
import { refusal, WITH_ITS_ZONE } from '../../contract/errors.ts';
import { inputSchema, parseInput } from '../../contract/input.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { Input, OperationName, Output } from '../../contract/registry.ts';
import { largestNamedFor } from '../../contract/sizes.ts';
import { parseInstant } from '../../core/time/zone.ts';
import { type Command, understand } from './arguments.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import { parseJson, readFile, readFolder } from './given-files.ts';
import { type Open, openOrRefuse } from './opening.ts';
import type { Terminal } from './terminal.ts';
import { type Out, refuseTaken, writeOuts } from './written-files.ts';

/** What `doctor` ends with where not all is well. */
const NOT_WELL = 1;

/** Runs one command line and returns the exit code. Opens the account only once the line is understood. */
export async function run(argv: readonly string[], open: Open, terminal: Terminal): Promise<number> {
  const understood = understand(argv);
  const wantsJson = argv.includes('--json');
  if (!understood.ok) return complain(terminal, understood.refusal, wantsJson);
  if ('help' in understood) {
    const { helpOf, helpOfAll } = await import('./help.ts');
    if (understood.help === 'version') terminal.out(`persevere ${terminal.version()}`);
    else terminal.out(understood.help === null ? helpOfAll() : helpOf(understood.help));
    return 0;
  }
  const { command } = understood;
  const input = readValues(command);
  if ('refusal' in input) return complain(terminal, input.refusal, command.global.json, command.cli);
  const taken = refuseTaken(input.outs, command.global.overwrite);
  if (taken) return complain(terminal, taken, command.global.json, command.cli);
  const app = await openOrRefuse(open, command.global.home, command.name);
  if ('refusal' in app) return complain(terminal, app.refusal, command.global.json, command.cli);
  try {
    return await carryOut(app, command, input, terminal);
  } finally {
    await app.store.close();
  }
}

async function carryOut(
  app: App,
  command: Command,
  read: { values: Record<string, unknown>; outs: readonly Out[] },
  terminal: Terminal,
): Promise<number> {
  const { name, operation, global } = command;
  const asked = await invocationFor(app, command);
  if ('refusal' in asked) return complain(terminal, asked.refusal, global.json, command.cli);
  if (name === 'workday') return (await import('./jsonl.ts')).answerLines(app, asked.invocation, terminal);
  let values = read.values;
  const prepared =
    operation.effect === 'read'
      ? { values }
      : await (await import('./interactive.ts')).prepare(app, name, values, asked.invocation, global, terminal);
  if (prepared === 'stopped') return 0;
  if ('refusal' in prepared) return complain(terminal, prepared.refusal, global.json, command.cli);
  values = prepared.values;
  if (operation.effect !== 'read' || !isPlain(command)) {
    const parsed = await parseStrictly(command, withoutOwn(command, values));
    if ('refusal' in parsed) return complain(terminal, parsed.refusal, global.json, command.cli);
    values = parsed.values;
  }
  if (name === 'read')
    return (await import('./read-lines.ts')).readLines(
      app,
      values as Input<'read'>,
      asked.invocation,
      global.json,
      terminal,
    );
  const result = await perform(app, name, values as Input<OperationName>, asked.invocation);
  if (!result.ok) return complain(terminal, result.refusal, global.json, command.cli);
  let value = result.value as Record<string, unknown>;
  const written = writeOuts(read.outs, value, global.overwrite, terminal);
  if ('refusal' in written) return complain(terminal, written.refusal, global.json, command.cli);
  if (written.toOutput) return 0;
  value = written.value;
  if (name === 'open')
    await perform(
      app,
      'handed',
      { draft: String(value.draftId) },
      { ...asked.invocation, operationId: app.ids.next('op') },
    );
  if (
    name === 'open' &&
    terminal.interactive &&
    !global.json &&
    read.outs.length === 0 &&
    Object.keys(read.values).every((key) => key === 'draft' || key === 'meant')
  ) {
    const said = await (await import('./opening-letters.ts')).openLetter(app, value as Output<'open'>, terminal);
    if (said !== null) {
      terminal.out(said);
      return 0;
    }
  }
  if (name === 'approve') {
    const { stay } = await import('./wait.ts');
    const ended = await stay(
      app,
      value as Output<'approve'>,
      asked.invocation,
      read.values.wait === true,
      global.json,
      terminal,
    );
    if (ended !== null) return ended ? 0 : exitCodes.refused;
  }
  if (global.json && name === 'tone') {
    const { kind, scores } = value as Output<'tone'>;
    terminal.err(`Judged as: ${kind}. Another kind: --kind request, question or message.`);
    for (const score of scores) terminal.data({ score });
  } else if (global.json) terminal.data(value, 2);
  else {
    const { tell } = await import('./tell.ts');
    terminal.out(await tell(app, name, value, read.values, asked.invocation.operationId));
  }
  // Programs that watch over the file ask by the exit code.
  if (name === 'doctor' && value.sound === false) return NOT_WELL;
  return 0;
}

/** The time of the call. A given one is for looking; writing at it is for simulated homes alone. */
async function invocationFor(app: App, command: Command): Promise<{ invocation: Invocation } | { refusal: Refusal }> {
  const { operation, global } = command;
  const idGiven = global.operationId !== undefined;
  const operationId = global.operationId ?? (operation.effect === 'read' ? 'look' : app.ids.next('op'));
  if (!/^\S{1,80}$/.test(operationId))
    return {
      refusal: refusal(
        'invalid',
        'The operation id has spaces or is too long.',
        'Use up to 80 characters without spaces.',
      ),
    };
  if (global.now === undefined)
    return { invocation: { now: app.clock.now(), hypothetical: false, operationId, idGiven } };
  const now = parseInstant(global.now);
  if (now === null)
    return {
      refusal: refusal('invalid', `“${global.now}” is no time.`, WITH_ITS_ZONE),
    };
  if (operation.effect !== 'read') {
    const home = (await app.store.row('setting', 'home')) as { simulated?: boolean } | null;
    if (home?.simulated !== true)
      return {
        refusal: refusal(
          'not-allowed',
          'Only a simulated home takes another time for what is written.',
          'Leave --now out, or try it in a home made by `persevere init --simulated --home DIR`.',
        ),
      };
  }
  return { invocation: { now, hypothetical: true, operationId, idGiven } };
}

/** The values without those that only the command line itself goes by. */
function withoutOwn(command: Command, values: Record<string, unknown>): Record<string, unknown> {
  const own = new Set(command.values.flatMap(({ value }) => (value.own === true ? [value.field] : [])));
  return Object.fromEntries(Object.entries(values).filter(([field]) => !own.has(field)));
}

/** Nothing but words in their places: a command that only looks then needs no schema, whose loading takes longer than the look. */
function isPlain({ cli, values }: Command): boolean {
  const places = Object.values(cli.positionals ?? {});
  return values.every(({ value }) => places.includes(value) && (value.type === 'text' || value.type === 'words'));
}

async function parseStrictly(
  command: Command,
  values: Record<string, unknown>,
): Promise<{ values: Record<string, unknown> } | { refusal: Refusal }> {
  const { z } = await import('zod');
  const todo = `\`persevere ${command.cli.words.join(' ')} --help\` shows what it takes.`;
  const parsed = parseInput(inputSchema(command.operation, z), values, todo, (field) => typedAs(command, field));
  return parsed.ok ? { values: parsed.value } : { refusal: parsed.refusal };
}

/** How a field is called on the command line: by its place or its option. What a file holds keeps its name there. */
function typedAs({ cli }: Command, field: string): string {
  const [first = ''] = field.split('.');
  const place = Object.entries(cli.positionals ?? {}).find(([, value]) => value.field === first);
  if (place !== undefined) return place[0];
  const option = Object.entries(cli.options ?? {}).find(([, value]) => value.field === first);
  return option === undefined ? field : `--${option[0]}`;
}

/** Values as the operation takes them: files read, JSON laid over, numbers read. */
function readValues(
  command: Command,
): { values: Record<string, unknown>; outs: readonly Out[] } | { refusal: Refusal } {
  const values: Record<string, unknown> = {};
  const outs: Out[] = [];
  for (const { value, typed } of command.values) {
    const text = typeof typed === 'string' ? typed : '';
    if (value.type === 'flag') values[value.field] = typed === true;
    else if (value.type === 'off') values[value.field] = false;
    else if (value.type === 'list') values[value.field] = typed;
    else if (value.type === 'number') values[value.field] = Number(text);
    else if (value.type === 'out') outs.push({ field: value.field, path: text, bytes: false });
    else if (value.type === 'out-bytes') {
      outs.push({ field: value.field, path: text, bytes: true });
      values[value.field] = true;
    } else if (value.type === 'file' || value.type === 'json') {
      const read = readFile(text, largestNamedFor(command.operation), value.secret);
      if ('refusal' in read) return read;
      if (value.type === 'file') values[value.field] = { name: basename(text), content: read.bytes.toString('base64') };
      else {
        const parsed = parseJson(read.bytes.toString('utf8'), text);
        if ('refusal' in parsed) return parsed;
        if (value.field === '') Object.assign(values, parsed.value);
        else values[value.field] = parsed.value;
      }
    } else if (value.type === 'folder') {
      const read = readFolder(text, largestNamedFor(command.operation));
      if ('refusal' in read) return read;
      values[value.field] = read.files;
    } else if (value.field !== 'now') values[value.field] = text;
  }
  return { values, outs };
}
