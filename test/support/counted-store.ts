import type { Store } from '../../src/app/ports/store.ts';

/** What the file says of itself, and what ends it, is no reading or writing of the account. */
const uncounted = new Set(['close', 'troubleOf', 'readOnly', 'onChange']);

export interface Calls {
  /** Names of the port's calls, in their order. */
  readonly made: string[];
}

/** The store with every call of its port noted: each would be one way to a database that is not in this process. */
export function counted(store: Store): { readonly store: Store; readonly calls: Calls } {
  const calls: Calls = { made: [] };
  return { store: noting(store, calls), calls };
}

function noting<T extends object>(port: T, calls: Calls): T {
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function' || typeof name !== 'string' || uncounted.has(name)) return value;
      return (...given: unknown[]): unknown => {
        calls.made.push(name);
        return Reflect.apply(value, target, name === 'snapshot' ? [inside(given[0], calls)] : given);
      };
    },
  });
}

/** Work on a snapshot, whose calls count too. */
function inside(work: unknown, calls: Calls): unknown {
  return typeof work === 'function'
    ? (reader: object): unknown => Reflect.apply(work, undefined, [noting(reader, calls)])
    : work;
}
