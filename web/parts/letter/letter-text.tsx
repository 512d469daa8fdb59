import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Field } from '../ui/field.tsx';
import { Loading } from '../ui/loading.tsx';
import { Gap, useOpenGaps } from './gap.tsx';
import { GreetingQuestion } from './how-greeted.tsx';
import './letter.css';
import { isSomewhere } from './places.ts';
import { SaidPlace } from './said-place.tsx';
import type { Desk } from './use-desk.ts';

interface LetterTextProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly desk: Desk;
}

/** The slot under the greeting. */
const GREETING = 'greeting';

/**
 * The letter itself, with what is to say of it at the sentence that it is about; the plain field, with the same below it, where the editor
 * could not be loaded.
 */
export function LetterText({ edit, letter, desk }: LetterTextProps) {
  const editor = useSignal<Pick<typeof import('./editor.tsx'), 'Editor'> | 'loading' | 'plain'>('loading');
  useEffect(() => {
    import('./editor.tsx').then(
      ({ Editor }) => {
        editor.value = { Editor };
      },
      () => {
        editor.value = 'plain';
      },
    );
  }, []);
  const gaps = useOpenGaps(letter, edit);
  const words = page.letter;
  const asksGreeting = letter.greeting !== null && letter.greeting.why !== null;
  const marks = useComputed(() => desk.said.value.filter(isSomewhere));
  const places = [
    ...(asksGreeting ? [{ id: GREETING, at: 0 }] : []),
    ...gaps.open.map((gap) => ({ id: gap.id, at: gap.at })),
  ];
  const made = editor.value;
  const onInput = (text: string) => edit.change({ text });
  const beside = (
    <>
      {asksGreeting && (
        <div slot={GREETING} key={GREETING}>
          <GreetingQuestion edit={edit} letter={letter} />
        </div>
      )}
      {gaps.open.map((gap, index) => (
        <div slot={gap.id} key={gap.id}>
          <Gap
            gap={gap}
            letter={letter}
            edit={edit}
            desk={desk}
            open={index === 0}
            begun={gaps.isBegun(gap.id)}
            onBegun={() => gaps.begin(gap.id)}
          />
        </div>
      ))}
    </>
  );
  if (made === 'loading')
    return (
      <div class="letter-text">
        <Loading label={page.common.oneMoment} rows={6} />
      </div>
    );
  if (made === 'plain')
    return (
      <div class="letter-text">
        <Field label={words.letter} quiet lines={12} most={60_000} value={edit.text.value} onInput={onInput} />
        {beside}
        {marks.value.map((said) => (
          <SaidPlace key={said.id} said={said} edit={edit} letter={letter} desk={desk} />
        ))}
      </div>
    );
  const opened = marks.value.find((each) => each.id === desk.open.value);
  return (
    <div class="letter-text">
      <made.Editor
        label={words.letter}
        text={edit.text.value}
        latest={() => edit.text.peek()}
        marks={marks.value}
        places={places}
        reviewed={letter.text}
        open={opened?.id ?? null}
        onOpen={(id) => {
          desk.open.value = id;
        }}
        onInput={onInput}
        onReady={(ready) => {
          desk.editor.current = ready;
        }}
      >
        {beside}
        <div slot="open" key="open">
          {opened !== undefined && <SaidPlace said={opened} edit={edit} letter={letter} desk={desk} />}
        </div>
      </made.Editor>
    </div>
  );
}
