import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import './gallery.css';
import { Bar } from '../bar.tsx';
import { Button } from '../button.tsx';
import { Menu } from '../menu.tsx';
import { Segmented } from '../segmented.tsx';
import { Entering } from './entering.tsx';
import { Listing } from './listing.tsx';
import { Opening } from './opening.tsx';
import { Saying } from './saying.tsx';
import { Tokens } from './tokens.tsx';

type Theme = 'light dark' | 'light' | 'dark';
type Direction = 'ltr' | 'rtl';

const asked = new URLSearchParams(location.search);
const theme = signal<Theme>(
  asked.get('theme') === 'dark' ? 'dark' : asked.get('theme') === 'light' ? 'light' : 'light dark',
);
const direction = signal<Direction>(asked.get('dir') === 'rtl' ? 'rtl' : 'ltr');

const names = [
  'Tokens',
  'Row',
  'Chip',
  'Table',
  'Columns',
  'Tabs',
  'Fold',
  'Card',
  'Facts',
  'Button',
  'Notice',
  'Empty',
  'Loading',
  'Field',
  'Choice',
  'Segmented',
  'Combo',
  'Weight',
  'Dots',
  'Menu',
  'Sheet',
  'Drawer',
] as const;

/** Every part in every state, in a theme and a direction: `?theme=dark&dir=rtl`. */
export function Gallery() {
  useEffect(() => {
    // As the settings do it.
    document.documentElement.dataset.look = theme.value;
    document.documentElement.dir = direction.value;
  }, [theme.value, direction.value]);
  return (
    <>
      <nav class="gallery-names" aria-label="Parts">
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name.toLowerCase()}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="as-whole gallery" id="content">
        <h1>Parts</h1>
        <div class="gallery-head">
          <Segmented
            label="Theme"
            quiet
            value={theme.value}
            options={[
              { value: 'light dark', label: 'System' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={(value) => {
              theme.value = value;
            }}
          />
          <Segmented
            label="Direction"
            quiet
            value={direction.value}
            options={[
              { value: 'ltr', label: 'Left to right' },
              { value: 'rtl', label: 'Right to left' },
            ]}
            onChange={(value) => {
              direction.value = value;
            }}
          />
        </div>
        <Tokens />
        <Listing />
        <Saying />
        <Entering />
        <Opening />
        <Bar label="This letter" state="Saved 10:42">
          <Button kind="main" icon="mail">
            Open in my mail
          </Button>
          <Button>Copy</Button>
          <Menu label="Other ways" items={[{ label: 'Share' }, { label: 'Call instead', icon: 'phone' }]} />
        </Bar>
      </main>
    </>
  );
}
