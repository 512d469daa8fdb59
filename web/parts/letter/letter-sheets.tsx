import { useSignal } from '@preact/signals';
import type { Input } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { GreetingForms } from './how-greeted.tsx';
import { KeepOwnLetter } from './keep-own-letter.tsx';
import { ModelDialog } from './model-dialog.tsx';
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
  const { value: model } = useLoad('model', {});
  const close = () => {
    desk.sheet.value = null;
  };
  const name = desk.sheet.value;
  const insides: Readonly<Record<SheetName, () => preact.ComponentChild>> = {
    greeting: () => letter.greeting !== null && <GreetingForms edit={edit} greeting={letter.greeting} onKept={close} />,
    model: () => <ModelHelp edit={edit} letter={letter} onTaken={close} />,
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
const wishes: readonly Wish[] = ['shorten', 'rephrase', 'formal', 'warm'];

interface ModelHelpProps {
  readonly letter: LetterView;
  readonly edit: LetterEdit;
  readonly onTaken: () => void;
}

/** The language model that a person connected may say a letter differently: what would be sent is shown first. */
function ModelHelp({ letter, edit, onTaken }: ModelHelpProps) {
  const { value: model } = useLoad('model', {});
  const wish = useSignal<Wish>('shorten');
  const words = page.letter.model;
  if (model?.connected !== true) return null;
  const look = async (how: Wish) => {
    if (!(await edit.save())) return undefined;
    wish.value = how;
    return ask('rewrite', { draft: letter.draftId, how, look: true });
  };
  return (
    <>
      <p class="soft">{words.seeFirst(model.origin ?? '', model.left)}</p>
      <div class="acts">
        <ModelDialog
          origin={model.origin ?? ''}
          opens={wishes.map((how) => ({ label: words.wishes[how], does: () => look(how) }))}
          sends={(shown, signal) => ask('rewrite', { draft: letter.draftId, how: wish.value, shown }, { signal })}
          takes={words.putThese}
          leaves={words.keepMine}
          onTake={(text) => {
            edit.change({ text });
            onTaken();
          }}
        />
      </div>
    </>
  );
}
