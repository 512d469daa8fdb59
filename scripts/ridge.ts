/** One example: places and values of its features, the group that it belongs to, and what is to be foretold. */
export interface Example {
  readonly places: readonly number[];
  readonly values: readonly number[];
  readonly group: number;
  readonly target: number;
}

export interface RidgeOptions {
  readonly features: number;
  readonly groups: number;
  /** The pull to zero (the ridge). */
  readonly pull: number;
  /** How freely a group may differ from the rest: 0 for one model for all. */
  readonly own: number;
}

/** Weights for one group, shared and own together, and its base. */
export interface Ridge {
  readonly weights: readonly Float64Array[];
  readonly bases: Float64Array;
}

const MOST_ROUNDS = 200;
const CLOSE_ENOUGH = 1e-5;

/**
 * Least squares with a ridge, by conjugate gradients on the normal equations. Each group has a copy of every feature beside the shared
 * one ("frustratingly easy" adaptation, Daumé 2007), scaled by `own`, and a base without a pull.
 */
export function fitRidge(examples: readonly Example[], { features, groups, pull, own }: RidgeOptions): Ridge {
  const size = features * (1 + groups) + groups;
  const bases = features * (1 + groups);
  const foretell = (solution: Float64Array, each: Example): number => {
    let sum = solution[bases + each.group] ?? 0;
    const start = features * (1 + each.group);
    for (let at = 0; at < each.places.length; at++) {
      const place = each.places[at] ?? 0;
      sum += (each.values[at] ?? 0) * ((solution[place] ?? 0) + own * (solution[start + place] ?? 0));
    }
    return sum;
  };
  const spread = (into: Float64Array, each: Example, amount: number): void => {
    const start = features * (1 + each.group);
    for (let at = 0; at < each.places.length; at++) {
      const place = each.places[at] ?? 0;
      const part = (each.values[at] ?? 0) * amount;
      into[place] = (into[place] ?? 0) + part;
      into[start + place] = (into[start + place] ?? 0) + own * part;
    }
    into[bases + each.group] = (into[bases + each.group] ?? 0) + amount;
  };
  const times = (solution: Float64Array): Float64Array => {
    const out = new Float64Array(size);
    for (const each of examples) spread(out, each, foretell(solution, each));
    for (let at = 0; at < bases; at++) out[at] = (out[at] ?? 0) + pull * (solution[at] ?? 0);
    return out;
  };
  const dot = (one: Float64Array, other: Float64Array): number =>
    one.reduce((sum, each, at) => sum + each * (other[at] ?? 0), 0);

  const solution = new Float64Array(size);
  const rest = new Float64Array(size);
  for (const each of examples) spread(rest, each, each.target);
  let direction = rest.slice();
  let error = dot(rest, rest);
  const goal = error * CLOSE_ENOUGH ** 2;
  for (let round = 0; round < MOST_ROUNDS && error > goal; round++) {
    const moved = times(direction);
    const step = error / dot(direction, moved);
    for (let at = 0; at < size; at++) {
      solution[at] = (solution[at] ?? 0) + step * (direction[at] ?? 0);
      rest[at] = (rest[at] ?? 0) - step * (moved[at] ?? 0);
    }
    const next = dot(rest, rest);
    direction = direction.map((each, at) => (rest[at] ?? 0) + (next / error) * each);
    error = next;
  }
  return {
    weights: Array.from({ length: groups }, (_none, group) =>
      Float64Array.from(
        { length: features },
        (_each, at) => (solution[at] ?? 0) + own * (solution[features * (1 + group) + at] ?? 0),
      ),
    ),
    bases: solution.slice(bases),
  };
}

export function foretell(ridge: Ridge, each: Omit<Example, 'target'>): number {
  const weights = ridge.weights[each.group] as Float64Array;
  return each.places.reduce(
    (sum, place, at) => sum + (each.values[at] ?? 0) * (weights[place] ?? 0),
    ridge.bases[each.group] ?? 0,
  );
}
