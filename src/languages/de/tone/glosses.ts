/** English words for German ones, so that what is known of English words helps with German ones too. */
export interface Glosses {
  /** A sentence word by word in English; what the list does not hold is left as it is. */
  gloss(words: readonly string[]): string[];
}

/** Phrases of so many words are looked up whole. */
const LONGEST = 4;
const SHORTEST_PART = 4;
/** What joins the parts of a compound. */
const JOINTS = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const ENDINGS = /(?:e|en|er|es|em|n|s|st|t|te|ten|tes|ter)$/;

/** Reads the list: a German word or phrase in small letters, a tab, what it means in English. */
export function readGlosses(bytes: Uint8Array): Glosses {
  const known = new Map(
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line): [string, string[]][] => {
        const [german, english] = line.split('\t');
        return german && english ? [[german, english.split(' ')]] : [];
      }),
  );
  const stems = new Map([...known].map(([german, english]) => [german.replace(ENDINGS, ''), english]));

  const ofWord = (word: string): readonly string[] | null => {
    const whole = known.get(word) ?? (word.length > SHORTEST_PART ? stems.get(word.replace(ENDINGS, '')) : undefined);
    if (whole !== undefined) return whole;
    // A compound says what its parts say: "Schichtleitung" is a lead of shifts.
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const last = known.get(word.slice(at));
      if (last === undefined) continue;
      const head = word.slice(0, at);
      for (const joint of JOINTS) {
        const first = head.endsWith(joint) ? known.get(head.slice(0, head.length - joint.length)) : undefined;
        if (first !== undefined) return [...first, ...last];
      }
    }
    return null;
  };

  return {
    gloss(words) {
      const english: string[] = [];
      for (let at = 0; at < words.length; ) {
        let taken = 1;
        let found: readonly string[] | null = null;
        for (let length = Math.min(LONGEST, words.length - at); length > 1 && found === null; length--) {
          found = known.get(words.slice(at, at + length).join(' ')) ?? null;
          if (found !== null) taken = length;
        }
        found ??= ofWord(words[at] ?? '');
        english.push(...(found ?? [words[at] ?? '']));
        at += taken;
      }
      return english;
    },
  };
}
