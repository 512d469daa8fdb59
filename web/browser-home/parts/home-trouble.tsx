import type { ComponentType } from 'preact';
import { Action } from '../../parts/common/action.tsx';
import { Button } from '../../parts/ui/button.tsx';
import { Notice } from '../../parts/ui/notice.tsx';
import { goOnInMemory } from '../ask.ts';
import { recorded } from '../copy/record.ts';
import { saidTime } from '../copy/saying.ts';
import { home } from '../home.ts';
import { onlyCopy } from '../home-words.ts';

/** Over every screen: that nothing is saved in this window, or why the notes cannot be opened and what to do. */
export const Banner: ComponentType = () => {
  const { store, trouble } = home.value;
  const words = onlyCopy.banner;
  if (store === 'memory') return <UntilClosed />;
  if (trouble === null) return null;
  return (
    <Notice
      tone="urgent"
      live="alert"
      // Where notes lie, nothing new is begun beside them: it would look as if they were lost.
      acts={trouble.code === 'no-store' && <Button onPress={goOnInMemory}>{words.goOn}</Button>}
    >
      <p>
        <strong>{trouble.detail}</strong> {trouble.advice}
      </p>
    </Notice>
  );
};

function UntilClosed() {
  const words = onlyCopy.banner;
  const { copy } = recorded.value;
  const save = async () => {
    const { makeCopy, waysHere } = await import('../copy/making.ts');
    return makeCopy(waysHere[0] ?? 'download');
  };
  return (
    <Notice tone="urgent" live="status" acts={<Action does={save}>{words.save}</Action>}>
      <p>
        {words.untilClosed} {copy !== null && words.copied(saidTime(copy.at))}
      </p>
    </Notice>
  );
}
