import { closeOverlay, overlay } from '../../state/overlay.ts';
import { page } from '../../state/words.ts';
import { ChooseFile } from '../common/file-drop.tsx';
import type { IconName } from '../ui/icon-names.ts';
import { Row, Rows } from '../ui/row.tsx';
import { Sheet } from '../ui/sheet.tsx';
import './add-sheet.css';

interface Kind {
  readonly path: string;
  readonly icon: IconName;
  readonly name: 'interview' | 'coming' | 'heard' | 'job' | 'person';
}

/** What can be noted by hand, what is noted most often first. */
export const kindsToAdd: readonly Kind[] = [
  { path: '/happened', icon: 'pen-line', name: 'interview' },
  { path: '/add/interview', icon: 'calendar-days', name: 'coming' },
  { path: '/heard', icon: 'message-square', name: 'heard' },
  { path: '/add/job', icon: 'briefcase', name: 'job' },
  { path: '/add/person', icon: 'users', name: 'person' },
];

/** Whatever can be noted, two taps from every screen; N opens it. */
export function AddSheet() {
  const words = page.navigation.adds;
  return (
    <Sheet
      open={overlay.value === 'add'}
      onClose={() => overlay.value === 'add' && closeOverlay()}
      title={page.common.add}
      closeLabel={page.common.close}
    >
      <div class="adds">
        <Rows>
          {kindsToAdd.map(({ path, icon, name }) => (
            <Row key={path} icon={icon} title={words[name]} href={path} onPress={closeOverlay} />
          ))}
        </Rows>
        <ChooseFile label={words.file} icon="file-text" />
      </div>
    </Sheet>
  );
}
