import { sha256Hex } from '../../core/journal/sha256.ts';
import { loadPassword } from '../connection/mailbox.ts';
import { type App, type Call, done, type Result, refuse } from '../context.ts';
import { keepRows } from '../decide.ts';
import type { ModelTrouble } from '../ports/model.ts';
import { leftToday, loadModel, MODEL_KEY, type ModelRow } from './model-settings.ts';

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
export async function askModel(app: App, call: Call, question: Question): Promise<Result<Asked>> {
  const row = await loadModel(app);
  if (row === null)
    return refuse(
      'needs',
      'No language model is connected, so nothing is sent anywhere.',
      'Connect one if you want to: `persevere model connect ADDRESS --model NAME`.',
      'The letter is kept with Persevere.',
    );
  const body = question.body(row.model);
  const digest = sha256Hex(row.address + body);
  if (question.look) return done({ to: row.address, body, digest, said: null });
  if (question.shown !== undefined && question.shown !== digest)
    return refuse(
      'conflict',
      'The letter or the model is another one than was shown.',
      'Look at what would be sent now.',
      'Nothing was sent.',
    );
  if (leftToday(row, call.now) <= 0)
    return refuse(
      'refused',
      `The model was asked ${row.mostADay} times today, as often as you allowed.`,
      'Tomorrow it may be asked again; or connect it anew with --most.',
      'The letter is kept with Persevere.',
    );
  await count(app, row, call.now);
  const said = await app.model.complete({
    address: row.address,
    key: await loadPassword(app, MODEL_KEY),
    body,
    signal: call.signal,
    told: (characters) => call.progress?.(characters, question.expected),
  });
  if (!said.ok)
    return refuse(
      'refused',
      troubles[said.trouble],
      'Try again, or write on by yourself.',
      'The letter stands with Persevere as it was.',
    );
  return done({ to: row.address, body, digest, said: said.text.trim() });
}

async function count(app: App, row: ModelRow, now: number): Promise<void> {
  const day = Math.floor(now / 86_400_000);
  const asked = (row.day === day ? row.asked : 0) + 1;
  await keepRows(app, [{ kind: 'setting', key: MODEL_KEY, body: { ...row, day, asked } }]);
}

/** Why a sentence of the model was struck out, to the candidate. */
export const struckText = {
  link: 'It holds an address that your letter and notes do not.',
  name: 'It names somebody or something that your letter and notes do not.',
  number: 'It holds a number that your letter and notes do not.',
  claim: 'It says something about you that none of your notes says.',
  words: 'It speaks of something that your letter and notes do not.',
  question: 'It asks something that your letter does not ask.',
} as const;

const troubles: Record<ModelTrouble, string> = {
  unreachable: 'The language model did not answer at its address.',
  untrusted: 'The language model could not prove who it is.',
  redirected: 'The address of the language model points elsewhere, and your consent does not.',
  refused: 'The language model did not take the letter.',
  'no-model': 'There is no such model at this address.',
  'too-long': 'The language model went on and on, so it was stopped.',
  'timed-out': 'The language model took longer than two minutes.',
  cancelled: 'Stopped, as you wished.',
  unreadable: 'The answer of the language model could not be read.',
};
