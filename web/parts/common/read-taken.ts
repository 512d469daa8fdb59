import { fileAsInput } from '../../api/file-as-input.ts';
import { page } from '../../state/words.ts';
import { say } from './notices.tsx';

/** Which screen reads a file, by its name: calendars and mails; null for anything else. */
function screenFor(name: string): string | null {
  if (/\.(?:ics|ical|ifb|vcs)$/i.test(name)) return '/invitation';
  return /\.(?:eml|mht)$/i.test(name) ? '/mail' : null;
}

/** A copy of the notes, which is brought back elsewhere: it replaces what is here. */
const isCopy = (name: string): boolean => /\.jsonl$|^persevere-.*\.txt$/i.test(name);

/** Reads a file that was dropped or chosen, with the screen for it; says why not, and gives null, where it cannot. */
export async function readTaken(file: File) {
  const screen = screenFor(file.name);
  if (screen === null) {
    say((isCopy(file.name) ? page.further.file.copy : page.further.file.neither)(file.name));
    return null;
  }
  const read = await fileAsInput(file);
  if (read === null) {
    say(page.further.file.tooLarge(file.name));
    return null;
  }
  return { screen, file: read };
}
