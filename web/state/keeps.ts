/** True once the candidate chose to go on without saving: from then on the browser must not keep what they note in any other way. */
let isNothingKept = false;

/** From now on this window writes nothing that the candidate notes into the browser's storage. What lay there before stays. */
export function keepNothing(): void {
  isNothingKept = true;
}

/** Writes a text that may hold what the candidate noted into the browser's storage. True if the browser has it afterwards. */
export function keepHere(name: string, text: string): boolean {
  if (isNothingKept) return false;
  try {
    localStorage.setItem(name, text);
    return localStorage.getItem(name) === text;
  } catch {
    // A full or forbidden storage.
    return false;
  }
}
