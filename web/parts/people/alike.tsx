import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { keptHere } from '../../state/kept-here.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Fold } from '../ui/fold.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { makeOne } from './merging.ts';

type Pairs = Output<'relations'>['alike'];

/** Pairs of notes that may be one person, folded: nobody has to decide it. */
export function AlikePeople({ alike }: { readonly alike: Pairs }) {
  // That two notes are two people is said once in this browser.
  const told = keptHere<readonly string[]>('two-people');
  const put = useSignal<readonly string[]>(told.read() ?? []);
  const words = page.people;
  const left = alike.filter((each) => !put.value.includes(each.one.id + each.other.id));
  if (left.length === 0) return null;
  return (
    <Fold label={words.same} count={left.length}>
      <Rows label={words.same}>
        {left.map(({ one, other, why }) => (
          <Row
            key={one.id + other.id}
            title={words.sameWhy(<bdi>{one.name}</bdi>, <bdi>{other.name}</bdi>, why)}
            acts={
              <>
                <Action label={words.makeOne(one.name, other.name)} does={() => makeOne(other, one)}>
                  {words.sameOne}
                </Action>
                <Action
                  quiet
                  label={words.keepTwo(one.name, other.name)}
                  does={async () => {
                    put.value = [...put.value, one.id + other.id];
                    told.write(put.value);
                    say(words.keptTwo);
                    return undefined;
                  }}
                >
                  {words.sameTwo}
                </Action>
              </>
            }
          />
        ))}
      </Rows>
    </Fold>
  );
}
