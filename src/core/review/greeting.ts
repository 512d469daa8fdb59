import { isGivenName } from '../write/given-names.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import { partsOfName, peopleNamed } from '../write/name-parts.ts';
import { friendlyName } from '../write/names.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { titlesAgree } from './name-titles.ts';
import { type Known, knownPeople, wordsOfName } from './people-named.ts';
import { isSameWord, isShortOf, isSlipOf, sharesHalf, soundsAlike, WHOLE_NAME } from './spelling.ts';

const TITLES =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Captain|Capt|Sheriff|Eng|Colonel|Major|Judge|Reverend|Rev|Father|Sister|Inspector|Commander|Sergeant|Herrn?|Frau|Fr|Hr)\.?\s+)+/i;

const RANK_ALONE =
  /^(?:captain|commander|colonel|major|professor|doctor|dr|sheriff|judge|reverend|father|mother|sister|brother|minister|inspector|sergeant|chief|boss|coach|maestro|headmaster|headmistress|headteacher|principal|dean|director|editor|chair|chairman|president|governor|ambassador|matron|eng|skipper|guv|friend|friends|mate|neighbour)\.?$/i;

/** The greeting names the reader, in the right spelling and with the right title, or at least nobody else; and there is one of it. */
export function reviewGreeting(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  return [...greeted(text, facts, words), ...twoGreetings(text, facts, words), ...twoClosings(text, words)];
}

