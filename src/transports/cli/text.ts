import type { Output } from '../../contract/registry.ts';

export function findingLine(finding: Output<'review'>['findings'][number]): string {
  const word = { block: 'must fix', warn: 'check', hint: 'maybe' }[finding.severity];
  return `${word}: ${finding.message}${finding.repair === undefined ? '' : ` Put “${finding.repair}”.`}`;
}

/** The score of a text and what speaks for and against it. */
export function toneLines(tone: Output<'review'>['tone']): string[] {
  if (tone === null) return [];
  const reasons = tone.reasons.map((each) => `${each.speaks === 'for' ? '+' : '-'} ${each.text}`);
  return [`Tone: ${Math.round(tone.score)} of 100.`, ...reasons.map((each) => `  ${each}`)];
}

/** "Thu 26 Nov, 9:00 am" of an RFC 9557 text, as its own zone has it. */
export function shortTime(text: string): string {
  const time = Temporal.ZonedDateTime.from(text);
  return time.toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
}

export function blocks(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
