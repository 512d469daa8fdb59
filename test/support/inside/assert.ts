// What tests ask of `node:assert/strict`, for a browser. It compares by the same rules as far as the tests use them.

/** What is thrown where a test does not hold. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

type Expected = RegExp | (new (...given: never[]) => unknown) | ((error: unknown) => boolean) | object;

/** Throws where the value is not true-like. */
function ok(value: unknown, message?: string | Error): asserts value {
  if (!value) refuse(message, `${show(value)} is not true-like`);
}

function equal(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!Object.is(actual, expected)) refuse(message, `${show(actual)}\nis not\n${show(expected)}`);
}

function notEqual(actual: unknown, other: unknown, message?: string | Error): void {
  if (Object.is(actual, other)) refuse(message, `both are ${show(actual)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!isSame(actual, expected)) refuse(message, `${show(actual)}\nis not\n${show(expected)}`);
}

function notDeepEqual(actual: unknown, other: unknown, message?: string | Error): void {
  if (isSame(actual, other)) refuse(message, `both are ${show(actual)}`);
}

function match(text: string, pattern: RegExp, message?: string | Error): void {
  if (!pattern.test(text)) refuse(message, `${show(text)} does not match ${pattern}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string | Error): void {
  if (pattern.test(text)) refuse(message, `${show(text)} matches ${pattern}`);
}

function fail(message: string | Error = 'failed'): never {
  refuse(message, 'failed');
}

function throws(work: () => unknown, expected?: Expected | string, message?: string): void {
  let thrown: { readonly error: unknown } | null = null;
  try {
    work();
  } catch (error) {
    thrown = { error };
  }
  check(thrown, expected, message);
}

async function rejects(
  work: Promise<unknown> | (() => Promise<unknown>),
  expected?: Expected | string,
  message?: string,
): Promise<void> {
  let thrown: { readonly error: unknown } | null = null;
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    thrown = { error };
  }
  check(thrown, expected, message);
}

function check(thrown: { readonly error: unknown } | null, expected?: Expected | string, message?: string): void {
  const said = typeof expected === 'string' ? expected : message;
  if (thrown === null) refuse(said, 'nothing was thrown');
  const { error } = thrown;
  if (expected === undefined || typeof expected === 'string') return;
  if (!isExpected(error, expected)) refuse(said, `something else was thrown: ${show(error)}`);
}

function isExpected(error: unknown, expected: Expected): boolean {
  if (expected instanceof RegExp) return expected.test(String(error));
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && error instanceof expected) return true;
    return expected.prototype === undefined && Reflect.apply(expected, undefined, [error]) === true;
  }
  return Object.entries(expected).every(([key, value]) => {
    const found: unknown = Reflect.get(Object(error), key);
    return value instanceof RegExp ? value.test(String(found)) : isSame(found, value);
  });
}

function refuse(message: string | Error | undefined, otherwise: string): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message === undefined ? otherwise : `${message}\n${otherwise}`);
}

/** Whether two values hold the same, with the same prototypes, as `deepStrictEqual` compares. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Date && other instanceof Date && one.getTime() !== other.getTime()) return false;
  if (one instanceof Error && other instanceof Error && one.message !== other.message) return false;
  if (one instanceof Map && other instanceof Map)
    return one.size === other.size && [...one].every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && [...one].every((each) => [...other].some((found) => isSame(each, found)));
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

function show(value: unknown): string {
  if (value instanceof Error) return value.stack?.includes(value.message) ? value.stack : `${value}\n${value.stack}`;
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return String(value);
  const plain = (_key: string, each: unknown): unknown => {
    if (typeof each === 'bigint') return `${each}n`;
    if (each instanceof Map) return { map: [...each] };
    if (each instanceof Set) return { set: [...each] };
    return each === undefined ? 'undefined' : each;
  };
  try {
    return JSON.stringify(value, plain, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

/** All of it, as the default export of `node:assert/strict` holds it. */
export const assert = Object.assign(
  (value: unknown, message?: string | Error): void => {
    ok(value, message);
  },
  { AssertionError, deepEqual, doesNotMatch, equal, fail, match, notDeepEqual, notEqual, ok, rejects, throws },
);
