import { createCards } from '../../../src/adapters/text/cards.ts';
import { createFitReader } from '../../../src/adapters/text/fit-reader.ts';
import { readCalendar } from '../../../src/adapters/text/ics-reader.ts';
import { readMessage } from '../../../src/adapters/text/message-reader.ts';
import { createTextReader } from '../../../src/adapters/text/reader.ts';
import { readArchive } from '../../../src/app/account-care/archive.ts';
import { findJobPosting } from '../../../src/core/fit/json-ld.ts';
import { linkedinTables, resumeFromLinkedin } from '../../../src/core/fit/linkedin.ts';
import { readPosting } from '../../../src/core/fit/posting.ts';
import { evidenceFrom, skillsIn } from '../../../src/core/fit/resume.ts';
import { checkResume, isTooDeep } from '../../../src/core/fit/resume-schema.ts';
import { sha256Hex } from '../../../src/core/journal/sha256.ts';
import { nothingKnown } from '../../../src/core/review/finding.ts';
import { review } from '../../../src/core/review/review.ts';
import { parseDay, weekdayOf } from '../../../src/core/time/epoch-day.ts';
import { zoneOf } from '../../../src/core/time/zone.ts';
import { appointmentIn } from '../../../src/core/understand/appointment.ts';
import { promisesInNote } from '../../../src/core/understand/call-note.ts';
import { readChat } from '../../../src/core/understand/chat.ts';
import type { DeadlineContext } from '../../../src/core/understand/deadline.ts';
import { readSummary } from '../../../src/core/understand/invitation-title.ts';
import { jobsNamed } from '../../../src/core/understand/named-jobs.ts';
import { promisedTo } from '../../../src/core/understand/promised-to.ts';
import { cutReply, withoutQuotes } from '../../../src/core/understand/reply.ts';
import { languagesOf } from '../../../src/core/understand/text-language.ts';
import { understand } from '../../../src/core/understand/understand.ts';
import { isVerified, vouchingServer } from '../../../src/core/understand/vouching.ts';
import { german } from '../../../src/languages/de/pack.ts';
import { answerWords } from '../../../src/languages/en/answers.ts';
import { english } from '../../../src/languages/en/pack.ts';
import { linesOf, type PdfItem } from '../../../web/workers/pdf-lines.ts';
import { answer } from '../answers.ts';
import { reviewWordsOf } from '../review-words.ts';
import { seeded } from '../runs.ts';
import { type GrammarName, grammars, makeText } from './grammar.ts';

const NOW = Date.UTC(2026, 10, 26, 12);
const context: DeadlineContext = {
  today: parseDay('2026-11-26') ?? 0,
  order: null,
  weekStartsOn: 1,
  isWorking: (day) => weekdayOf(day) < 6,
  addWorkingDays: (day, count) => day + count,
};
const jobs = [
  { id: 'job_1', role: 'Data Engineer', employer: 'Northwind', agency: 'Calder Search' },
  { id: 'job_2', role: 'Senior Data Engineer', employer: 'Next', agency: null },
];
const words = languagesOf([answerWords]);
const london = zoneOf('Europe/London');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface FuzzedReader {
  readonly grammar: GrammarName;
  /** The longest text that the product hands to this reader. */
  readonly longest: number;
  /** True where the product reads such a piece apart, and gives it up after two seconds or 256 MB. */
  readonly apart: boolean;
  readonly reads: (text: string) => unknown;
}

const textReader = createTextReader();
const fitReader = createFitReader();
const postings = [(await english.fitWords()).posting, (await german.fitWords()).posting] as const;

