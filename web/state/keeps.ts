/** True from the moment on which the candidate goes on without saving: what they note then must not lie in the browser in another way. */
let isNothingKept = false;

/** From now on this window leaves nothing of what is noted in the storage of its browser; what lay there before stays. */
export function keepNothing(): void {
  isNothingKept = true;
}

/** Writes something that names what was noted into the storage of this browser. True where it stands there afterwards. */
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
