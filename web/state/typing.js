/** Where letters are typed. An editor is known by its role: in a browser with EditContext nothing in it is contenteditable. */
const TYPED_IN = 'input, textarea, select, [contenteditable], [role="textbox"]';
/** True for a key that is a command of the page: nothing is typed at that place, no dialog is open, and no modifier is held. */
export function isCommand(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  // The whole way of the event: the editor of a letter lies in a shadow tree, and seen from outside its host alone was pressed.
  return !event.composedPath().some((at) => at instanceof Element && at.matches(TYPED_IN));
}
