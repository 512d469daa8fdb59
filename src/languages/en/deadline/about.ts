import type { Hit } from './hits.ts';

const ABOUT_BEFORE = /(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|some|something like)(?: the| on)? $/;
const ABOUT_AFTER = /^(?:,? (?:or so|or thereabouts|ish|roughly|approximately|give or take)|-?ish)(?!\p{L})/u;

/** "In two weeks or so", "around the 20th": a time that is meant roughly. */
export function isAbout(plain: string, hit: Hit): boolean {
  return (
    ABOUT_BEFORE.test(plain.slice(0, hit.start)) ||
    ABOUT_AFTER.test(plain.slice(hit.end)) ||
    / or so$|^(?:in |within )?(?:about|around|roughly) /.test(plain.slice(hit.start, hit.end))
  );
}

/** The words with what makes them rough. */
export function withAbout(plain: string, hit: Hit): string {
  const before = ABOUT_BEFORE.exec(plain.slice(0, hit.start))?.[0] ?? '';
  const after = ABOUT_AFTER.exec(plain.slice(hit.end))?.[0] ?? '';
  return plain.slice(hit.start - before.length, hit.end + after.length).trim();
}
