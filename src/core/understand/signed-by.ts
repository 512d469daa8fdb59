import type { MayBeMeant } from './promised-to.ts';

/** A signature stands in the last lines; below it at most a title, a firm and a telephone. */
const LAST_LINES = 5;

/**
 * Who of these signed a text: the only one whose name, or first name, is a line of its own at the end, with or without the words of farewell
 * before it ("Best, Tom"). Null where nobody's is, or that of several.
 */
export function signedBy(text: string, people: readonly MayBeMeant[]): string | null {
  const lines = text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
  const last = lines.length < 2 ? lines.map((line) => line.replace(/^.*[.!?]\s/, '')) : lines.slice(-LAST_LINES);
  const found = people.filter(({ name }) => name !== null && last.some((line) => isNameOf(line, plain(name))));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

function isNameOf(line: string, name: string): boolean {
  const signed = line.includes(',') ? line.slice(line.lastIndexOf(',') + 1).trim() : line;
  const [first = ''] = name.split(' ').filter((word) => !/^(?:mr|mrs|ms|mx|dr|prof|herr|frau)\.?$/.test(word));
  return name !== '' && [signed, line].some((each) => each === name || (first.length > 1 && each === first));
}

function plain(line: string): string {
  return line
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
