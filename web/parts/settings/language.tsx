import { useSignal } from '@preact/signals';
import { chooseLook, chosenLook, type Look } from '../../state/look.ts';
import { chosenLanguage } from '../../state/nearest-language.ts';
import { waitingNotes } from '../../state/waiting-notes.ts';
import { chooseLanguage, page, pageLanguages } from '../../state/words.ts';
import { Choice } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';

const AS_BROWSER = 'browser';

/** In which language the page speaks in this browser, how it looks, and which keys it knows. */
export function Language() {
  const words = page.settings.look;
  const look = useSignal(chosenLook());
  const waits = waitingNotes.value.length > 0;
  return (
    <div class="settings-choices">
      {waits && <Notice>{words.unsaved}</Notice>}
      <Choice
        label={words.language}
        hint={words.languageHint}
        value={chosenLanguage() ?? AS_BROWSER}
        options={[
          { value: AS_BROWSER, label: words.browsers },
          ...pageLanguages.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(code) => {
          if (!waits) chooseLanguage(code === AS_BROWSER ? null : code);
        }}
      />
      <Segmented
        label={words.look}
        value={look.value}
        options={[
          { value: 'system', label: words.system },
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
        onChange={(chosen: Look) => {
          look.value = chosen;
          chooseLook(chosen);
        }}
      />
      <section class="for-keys">
        <h2>{words.keys}</h2>
        <p class="soft">{words.keysLead}</p>
        <dl class="keys">
          {words.keyList.map(([keys, does]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
