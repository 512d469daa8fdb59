import type { ToneFamily } from '../../../../core/review/tone-rule.ts';

/** What a pattern found, by the names of its groups; a group that is not there is empty. */
export type Found = (group: string) => string;

/** One way to say a sentence better: a pattern over its body, and what is made of it. */
export interface Way {
  /** Where it is tried; in every family where nothing is said. */
  readonly families?: ReadonlySet<ToneFamily>;
  /** Over the body: the sentence without its end mark, with straight apostrophes. */
  readonly pattern: RegExp;
  /** Whole sentences with their end marks, the better first; none where the words do not allow it. */
  make(found: Found): readonly string[];
}

/** A way from its pattern's source, which holds for the whole body. */
export function way(source: string, make: Way['make'], ...families: ToneFamily[]): Way {
  const pattern = new RegExp(`^(?:${source})$`, 'i');
  return families.length === 0 ? { pattern, make } : { pattern, make, families: new Set(families) };
}

/** What the ways of this family make of a body, the earlier way first. */
export function madeBy(ways: readonly Way[], body: string, family: ToneFamily): string[] {
  return ways.flatMap(({ families, pattern, make }) => {
    if (families !== undefined && !families.has(family)) return [];
    const match = pattern.exec(body);
    return match === null ? [] : make((group) => match.groups?.[group]?.trim() ?? '');
  });
}
