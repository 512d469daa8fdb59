import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import type { Refusal } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { ChooseFile, taken } from '../parts/common/file-drop.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { ReviewInvitation } from '../parts/invitation/review.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { page } from '../state/words.ts';

type Read = Output<'read-invitation'>;

/** An invitation: what it says, whom it names, and whom it would leave out and why. Noted only after a look. */
export function Invitation() {
  const read = useSignal<Read | null>(null);
  /** What the person said of who they are in this file. */
  const me = useSignal<string | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const file = taken.value;
  const words = page.invitation;
  useEffect(() => {
    read.value = null;
    refusal.value = null;
    me.value = null;
    if (file !== null) void look(null);
  }, [file]);
  const look = async (who: string | null) => {
    if (file === null) return;
    const answer = await ask('read-invitation', { file, ...(who === null ? {} : { me: who }) });
    me.value = who;
    if (answer.ok) read.value = answer.value;
    else refusal.value = answer.refusal;
  };
  if (file === null)
    return (
      <Screen title={words.title}>
        <p class="lead">{words.lead}</p>
        <div class="acts">
          <ChooseFile main label={words.choose} />
        </div>
        <p class="soft">
          {words.dropOrWrite(
            <a key="link" href="/happened">
              {words.writeDown}
            </a>,
          )}
        </p>
      </Screen>
    );
  if (read.value === null)
    return (
      <Screen title={words.title} above={file.name} busy={refusal.value === null}>
        <Refused refusal={refusal.value} />
        {refusal.value === null && <Loading label={page.common.oneMoment} />}
        {refusal.value !== null && (
          <div class="acts">
            <ChooseFile main label={words.chooseAnother} />
          </div>
        )}
      </Screen>
    );
  return (
    <ReviewInvitation key={`${file.content} ${me.value}`} read={read.value} file={file} me={me.value} onMe={look} />
  );
}
