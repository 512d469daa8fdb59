/** A field that shows a signal and writes what is typed into it. */
export function bound(signal) {
  return {
    value: signal.value,
    onInput: (value) => {
      signal.value = value;
    },
  };
}
/** A choice that shows a signal and writes what is chosen into it. */
export function chosen(signal) {
  return {
    value: signal.value,
    onChange: (value) => {
      signal.value = value;
    },
  };
}
