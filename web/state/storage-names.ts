// Everything that the page keeps in the storage of its browser, by its name there. Names that stand with the folder are made in `kept-names.ts`.

/** A page with a server: what lets this browser in, and which of the candidate's devices it is. They lie at the root of a host. */
export const KEY = 'persevere-key';
export const DEVICE = 'persevere-device';

/** How the page looks and which language it speaks: chosen for the browser, and kept when it is cleared. */
export const LOOK = 'persevere.look';
export const LANGUAGE = 'persevere.language';

/** The name of everything else begins so; clearing the browser goes by it. */
export const OWN = 'persevere-';

/** What stands under a name with the folder of the site, and at the root of a host under the bare name. */
export const bare = {
  /** The day as it was seen last and its calls, for reading without a connection; it goes with the key. */
  atHand: 'persevere-at-hand',
  /** Begins the names of what is typed and not yet taken in. */
  typed: 'persevere-typed-',
  /** What was noted without a connection. */
  waiting: 'persevere-waiting-notes',
  /** Which things were looked at last, by the titles under which they were shown. */
  recent: 'persevere-recent',
  /** On which day Today was looked at last, and on which day before that. */
  looked: 'persevere-looked',
  /** Tells the windows of this browser what was dropped; it stands for no longer than that takes. */
  dropped: 'persevere-dropped',
  /** Set once anything stands in this browser; read before the store is open. */
  stands: 'persevere-stands',
} as const;

/** What stands under a name with the folder everywhere: only a page that is alone in a browser keeps it. */
export const withItsFolder = {
  /** The screen of the day as it was shown last; its name is from before it was called so. */
  keptScreen: 'persevere-drawn',
  /** What the browser remembers of the notes and of their last copy. */
  copy: 'persevere-copy',
  /** What the candidate wishes of notices in this browser. */
  notice: 'persevere-notice',
} as const;
