import type { Facts } from '../../../contract/refusals/facts.ts';
import { none } from '../../../contract/refusals/kind.ts';
import type { Output } from '../../../contract/registry.ts';
import { sha256Hex } from '../../../core/journal/sha256.ts';
import { copySentence } from '../../connection/mailbox.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { type Decided, decide, entry } from '../../decide.ts';
import type { DraftRow } from '../../letters/draft-row.ts';
import { drafts, loadDraft } from '../../letters/draft-row.ts';
import type { RowChange } from '../../ports/store.ts';
import { type LetterAtGate, lookOnce } from '../../sending/last-look.ts';
import { isSenderRunning } from '../../sending/lease.ts';
import { loadOutbox, namesOf, type OutboxRow, outbox, outlived, refuseOnItsWay } from '../../sending/outbox.ts';
import { markOutbox } from '../../sending/pause.ts';
import {
  APPROVED_WITHIN_MS,
  mannersOf,
  mayMean,
  messageFor,
  type Prepared,
  type PreviewRow,
  prepareLetter,
  previews,
  previewView,
  refusePaused,
  whenItGoes,
} from '../../sending/preview.ts';
import { ownTime } from '../../wording/views.ts';

export const preview: Handler<'preview'> = async (app, input, invocation) => {
  const held = await refuseOnItsWay(app, input.draft);
  if (held) return held;
  const draft = await loadDraft(app, input.draft);
  if (!draft.ok) return draft;
  const prepared = await prepareLetter(app, draft.value, invocation.now, input.atOnce ?? false);
  if (!prepared.ok) return prepared;
  const shown = await messageFor(app, prepared.value, invocation.now);
  const saved = await decide(app, invocation, async () =>
    done({ entries: [], rows: [previews.put(shown.draftId, shown)], read: [], result: null }),
  );
  return saved.ok ? done(await previewView(app, prepared.value, shown, invocation.now)) : saved;
};

export const approve: Handler<'approve'> = async (app, input, invocation) => {
  const words = (await app.words()).outbox;
  const result = await decide(app, invocation, async (app): Decided<Output<'approve'>> => {
    const held = (await refuseOnItsWay(app, input.draft)) ?? (await refusePaused(app));
    if (held) return held;
    const draft = await loadDraft(app, input.draft);
    if (!draft.ok) return draft;
    if (input.heard === 'yes')
      return refuse('heard-since', none, { todo: { operation: 'log', input: { direction: 'in' } }, kept: 'letter' });
    const ready = await prepareLetter(app, draft.value, invocation.now, input.atOnce ?? false);
    if (!ready.ok) return ready;
    const shown = await previews.read(app, input.draft);
    const stale = staleBecause(ready.value, shown, input.digest, invocation.now);
    if (shown === null || stale !== null)
      return refuse(
        'shown-too-long-ago',
        { why: stale ?? 'not-shown' },
        { todo: { operation: 'approve', input: { draft: input.draft } }, kept: 'letter' },
      );
    // What was noted between showing and approving is looked at here; what comes after, when it goes.
    const position = await app.store.position();
    const letter = atGate(ready.value, shown, draft.value.position ?? position);
    const { obstacles, read } = await lookOnce(app, letter, invocation.now);
    const standing = obstacles.filter((each) => !(input.meant === true && mayMean(each)));
    if (standing.length > 0) {
      const may = standing.every(mayMean);
      return refuse(
        'obstacles-stand',
        { obstacles: standing, names: namesOf(standing, ready.value.book), mayMean: may },
        { ...(may ? { give: { meant: true } } : { todo: { operation: 'today', input: {} } }), kept: 'letter' },
      );
    }
    const row = approvedRow(app, ready.value, shown, {
      now: invocation.now,
      position,
      overridden: obstacles.flatMap((each) => (each.code === 'must-fix' ? [each.message] : [])),
      atOnce: input.atOnce ?? false,
    });
    const running = await isSenderRunning(app, invocation.now);
    return done({
      entries: [
        approvalEntry(app, row, mannersOf(words, ready.value, invocation.now), invocation.now, input.atOnce ?? false),
      ],
      rows: [
        outbox.put(row.draft.draftId, row),
        ...outlived(await loadOutbox(app)).map((key): RowChange => outbox.put(key, null)),
      ],
      rowsAsRead: [
        outbox.put(row.draft.draftId, await outbox.read(app, row.draft.draftId)),
        drafts.put(row.draft.draftId, draft.value),
      ],
      read,
      result: {
        draftId: row.draft.draftId,
        sendId: row.sendId,
        state: row.state,
        digest: row.digest,
        messageId: row.messageId,
        goes: ownTime(ready.value.book.account.zone, row.goesAt),
        until: ownTime(ready.value.book.account.zone, row.untilAt),
        sender: running ? 'running' : 'none',
        sentence: whenItGoes(words, ready.value.book, row.goesAt, invocation.now, running),
        copy: copySentence(ready.value.mailbox, (await app.words()).mailbox),
      },
    });
  });
  if (result.ok) await markOutbox(app);
  return result;
};

