/** What a browser without a key is told. */
export const door = {
  open: 'Open the address that Persevere showed when it started.',
  how: 'It holds a code that works once, for five minutes. Start Persevere again for a new one: its window shows the address first. On a phone, scan the code under Settings on your computer.',
  unsent: 'Not sent yet',
  unsentText: (count: number) =>
    count === 1
      ? 'Something you typed in this browser may not have reached Persevere. It is still here, and you can carry on once this browser is let in again.'
      : `${count} things you typed in this browser may not have reached Persevere. They are still here, and you can carry on once this browser is let in again.`,
  throwAway: (count: number): string => (count === 1 ? 'Delete it here' : 'Delete them here'),
};
