import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { useOnServer } from '../../state/use-on-server.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { GreetingForms } from './how-greeted.tsx';
import { KeepOwnLetter } from './keep-own-letter.tsx';
import { ModelDialog, type Reworded, Rewording } from './model-dialog.tsx';
import { Phrases } from './phrases.tsx';
import { Recipients } from './recipients.tsx';
import type { Desk, SheetName } from './use-desk.ts';
import type { Ways } from './use-ways.ts';

interface LetterSheetsProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly desk: Desk;
  readonly ways: Ways;
}

/** What opens over the letter from its menu and its lines: one at a time. */
export function LetterSheets({ edit, letter, desk, ways }: LetterSheetsProps) {
  const words = page.letter.sheets;
  const { value: model } = useOnServer('model', {});
  const close = () => {
    desk.sheet.value = null;
  };
  const name = desk.sheet.value;
  const insides: Readonly<Record<SheetName, () => preact.ComponentChild>> = {
    greeting: () => letter.greeting !== null && <GreetingForms edit={edit} greeting={letter.greeting} onKept={close} />,
    model: () => <ModelHelp edit={edit} letter={letter} desk={desk} onTaken={close} />,
    own: () => <KeepOwnLetter edit={edit} letter={letter} onKept={close} />,
    phrases: () => (
      <Phrases
        put={(said) => {
          close();
          desk.put(said);
        }}
      />
    ),
    recipients: () => <Recipients letter={letter} ways={ways} onDone={close} />,
  };
  const titles: Readonly<Record<SheetName, string>> = {
    greeting: words.greeting(letter.greeting?.name ?? ''),
    model: words.model(model?.model ?? ''),
    own: words.own,
    phrases: words.phrases,
    recipients: words.recipients,
  };
  if (ways.waiting.value !== null) return <MayReplace ways={ways} />;
  return (
    <Sheet
      open={name !== null}
      onClose={close}
      title={name === null ? '' : titles[name]}
      closeLabel={page.common.close}
      width={name === 'own' ? 'wide' : 'narrow'}
    >
      {name !== null && insides[name]()}
    </Sheet>
  );
}

/** Asks before a text that was changed by hand is written another way. */
function MayReplace({ ways }: Pick<LetterSheetsProps, 'ways'>) {
  const words = page.letter.sheets.replaces;
  const close = () => {
    ways.waiting.value = null;
  };
  const replace = async () => {
    const write = ways.waiting.value;
    close();
    await write?.();
  };
  return (
    <Sheet
      open
      onClose={close}
      title={words.title}
      closeLabel={page.common.close}
      acts={
        <>
          <Button kind="main" onPress={close}>
            {words.keepMine}
          </Button>
          <Button onPress={() => void replace()}>{words.writeAgain}</Button>
        </>
      }
    >
      <p>{words.why}</p>
    </Sheet>
  );
}

type Wish = Input<'rewrite'>['how'];
type Heard = NonNullable<Output<'sounds'>['answer']>;
const wishes: readonly Wish[] = ['shorten', 'rephrase', 'formal', 'warm'];

interface ModelHelpProps {
  readonly letter: LetterView;
  readonly edit: LetterEdit;
  readonly desk: Desk;
  readonly onTaken: () => void;
}

/** The language model that a person connected may say a letter differently, or how a sentence of it sounds: what would be sent is shown first. */
function ModelHelp({ letter, edit, desk, onTaken }: ModelHelpProps) {
  const { value: model } = useOnServer('model', {});
  const wish = useSignal<Wish>('shorten');
  const words = page.letter.model;
  if (model?.connected !== true) return null;
  const look = async (how: Wish) => {
    if (!(await edit.save())) return undefined;
    wish.value = how;
    return ask('rewrite', { draft: letter.draftId, how, look: true });
  };
  const sentence = { draft: letter.draftId, at: desk.cursor() };
  return (
    <>
      <p class="soft">
        {words.seeFirst(model.origin ?? '', model.left)} {sentence.at === 0 && words.putCursor}
      </p>
      <div class="acts">
        <ModelDialog<Reworded>
          origin={model.origin ?? ''}
          opens={wishes.map((how) => ({ label: words.wishes[how], does: () => look(how) }))}
          sends={(shown, signal) => ask('rewrite', { draft: letter.draftId, how: wish.value, shown }, { signal })}
          draws={(answer) => <Rewording answer={answer} />}
          wordsOf={(answer) => answer.text}
          takes={words.putThese}
          leaves={words.keepMine}
          onTake={(text) => {
            edit.change({ text });
            onTaken();
          }}
        />
        {sentence.at > 0 && (
          <ModelDialog<Heard>
            origin={model.origin ?? ''}
            opens={[
              {
                label: words.sounds,
                does: async () => ((await edit.save()) ? ask('sounds', { ...sentence, look: true }) : undefined),
              },
            ]}
            sends={(shown, signal) => ask('sounds', { ...sentence, shown }, { signal })}
            draws={({ finding }) => <p>{finding?.message ?? words.nothingMinded}</p>}
            leaves={page.common.close}
          />
        )}
      </div>
    </>
  );
}
