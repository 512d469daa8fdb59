import { Button } from '../../parts/ui/button.tsx';
import { onlyCopy } from '../home-words.ts';

/** What a browser alone cannot do, and how the notes move to the program that can. */
export function NeedsComputer() {
  const words = onlyCopy.computer;
  return (
    <>
      <p>{words.lead}</p>
      <ul>
        {words.can.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h2>{words.how}</h2>
      <ol>
        {words.steps.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
      <div class="acts">
        <Button href="/settings/backup">{words.copy}</Button>
      </div>
      <p class="soft">{words.back}</p>
    </>
  );
}
