import { Button } from '../../parts/ui/button.tsx';
import { onlyCopy } from '../home-words.ts';
import { Points, Steps } from './listed.tsx';

/** What a browser alone cannot do, and how the notes move to the program that can. */
export function NeedsComputer() {
  const words = onlyCopy.computer;
  return (
    <>
      <p>{words.lead}</p>
      <Points items={words.can} />
      <h2>{words.how}</h2>
      <Steps items={words.steps} />
      <div class="acts">
        <Button href="/settings/backup">{words.copy}</Button>
      </div>
      <p class="soft">{words.back}</p>
    </>
  );
}
