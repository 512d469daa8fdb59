import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Empty } from '../ui/empty.tsx';
import { Loading } from '../ui/loading.tsx';
import { Row, Rows } from '../ui/row.tsx';

/** Sentences of your own beside the letter (WR12): one tap puts one at the cursor. None goes in by itself. */
export function Phrases({ put }: { readonly put: (words: string) => void }) {
  const { value } = useLoad('phrases', {});
  const words = page.letter.phrases;
  if (value === null) return <Loading label={page.common.oneMoment} rows={3} />;
  const keep = async (text: string) => {
    const answer = await ask('phrase', { text });
    if (answer.ok) {
      say(words.saved);
      await changed();
    }
    return answer;
  };
  if (value.phrases.length === 0 && value.offered.length === 0)
    return <Empty title={words.none} hint={words.how} act={<a href="/settings#phrases">{words.addOne}</a>} />;
  return (
    <>
      {value.phrases.length > 0 && (
        <>
          <p class="hint">{words.where}</p>
          <Rows>
            {value.phrases.map((each) => (
              <Row key={each.id} title={each.text} onPress={() => put(each.text)} />
            ))}
          </Rows>
        </>
      )}
      {value.offered.map((each) => (
        <div class="row" key={each.text}>
          <p class="soft">{words.written(each.times, each.text)}</p>
          <Action quiet label={words.keepOf(each.text)} does={() => keep(each.text)}>
            {words.keep}
          </Action>
        </div>
      ))}
    </>
  );
}