/** Every reader of what strangers send, or of what is typed from their words. */
export const fuzzedReaders: Readonly<Record<string, FuzzedReader>> = {
  mail: { grammar: 'mail', longest: 1_000_000, apart: true, reads: (text) => readMessage(bytesOf(text)) },
  calendar: {
    grammar: 'calendar',
    longest: 1_000_000,
    apart: true,
    reads: (text) => readCalendar(text, 'Europe/London'),
  },
  cards: { grammar: 'cards', longest: 1_000_000, apart: true, reads: (text) => createCards().read(text) },
  table: { grammar: 'table', longest: 1_000_000, apart: true, reads: (text) => textReader.table(text) },
  page: { grammar: 'page', longest: 1_000_000, apart: true, reads: (text) => fitReader.page(text) },
  zip: {
    grammar: 'table',
    longest: 200_000,
    apart: true,
    reads: async (text) => {
      const { zipSync } = await import('fflate');
      const bytes = zipSync({ 'Positions.csv': bytesOf(text), 'Skills.csv': bytesOf('Name\nSQL\n') });
      for (let at = 7; at < bytes.length; at += 1009) bytes[at] = text.charCodeAt(at % (text.length + 1)) & 0xff;
      return fitReader.archive(bytes, linkedinTables);
    },
  },
  answer: {
    grammar: 'prose',
    longest: 200_000,
    apart: false,
    reads: (text) => understand(answer({ text, subject: text.slice(0, 300) }), words, context),
  },
  reply: { grammar: 'prose', longest: 1_000_000, apart: false, reads: (text) => withoutQuotes(cutReply(text)) },
  appointment: {
    grammar: 'prose',
    longest: 200_000,
    apart: false,
    reads: (text) => appointmentIn(text, answerWords.readDates, context, london, NOW),
  },
  deadline: {
    grammar: 'prose',
    longest: 20_000,
    apart: false,
    reads: (text) => answerWords.readDeadline(text, context),
  },
  jobs: { grammar: 'prose', longest: 200_000, apart: false, reads: (text) => jobsNamed(text, jobs, new Set(['next'])) },
  note: {
    grammar: 'prose',
    longest: 20_000,
    apart: false,
    reads: (text) =>
      promisesInNote(text, answerWords.whoPromised, (sentence) => answerWords.readDeadline(sentence, context)),
  },
  promised: {
    grammar: 'prose',
    longest: 20_000,
    apart: false,
    reads: (text) => promisedTo(text, [{ id: 'per_1', name: 'Anna Keller' }]),
  },
  title: { grammar: 'calendar', longest: 20_000, apart: false, reads: (text) => readSummary(text) },
  vouching: {
    grammar: 'mail',
    longest: 100_000,
    apart: false,
    reads: (text) => {
      const message = answer({ headers: [{ name: 'authentication-results', value: text }] });
      return [vouchingServer(message), isVerified(message, 'mx.example')];
    },
  },
  chat: {
    grammar: 'chat',
    longest: 200_000,
    apart: false,
    reads: (text) => readChat(text, 'Rowan Ellis', { zone: london, dayFirst: true, now: NOW }),
  },
  review: {
    grammar: 'prose',
    longest: 70_000,
    apart: false,
    reads: (text) =>
      [english, german].map((each) =>
        review(
          text,
          { ...nothingKnown, today: context.today, otherEmployers: ['Northwind', 'Next'], otherPeople: ['Tom Baker'] },
          reviewWordsOf(each),
        ),
      ),
  },
  posting: { grammar: 'posting', longest: 400_000, apart: false, reads: (text) => readPosting(text, postings) },
  'pdf-lines': {
    grammar: 'posting',
    longest: 400_000,
    apart: false,
    // A page gives its words in pieces, of a letter or a line, at places that need not make sense.
    reads: (text) => readPosting(linesOf(piecesOf(text)), postings),
  },
  pdf: {
    grammar: 'posting',
    longest: 100_000,
    apart: true,
    reads: async (text) => {
      const { getDocumentProxy } = await import('unpdf');
      const bytes = bytesOf(pdfOf(text));
      for (let at = 40; at < bytes.length; at += 2003) bytes[at] = text.charCodeAt(at % (text.length + 1)) & 0xff;
      try {
        const document = await getDocumentProxy(bytes, { disableFontFace: true, verbosity: 0 });
        const { items } = await (await document.getPage(1)).getTextContent();
        return readPosting(linesOf(items.filter((each): each is typeof each & PdfItem => 'str' in each)), postings);
      } catch {
        // The page says that the file is broken.
        return null;
      }
    },
  },
  documents: {
    grammar: 'page',
    longest: 400_000,
    apart: false,
    reads: (text) => {
      const parsed = parsedOr(text.slice(text.indexOf('{')));
      return findJobPosting(parsed === undefined ? [] : [parsed], postings[0].posted);
    },
  },
  resume: {
    grammar: 'resume',
    longest: 2_000_000,
    apart: false,
    reads: (text) => {
      const value = parsedOr(text);
      if (typeof value !== 'object' || value === null || Array.isArray(value) || isTooDeep(value)) return null;
      const { resume } = checkResume({ ...value });
      return [evidenceFrom(resume, 'json-resume'), skillsIn(resume)];
    },
  },
  linkedin: {
    grammar: 'table',
    longest: 200_000,
    apart: false,
    reads: (text) => {
      const rows = text
        .split('\n')
        .slice(0, 5000)
        .map((each) => ({
          'Company Name': 'Northwind',
          Title: 'Engineer',
          Description: each,
          'Started On': each.slice(0, 40),
        }));
      return evidenceFrom(resumeFromLinkedin(new Map([['positions.csv', rows]])), 'linkedin');
    },
  },
  archive: {
    grammar: 'archive',
    longest: 1_000_000,
    apart: false,
    reads: (text) => {
      const body = text.endsWith('\n') ? text : `${text}\n`;
      const lines = body.split('\n').length - 1;
      return readArchive(
        `${body}${JSON.stringify({ end: { lines, sha256: sha256Hex(body) } })}\n`,
        Date.UTC(2026, 10, 24),
      );
    },
  },
};

const names = Object.keys(fuzzedReaders);

/** The text of a seed and an index, always the same, and the reader that it is for. */
export function textAt(seed: number, index: number): { readonly reader: string; readonly text: string } {
  const reader = names[index % names.length] ?? '';
  const fuzzed = fuzzedReaders[reader];
  if (fuzzed === undefined) throw new Error(`There is no reader ${reader}.`);
  const random = seeded(seed * 1_000_003 + index * 7919);
  // The first numbers of neighbouring seeds are alike.
  for (let warm = 0; warm < 8; warm++) random();
  return { reader, text: makeText(random, grammars[fuzzed.grammar], fuzzed.longest) };
}

/** The pieces in which a page of a PDF might hold a text. */
function piecesOf(text: string): PdfItem[] {
  const places = [0, 12, 12.4, -7, 1e9, Number.NaN, 700];
  return text.split(/(?<=[\s.,])/).map((str, at) => ({
    str: at % 5 === 0 ? '' : str,
    hasEOL: at % 7 === 0,
    transform: at % 11 === 0 ? [] : [1, 0, 0, 1, 50, places[(at + str.length) % places.length] ?? 0],
    height: at % 13 === 0 ? 0 : 10,
  }));
}

/** A PDF of one page that shows the text line by line. */
function pdfOf(text: string): string {
  const shown = text
    .split('\n')
    .map((line) => `(${line.replace(/[\\()]/g, '\\$&').slice(0, 300)}) Tj 0 -12 Td`)
    .join('\n');
  const stream = `BT /F1 10 Tf 50 750 Td\n${shown}\nET`;
  return [
    '%PDF-1.4',
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj',
    `4 0 obj <</Length ${bytesOf(stream).length}>> stream\n${stream}\nendstream endobj`,
    '5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
