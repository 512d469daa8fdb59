/** What stands around every screen: the connection, the door, what cannot be shown. */
export const shell = {
  another:
    'Something else answers at this address, not your Persevere. Nothing is sent to it. Start Persevere again and open the address that it shows.',
  updated: 'Persevere was updated. Finish what you are typing, then load this page again.',
  loadAgain: 'Load again',
  offline:
    'Persevere isn’t answering. Leave this page open: it keeps trying. If you closed Persevere, start it again. What you saved is safe on your computer.',
  anotherShort: 'Something else answers at this address.',
  anotherKept: 'Nothing was sent to it. What you typed is still on this page.',
  anotherTodo: 'Open the address that Persevere shows when it starts.',
  silent: 'Persevere isn’t answering.',
  silentKept: 'What you typed is still on this page.',
  silentTodo: 'It keeps trying. If you closed Persevere, start it again.',
  stopped: 'You stopped it.',
  door: {
    open: 'Open the address that Persevere showed when it started.',
    how: 'It holds a code that works once, for five minutes. Start Persevere again for a new one: its window shows the address first. On a phone, scan the code under Settings on your computer.',
    unsent: 'Not sent yet',
    unsentText: (count: number) =>
      count === 1
        ? 'Something you typed in this browser may not have reached Persevere. It is still here, and you can carry on once this browser is let in again.'
        : `${count} things you typed in this browser may not have reached Persevere. They are still here, and you can carry on once this browser is let in again.`,
    throwAway: (count: number): string => (count === 1 ? 'Delete it here' : 'Delete them here'),
  },
  notLoaded: 'This could not be loaded',
  notLoadedWhy: 'Persevere was updated, or isn’t answering.',
  nothingHere: 'There is nothing here',
  aBrowser: 'A browser',
  aComputer: 'a computer',
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  newBrowser: 'A new browser',
  thatWasMe: 'That was me',
  thatWasMeOf: (label: string) => `That was me: ${label}`,
  notMe: 'That wasn’t me: block it',
  notMeOf: (label: string) => `That wasn’t me: block ${label}`,
  knownNow: 'Saved: it was you.',
  blockedNow: 'It’s blocked and can’t get in any more.',
  keptOffline: 'You’re offline. It’s saved on this device and goes to Persevere as soon as you’re connected.',
  takenIn: (label: string) => `${label}: saved.`,
};
