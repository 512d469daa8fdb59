import { createMemoryStore } from '../adapters/store/memory-store.ts';
import { salvage } from '../adapters/store/salvage.ts';
import type { App } from '../app/context.ts';
import type { Store } from '../app/ports/store.ts';
import { compose } from './compose.ts';
import { accountFile } from './home.ts';

/**
 * What can still be read of a damaged account, in memory: to be looked at and written into an archive. The file stays as it is.
 */
export function composeRescued(home: string): App {
  const file = accountFile(home);
  const found = salvage(file);
  const memory = createMemoryStore();
  void memory.replaceAll(found.entries, found.rows);
  const problems = [{ code: 'file-damaged', file } as const, ...found.lost];
  const words = `${found.entries.length} notes and ${found.rows.length} letters, settings and other rows can still be read. \`persevere doctor --salvage FILE\` writes them into a backup. Then move the damaged file out of the folder, and \`persevere restore FILE\`.`;
  const store: Store = {
    ...memory,
    readOnly: true,
    inspect: async () => ({ problems, rebuildHelps: false, beyondRebuild: true, advice: [{ code: 'as-told', words }] }),
  };
  return compose(home, { store });
}
