import { signal } from '@preact/signals';
import type { Refusal } from '../api/client.ts';

const said = signal<string | null>(null);
let ending: ReturnType<typeof setTimeout> | undefined;

/** How long a word of confirmation stays; nothing that must be acted on is said here. */
const STAYS_MS = 6000;

/** Says in passing that something was done. */
export function say(text: string): void {
  said.value = text;
  clearTimeout(ending);
  ending = setTimeout(() => {
    said.value = null;
  }, STAYS_MS);
}

export function Notices() {
  return (
    <div class="notices" role="status">
      {said.value !== null && <p>{said.value}</p>}
    </div>
  );
}

/** Why something was not done, where it was asked for: what happened, what was kept, what to do. */
export function Refused({ refusal }: { readonly refusal: Refusal | null }) {
  if (refusal === null) return null;
  return (
    <div class="refused" role="alert">
      <p>
        <strong>{refusal.what}</strong> {refusal.todo}
      </p>
      {refusal.kept !== '' && <p class="soft">{refusal.kept}</p>}
    </div>
  );
}
