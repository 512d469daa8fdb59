/** Puts the page in its place. `show` renders it there. */
export function takeOver(place: HTMLElement, show: () => void): void {
  place.replaceChildren();
  show();
}

/** Nothing is kept of the screen: a server answers as soon as the page stands. */
export function keepScreen(): void {}
