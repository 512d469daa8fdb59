import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { page, takeRestOfWords } from '../../state/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-names.ts';

export interface TakenFile {
  readonly name: string;
  readonly content: string;
}

/** The file that was dropped or chosen last, for the screen that reads it. */
export const taken = signal<TakenFile | null>(null);

/** Takes a file in; says why not where it cannot. Answers the screen that reads it. */
export async function takeFile(file: File): Promise<string | null> {
  const [{ readTaken }] = await Promise.all([import('./read-taken.ts'), takeRestOfWords()]);
  const read = await readTaken(file);
  if (read === null) return null;
  taken.value = read.file;
  return read.screen;
}

/** On every screen, an invitation or a mail may be dropped on the page. */
export function FileDrop({ children }: { readonly children: ComponentChildren }) {
  const { route } = useLocation();
  const over = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = new AbortController();
    const open = async (file: File) => {
      const screen = await takeFile(file);
      if (screen !== null) route(screen);
    };
    import('./listen-for-drops.ts').then(
      (each) => each.listenForDrops(() => over.current, open, away.signal),
      // Where its file does not come, a file can be chosen by its button.
      () => undefined,
    );
    return () => away.abort();
  }, [route]);
  return (
    <div class="drop" ref={over}>
      {children}
      <p class="drop-hint" aria-hidden="true">
        {page.common.dropHere}
      </p>
    </div>
  );
}

interface ChooseFileProps {
  readonly label: string;
  readonly main?: boolean;
  readonly icon?: IconName;
}

/** A button with which an invitation or a mail is chosen. */
export function ChooseFile({ label, main = false, icon }: ChooseFileProps) {
  const { route } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const chosen = async () => {
    const field = input.current;
    const file = field?.files?.[0];
    if (field && file) {
      // The screen that takes the file may stand in place of this one by the time it is read.
      const screen = await takeFile(file);
      field.value = '';
      if (screen !== null) route(screen);
    }
  };
  return (
    <>
      <button type="button" class={main ? 'main' : 'quiet'} onClick={() => input.current?.click()}>
        {icon !== undefined && <Icon name={icon} />}
        {label}
      </button>
      <input
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        ref={input}
        accept=".ics,.eml,text/calendar,message/rfc822"
        onChange={chosen}
      />
    </>
  );
}
