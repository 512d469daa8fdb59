import { signal } from '@preact/signals';
import type { TakenFile } from '../parts/common/file-drop.tsx';

/** The file that came last by the share sheet, which pages of other sites can imitate: its screen says that it was sent. */
export const sent = signal<TakenFile | null>(null);

/** The words that came by the share sheet, until their screen has taken them; empty where none did. */
export const sentWords = signal('');
