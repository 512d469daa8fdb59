import type { Output } from '../../contract/registry.ts';
import { ACCOUNT_SCOPE, type Payload, payloadOf } from '../../core/journal/entry.ts';
import type { AccountState } from '../../core/journal/states.ts';
import { habitsOf } from '../../core/write/voice.ts';
import { loadAccount, loadBook } from '../case-book.ts';
import { type App, done, type Handler } from '../context.ts';
import { decide, entry } from '../decide.ts';

/** Jobs and letters that are looked at for habits: the latest. */
const MOST_JOBS = 30;
const MOST_LETTERS = 20;

export const voice: Handler<'voice'> = async (app, input, call) => {
  const account = await loadAccount(app);
  const payload: Payload<'voice-set'> = {};
  for (const name of input.takeOut ?? []) payload[name] = null;
  if (input.greeting !== undefined) payload.greeting = input.greeting;
  if (input.closing !== undefined) payload.closing = closed(input.closing);
  if (input.signature !== undefined) payload.signature = input.signature;
  const {
    greeting = account.voice.greeting,
    closing = account.voice.closing,
    signature = account.voice.signature,
  } = payload;
  const view = await viewOf(app, { greeting, closing, signature }, account);
  if (Object.keys(payload).length === 0) return done(view);
  return decide(app, call, async () =>
    done({
      entries: [entry(app, 'voice-set', call.now, [ACCOUNT_SCOPE], payload)],
      read: [],
      result: view,
    }),
  );
};

/** "All the best" ends with a comma. */
function closed(text: string): string {
  return /[,.!]$/.test(text) ? text : `${text},`;
}

async function viewOf(
  app: App,
  { greeting, closing, signature }: AccountState['voice'],
  account: AccountState,
): Promise<Output<'voice'>> {
  return { greeting, closing, signature, habits: habitsOf(await lettersThatWent(app), account.name ?? '') };
}

/** The texts of the latest e-mails that went, the oldest first. */
async function lettersThatWent(app: App): Promise<string[]> {
  const latest = await app.store.jobs({ live: null, limit: MOST_JOBS, after: null });
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const sent = book.jobs
    .flatMap((job) => job.interactions)
    .filter((each) => each.direction === 'out' && each.channel === 'email' && !each.automatic)
    .sort((one, other) => one.at - other.at);
  const ids = [...new Set(sent.map((each) => each.entryId))].slice(-MOST_LETTERS);
  const entries = await Promise.all(ids.map((id) => app.store.entry(id)));
  return entries.flatMap((each) => {
    const text = each === null ? '' : (payloadOf('interaction-logged', each.payload)?.text ?? '');
    return text === '' ? [] : [text];
  });
}
