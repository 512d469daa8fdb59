/** What `work` gives; `late` if it takes longer than so many milliseconds. What it gives later is dropped, so the caller closes it if need be. */
export function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('late'), milliseconds);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
