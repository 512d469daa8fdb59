import { useLoad } from '../../state/use-load.ts';
import { Refused } from '../notices.tsx';

/** Every default with the ground on which it stands; folklore is called so. */
export function HowOften() {
  const { value, refusal } = useLoad('policy', {});
  return (
    <section id="how-often">
      <h2>How often to ask, and why</h2>
      <p class="soft">Each job has its own rhythm, which you choose on its page. This is what they mean.</p>
      <Refused refusal={refusal} />
      {value?.groups.map((group) => (
        <details key={group.title}>
          <summary>{group.title}</summary>
          <ul class="plain">
            {group.rules.map((rule) => (
              <li key={rule.text}>
                <p>{rule.text}</p>
                <p class="soft">{rule.ground}</p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
