import { none } from '../../contract/refusals/kind.ts';
import { sha256Hex } from '../../core/journal/sha256.ts';
import { loadPassword } from '../connection/mailbox.ts';
import { type AccountWith, done, type Invocation, type Result, refuse } from '../context.ts';
import { keepRows } from '../decide.ts';
import { leftToday, loadModel, MODEL_KEY, type ModelRow, modelRow } from './model-settings.ts';

/** What the model is to be asked, and how far. */
interface Question {
  /** Makes the body for the model of this name: exactly what is sent. */
  readonly body: (model: string) => string;
  /** Shows what would be sent and sends nothing. */
  readonly look: boolean;
  /** SHA-256 of the body that was shown; another one is not sent. */
  readonly shown: string | undefined;
  /** About how many characters are expected back. */
  readonly expected: number;
}

interface Asked {
  readonly to: string;
  readonly body: string;
  readonly digest: string;
  /** What came back as it came; null where it was only looked at. */
  readonly said: string | null;
}

/** Asks the model that the person connected, within what they allowed: nothing is sent that was not shown, and no more often than they said. */
export async function askModel(
  app: AccountWith<'clock' | 'model'>,
  invocation: Invocation,
  question: Question,
): Promise<Result<Asked>> {
  const row = await loadModel(app);
  if (row === null)
    return refuse('no-model-connected', none, {
      todo: { operation: 'model-connect', input: {}, ask: ['model'] },
      kept: 'letter',
    });
  const body = question.body(row.model);
  const digest = sha256Hex(row.address + body);
  if (question.look) return done({ to: row.address, body, digest, said: null });
  if (question.shown !== undefined && question.shown !== digest)
    return refuse('not-what-was-shown', none, { kept: 'nothing-sent' });
  if (leftToday(row, invocation.now) <= 0)
    return refuse('model-asked-enough', { times: row.mostADay }, { kept: 'letter' });
  await count(app, row, invocation.now);
  const said = await app.model.complete({
    address: row.address,
    key: await loadPassword(app, MODEL_KEY),
    body,
    signal: invocation.signal,
    told: (characters) => invocation.progress?.(characters, question.expected),
  });
  if (!said.ok) return refuse('model-failed', { trouble: said.trouble }, { kept: 'letter-as-it-was' });
  return done({ to: row.address, body, digest, said: said.text.trim() });
}

async function count(app: AccountWith<'clock'>, row: ModelRow, now: number): Promise<void> {
  const day = Math.floor(now / 86_400_000);
  const asked = (row.day === day ? row.asked : 0) + 1;
  await keepRows(app, [modelRow.put({ ...row, day, asked })]);
}
