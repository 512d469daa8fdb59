import { isGivenName } from '../write/given-names.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { isBehindLarge, slipsOfFirm } from './firm-slips.ts';
import { type Add, isJoining, LEGAL, partsOf, wordsIn } from './firm-words.ts';
import { LEGAL_FORM, mentionsOf, outside, type Span, withoutLegalForm } from './mentions.ts';
import { knownPeople } from './people-named.ts';
import { withoutOverlaps } from './spans.ts';
import { isSameWord } from './spelling.ts';

/** How a letter writes the firm of its job, and whether it takes another for it (TR2). */
export function reviewFirms(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  const people = new Set(knownPeople(facts).map((each) => each.name));
  const own = [...new Set([facts.ownEmployer ?? '', ...facts.ownNames.filter((name) => !people.has(name))])].filter(
    (name) => name !== '' && partsOf(name).length > 0,
  );
  const add = (
    code: FindingCode,
    severity: Finding['severity'],
    span: Span,
    name: string,
    repair: string | null,
  ): void => {
    const message = words.message(code, { name, wrong: text.slice(span.start, span.end), right: repair ?? '' });
    found.push({
      rule: 'TR2',
      code,
      severity,
      ...span,
      message,
      ...(repair === null ? {} : { repairs: [{ start: span.start, end: span.end, text: repair }] }),
    });
  };
  const all = wordsIn(text);
  for (const firm of own) slipsOfFirm(text, all, firm, facts, words, add);
  for (const firm of own) legalForms(text, firm, add);
  shortForms(text, own, facts, words, add);
  strangers(text, own, facts, words, add);
  return withoutOverlaps(found);
}

/** "Tessaly Instruments plc" of a firm that is noted as a "Ltd". */
function legalForms(text: string, firm: string, add: Add): void {
  const base = withoutLegalForm(firm);
  const form = firm.slice(base.length).replace(/^[\s,]+/, '');
  if (form === '' || !LEGAL_FORM.test(firm)) return;
  const key = (word: string): string =>
    ({ limited: 'ltd', incorporated: 'inc', corporation: 'corp', company: 'co' })[
      word.toLowerCase().replace('.', '')
    ] ?? word.toLowerCase().replace('.', '');
  for (const { end } of mentionsOf(text, base, new Set())) {
    const behind = /^[\s,]{1,2}([\p{L}&]{2,12})\.?(?![\p{L}])/u.exec(text.slice(end, end + 20));
    const written = behind?.[1];
    if (behind === null || written === undefined || !LEGAL.test(written) || !/\p{Lu}|^plc$/u.test(written)) continue;
    const known = form.split(/\s+/).map(key);
    if (known.includes(key(written))) continue;
    const start = end + behind[0].indexOf(written);
    add('wrong-legal-form', 'warn', { start, end: start + written.length }, firm, form);
  }
}

/** "Southmoor" for the other job's Southmoor Foods. A word that is anybody's counts only where somebody works or joins. */
function shortForms(text: string, own: readonly string[], facts: ReviewFacts, words: ReviewWords, add: Add): void {
  for (const firm of new Set(facts.otherEmployers)) {
    const [first = '', ...more] = partsOf(firm).filter((part) => !isJoining(part));
    headOfFirm(text, firm, [first, ...more], own, facts, words, add);
    if (more.length === 0 || first.length < 4) continue;
    const isOwn = own.some((name) => partsOf(name).some((part) => isSameWord(part, first)));
    const isCommon =
      words.facts.commonInFirms.has(first.toLowerCase()) || words.commonNames.has(first) || isGivenName(first);
    const isNoted =
      mentionsOf(facts.evidence, first, new Set()).length > 0 || facts.ownNames.some((name) => name.includes(first));
    if (isOwn || isCommon || isNoted) continue;
    for (const span of outside(mentionsOf(text, first, words.commonNames), mentionsOf(text, firm, words.commonNames))) {
      const next = /^\s(\p{Lu}[\p{L}]+)/u.exec(text.slice(span.end))?.[1];
      // "Southmoor Road", and another firm that begins so.
      if (next !== undefined && !facts.ownRoles.some((role) => role.includes(next))) continue;
      const before = text.slice(Math.max(0, span.start - 30), span.start);
      // "First Mesa" is no Mesa.
      if (isBehindLarge(text, span.start)) continue;
      if (
        /\b(?:in|near|from|of|Mr|Ms|Mrs|Dr)\.?\s$/.test(before) &&
        !/\b(?:team|role|job|everybody|people) (?:of|from)\s$/.test(before)
      )
        continue;
      add(
        'other-employer',
        'block',
        span,
        firm,
        facts.ownEmployer === null ? null : withoutLegalForm(facts.ownEmployer),
      );
    }
  }
}

