import type { App } from '../../app/context.ts';
import { whatWasDone } from '../../app/notes/what-was-done.ts';
import { type OperationName, operations } from '../../contract/registry.ts';
import { onOneLine } from './gate.ts';
import { render } from './render.ts';
import type { Asked } from './renderers.ts';

/** These tell in their own words what they noted, or what they took in is longer than the notes made of it. */
const inOwnWords: ReadonlySet<OperationName> = new Set([
  'called',
  'undo',
  'restore',
  'forget',
  'example',
  'example-end',
  'cards-import',
  'resume-import',
]);

/** What a command answers: what it read; or what it noted, what follows, and how to take it back (UI6). */
export async function tell(
  app: App,
  name: OperationName,
  value: Readonly<Record<string, unknown>>,
  asked: Asked,
  operationId: string,
): Promise<string> {
  const own = render(name, value, asked);
  if (operations[name].effect === 'read') return own;
  const { said, jobs, undo } = await whatWasDone(app, operationId);
  const lines = inOwnWords.has(name) ? [] : said.map(onOneLine);
  const about = lines.length > 0 && jobs.length > 0 ? [`  ${onOneLine(jobs.join('; '))}`] : [];
  const back =
    undo === null || name === 'undo' || own.includes('persevere undo')
      ? []
      : [`To take it back: persevere undo ${undo}`];
  const all = [...lines, ...about, ...(own === '' ? [] : [own]), ...back];
  return all.length === 0 ? 'Nothing was changed: it was so already.' : all.join('\n');
}
