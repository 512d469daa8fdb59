/** How much something matters, in words. */
export const weights = [
  { value: '1', label: 'Hardly' },
  { value: '2', label: 'A little' },
  { value: '3', label: 'Somewhat' },
  { value: '4', label: 'Much' },
  { value: '5', label: 'More than anything' },
] as const;

/** Whether something decides by itself. */
export const bars = [
  { value: 'none', label: 'It weighs like the rest' },
  { value: 'must-have', label: 'I cannot do without it' },
  { value: 'deal-breaker', label: 'It rules a job out' },
] as const;
export type BarChoice = (typeof bars)[number]['value'];

/** The choice as it is noted. */
export function barOf(choice: BarChoice | undefined): 'must-have' | 'deal-breaker' | null {
  return choice === 'none' || choice === undefined ? null : choice;
}
