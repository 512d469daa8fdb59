import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Verdict, verdictOf, type Weighed, weigh } from './verdict.ts';

const item = (id: string, part: Partial<Weighed> = {}): Weighed => ({
  id,
  leaning: 'pro',
  weight: 3,
  confidence: 3,
  bar: null,
  ...part,
});

const items = (most: number): fc.Arbitrary<Weighed[]> =>
  fc
    .array(
      fc.record({
        leaning: fc.constantFrom('pro', 'con', 'open'),
        weight: fc.integer({ min: 1, max: 5 }),
        confidence: fc.integer({ min: 1, max: 3 }),
        bar: fc.option(fc.constantFrom('must-have', 'deal-breaker'), { nil: null, freq: 6 }),
      }),
      { maxLength: most },
    )
    .map((list) => list.map((each, index) => ({ id: `i${index}`, ...each }) as Weighed));

/** Every way to set the weights, with how many single steps it is away. */
function* allWeights(list: readonly Weighed[], index = 0): Generator<{ list: Weighed[]; steps: number }> {
  if (index === list.length) {
    yield { list: [...list], steps: 0 };
    return;
  }
  const here = list[index] as Weighed;
  for (let weight = 1; weight <= 5; weight++)
    for (const rest of allWeights(list.with(index, { ...here, weight }), index + 1))
      yield { list: rest.list, steps: rest.steps + Math.abs(weight - here.weight) };
}

test('[FT2] the fewest steps in weights that change the verdict are those that trying every weight finds', () => {
  fc.assert(
    fc.property(items(5), (list) => {
      const { verdict, nearest } = weigh(list);
      let fewest = Number.POSITIVE_INFINITY;
      for (const each of allWeights(list)) if (verdictOf(each.list) !== verdict) fewest = Math.min(fewest, each.steps);
      assert.equal(nearest?.steps ?? Number.POSITIVE_INFINITY, fewest);
      if (nearest === null) return;
      const changed = list.map((each) => ({
        ...each,
        weight: nearest.weights.find((to) => to.id === each.id)?.to ?? each.weight,
      }));
      assert.equal(verdictOf(changed), nearest.to);
      assert.notEqual(nearest.to, verdict);
      const moved = nearest.weights.reduce((sum, { from, to }) => sum + Math.abs(from - to), 0);
      assert.equal(moved, nearest.steps);
    }),
    { numRuns: 400 },
  );
});

test('[FT2] what one thing alone would change is what changing it alone does', () => {
  fc.assert(
    fc.property(items(8), (list) => {
      const { verdict, items: changes } = weigh(list);
      for (const [index, change] of changes.entries()) {
        const here = list[index] as Weighed;
        const by = (part: Partial<Weighed>): Verdict => verdictOf(list.with(index, { ...here, ...part }));
        const reach = [1, 2, 3, 4, 5]
          .filter((weight) => by({ weight }) !== verdict)
          .map((weight) => Math.abs(weight - here.weight));
        assert.equal(
          change.weight === null ? null : Math.abs(change.weight.to - here.weight),
          reach.length === 0 ? null : Math.min(...reach),
        );
        if (change.weight !== null) assert.equal(by({ weight: change.weight.to }), change.weight.verdict);
        assert.equal(change.ifPro ?? verdict, by({ leaning: 'pro', confidence: 3 }));
        assert.equal(change.ifCon ?? verdict, by({ leaning: 'con', confidence: 3 }));
      }
    }),
    { numRuns: 400 },
  );
});

test('[FT2] nothing noted is something to find out', () => {
  assert.equal(weigh([]).verdict, 'find-out');
  assert.equal(weigh([]).nearest, null);
});

test('[FT2] a deal-breaker that the candidate is sure of decides, however much speaks for the job', () => {
  const list = [
    ...Array.from({ length: 9 }, (_, index) => item(`p${index}`, { weight: 5 })),
    item('b', { leaning: 'con', weight: 1, bar: 'deal-breaker' }),
  ];
  assert.deepEqual([weigh(list).verdict, weigh(list).barredBy, weigh(list).nearest], ['leave', ['b'], null]);
});

test('[FT2] a must-have that is not known is found out before the candidate wants the job', () => {
  const list = [item('p', { weight: 5 }), item('m', { leaning: 'open', weight: 1, bar: 'must-have' })];
  assert.deepEqual([weigh(list).verdict, weigh(list).toFindOut], ['find-out', ['m']]);
  assert.equal(weigh(list).items[1]?.ifPro, 'want');
  assert.equal(weigh(list).items[1]?.ifCon, 'leave');
});

test('[FT2] two for and one against, all alike, is a close call, and one step of the one against turns it', () => {
  const { verdict, isClose, nearest } = weigh([item('a'), item('b'), item('c', { leaning: 'con' })]);
  assert.deepEqual([verdict, isClose, nearest?.steps, nearest?.to], ['want', true, 1, 'find-out']);
});

test('[FT2] guesses alone do not make one want a job that has one sure con', () => {
  const list = [item('a', { confidence: 1 }), item('b', { confidence: 1 }), item('c', { leaning: 'con' })];
  assert.equal(weigh(list).verdict, 'find-out');
});

test('[FT2] given sure pros and cons, what outweighs by a third of all weight decides, and a shade less does not', () => {
  const sides = (pros: readonly number[], cons: readonly number[]): Verdict =>
    verdictOf([
      ...pros.map((weight, index) => item(`p${index}`, { weight })),
      ...cons.map((weight, index) => item(`c${index}`, { weight, leaning: 'con' })),
    ]);
  // Of 12: 8 to 4 is a third. Of 13: 8 to 5 is less.
  assert.equal(sides([5, 3], [4]), 'want');
  assert.equal(sides([5, 3], [5]), 'find-out');
  assert.equal(sides([4], [5, 3]), 'leave');
  assert.equal(sides([5], [5, 3]), 'find-out');
});

test('[FT2] given a thing of which the candidate is not sure, confidence counts in thirds, and what is open holds the balance back', () => {
  const two = (confidence: number, weight: number): Verdict =>
    verdictOf([item('a', { confidence, weight }), item('b', { leaning: 'open', weight: 1 })]);
  // A guess of weight 5 is worth 5 thirds of 6: less than a third. Two thirds of 1 out of 2 is just a third.
  assert.equal(two(1, 5), 'find-out');
  assert.equal(two(2, 1), 'want');
  assert.equal(verdictOf([item('a', { confidence: 1 })]), 'want');
});

test('[FT2] given eight things, a verdict that takes two steps to turn is not close; of nine it is, and of nine one of three steps is not', () => {
  const near = (pros: number, cons: number): [number | undefined, boolean] => {
    const { nearest, isClose } = weigh([
      ...Array.from({ length: pros }, (_, index) => item(`p${index}`, { weight: 1 })),
      ...Array.from({ length: cons }, (_, index) => item(`c${index}`, { weight: 1, leaning: 'con' })),
    ]);
    return [nearest?.steps, isClose];
  };
  assert.deepEqual(near(3, 5), [1, true]);
  assert.deepEqual(near(2, 6), [2, false]);
  assert.deepEqual(near(2, 7), [2, true]);
  assert.deepEqual(near(4, 5), [3, false]);
  assert.deepEqual(near(4, 12), [3, false], 'sixteen things');
  assert.deepEqual(near(4, 13), [3, true], 'seventeen things');
});