function greeted(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const match = words.salutation.exec(text);
  const name = match?.[1]?.trim().replace(/[!.]+$/, '');
  const { recipientName, recipientGreeted } = facts;
  if (!match || name === undefined || recipientName === null) return [];
  const start = match.index + match[0].lastIndexOf(name);
  const place = { start, end: start + name.length };
  const low = (each: string): string => wordsOfName(each.toLocaleLowerCase()).join(' ');
  if (recipientGreeted != null && low(recipientGreeted) === low(name)) return [];
  const find = (code: FindingCode, severity: Finding['severity'], span: typeof place, right: string): Finding => ({
    rule: 'TR2',
    code,
    severity,
    ...span,
    message: words.message(code, { name, recipient: recipientName, wrong: text.slice(span.start, span.end), right }),
    repairs: [{ ...span, text: right }],
  });
  const people = knownPeople(facts);
  const reader = people.find((each) => each.isReader);
  const titled = TITLES.exec(name)?.[0] ?? '';
  const bare = name.slice(titled.length);
  const all = peopleNamed(bare);
  const wordsSaid = wordsOfName(bare.replace(/^(?:(?:and|&|und)\s)/, ''));
  const own = wordsOfName([recipientName, reader?.parts.full ?? ''].join(' '));
  const isOwn = (word: string): boolean => own.some((each) => isSameWord(each, word));
  const wordAt = (word: string): typeof place => {
    const at = text.indexOf(word, start + titled.length);
    return { start: at, end: at + word.length };
  };
  if (wordsSaid.some(isOwn)) {
    const family = reader?.parts.family ?? null;
    const given = reader?.parts.given ?? null;
    const [first = '', ...more] = wordsSaid;
    if (
      given !== null &&
      family !== null &&
      more.length > 0 &&
      isSameWord(more.join(' '), given) &&
      isSameWord(first, family)
    )
      return [find('swapped-name', 'block', wordSpan(text, bare, start), reader?.parts.whole ?? recipientName)];
    if (all.length === 1 && reader !== undefined) {
      const slipped = wordsSaid.find((word) => !isOwn(word) && own.some((each) => isSlipOf(word, each, 1)));
      if (slipped !== undefined)
        return [find('misspelt-name', 'block', wordAt(slipped), own.find((each) => isSlipOf(slipped, each, 1)) ?? '')];
      const strange = wordsSaid.find((word) => !isOwn(word) && /^\p{Lu}/u.test(word) && word.length > 2);
      // "Dear Ana Silva" to Ana Duarte.
      if (
        strange !== undefined &&
        wordsSaid.length === 2 &&
        first !== strange &&
        given !== null &&
        family !== null &&
        isSameWord(first, given)
      )
        return [find('wrong-name', 'warn', wordSpan(text, bare, start), reader.parts.whole)];
    }
    return titleFindings(facts, words, { name, titled, start }, reader);
  }
  const [only = ''] = wordsSaid;
  const half = own.find((each) => each.includes('-') && each.split('-').some((part) => isSameWord(part, only)));
  if (wordsSaid.length === 1 && half !== undefined) return [find('half-name', 'warn', wordAt(only), half)];
  const given = reader?.parts.given ?? null;
  const family = reader?.parts.family?.split(' ').at(-1) ?? null;
  // How a friend says it is right.
  const friendly = friendlyName(recipientName, null);
  if (wordsSaid.length === 1 && titled === '' && given !== null && isShortOf(only, given, friendly)) return [];
  const slips = wordsSaid.filter((word) =>
    own.some((each) => isMeant(word, each, given, titled !== '') || sharesHalf(word, each)),
  );
  const [slip] = slips;
  if (slip !== undefined) {
    const sought =
      titled !== '' && family !== null && isSlipOf(slip, family, 1)
        ? family
        : own.find((each) => isMeant(slip, each, given, titled !== '') || sharesHalf(slip, each));
    if (sought !== undefined && wordsSaid.length <= 2) {
      if (wordsSaid.length === 1) return [find('misspelt-name', 'block', wordAt(slip), sought)];
      return [find('misspelt-name', 'block', wordSpan(text, bare, start), reader?.parts.whole ?? recipientName)];
    }
  }
  // "Dear Madam" to somebody who is noted as Mr.
  const [noted, said] = [reader?.called ?? facts.recipientTitle, name.replace(/^dear\s/i, '')].map((each) =>
    each == null ? null : words.facts.genderOf(each),
  );
  if (/^(?:dear\s)?(?:sir|madam|ma['’]?am|ma)$/i.test(name) && noted != null && said != null && noted !== said)
    return [find('wrong-title', 'warn', place, titledName(facts, reader))];
  // "Dear team", "Hello all": a greeting without a capital or a name greets nobody wrongly.
  if (!/^[\p{L}\p{M}\s.'’-]+$/u.test(name) || !/\p{Lu}/u.test(name) || partsOfName(bare) === null) return [];
  if (
    /^(?:Hiring|Sir|Madam|Ma|Ma['’]am|All|Team|Both|Everyone|Everybody|Colleagues?|Chef|Folks|There|Again|Damen|Herren|Zusammen)\b/i.test(
      name,
    )
  )
    return [];
  // "Dear Captain," greets the reader by what they are.
  if (RANK_ALONE.test(name)) return [];
  return [
    find(
      'wrong-name',
      'block',
      { start, end: start + name.length },
      partsOfName(recipientName)?.given ?? recipientName,
    ),
  ];
}

/** The reader as a greeting says it: "Mr Lyle". */
const titledName = ({ recipientName, recipientTitle }: ReviewFacts, reader: Known | undefined): string =>
  `${reader?.called ?? recipientTitle ?? ''} ${reader?.parts.family ?? recipientName ?? ''}`.trim();

function wordSpan(text: string, bare: string, from: number): { start: number; end: number } {
  const start = text.indexOf(bare, from);
  return { start, end: start + bare.length };
}

/** "Katherine" for Kathryn; not "Peter", who is somebody else. */
function isMeant(word: string, right: string, given: string | null, isTitled: boolean): boolean {
  if (given !== null && isSameWord(right, given) && isGivenName(word))
    return soundsAlike(word, given) || (word.length >= WHOLE_NAME && isSlipOf(word, given));
  return isSlipOf(word, right, isTitled ? 1 : 0) && !(isGivenName(word) && isGivenName(right));
}

/** The title in the greeting is the one that is noted; and where none is, it does not say man or woman. */
function titleFindings(
  facts: ReviewFacts,
  words: ReviewWords,
  { name, titled, start }: { readonly name: string; readonly titled: string; readonly start: number },
  reader: Known | undefined,
): Finding[] {
  const title = titled.trim();
  const { recipientName } = facts;
  if (title === '' || recipientName === null) return [];
  const called = reader?.called ?? facts.recipientTitle;
  if (called !== null && called !== undefined) {
    const given = reader?.parts.given ?? null;
    const rest = name.slice(titled.length);
    // Knights and dames are greeted by the first name.
    if (/^(?:Sir|Dame)$/.test(title) && given !== null && !rest.includes(given) && reader?.parts.family === rest) {
      const span = { start, end: start + name.length };
      const right = `${title} ${given}`;
      const message = words.message('wrong-title', { wrong: name, right, name: recipientName });
      return [
        { rule: 'TR2', code: 'wrong-title', severity: 'warn', ...span, message, repairs: [{ ...span, text: right }] },
      ];
    }
    if (titlesAgree(title, called, reader?.parts.titles ?? [], words)) return [];
    const span = { start, end: start + title.length };
    const message = words.message('wrong-title', { wrong: title, right: called, name: recipientName });
    return [
      { rule: 'TR2', code: 'wrong-title', severity: 'warn', ...span, message, repairs: [{ ...span, text: called }] },
    ];
  }
  const gendered = words.genderedTitle.exec(name)?.[0];
  if (
    gendered === undefined ||
    words.genderedTitle.test(recipientName) ||
    facts.evidence.includes(`${gendered.trim()} `)
  )
    return [];
  const message = words.message('gendered', { title: gendered.trim(), name: recipientName });
  const place = { start, end: start + name.length };
  return [
    {
      rule: 'TR2',
      code: 'gendered',
      severity: 'warn',
      ...place,
      message,
      repairs: [{ ...place, text: recipientName }],
    },
  ];
}

/** Lines of a text with their places, without empty ones. */
function linesOf(text: string): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start: start + line.length - line.trimStart().length, text: line.trim() });
    start += line.length + 1;
  }
  return lines;
}

/** A letter that greets twice was put together from two. "Dear Ana, dear Stephen," greets two people. */
function twoGreetings(text: string, { variant }: ReviewFacts, words: ReviewWords): Finding[] {
  const lines = linesOf(text);
  const greetings = lines.filter((line) => words.facts.greetingLine.test(line.text));
  const find = (start: number, said: string): Finding => ({
    rule: 'TR2',
    code: 'two-greetings',
    severity: 'warn',
    start,
    end: start + said.length,
    message: words.message('two-greetings', { text: said }),
  });
  const [first, second] = greetings;
  // What is passed on through somebody may greet again.
  if (
    first !== undefined &&
    second !== undefined &&
    first === lines[0] &&
    (second === lines[1] || variant !== 'through-consultant')
  )
    return [find(second.start, second.text)];
  const within = words.facts.greetingWithin.exec(lines[0]?.text ?? '');
  const said = within?.groups?.second;
  if (within === null || said === undefined) return [];
  const start = (lines[0]?.start ?? 0) + within.index + within[0].lastIndexOf(said);
  return [find(start, said)];
}

function twoClosings(text: string, words: ReviewWords): Finding[] {
  const closings = linesOf(text)
    .slice(-8)
    .filter((line) => words.facts.closingLine.test(line.text));
  const [, second] = closings;
  if (second === undefined) return [];
  const place = { start: second.start, end: second.start + second.text.length };
  const message = words.message('two-closings', { text: second.text });
  return [{ rule: 'TR2', code: 'two-closings', severity: 'warn', ...place, message }];
}
