import { page } from '../../state/words.ts';

/** What stays private and what does not, in plain words. */
export function Privacy() {
  return (
    <ul class="plain">
      {page.settings.privacy.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
