/** What writing in a language asks for that no single sentence of its pack tells. */
interface Customs {
  /** Regions in which it is written in another way, with the code of the pack for that way; the first that fits counts. */
  readonly elsewhere: readonly (readonly [region: RegExp, code: string])[];
  /** True where "you" has a familiar form and a formal one, so that a first name is no address for those whom one does not know well. */
  readonly twoForms: boolean;
  /** True where words are drawn together ("I'm"), which some people never do. */
  readonly contracts: boolean;
  /** The code of the pack in which American customs hold, where the language has British and American ones. */
  readonly american?: string;
}

const none: Customs = { elsewhere: [], twoForms: false, contracts: false };

/** The customs of each language by the first part of its code. A language that is not named here has none. */
const customs: ReadonlyMap<string, Customs> = new Map([
  ['en', { elsewhere: [[/^US/, 'en-US']], twoForms: false, contracts: true, american: 'en-US' }],
  ['de', { elsewhere: [[/^(?:CH|LI)/, 'de-CH']], twoForms: true, contracts: false }],
]);

function customsOf(code: string | null): Customs {
  return customs.get((code ?? 'en').split('-')[0] ?? '') ?? none;
}

/** The code of a language as it is written in a region (ISO 3166-2); the code itself where it is written there as everywhere. */
export function writtenIn(code: string | null, region: string | null): string | null {
  // Who asked for one way of writing it has chosen.
  if (code?.includes('-')) return code;
  return customsOf(code).elsewhere.find(([pattern]) => pattern.test(region ?? ''))?.[1] ?? code;
}

/** True where the language has a familiar "you" and a formal one. */
export function hasTwoForms(code: string | null): boolean {
  return customsOf(code).twoForms;
}

/** True where words are drawn together, so that a letter can be written with or without that. */
export function hasContractions(code: string): boolean {
  return customsOf(code).contracts;
}

/** True for American, false for British customs; null in a language that has neither. */
export function isAmerican(code: string | null): boolean | null {
  const { american } = customsOf(code);
  return american === undefined ? null : code === american;
}
