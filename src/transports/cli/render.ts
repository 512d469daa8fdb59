import type { OperationName } from '../../contract/registry.ts';
import { inLines } from './in-lines.ts';
import { accountRenderers } from './render-account.ts';
import { captureRenderers } from './render-capture.ts';
import { choiceRenderers } from './render-choices.ts';
import { dayRenderers } from './render-day.ts';
import { fitRenderers } from './render-fit.ts';
import { letterRenderers } from './render-letters.ts';
import { mailRenderers } from './render-mail.ts';
import { peopleRenderers } from './render-people.ts';
import { planningRenderers } from './render-planning.ts';
import { sendingRenderers } from './render-sending.ts';
import type { AllRenderers, Asked } from './renderers.ts';

type Render = (value: never, asked: Asked) => string;

const renderers: AllRenderers = {
  ...accountRenderers,
  ...captureRenderers,
  ...choiceRenderers,
  ...dayRenderers,
  ...fitRenderers,
  ...letterRenderers,
  ...mailRenderers,
  ...peopleRenderers,
  ...planningRenderers,
  ...sendingRenderers,
};

/** An answer as plain text for a person; empty where what was noted says all of it. */
export function render(name: OperationName, value: Readonly<Record<string, unknown>>, asked: Asked): string {
  const own = (renderers as { readonly [N in OperationName]?: Render })[name];
  if (own === undefined) throw new Error(`${name} has no text for a terminal.`);
  return (own as (value: unknown, asked: Asked) => string)(inLines(name, value), asked);
}
