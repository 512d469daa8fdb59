import { ask } from '../api/client.ts';
import type { LetterEdit, LetterView } from '../state/use-letter.ts';
import { Action } from './action.tsx';
import { say } from './notices.tsx';
import { Teleprompter } from './teleprompter.tsx';

interface SpokenProps {
  readonly letter: LetterView;
  readonly edit: LetterEdit;
  readonly onward: () => Promise<void>;
}

/** A call: the number to tap, the words to say, and what became of it. */
export function Spoken({ letter, edit, onward }: SpokenProps) {
  const went = async (channel: 'phone' | 'voicemail' | 'missed-call', text: string) => {
    const answer = await ask('sent', { draft: letter.draftId, channel });
    if (answer.ok) {
      say(text);
      await onward();
    }
    return answer;
  };
  return (
    <div class="spoken">
      {letter.to.map((person, index) => (
        <p key={letter.personIds[index]}>
          {person.phone === null ? (
            <span class="soft">No number of {person.name || 'theirs'} is noted.</span>
          ) : (
            <a class="button main" href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>
              <span>
                Call <bdi>{person.name}</bdi>, {person.phone}
              </span>
            </a>
          )}
        </p>
      ))}
      <h2>What to say</h2>
      <div class="say">
        {edit.text.value.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {letter.spoken.length > 0 && <Teleprompter lines={letter.spoken} />}
      <h2>How was it?</h2>
      <div class="acts">
        <Action does={() => went('phone', 'Noted: you talked.')}>We talked</Action>
        <Action does={() => went('voicemail', 'Noted: you left a voicemail.')}>I left a voicemail</Action>
        <Action does={() => went('missed-call', 'Noted. Nobody took the call, which counts as no contact.')}>
          Nobody answered
        </Action>
      </div>
    </div>
  );
}
