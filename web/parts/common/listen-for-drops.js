/**
 * Takes files that are dropped anywhere on the page, until `signal` says that it is over. While a file is held over the page, `place`
 * carries the attribute `data-over`.
 */
export function listenForDrops(place, take, signal) {
  const isFile = (event) => event.dataTransfer?.types.includes('Files') === true;
  const leave = () => place()?.removeAttribute('data-over');
  addEventListener(
    'dragover',
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      place()?.setAttribute('data-over', '');
    },
    { signal },
  );
  addEventListener('dragleave', (event) => event.relatedTarget === null && leave(), { signal });
  addEventListener(
    'drop',
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      leave();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void take(file);
    },
    { signal },
  );
}
