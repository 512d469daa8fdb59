import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Said, SaidRepair } from './places.ts';
import type { Desk } from './use-desk.ts';

interface SaidPlaceProps {
  readonly said: Said;
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly desk: Desk;
}

/** What is said of a sentence, at that sentence, with what would mend it. */
export function SaidPlace({ said, edit, letter, desk }: SaidPlaceProps) {
  const words = page.letter;
  const close = () => {
    desk.open.value = null;
    desk.editor.current?.focus();
  };
  return (
    <section
      class="said"
      data-look={said.look}
      aria-label={words.looks[said.look]}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div role="status">
        {said.message === null ? (
          <p>{said.notes.length === 0 ? words.ourOwnWords : words.fromYourNotes(said.notes)}</p>
        ) : (
          <p>
            <b>{words.looks[said.look]}.</b> {said.message}
          </p>
        )}
      </div>
      <button type="button" class="said-close" aria-label={page.common.close} onClick={close}>
        <Icon name="x" />
      </button>
      {said.look === 'source' && (
        <Button
          kind="quiet"
          onPress={() => {
            desk.sources.value = false;
            close();
          }}
        >
          {words.hideSources}
        </Button>
      )}
      {said.repairs.length > 0 && (
        <div class="acts">
          {said.repairs.map((repair) => (
            <Button
              key={repair.text}
              disabled={edit.text.value !== letter.text}
              onPress={() => mend(repair, edit, letter, desk)}
            >
              {repair.text === '' ? words.takeOut : words.putInstead(repair.text)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

/** Puts the proposed words there; while another text is typed than the one they are about, nothing. */
function mend({ start, end, text }: SaidRepair, edit: LetterEdit, letter: LetterView, desk: Desk): void {
  if (edit.text.value !== letter.text) return;
  desk.open.value = null;
  desk.replace(start, end, text);
}

interface WholeLetterProps {
  readonly letter: LetterView;
  readonly desk: Desk;
}

/** What is said of the letter as a whole, and how it reads. */
export function WholeLetter({ letter, desk }: WholeLetterProps) {
  const words = page.letter;
  const whole = desk.said.value.filter((each) => each.end <= each.start);
  const { tone } = letter;
  if (whole.length === 0 && tone === null) return null;
  return (
    <div class="whole-letter">
      {whole.map((each) => (
        <p key={each.id} data-look={each.look}>
          <b>{words.looks[each.look]}.</b> {each.message}
        </p>
      ))}
      {tone !== null && (
        <details>
          <summary>{tone.says}</summary>
          <ul>
            {tone.reasons.map((reason) => (
              <li key={reason.text}>
                {reason.speaks === 'for' ? words.warmer(reason.text) : words.cooler(reason.text)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
