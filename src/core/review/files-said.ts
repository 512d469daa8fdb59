import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';

/** What is said to be attached is there: at all, of its sort, and as many (TR2). */
export function reviewFiles(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const said = words.facts.filesSaid(text);
  const plain = words.attachment.exec(text);
  if (facts.attachments === 0) {
    const [first] = [
      ...said,
      ...(plain === null ? [] : [{ start: plain.index, end: plain.index + plain[0].length }]),
    ].sort((one, other) => one.start - other.start);
    if (first === undefined) return [];
    const { start, end } = first;
    const message = words.message('missing-attachment', { text: text.slice(start, end) });
    return [{ rule: 'TR2', code: 'missing-attachment', severity: 'block', start, end, message }];
  }
  const sorts = (facts.files ?? []).map((name) =>
    words.facts.plainWords(
      name
        .replace(/\.[a-z0-9]{1,5}$/i, '')
        .replace(/[_.-]+/g, ' ')
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
    ),
  );
  const isTelling = (file: readonly string[]): boolean => file.some((word) => SORTS.has(word));
  const names = (facts.files ?? []).join(', ');
  const find = (start: number, end: number, right: string): Finding[] => [
    {
      rule: 'TR2',
      code: 'wrong-files',
      severity: 'warn',
      start,
      end,
      message: words.message('wrong-files', { text: text.slice(start, end), right }),
    },
  ];
  const single = said.flatMap(({ start, end, sort, count }) => {
    if (count !== null && count !== facts.attachments)
      return find(start, end, names === '' ? String(facts.attachments) : names);
    // A file whose name says nothing may be what is meant.
    if (sort === null || sorts.length === 0 || !sorts.every(isTelling)) return [];
    return sorts.some((each) => each.includes(sort)) ? [] : find(start, end, names);
  });
  if (single.length > 0 || sorts.length === 0) return single;
  if (!sorts.every(isTelling))
    // Each file is one of the things by its name, and a thing is left over.
    return words.facts.filesListed(text).flatMap(({ start, end, things }) => {
      const named = things.map((each) => words.facts.plainWords(each));
      const isOneOf = (file: readonly string[], thing: readonly string[]): boolean =>
        thing.some((word) => word.length > 2 && file.some((each) => each === word || isSameStem(each, word)));
      const matched = sorts.map((file) => named.findIndex((thing) => isOneOf(file, thing)));
      const isEach = matched.every((at) => at >= 0) && new Set(matched).size === sorts.length;
      return isEach && things.length > facts.attachments ? find(start, end, names) : [];
    });
  // A list names more than there is, or a sort that is not among it.
  return words.facts.filesListed(text).flatMap(({ start, end, things }) => {
    const kinds = things.map((each) => words.facts.plainWords(each).filter((word) => SORTS.has(word)));
    if (kinds.every((each) => each.length === 0)) return [];
    const isMissing = kinds.flat().some((sort) => !sorts.some((each) => each.includes(sort)));
    const isMore = things.length > facts.attachments && kinds.some((each) => each.length === 0);
    return isMissing || isMore ? find(start, end, names) : [];
  });
}

const isSameStem = (one: string, other: string): boolean => one.replace(/s$/, '') === other.replace(/s$/, '');

/** Sorts of files that candidates send, as `plainWords` calls them. */
const SORTS: ReadonlySet<string> = new Set([
  'cv',
  'references',
  'portfolio',
  'certificate',
  'transcript',
  'slides',
  'letter',
  'publications',
  'photo',
  'diagram',
  'spreadsheet',
  'sample',
]);
