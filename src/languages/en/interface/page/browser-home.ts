/** What the page says otherwise where the notes lie in this browser alone. */
export const browserHome = {
  first: {
    shell: {
      updated: 'There is a newer Persevere. Finish what you are typing, then load this page again.',
      offline:
        'Persevere could not start in this browser. What was saved before is safe on this device. Load the page again.',
      silent: 'Persevere could not start in this browser.',
      silentTodo: 'Load the page again. If that does not help, restart the browser.',
      notLoadedWhy: 'Persevere was updated, or you’re offline and this was never opened on this device before.',
    },
    today: { first: { promise: 'Everything stays on this device. Nothing is sent without you.' } },
  },
  rest: {
    happened: { saving: { saved: 'Saved on this device.' } },
  },
};