/** "Strait Link" for the other job's Strait Link Marine: as many of its first words as nobody else has. */
function headOfFirm(
  text: string,
  firm: string,
  parts: readonly string[],
  own: readonly string[],
  facts: ReviewFacts,
  words: ReviewWords,
  add: Add,
): void {
  if (parts.length < 3 || parts.slice(0, 2).every((part) => words.facts.commonInFirms.has(part.toLowerCase()))) return;
  const head = parts.slice(0, 2).join(' ');
  if ([...own, ...facts.ownNames, ...facts.ownRoles, facts.evidence].some((each) => each.includes(head))) return;
  for (const span of outside(mentionsOf(text, head, new Set()), mentionsOf(text, firm, new Set()))) {
    // "Tussock Creek Road" is a place, and so is what stands behind "near".
    if (/^\s\p{Lu}/u.test(text.slice(span.end, span.end + 2)) || isBehindLarge(text, span.start)) continue;
    if (
      /\b(?:in|near|from|around|along|up|past|across|(?:down|out|over|up) at|(?:works|worked) (?:at|for|with)|Mr|Ms|Mrs|Dr)\.?\s$/.test(
        text.slice(Math.max(0, span.start - 16), span.start),
      )
    )
      continue;
    add('other-employer', 'block', span, firm, facts.ownEmployer === null ? null : withoutLegalForm(facts.ownEmployer));
  }
}

/** A firm that nobody noted, where the letter says that the candidate wants to work. */
function strangers(text: string, own: readonly string[], facts: ReviewFacts, words: ReviewWords, add: Add): void {
  const { ownEmployer } = facts;
  if (ownEmployer === null) return;
  const known = [...own, ...facts.ownNames, ...facts.otherEmployers, ...facts.guessedEmployers].flatMap((name) =>
    wordsIn(name)
      .filter(({ text: each }) => !isJoining(each))
      .map((each) => each.text.toLowerCase()),
  );
  for (const match of text.matchAll(words.facts.firmOfJob)) {
    const firm = (match.groups?.firm ?? match.groups?.firm2)?.replace(/['’]s$/u, '').replace(/[.,]+$/, '') ?? '';
    const parts = wordsIn(firm).filter((each) => !isJoining(each.text));
    if (
      parts.length === 0 ||
      parts.some(
        ({ text: each }) => known.includes(each.toLowerCase()) && !words.facts.commonInFirms.has(each.toLowerCase()),
      ) ||
      parts.every(({ text: each }) => known.includes(each.toLowerCase()))
    )
      continue;
    if (parts.some((each) => words.facts.commonInFirms.has(each.text.toLowerCase()) && parts.length === 1)) continue;
    const last = parts.at(-1)?.text ?? '';
    if (words.facts.buildings.has(last.toLowerCase())) continue;
    if (
      parts.length === 1 &&
      (isGivenName(last) || words.commonNames.has(last) || words.weekdays.includes(last) || words.months.includes(last))
    )
      continue;
    if (mentionsOf(facts.evidence, firm, new Set()).length > 0) continue;
    const isRole = [...facts.ownRoles, ...facts.otherRoles].some((role) =>
      role.toLowerCase().includes(parts[0]?.text.toLowerCase() ?? ''),
    );
    if (isRole) continue;
    // "The Friends of" something.
    if (/ of$/.test(firm)) continue;
    const start = match.index + match[0].lastIndexOf(firm);
    if (/^ (?:went|had|fell through|closed)\b/.test(text.slice(start + firm.length, start + firm.length + 16)))
      continue;
    add('stranger-firm', 'warn', { start, end: start + firm.length }, firm, withoutLegalForm(ownEmployer));
  }
}
