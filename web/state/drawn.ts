/** Waits until what was drawn beforehand is on the screen; here nothing was. */
export async function drawnFirst(): Promise<void> {}

/** Puts the page in its place. `show` draws it there. */
export function takeOver(place: HTMLElement, show: () => void): void {
  place.replaceChildren();
  show();
}

/** Nothing is kept of the screen: a server answers as soon as the page stands. */
export function keepDrawing(): void {}
