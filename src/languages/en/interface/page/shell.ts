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
  notLoaded: 'This could not be loaded',
  notLoadedWhy: 'Persevere was updated, or isn’t answering.',
  nothingHere: 'There is nothing here',
  keptOffline: 'You’re offline. It’s saved on this device and goes to Persevere as soon as you’re connected.',
  takenIn: (label: string) => `Saved: ${label}.`,
};
