/** How a time is said, and its words: "10:42 am", "Tuesday", "3 December". */
export interface SaidTime {
  readonly as: 'clock' | 'weekday' | 'date';
  readonly text: string;
}

type Device = 'phone' | 'tablet' | 'computer';

const at = ({ as, text }: SaidTime): string => (as === 'clock' ? `at ${text}` : `on ${text}`);
const here: Readonly<Record<Device, string>> = {
  phone: 'this phone',
  tablet: 'this tablet',
  computer: 'this computer',
};

/** What the page says about the only copy of somebody's notes, where they are in one browser and no server has them. */
export const onlyCopy = {
  where: {
    nothing: 'Nothing of yours is noted here yet.',
    untilClosed: 'Your notes are in this window only. When you close it, they are gone.',
    onlyHere: (device: Device, since: SaidTime) => `Your notes are on ${here[device]} only, since ${since.text}.`,
    inFile: (device: Device, name: string, time: SaidTime) =>
      `Your notes are on ${here[device]} and in the file ${name}, ${at(time)}.`,
    inShare: (device: Device, time: SaidTime) =>
      `Your notes are on ${here[device]}, and in the copy you shared ${at(time)}.`,
    inDownload: (device: Device, time: SaidTime) =>
      `Your notes are on ${here[device]}. A copy went to your downloads ${at(time)}: look that it is there.`,
    inBrought: (device: Device, name: string) => `Your notes are on ${here[device]}, as in ${name}.`,
    partly: (device: Device, time: SaidTime) =>
      `Your last copy was made ${at(time)}. What you noted since is on ${here[device]} only.`,
    partlyBrought: (device: Device, name: string) =>
      `Your copy is ${name}. What you noted since is on ${here[device]} only.`,
  },
  line: { copy: 'Save a copy', update: 'Update the copy', see: 'Your copy' },
  ask: {
    notNow: 'Not now',
    first: {
      title: 'Save a copy of your notes?',
      text: (device: Device) =>
        `They are on ${here[device]} only. If it is lost or the browser is cleared, so are they.`,
    },
    old: {
      title: 'Save a new copy?',
      text: (time: SaidTime) => `Your last copy was made ${at(time)}. What you noted since is in no copy.`,
    },
    apple: {
      title: 'Move Persevere to your home screen',
      text: 'In this browser, your notes are deleted if you don’t open Persevere for seven days. From the home screen they are not.',
      how: 'Show me how',
    },
  },
  make: {
    file: 'Save to a file that stays up to date',
    fileHint: 'You choose the file once. After that, every change is saved to it while Persevere is open.',
    share: 'Save or send a copy',
    shareHint: 'For example to Files, to your cloud, or to yourself by email.',
    download: 'Download a copy',
    gathering: 'Gathering…',
    ready: 'The copy is ready.',
    shareNow: 'Save or send it now',
    savedFile: (name: string, time: SaidTime) => `Saved to ${name} ${at(time)}.`,
    shared: 'Shared. Check that it has arrived where you want it.',
    downloaded: (name: string, time: SaidTime) => `Sent to your downloads ${at(time)}: ${name}. Look that it is there.`,
    fileKind: 'Persevere notes',
    failed: 'The copy could not be saved there.',
    failedKept: 'Your notes here are unchanged, and so is any copy from before.',
    failedTodo: 'Choose another place, or download a copy.',
    gone: (name: string) => `${name} can’t be written any more. It may have been moved or deleted.`,
    asksFirst: (name: string) => `The browser wants your permission before it writes to ${name} again.`,
  },
  settings: {
    lead: 'A copy is one file with everything in it. It is not encrypted, so keep it where you keep private papers.',
    make: 'Make a copy',
    keepsItself: 'This browser will not clear your notes by itself. You still can, by clearing its data.',
    mayClear: 'This browser may clear your notes by itself when it runs out of space.',
    keep: 'Ask the browser not to clear them',
    kept: 'It agreed.',
    refused: 'It did not agree. A copy is your safety net.',
    back: 'Bring back a copy',
    move: 'Use Persevere on another device',
    moveOut: 'From here to a computer or another phone',
    moveOutSteps: [
      'Make a copy here, and send the file to the other device.',
      'Open Persevere there. Under Settings, Backup, choose the file.',
    ] as readonly string[],
    moveIn: 'From another device to here',
    moveInSteps: [
      'There, make a copy under Settings, Backup, and send the file here.',
      'Here, choose the file under “Bring back a copy”.',
    ] as readonly string[],
    moveNote: 'From then on they are apart: what you note on one is not on the other.',
  },
  apple: {
    title: 'Add Persevere to your home screen first',
    lead: 'In this browser, an iPhone or iPad deletes your notes if you don’t open Persevere for seven days. From the home screen it doesn’t.',
    steps: ['Tap Share.', 'Tap “Add to Home Screen”.', 'Open Persevere from there.'] as readonly string[],
    stepsWithNotes: [
      'Save a copy here, to Files.',
      'Tap Share, then “Add to Home Screen”.',
      'Open Persevere from there. It starts empty: tap “Bring back a copy of your notes” and choose the copy.',
    ] as readonly string[],
  },
  begin: {
    bring: 'Bring back a copy of your notes',
    goneTitle: 'Your notes are no longer in this browser.',
    gone: 'They were here before. The browser’s data was cleared, by you, by a clean-up program, or by the browser itself.',
    goneCopy: (time: SaidTime) => `Your last copy was made ${at(time)}. It brings your notes back up to then.`,
    goneNoCopy:
      'This browser no longer knows of a copy. Look for a file named “persevere-…” in your downloads or wherever you send files, and bring it back.',
    bringBack: 'Bring back your copy',
    otherFile: 'Choose another file',
    anew: 'Start afresh',
    back: (name: string) => `Your notes are back, from ${name}.`,
    notReadable: (name: string) => `${name} can’t be opened. It may have been moved or deleted.`,
    notReadableTodo: 'Choose the file yourself.',
  },
  banner: {
    untilClosed: 'Nothing is saved in this window. When you close it, your notes are gone.',
    copied: (time: SaidTime) => `Last copy: ${time.text}.`,
    save: 'Save a copy now',
    goOn: 'Go on without saving',
  },
  notice: {
    lead: 'Persevere can remind you while it is open, in a tab or from your home screen. When it is closed, it can’t: for that, put the dates in your calendar.',
    calendar: 'Put the dates in your calendar',
    allow: 'Show a notice in the morning',
    end: 'Stop showing notices',
    time: 'From',
    on: 'On. It shows when something is due and Persevere is open.',
    off: 'Notices are off.',
    title: 'Persevere',
    due: (count: number) => (count === 1 ? 'One thing to do today.' : `${count} things to do today.`),
  },
  computer: {
    lead: 'A browser alone can’t do these. The free program on a computer can:',
    can: [
      'Read your mailbox, and notice the answers by itself',
      'Send your letters from your own address, at the hour you choose',
      'Open the same notes on your phone and your computer',
      'Remind you when no window is open',
      'Give your calendar an address that stays up to date',
      'Word a letter differently with a language model of yours',
    ] as readonly string[],
    how: 'How to move there',
    steps: [
      'Install Persevere on your computer and start it.',
      'Make a copy here, and send the file to your computer.',
      'There, under Settings, Backup, choose “Restore a backup”.',
    ] as readonly string[],
    back: 'It works the same way back.',
    copy: 'Make a copy',
  },
};
