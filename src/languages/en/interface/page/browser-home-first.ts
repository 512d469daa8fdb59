/** What the first screen says otherwise where the notes lie in this browser alone; it comes with the first file of the page. */
export const browserHomeFirst = {
  shell: {
    updated: 'There is a newer Persevere. Finish what you are typing, then load this page again.',
    offline:
      'Persevere could not start in this browser. Nothing that you saved before was changed. Load the page again.',
    silent: 'Persevere could not start in this browser.',
    silentTodo: 'Load the page again. If that does not help, restart the browser.',
    notLoadedWhy: 'Persevere was updated, or you’re offline and this was never opened on this device before.',
    keptOffline:
      'Persevere could not start. What you noted waits in this browser and is taken in as soon as it starts.',
  },
  today: { first: { promise: 'Everything stays on this device. Nothing is sent without you.' } },
};
