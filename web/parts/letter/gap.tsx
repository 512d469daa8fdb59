import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../api/ask.ts';
import { keptHere } from '../../state/kept-here.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { useOnServer } from '../../state/use-on-server.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ModelDialog, type Reworded, Rewording } from './model-dialog.tsx';
import type { Desk } from './use-desk.ts';

type GapView = LetterView['gaps'][number];

interface OpenGaps {
  /** Those that are in sight: not begun, or begun and not finished. */
  readonly open: readonly GapView[];
  /** Whether its sentence is being written. */
  isBegun(id: string): boolean;
  begin(id: string): void;
}

/** What the review says of a sentence that was begun and not finished. */
const unfinished: ReadonlySet<string> = new Set(['unfinished', 'placeholder']);

/** The gaps of a letter that still want something: their notes stay in sight until the sentence about them is finished. */
export function useOpenGaps(letter: LetterView, edit: LetterEdit): OpenGaps {
  const kept = keptHere<readonly string[]>(`gaps-${letter.draftId}`);
  const used = useSignal<readonly string[]>(kept.read() ?? []);
  const writing = useSignal<readonly string[]>(used.peek());
  const isFinished = edit.state.value === 'kept' && !letter.findings.some(({ code }) => unfinished.has(code));
  useEffect(() => {
    if (isFinished) writing.value = [];
  }, [isFinished]);
  return {
    open: letter.gaps.filter(({ id }) => !used.value.includes(id) || writing.value.includes(id)),
    isBegun: (id) => used.value.includes(id),
    begin(id) {
      writing.value = [...writing.value, id];
      used.value = [...used.value, id];
      kept.write(used.value);
    },
  };
}

/** Stands where the candidate goes on, and stops the letter until they did. */
const BLANK = '___';

interface GapProps {
  readonly gap: GapView;
  readonly letter: LetterView;
  readonly edit: LetterEdit;
  readonly desk: Desk;
  /** Whether its beginnings are in sight from the start. */
  readonly open: boolean;
  /** Whether its sentence is being written: then only what it is about is shown. */
  readonly begun: boolean;
  readonly onBegun: () => void;
}

/** What only you can say (WR7), at its place in the letter: one tap puts the beginning there, with the cursor behind it. */
export function Gap({ gap, letter, edit, desk, open, begun, onBegun }: GapProps) {
  const { value: model } = useOnServer('model', {});
  const words = page.letter;
  const put = (said: string) => {
    const text = edit.text.value;
    const blank = /\s$/.test(said) ? BLANK : '';
    // The letter may have a sentence with a blank for it already: this one takes its place.
    const instead = letter.text.slice(gap.at, gap.until);
    const taken = instead === '' ? -1 : text.indexOf(instead);
    if (taken >= 0) {
      desk.replace(taken, taken + instead.length, `${said}${blank}`, blank.length);
      onBegun();
      return;
    }
    // What was typed above it since moved the place; then the sentence goes to the end of what is there.
    const at = text.startsWith(letter.text.slice(0, gap.at)) ? gap.at : text.trimEnd().length;
    const lead = at === gap.at && text === letter.text ? gap.lead : ' ';
    desk.replace(at, at, `${at === 0 || /\s$/.test(text.slice(0, at)) ? '' : lead}${said}${blank}`, blank.length);
    onBegun();
  };
  const look = async () =>
    (await edit.save()) ? ask('propose', { draft: letter.draftId, gap: gap.id, look: true }) : undefined;
  const about =
    gap.note.text === ''
      ? words.theyAskedYou
      : gap.note.asked
        ? words.theyAsked(gap.note.text)
        : gap.because === null
          ? words.yourNote(gap.note.text)
          : words.keptOut(gap.note.text);
  const beginnings = gap.because === null ? null : `${gap.because} ${words.inYourWords}`;
  const label = `${words.onlyYou}: ${gap.note.text === '' ? words.theyAskedYou : gap.note.text}`;
  if (begun)
    return (
      <section class="gap" aria-label={label}>
        <p>{about}</p>
      </section>
    );
  return (
    <section class="gap" aria-label={label}>
      <details open={open}>
        <summary>
          <Icon name="pen-line" />
          <span>{about}</span>
        </summary>
        {beginnings !== null && <p class="soft">{beginnings}</p>}
        <div class="acts">
          {gap.starters.map((starter) => (
            <Button key={starter} onPress={() => put(starter.split('___')[0] ?? '')}>
              {starter.replace('___', '…')}
            </Button>
          ))}
          {model?.connected === true && gap.mayPropose && (
            <ModelDialog<Reworded>
              origin={model.origin ?? ''}
              opens={[{ label: words.model.propose, does: look }]}
              sends={(shown, signal) => ask('propose', { draft: letter.draftId, gap: gap.id, shown }, { signal })}
              draws={(answer) => <Rewording answer={answer} />}
              wordsOf={(answer) => answer.text}
              takes={words.model.putThis}
              leaves={words.model.writeMyself}
              onTake={put}
            />
          )}
        </div>
      </details>
    </section>
  );
}
