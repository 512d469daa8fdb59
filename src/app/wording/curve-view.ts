import type { Output } from '../../contract/registry.ts';
import type { Outlook } from '../../core/forecast/outlook.ts';
import type { PlanningWords } from '../../core/write/planning-words.ts';

/** The share that had heard after so many working days, each step with its sentence. */
export function curveView(words: Pick<PlanningWords, 'outlookStep'>, { curve }: Outlook): Output<'waiting'>['curve'] {
  return curve.map((step) => ({
    day: step.day,
    heard: 1 - step.waiting,
    low: 1 - step.high,
    high: 1 - step.low,
    text: words.outlookStep(step),
  }));
}
