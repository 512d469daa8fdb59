import { none } from '../../../contract/refusals/kind.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import type { PostingNote } from '../../../contract/words/fit.ts';
import { findJobPosting, type PostedJob, unescapedMarkup } from '../../../core/fit/json-ld.ts';
import { languageOfPosting, type PostingWords, readPosting as readText } from '../../../core/fit/posting.ts';
import { loadJob } from '../../case-book.ts';
import { done, type Handler, type Result, refuse, type Tools } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { fitWords, loadFit, postingLanguages } from '../../fit/fit.ts';
import type { PostingPage } from '../../ports/fit.ts';
import { unknownJob } from '../../wording/unknown.ts';

type Proposal = Output<'read-posting'>;

/** A posting has some pages; a longer text is kept to here. The page's source may be longer: most of it is no text. */
const LONGEST_TEXT = 60_000;
const LOOKS_LIKE_HTML = /<(?:!doctype html|html|head|body|div|p|ul|li|script|section|article|h[1-6])\b/i;

export const readPosting: Handler<'read-posting'> = (app, input) => propose(app, input);

async function propose(
  tools: Pick<Tools, 'fitReader' | 'languageFor' | 'languages' | 'words'>,
  input: Pick<Input<'read-posting'>, 'text' | 'file' | 'pdf'>,
): Promise<Result<Proposal>> {
  const given = input.text ?? (input.file === undefined ? '' : decode(input.file.content));
  const isPdf = given.startsWith('%PDF-');
  if (isPdf) return refuse('posting-is-pdf', none, { todo: { operation: 'posting', input: {} } });
  if (given.trim() === '') return refuse('posting-without-words', none);
  const html = input.pdf !== true && LOOKS_LIKE_HTML.test(given);
  const page = html ? await tools.fitReader.page(given) : { text: given, documents: [], broken: 0 };
  const languages = await postingLanguages(tools);
  const posted = postedIn(page, languages, (await fitWords(tools, null)).posting);
  const told =
    posted === null ? '' : (await textOfPosted(tools, posted, languages, (await fitWords(tools, null)).posting)).trim();
  // A posting whose description leads nowhere may still be told by the page around it.
  const text = told === '' ? page.text.trim() : told;
  if (text === '') return refuse('posting-page-empty', { broken: page.broken > 0 });
  const notes: PostingNote[] = [];
  if (text.length > LONGEST_TEXT) notes.push('too-long');
  const kept = text.slice(0, LONGEST_TEXT);
  const read = readText(kept, languages);
  const isBroken = posted === null && page.broken > 0;
  if (isBroken) notes.push('data-broken');
  if (read.language === null) notes.push(isBroken ? 'copy-words' : 'other-language');
  else if (read.requirements.length === 0) notes.push('asks-nothing');
  else if (read.fromTasks) notes.push('tasks-only');
  const said = (await tools.words()).fitNotes.posting;
  return done({
    title: posted?.title ?? null,
    employer: posted?.employer ?? null,
    place: posted?.place ?? null,
    format: input.pdf === true ? 'pdf' : posted !== null ? 'json-ld' : html ? 'html' : 'text',
    language: languageOfPosting(kept, languages)?.code ?? null,
    text: kept,
    requirements: [...read.requirements],
    notes: notes.map((each) => said[each]),
  });
}

/** The posting that a page holds as data, with headings in its own language, so that the reader of this language knows them. */
function postedIn(page: PostingPage, languages: readonly PostingWords[], own: PostingWords): PostedJob | null {
  const found = findJobPosting(page.documents, own.posted);
  if (found === null) return null;
  const text = [page.text, ...found.parts.map((each) => each.html)].join('\n');
  const language = languageOfPosting(text, languages) ?? own;
  return language.code === own.code ? found : findJobPosting(page.documents, language.posted);
}

/** The parts of a JobPosting as a page would show them: the same reader understands them. */
async function textOfPosted(
  tools: Pick<Tools, 'fitReader'>,
  posted: PostedJob,
  languages: readonly PostingWords[],
  own: PostingWords,
): Promise<string> {
  const parts: string[] = [];
  for (const { heading, html } of posted.parts) {
    const { text } = await tools.fitReader.page(unescapedMarkup(html));
    const isList = heading !== '' && !/^\s*[-•*]/m.test(text);
    const items = isList
      ? text
          .split(/\n+|(?<=;)\s+/)
          .filter((line) => line.trim() !== '')
          .map((line) => `- ${line.trim()}`)
          .join('\n')
      : text;
    parts.push(heading === '' ? items : `${heading}:\n${items}`);
  }
  if (parts.join('').trim() === '') return '';
  const words = (languageOfPosting(parts.join('\n'), languages) ?? own).posted;
  const facts = [
    [words.pay, posted.pay],
    [words.place, posted.place],
    [words.deadline, posted.validThrough],
  ].flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
  return [...parts, ...(facts.length === 0 ? [] : [facts.join('\n')])].join('\n\n');
}

/** Text as it is mostly written: UTF-8, else what Windows wrote before. */
function decode(content: string): string {
  const bytes = Uint8Array.fromBase64(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'windows-1252').decode(bytes);
  }
}

export const posting: Handler<'posting'> = async (app, input, invocation) => {
  const proposed = await propose(app, input);
  if (!proposed.ok) return proposed;
  const { title, format, text, notes } = proposed.value;
  const requirements = (input.requirements ?? proposed.value.requirements).map(({ text: what, need, quote }) => ({
    text: what,
    need,
    quote: quote ?? '',
  }));
  return decide(app, invocation, async (app) => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob();
    const { fit, read } = await loadFit(app, input.job);
    const known = new Set(fit.requirements.map((each) => each.text.toLowerCase()));
    const fresh = requirements.filter((each) => !known.has(each.text.toLowerCase()));
    const noted = entry(app, 'fit-noted', invocation.now, {
      jobId: input.job,
      posting: { text, format, source: input.source ?? input.file?.name ?? null, title: title ?? null },
      ...(fresh.length === 0
        ? {}
        : {
            requirements: fresh.map(({ text: what, need, quote }) => ({
              requirementId: app.ids.next('req'),
              text: what,
              need,
              quote: quote === '' ? null : quote,
            })),
          }),
    });
    return done({ entries: [noted], read: [...read, found.read], result: { job: input.job, requirements, notes } });
  });
};
