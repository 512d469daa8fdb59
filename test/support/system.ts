/** For tests of what Windows does not have: a POSIX shell, file modes, links without privileges, signals that a program can answer. */
export const posix =
  process.platform === 'win32' ? { skip: 'Windows has no POSIX shell, file modes or signals' } : ({} as const);
