import { useSignal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import { whereAsked } from '../../state/where.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Select } from '../ui/field.tsx';

/** Asked once, in words: which part of the country, since holidays differ. "Skip" keeps the days that all parts share. */
export function WhereYouLive() {
  const chosen = useSignal('');
  const open = whereAsked.value;
  if (open === null) return null;
  const words = page.around.where;
  const note = async (region: string, text: string) => {
    const answer = await ask('profile', { region });
    if (answer.ok) {
      whereAsked.value = null;
      say(text);
      await changed();
    }
    return answer;
  };
  const name = open.parts.find((each) => each.region === chosen.value)?.name;
  const options = open.parts.map((part) => ({ value: part.region, label: part.name }));
  return (
    <Card
      look="wash"
      title={words.title}
      acts={
        <>
          {name !== undefined && <Action does={() => note(chosen.value, words.saved(name))}>{page.common.save}</Action>}
          <Action quiet does={() => note(open.country, words.skipped)}>
            {page.common.skip}
          </Action>
          <Button kind="quiet" href="/settings/you">
            {words.elsewhere}
          </Button>
        </>
      }
    >
      <p class="soft">{words.why}</p>
      <Select
        label={words.part(open.countryName)}
        options={[{ value: '', label: page.common.choose }, ...options]}
        value={chosen.value}
        onChange={(value) => {
          chosen.value = value;
        }}
      />
    </Card>
  );
}
