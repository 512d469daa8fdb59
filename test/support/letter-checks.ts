import type { LetterCase, Lived, Written } from './letter-cases.ts';

/** As many words of a private note as nobody writes by chance. */
const RUN = 4;

interface NotedLine {
  readonly text: string;
  /** The person of whom it was noted, or for whom; null where of nobody by name. */
  readonly of: string | null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

export function runsOf(text: string, length = RUN): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/** A name as it was typed, and as it is kept: without what stands behind a comma or in brackets. */
const isNamed = (typed: string | null, kept: string): boolean =>
  typed !== null && (typed.startsWith(kept) || kept.startsWith(typed));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []);

/** Everything that was jotted down in a case, line by line; not what was typed to be said. */
export function notedLines(each: LetterCase): NotedLine[] {
  return each.events.flatMap((event) => {
    if (event.do === 'advice') return [{ text: textOf(event.with.text), of: null }];
    if (event.do !== 'debrief') return [];
    const remarks = listOf(event.with.people).flatMap((person) =>
      textOf(person.remark)
        .split('\n')
        .map((text) => ({
          text: text.replace(/^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/, '').trim(),
          of: textOf(person.person),
        })),
    );
    const forgot = listOf(event.with.forgot).map(({ text, for: reader }) => ({
      text: textOf(text),
      of: typeof reader === 'string' ? reader : null,
    }));
    const promised = listOf(event.with.iPromised).map(({ text, to }) => ({
      text: textOf(text),
      of: typeof to === 'string' ? to : null,
    }));
    return [...remarks, ...forgot, ...promised];
  });
}

/** What was typed in order to be said. */
function saidLines(each: LetterCase): string[] {
  return each.events.flatMap((event) => listOf(event.with.people).map((person) => textOf(person.say)));
}

/** Every text of a letter that somebody would read or hear. */
export function textsOf({ draft, also, voicemail }: Written): string[] {
  return [draft, ...also, ...(voicemail === null ? [] : [voicemail])].flatMap((each) => [each.subject, each.text]);
}

/** The first sentence behind the greeting. */
export function openingOf(text: string): string {
  const rest = text
    .replace(/^(?:Dear|Hi|Hello|Good|Guten|Sehr|Liebe|Grüezi|Hallo)[^\n]*,?\n\n/, '')
    .replace(/^Hi [^,]*, /, '');
  return rest.split(/(?<=[.?!])\s/)[0] ?? '';
}

/** What must be so of every letter of a case, whatever the case: each fault as a sentence. */
export function faultsOf({ case: each, written, trouble }: Lived): string[] {
  const faults = trouble.map((text) => `not written: ${text}`);
  const fault = (one: Written, text: string): void => {
    faults.push(`${one.day}, ${one.title}: ${text}`);
  };
  const lines = notedLines(each);
  const secret = lines.filter((line) => !each.sayable.includes(line.text));
  const open = [...each.sayable, ...saidLines(each)].flatMap((text) => runsOf(text));
  const had = new Map<string, string>();
  const openings = new Map<string, string>();
  for (const one of written) {
    const { draft, step } = one;
    const readers = [...step.people, ...step.onBehalfOf].map((person) => person.name);
    for (const text of textsOf(one)) {
      const runs = new Set(runsOf(text));
      for (const line of secret)
        for (const run of runsOf(line.text))
          if (runs.has(run) && !open.includes(run)) fault(one, `it holds a note that is not for it: “${run}”`);
      if (/[[\]{}]|undefined|\bnull\b| {2}|\s[,;.](?:\s|$)|,,|\.\.(?!\.)/.test(text))
        fault(one, `its text is broken: ${text}`);
      if (/(?<![\p{L}])(?:a|an|the) (?:a|an|the|my|your) /iu.test(text)) fault(one, `two articles: ${text}`);
      const greeting = text.split('\n')[0] ?? '';
      for (const role of each.roles ?? [])
        for (const word of role.split(' ').filter((each) => each.length > 3))
          if (
            new RegExp(`^(?:Dear|Hi|Hello|Guten Tag)\\b[^.]*\\b${word}\\b`, 'i').test(greeting.split(/[,:]/)[0] ?? '')
          )
            fault(one, `it greets a post: ${greeting}`);
    }
    // What one said, or was to hear, stands in no letter that speaks to another.
    for (const line of lines)
      if (line.of !== null && each.sayable.includes(line.text) && !readers.some((name) => isNamed(line.of, name))) {
        const runs = new Set(runsOf(draft.text));
        const own = runsOf(line.text).filter((run) => runs.has(run));
        const told = step.kind === 'debrief-call' || lines.some((other) => other !== line && other.text === line.text);
        if (own.length > 0 && !told && line.of !== '')
          fault(one, `it tells ${readers.join()} what concerns ${line.of}`);
      }
    const id = draft.letterId ?? '';
    for (const reader of readers) {
      const key = `${reader}|${step.channel === 'phone' ? 'call' : 'letter'}|${id}`;
      if (had.has(key)) fault(one, `${reader} had ${id} on ${had.get(key)}`);
      had.set(key, one.day);
    }
    if (step.channel !== 'phone') {
      const opening = openingOf(draft.text);
      const before = openings.get(opening);
      if (before !== undefined) fault(one, `it begins as that of ${before}: ${opening}`);
      openings.set(opening, one.day);
    }
  }
  return faults;
}
