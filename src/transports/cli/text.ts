import type { Output } from '../../contract/registry.ts';

/** A finding in a line, and below it what may stand instead: in the line where it is one word or two, else each numbered. */
export function findingLine({ severity, message, repairs }: Output<'review'>['findings'][number]): string {
  const line = `${{ block: 'must fix', warn: 'check', hint: 'maybe' }[severity]}: ${message}`;
  const [first, ...more] = repairs.map(({ text }) => (text === '' ? 'Take it out.' : `Put “${text}”.`));
  if (first === undefined) return line;
  if (more.length === 0 && !/[.?]”\.$/.test(first)) return `${line} ${first}`;
  return [line, ...[first, ...more].map((each, at) => `  ${at + 1}. ${each.replace(/([.?])”\.$/, '$1”')}`)].join('\n');
}

/** The score of a text and what speaks for and against it. */
export function toneLines(tone: Output<'review'>['tone']): string[] {
  if (tone === null) return [];
  const reasons = tone.reasons.map((each) => `${each.speaks === 'for' ? '+' : '-'} ${each.text}`);
  return [tone.says, ...reasons.map((each) => `  ${each}`)];
}

/** Whether a language model helps, and which. */
export function modelLine(value: Output<'model'>): string {
  return value.connected
    ? `Letters may be sent to ${value.origin}, to the model ${value.model}; ${value.left} more times today.`
    : 'No language model is connected. Nothing is sent anywhere.';
}

/** What a model made of a letter, with what was struck out, or what would be sent. */
export function rewriteText({ to, body, answer }: Output<'rewrite'>): string {
  if (answer === null) return `This would be sent to ${to}, and nothing else:\n\n${body}`;
  const struck = answer.sentences.filter((each) => each.struck !== null);
  return [
    answer.text,
    ...struck.map((each) => `struck out: ${each.text.trim()} (${each.struck})`),
    ...answer.findings.map(findingLine),
    'Your draft is as it was. Put these words in it with `persevere edit DRAFT --from FILE`.',
  ].join('\n\n');
}

/** How a model says that a sentence may sound, or what would be sent. */
export function soundsText({ to, body, answer }: Output<'sounds'>): string {
  if (answer === null) return `This would be sent to ${to}, and nothing else:\n\n${body}`;
  return answer.finding === null
    ? 'The model finds nothing in it that a reader would mind.'
    : findingLine(answer.finding);
}

/** What the model proposes for a gap; `fill` is the command that would put it in. */
export function proposedText({ to, body, answer }: Output<'propose'>, fill: string): string {
  if (answer === null) return `This would be sent to ${to}, and nothing else:\n\n${body}`;
  return [
    answer.text === '' ? 'Nothing of what came back could stay.' : answer.text,
    ...answer.sentences.flatMap(({ text, struck }) =>
      struck === null ? [] : [`struck out: ${text.trim()} (${struck})`],
    ),
    ...answer.findings.map(findingLine),
    `Your draft is as it was. ${answer.text === '' ? 'Write it yourself' : 'If you want to say this'}: ${fill} "..."`,
  ].join('\n\n');
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "Thu 26 Nov, 09:00" of an RFC 9557 text, as its own zone has it. Without Intl, whose first word costs ten milliseconds of a command. */
export function shortTime(text: string): string {
  const time = Temporal.ZonedDateTime.from(text);
  return `${weekdays[time.dayOfWeek - 1]} ${time.day} ${months[time.month - 1]}, ${time.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

export function blocks(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
