import { none } from '../../../contract/refusals/kind.ts';
import { type LinkedinTable, linkedinTables, resumeFromLinkedin } from '../../../core/fit/linkedin.ts';
import { evidenceFrom, resumeToGive } from '../../../core/fit/resume.ts';
import { checkResume, isEmptyResume, isTooDeep } from '../../../core/fit/resume-schema.ts';
import { done, type Handler, type Result, refuse, type Tools } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { loadRecord } from '../../fit/fit.ts';

/** Larger than any résumé in JSON; an archive of LinkedIn's is unpacked to the few tables that are read. */
const LARGEST_JSON = 2_000_000;
/** As many as one entry of the journal takes. */
const MOST_EXAMPLES = 1000;
/** Places named in a note about what was left out. */
const MOST_NAMED = 6;

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface ReadResume {
  readonly source: 'json-resume' | 'linkedin';
  readonly resume: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

export const resumeImport: Handler<'resume-import'> = async (app, input, invocation) => {
  const given = [...(input.file === undefined ? [] : [input.file]), ...(input.files ?? [])].map(
    ({ name, content }): GivenFile => ({ name, bytes: Uint8Array.fromBase64(content) }),
  );
  if (given.length === 0) return refuse('no-file-given', none);
  const read = await readResume(app, given);
  if (!read.ok) return read;
  const { source, resume, notes } = read.value;
  if (isEmptyResume(resume)) return refuse('cv-empty', none);
  const found = evidenceFrom(resume, source).slice(0, MOST_EXAMPLES);
  const more = found.length === 0 ? [(await app.words()).fitNotes.noExamples] : [];
  return decide(app, invocation, async (app) => {
    const { record, read: loaded } = await loadRecord(app);
    const known = new Set(record.examples.map((each) => each.id));
    const fresh = found.filter((each) => !known.has(each.id) && !known.has(each.formerId ?? each.id));
    const entries = [entry(app, 'resume-noted', invocation.now, { source, resume: { ...resume } })];
    if (fresh.length > 0)
      entries.push(
        entry(app, 'evidence-noted', invocation.now, {
          examples: fresh.map(({ id, formerId: _, ...rest }) => ({ evidenceId: id, ...rest })),
        }),
      );
    return done({
      entries,
      read: [loaded],
      result: { source, added: fresh.length, examples: found.length, notes: [...notes, ...more] },
    });
  });
};

async function readResume(
  tools: Pick<Tools, 'fitReader' | 'reader' | 'words'>,
  files: readonly GivenFile[],
): Promise<Result<ReadResume>> {
  const [first] = files;
  if (files.length === 1 && first !== undefined && isZip(first.bytes)) return readArchive(tools, first);
  const csv = files.filter((each) => /\.csv$/i.test(each.name));
  if (csv.length > 0) return readTables(tools, csv);
  if (first === undefined) return refuse('no-file-given', none);
  return readJson(tools, first);
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8;

async function readJson(tools: Pick<Tools, 'words'>, { name, bytes }: GivenFile): Promise<Result<ReadResume>> {
  if (bytes.length > LARGEST_JSON) return refuse('cv-too-large', { name });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''));
  } catch {
    return refuse('cv-of-no-kind', { name });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('cv-other-json', { name });
  if (isTooDeep(value)) return refuse('cv-too-deep', { name });
  const { resume, leftOut } = checkResume(value as Record<string, unknown>);
  const words = (await tools.words()).fitNotes;
  const named = leftOut.slice(0, MOST_NAMED);
  const notes = leftOut.length === 0 ? [] : [words.leftOut(named, leftOut.length - named.length)];
  return { ok: true, value: { source: 'json-resume', resume, notes } };
}

const tableOf = (name: string): LinkedinTable | undefined => {
  const base = name.split(/[/\\]/).at(-1)?.toLowerCase();
  return linkedinTables.find((each) => each === base);
};

async function readArchive(
  tools: Pick<Tools, 'fitReader' | 'reader' | 'words'>,
  file: GivenFile,
): Promise<Result<ReadResume>> {
  const unpacked = await tools.fitReader.archive(file.bytes, linkedinTables);
  if (!unpacked.ok) return refuse('archive-not-unpacked', { name: file.name, why: unpacked.why });
  return readTables(tools, unpacked.value);
}

async function readTables(
  tools: Pick<Tools, 'reader' | 'words'>,
  files: readonly GivenFile[],
): Promise<Result<ReadResume>> {
  const tables = new Map<LinkedinTable, Record<string, string>[]>();
  const notes: string[] = [];
  for (const { name, bytes } of files) {
    const table = tableOf(name);
    if (table === undefined) continue;
    const rows = await tools.reader.table(new TextDecoder().decode(bytes));
    if (rows.ok) tables.set(table, rows.value);
    else notes.push((await tools.words()).fitNotes.tableUnread(name, rows.why));
  }
  if (tables.size === 0) return refuse('no-linkedin-tables', none);
  return { ok: true, value: { source: 'linkedin', resume: resumeFromLinkedin(tables), notes } };
}

export const resume: Handler<'resume'> = async (app) => {
  const { record } = await loadRecord(app);
  return done({
    resume: resumeToGive((record.resume?.resume ?? null) as Record<string, unknown> | null, record.examples),
  });
};
