/**
 * True where a message says that its writer is on first-name terms: signed with the first name alone, also behind a closing in the same line,
 * or, in German, with "du" and without "Sie". `text` is what they wrote; `first` their first name.
 */
export function onFirstNameTerms(text: string, first: string, isGerman: boolean): boolean {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/\s*\([^()]*\)$/, '')
        .replace(/(?:[\s,.!–-]|\bx+$)+$/, ''),
    )
    .filter((line) => line !== '');
  const signed = lines.slice(-4).some((line) => line === first || (line.endsWith(` ${first}`) && CLOSED.test(line)));
  // Who says "Sie" stays with it, also above a first name alone.
  if (isGerman && SAYS_SIE.test(text)) return false;
  return signed || (isGerman && SAYS_DU.test(text));
}

/** "LG Jule", "Thanks, Gaz", "Ich melde mich. Liebe Grüße Jule": a closing stands before the name. */
const CLOSED =
  /(?:^|[.!?,\s])(?:lg|vg|bg|(?:liebe|viele|beste|schöne) gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|thanks|cheers|best|regards|best wishes|all the best|take care|ta)[,.!]? \p{L}+$|[.!?…] \p{L}+$/iu;
const SAYS_DU = /(?<!\p{L})(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[nmrs]?)?)(?!\p{L})/u;
const SAYS_SIE = /(?<!\p{L})(?:Ihnen|Ihre?[nmrs]?)(?!\p{L})|(?<=\p{Ll},? )Sie(?!\p{L})/u;
