import type { OperationName } from '../../contract/registry.ts';
import { onOneLine } from './gate.ts';

/** Fields that hold a whole text, with lines of its own. Every other text of an answer belongs on one line. */
const wholeTexts: { readonly [N in OperationName]?: readonly string[] } = {
  draft: ['text'],
  edit: ['text'],
  fill: ['text'],
  letter: ['text'],
  open: ['text', 'mailto'],
  preview: ['text', 'message'],
  approve: ['text', 'message'],
  rewrite: ['text', 'body'],
  sounds: ['body'],
  cards: ['vcf'],
};

/** An answer whose texts keep to one line each, except where a whole text is what was asked for (UI5). */
export function inLines<T>(name: OperationName, answer: T): T {
  const whole = new Set(wholeTexts[name] ?? []);
  const flat = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return whole.has(key) ? value : onOneLine(value);
    if (Array.isArray(value)) return value.map((each) => flat(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, flat(each, field)]));
  };
  return flat(answer, '') as T;
}
