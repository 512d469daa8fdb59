/** Where letters are typed. The editor of a letter is known by its role: in a browser with EditContext nothing in it is contenteditable. */
const TYPED_IN = 'input, textarea, select, [contenteditable], [role="textbox"]';

/** True for a key that is a command of the page: nothing is typed at that place, no dialog is open, and no modifier is held. */
export function isCommand(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  const isTyping = (at: EventTarget | null): boolean => at instanceof Element && at.closest(TYPED_IN) !== null;
  return !isTyping(event.target) && !isTyping(document.activeElement);
}