type Stale = Facts['shown-too-long-ago']['why'];

/** Why what was shown is not what would go; null where it is. */
function staleBecause(prepared: Prepared, shown: PreviewRow | null, digest: string, now: number): Stale | null {
  if (shown === null) return 'not-shown';
  if (shown.digest !== digest || sha256Hex(shown.message) !== digest) return 'other-words';
  if (shown.madeFrom !== prepared.madeFrom) return 'changed';
  const old = now - shown.shownAt > APPROVED_WITHIN_MS || now < shown.shownAt;
  return old || Math.abs(shown.goesAt - prepared.schedule.goesAt) > APPROVED_WITHIN_MS ? 'time-moved' : null;
}

function atGate(prepared: Prepared, shown: PreviewRow, position: number): LetterAtGate {
  const { draft, firmIds } = prepared;
  return {
    sendId: '',
    draft,
    firmIds,
    message: shown.message,
    digest: shown.digest,
    position,
    overridden: [],
    atOnce: true,
    goesAt: prepared.schedule.goesAt,
  };
}

function approvedRow(
  app: Parameters<Handler<'approve'>>[0],
  prepared: Prepared,
  shown: PreviewRow,
  at: {
    readonly now: number;
    readonly position: number;
    readonly overridden: readonly string[];
    readonly atOnce: boolean;
  },
): OutboxRow {
  const draft: DraftRow = prepared.draft;
  return {
    sendId: app.ids.next('snd'),
    draft,
    firmIds: prepared.firmIds,
    state: 'approved',
    messageId: shown.messageId,
    references: shown.references,
    envelope: shown.envelope,
    message: shown.message,
    digest: shown.digest,
    approvedAt: at.now,
    position: at.position,
    goesAt: prepared.schedule.goesAt,
    untilAt: prepared.schedule.untilAt,
    overridden: at.overridden,
    atOnce: at.atOnce,
    tries: 0,
    nextTryAt: prepared.schedule.goesAt,
    triedAt: null,
    claim: null,
    note: null,
    endedAt: null,
  };
}

function approvalEntry(
  app: Parameters<Handler<'approve'>>[0],
  row: OutboxRow,
  manners: readonly { readonly code: string }[],
  now: number,
  atOnce: boolean,
) {
  const { draft } = row;
  return entry(app, 'letter-approved', now, {
    sendId: row.sendId,
    jobIds: [...draft.jobIds],
    personIds: [...draft.personIds],
    stepIds: [...draft.stepIds],
    purpose: draft.kind,
    messageId: row.messageId,
    digest: row.digest,
    goesAt: row.goesAt,
    warned: atOnce ? manners.map((each) => each.code) : [],
  });
}
