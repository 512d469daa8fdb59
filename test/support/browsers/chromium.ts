import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executablePath, flags } from '../chromium.ts';
import { type BrowserProgram, startProgram } from './program.ts';

/** Chromium without a window. */
export const chromiumProgram: BrowserProgram = {
  name: 'Chromium',
  async start(url, profile) {
    const own = ['--headless=new', `--user-data-dir=${profile}`, '--remote-debugging-port=0'];
    return startProgram(executablePath, [...own, ...flags, url]);
  },
};

/**
 * Lets a running Chromium with this profile give the pages of an origin no more room than this, in bytes. Resolves to what takes the
 * limit away again.
 */
export async function limitQuota(profile: string, origin: string, bytes: number): Promise<() => Promise<void>> {
  const [port = '', path = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const line = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  await new Promise<void>((resolve, reject) => {
    line.onopen = () => resolve();
    line.onerror = () => reject(new Error('Chromium takes no orders.'));
  });
  let count = 0;
  const order = (method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      count += 1;
      const id = count;
      const hear = ({ data }: MessageEvent): void => {
        const answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        line.removeEventListener('message', hear);
        if (answer.error === undefined) resolve(answer.result);
        else reject(new Error(`${method}: ${answer.error.message}`));
      };
      line.addEventListener('message', hear);
      line.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    });
  const { targetInfos } = await order('Target.getTargets', {});
  const page = (targetInfos as { readonly targetId: string; readonly url: string; readonly type: string }[]).find(
    (each) => each.type === 'page' && each.url.startsWith(origin),
  );
  const { sessionId } = await order('Target.attachToTarget', { targetId: page?.targetId, flatten: true });
  await order('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes }, String(sessionId));
  return async () => {
    await order('Storage.overrideQuotaForOrigin', { origin }, String(sessionId));
    line.close();
  };
}
