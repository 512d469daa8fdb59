import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';

/** Sentences of your own beside the letter (WR12): one tap puts one at the cursor. None goes in by itself. */
export function YourPhrases({ put }: { readonly put: (words: string) => void }) {
  const { value } = useLoad('phrases', {});
  if (value === null || (value.phrases.length === 0 && value.offered.length === 0)) return null;
  const keep = async (text: string) => {
    const answer = await ask('phrase', { text });
    if (answer.ok) {
      say('Kept with your phrases.');
      await changed();
    }
    return answer;
  };
  return (
    <details class="phrases">
      <summary>Your phrases</summary>
      {value.phrases.length > 0 && (
        <>
          <p class="hint">A tap puts the sentence where the cursor stands.</p>
          <div class="acts">
            {value.phrases.map((each) => (
              <button key={each.id} type="button" class="quiet" onClick={() => put(each.text)}>
                {each.text}
              </button>
            ))}
          </div>
        </>
      )}
      {value.offered.map((each) => (
        <div class="row" key={each.text}>
          <p class="soft">
            You have written this {each.times} times: “{each.text}”
          </p>
          <Action quiet label={`Keep as a phrase: ${each.text}`} does={() => keep(each.text)}>
            Keep as a phrase
          </Action>
        </div>
      ))}
    </details>
  );
}
