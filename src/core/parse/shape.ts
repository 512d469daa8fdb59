import { parseDay } from '../time/epoch-day.ts';

/**
 * Small structural parsers for what the journal holds. The fold reads hundreds of thousands of payloads, so a shape
 * only checks; it copies nothing. The edges of the program use zod; this is what the core can use without importing.
 */
export interface Shape<T> {
  /** True when the value has this shape. Never throws. */
  (value: unknown): value is T;
  /** The shapes of its fields, where it is one of an object: they tell which field does not fit. */
  readonly of?: Readonly<Record<string, Shape<unknown>>>;
  /** What values it accepts, so that tests can make some; absent for a shape that was written by hand. */
  readonly takes?: Takes;
}

/** What values a shape takes, as data. */
export type Takes =
  | { readonly what: 'text' | 'list' | 'record'; readonly most: number; readonly item?: Shape<unknown> }
  | { readonly what: 'words'; readonly words: readonly string[] }
  | { readonly what: 'nullable' | 'optional'; readonly item: Shape<unknown> }
  | { readonly what: 'id' | 'instant' | 'day' | 'integer' | 'flag' };

const taking = <T>(takes: Takes, fits: (value: unknown) => value is T): Shape<T> => Object.assign(fits, { takes });

export type Infer<S> = S extends Shape<infer T> ? T : never;

type OptionalKeys<F> = { [K in keyof F]: undefined extends Infer<F[K]> ? K : never }[keyof F];
type Fields<F> = { [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
  [K in OptionalKeys<F>]?: Exclude<Infer<F[K]>, undefined> | undefined;
};

/** Text of at most `most` UTF-16 units. */
export function text(most: number): Shape<string> {
  return taking({ what: 'text', most }, (value): value is string => typeof value === 'string' && value.length <= most);
}

/** What a path, an address or the line of a shell would obey: an id is shown in commands to be typed. */
const OBEYED = /[/\\`$;&|<>(){}[\]'"*?!#%^=~,]/;

/** An identifier: short, printable, without spaces, so that it can stand in a URL, in a scope list and in a command that is shown. */
export const id: Shape<string> = taking({ what: 'id' }, (value): value is string => {
  if (typeof value !== 'string' || value.length === 0 || value.length > 80) return false;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    // Plain letters, digits and signs are what ids are made of; whatever else stands in one is looked at closely.
    if (code <= 32 || code === 127) return false;
    if (code > 127 && /[\s\p{C}]/u.test(value)) return false;
  }
  return !OBEYED.test(value);
});

/** An instant in whole milliseconds since 1970, between the years 1900 and 2200. */
export const instant: Shape<number> = taking(
  { what: 'instant' },
  (value): value is number =>
    Number.isInteger(value) && (value as number) > -2_208_988_800_000 && (value as number) < 7_258_118_400_000,
);

/** A calendar day as YYYY-MM-DD that exists. */
export const day: Shape<string> = taking(
  { what: 'day' },
  (value): value is string => typeof value === 'string' && parseDay(value) !== null,
);

export const integer: Shape<number> = taking({ what: 'integer' }, (value): value is number =>
  Number.isSafeInteger(value),
);

export const flag: Shape<boolean> = taking({ what: 'flag' }, (value): value is boolean => typeof value === 'boolean');

export function oneOf<const L extends readonly string[]>(...words: L): Shape<L[number]> {
  return taking(
    { what: 'words', words },
    (value): value is L[number] => typeof value === 'string' && words.includes(value),
  );
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return taking({ what: 'nullable', item: shape }, (value): value is T | null => value === null || shape(value));
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return taking(
    { what: 'optional', item: shape },
    (value): value is T | undefined => value === undefined || shape(value),
  );
}

/** A list of at most `most` items. */
export function list<T>(shape: Shape<T>, most: number): Shape<T[]> {
  return taking(
    { what: 'list', most, item: shape },
    (value): value is T[] => Array.isArray(value) && value.length <= most && value.every((item) => shape(item)),
  );
}

/** An object with these fields; further fields are allowed, so that an older program keeps what a newer one wrote. */
export function fields<F extends Record<string, Shape<unknown>>>(of: F): Shape<Fields<F>> {
  const names = Object.keys(of);
  const shapes = Object.values(of);
  const fits = (value: unknown): value is Fields<F> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (let index = 0; index < names.length; index++) {
      const shape = shapes[index];
      if (shape !== undefined && !shape((value as Record<string, unknown>)[names[index] ?? ''])) return false;
    }
    return true;
  };
  return Object.assign(fits, { of });
}

/** A record from text to values of one shape, with at most `most` of them. */
export function record<T>(shape: Shape<T>, most: number): Shape<Record<string, T>> {
  return taking(
    { what: 'record', most, item: shape },
    (value): value is Record<string, T> =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length <= most &&
      Object.values(value).every((each) => shape(each)),
  );
}

/** Where a value does not fit a shape: the field, from outside in, as `debrief.notes`; empty for the value itself. */
export interface Misfit {
  readonly code: 'missing' | 'misfit';
  readonly field: string;
}

/** Says where a value does not fit a shape; null where it fits. */
export function misfit(shape: Shape<unknown>, value: unknown, field = ''): Misfit | null {
  if (shape(value)) return null;
  if (shape.of !== undefined && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, part] of Object.entries(shape.of)) {
      const within = misfit(part, (value as Record<string, unknown>)[key], field === '' ? key : `${field}.${key}`);
      if (within !== null) return within;
    }
  }
  return { code: value === undefined ? 'missing' : 'misfit', field };
}
