import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { closeOverlay, overlay } from '../../state/overlay.ts';
import { page } from '../../state/words.ts';
import { ChooseFile } from '../common/file-drop.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { Sheet } from '../ui/sheet.tsx';
import './add-sheet.css';
/** What can be noted by hand, what is noted most often first. */
export const kindsToAdd = [
  { path: '/happened', icon: 'pen-line', name: 'interview' },
  { path: '/add/interview', icon: 'calendar-days', name: 'coming' },
  { path: '/heard', icon: 'message-square', name: 'heard' },
  { path: '/add/job', icon: 'briefcase', name: 'job' },
  { path: '/add/person', icon: 'users', name: 'person' },
];
/** Whatever can be noted, two taps from every screen; N opens it. */
export function AddSheet() {
  const words = page.navigation.adds;
  return _jsx(Sheet, {
    open: overlay.value === 'add',
    onClose: () => overlay.value === 'add' && closeOverlay(),
    title: page.common.add,
    closeLabel: page.common.close,
    children: _jsxs('div', {
      class: 'adds',
      children: [
        _jsx(Rows, {
          children: kindsToAdd.map(({ path, icon, name }) =>
            _jsx(Row, { icon: icon, title: words[name], href: path, onPress: closeOverlay }, path),
          ),
        }),
        _jsx(ChooseFile, { label: words.file, icon: 'file-text' }),
      ],
    }),
  });
}
