import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { isCommand } from '../../state/typing.ts';
import { ChooseFile } from '../common/file-drop.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-names.ts';

/** How often it was asked for. Whether it stands open, the dialog itself knows: Escape closes it before anybody is told. */
const asked = signal(0);

/** Shows what can be added. */
export function openAdd(): void {
  asked.value += 1;
}

interface Kind {
  readonly path: string;
  readonly icon: IconName;
  readonly label: string;
}

const kinds: readonly Kind[] = [
  { path: '/happened', icon: 'pen-line', label: 'An interview you just had' },
  { path: '/add/interview', icon: 'calendar-days', label: 'An interview to come' },
  { path: '/heard', icon: 'message-square', label: 'They wrote or called' },
  { path: '/add/job', icon: 'briefcase', label: 'A job' },
];

/** Whatever can be noted, two taps from every screen; N opens it. */
export function AddSheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { path } = useLocation();
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'n' || !isCommand(event)) return;
      event.preventDefault();
      openAdd();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);
  // Going anywhere closes it: what was chosen is on the screen by then.
  useEffect(() => dialog.current?.close(), [path]);
  useEffect(() => {
    if (asked.value > 0 && dialog.current?.open === false) dialog.current.showModal();
  }, [asked.value]);
  const close = () => dialog.current?.close();
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby="add-title" {...{ closedby: 'any' }}>
      {asked.value > 0 && (
        <>
          <h2 id="add-title">Add</h2>
          <ul>
            {kinds.map(({ path: to, icon, label }) => (
              <li key={to}>
                <a href={to} onClick={close}>
                  <Icon name={icon} />
                  {label}
                </a>
              </li>
            ))}
            <li>
              <ChooseFile label="An invitation or a mail, as a file" icon="file-text" />
            </li>
            <li>
              <button type="button" onClick={close}>
                <Icon name="x" />
                Close
              </button>
            </li>
          </ul>
        </>
      )}
    </dialog>
  );
}
