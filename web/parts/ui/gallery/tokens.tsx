import { useEffect, useRef } from 'preact/hooks';
import { Specimen, State } from './specimen.tsx';

const colours = [
  'paper',
  'wash',
  'raised',
  'over',
  'line',
  'edge',
  'ink',
  'soft',
  'accent',
  'accent-wash',
  'fill',
  'urgent',
  'urgent-wash',
  'waiting',
  'waiting-wash',
  'done',
  'done-wash',
] as const;

/** Colours and letters. */
export function Tokens() {
  const swatches = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // By the browser's own tools: the policy of the page lets no style attribute in.
    for (const swatch of swatches.current?.querySelectorAll<HTMLElement>('[data-colour]') ?? [])
      swatch.style.setProperty('--colour', `var(--${swatch.dataset.colour})`);
  }, []);
  return (
    <Specimen name="Tokens">
      <State name="Colours">
        <div class="swatches" ref={swatches}>
          {colours.map((name) => (
            <div key={name} class="swatch" data-colour={name}>
              {name}
            </div>
          ))}
        </div>
      </State>
      <State name="Letters">
        <p class="lead">
          Dear Priya, thank you for the conversation on Thursday; I have thought about the warehouse since.
        </p>
        <p>Seven working days without news since your interview on Wed 25 Nov. 10:00, 14:30, £54,000, 1,204.</p>
        <p class="soft">Through Reed, Leeds. Last word on Mon 30 Nov.</p>
        <p>
          A <a href="#tokens">link in a sentence</a> looks like a link.
        </p>
      </State>
    </Specimen>
  );
}
