import { ask } from '../../api/ask.ts';
import { fileAsInput } from '../../api/file-as-input.ts';
import { changed } from '../../state/live.ts';
import { saveFile } from '../../state/save-file.ts';
import { page } from '../../state/words.ts';
import { say } from '../common/notices.tsx';

/** Saves everybody, or one person, as contact cards. */
export async function saveCards(person?: { readonly id: string; readonly name: string }): Promise<void> {
  const answer = await ask('cards', person === undefined ? {} : { person: person.id });
  if (answer.ok) saveFile(`${person?.name ?? 'people'}.vcf`, answer.value.vcf, 'text/vcard');
  else say(`${answer.refusal.what} ${answer.refusal.todo}`);
}

/** Lets a file of contact cards be chosen, and notes who is in it. */
export function takeCards(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.vcf,text/vcard';
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen !== undefined) void take(chosen);
  });
  input.click();
}

async function take(chosen: File): Promise<void> {
  const file = await fileAsInput(chosen);
  if (file === null) return say(page.people.tooLarge(chosen.name));
  const answer = await ask('cards-import', { file });
  if (!answer.ok) return say(`${answer.refusal.what} ${answer.refusal.todo}`);
  const { added, changed: filled, notes } = answer.value;
  say(notes[0] ?? page.people.cardsTaken(added.length, filled.length));
  await changed();
}
