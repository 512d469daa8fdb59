import type { Output } from '../../../contract/registry.ts';
import { isEmail } from '../../../core/journal/channel-kinds.ts';
import type { Payload } from '../../../core/journal/kinds/registry.ts';
import type { AccountState } from '../../../core/journal/states.ts';
import { contractionsOf, lengthOf } from '../../../core/write/own-sentences.ts';
import { habitsOf } from '../../../core/write/voice.ts';
import { loadAccount } from '../../case-book.ts';
import { type AccountWith, done, type Handler } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { lettersThatWent } from '../../letters/sent-letters.ts';

export const voice: Handler<'voice'> = async (app, input, invocation) => {
  const account = await loadAccount(app);
  const payload: Payload<'voice-set'> = {};
  for (const name of input.takeOut ?? []) payload[name] = null;
  if (input.greeting !== undefined) payload.greeting = input.greeting;
  if (input.closing !== undefined) payload.closing = closed(input.closing);
  if (input.signature !== undefined) payload.signature = input.signature;
  if (input.contractions !== undefined) payload.contractions = input.contractions;
  if (input.length !== undefined) payload.length = input.length;
  const {
    greeting = account.voice.greeting,
    closing = account.voice.closing,
    signature = account.voice.signature,
    contractions = account.voice.contractions,
    length = account.voice.length,
  } = payload;
  const view = await viewOf(app, { greeting, closing, signature, contractions, length }, account);
  if (Object.keys(payload).length === 0) return done(view);
  return decide(app, invocation, async (app) =>
    done({
      entries: [entry(app, 'voice-set', invocation.now, payload)],
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
  app: AccountWith<'languageFor' | 'machine' | 'words'>,
  { greeting, closing, signature, contractions, length }: AccountState['voice'],
  account: AccountState,
): Promise<Output<'voice'>> {
  const { letters } = await lettersThatWent(app);
  const name = account.name ?? '';
  const mails = letters.filter((each) => isEmail(each.channel));
  const short = lengthOf(mails, name);
  const { greeting: begins, closing: ends } = habitsOf(
    mails.map((each) => each.text),
    name,
  );
  return {
    greeting,
    closing,
    signature,
    contractions,
    length,
    habits: {
      greeting: begins,
      closing: ends,
      contractions: contractionsOf(letters, name),
      length: short && { ...short, example: (await app.words()).shortened(short.example) },
    },
  };
}
