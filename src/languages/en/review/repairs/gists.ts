import type { ToneFamily } from '../../../../core/review/tone-rule.ts';
import { spelledWell } from './shape.ts';

/** A kind of direct wording, and what a reader would gladly read instead. */
export interface Gist {
  readonly pattern: RegExp;
  /** Whole sentences, each with something of the writer's in it: `$name` stands for what the pattern's group of this name found. */
  readonly texts: readonly string[];
  readonly families: ReadonlySet<ToneFamily>;
}

/** Longer bodies say more than one thing, and some of it would be lost. */
const LONGEST = 120;

/** A gist from its pattern's source, which holds for the whole body. */
export function gist(source: string, texts: readonly string[], ...families: ToneFamily[]): Gist {
  return { pattern: new RegExp(`^(?:${source})$`, 'i'), texts, families: new Set(families) };
}

const before =
  /^(?:(?:so|and|but|well|ok|okay|hey|hi|hello|oh|look|listen|anyway|sir|ma'am|madam|mate|guys|honestly|frankly|really|please|pls|again|just|also|yes|nah|no|lol|omg|fyi|ps|btw|by the way|to be honest|to be clear|now|then|sorry)(?![\w'-])[,!:.]? +){1,4}/i;
const behind =
  /(?:,? (?:sir|ma'am|madam|mate|guys|lads|folks|please|pls|lol|haha|tho|though|then|you know|so you know|just so you know|by the way|btw|to be honest|at all|tbh|frankly|honestly|thanks|thank you|right|ok|okay|as well|too|again|now|I beg you)){1,3}$/i;

const deadline = (text: string): string =>
  text
    .replace(/^(?:until|till|no later than|not later than|latest by|by latest)(?= )/i, 'by')
    .replace(/ (?:at the latest|latest|itself|sharp)$/i, '')
    .replace(/'s time$|s' time$/i, (end) => (end.startsWith("'") ? '' : 's'));

/** A firm has a capital, also where the writer left it out; "another firm" has none. */
const named = (who: string): string =>
  /^(?:an?|the|another|your|one|someone|somebody|two|three|four|several)(?= )|^some(?:one|body)/i.test(who)
    ? who.slice(0, 1).toLowerCase() + who.slice(1)
    : who.slice(0, 1).toUpperCase() + who.slice(1);

/** What the gists of this family make of a body, the earlier first. */
export function gistsOf(gists: readonly Gist[], body: string, family: ToneFamily): string[] {
  if (body.length > LONGEST) return [];
  const plain = spelledWell(body);
  const bare = plain.replace(before, '');
  const bodies = new Set([bare.replace(behind, ''), plain.replace(behind, ''), bare, plain]);
  const made = [...bodies].flatMap((each) =>
    gists.flatMap(({ families, pattern, texts }, at) => {
      if (!families.has(family)) return [];
      const match = pattern.exec(each);
      return match === null ? [] : [{ at, texts: texts.map((text) => filled(text, match.groups ?? {})) }];
    }),
  );
  return [...new Set(made.sort((one, other) => one.at - other.at).flatMap((each) => each.texts))];
}

function filled(text: string, groups: Readonly<Record<string, string | undefined>>): string {
  return (
    text
      .replace(/ ?\$(\w+)/g, (_, name: string) => {
        const found = groups[name]?.trim() ?? '';
        const said =
          name === 'by'
            ? deadline(found)
            : name === 'who'
              ? named(found)
              : /^(?:n|m)$/.test(name)
                ? found.toLowerCase()
                : found;
        return said === '' ? '' : ` ${said}`;
      })
      .replace(/\bother other\b/, 'other')
      .replace(/\bhear (?=(?:mon|tues|wednes|thurs|fri)day)/i, 'hear on ')
      .trim()
      // Where what a sentence was about was not found, it is none.
      .replace(/^.*\b(?:about|by|since|within|with|when|that)[?.,]$/, '')
  );
}
