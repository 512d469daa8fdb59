import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import type { Answer, Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Sheet } from '../ui/sheet.tsx';

type Preview = Output<'preview'>;

/** Shows exactly what would go, and lets it go only after it was read and approved. */
export function Approval({ edit, letter }: { readonly edit: LetterEdit; readonly letter: LetterView }) {
  const shown = useSignal<Preview | null>(null);
  const atOnce = useSignal(false);
  const heard = useSignal<Refusal | null>(null);
  const words = page.letter.approval;
  const close = () => {
    shown.value = null;
  };
  const look = async (now: boolean) => {
    if (!(await edit.save())) return undefined;
    const answer = await ask('preview', { draft: letter.draftId, atOnce: now });
    if (!answer.ok) return answer;
    atOnce.value = now;
    shown.value = answer.value;
    heard.value = null;
    return answer;
  };
  const approve = async (meant: boolean) => {
    const preview = shown.value;
    if (preview === null) return undefined;
    const answer = await ask('approve', {
      draft: letter.draftId,
      digest: preview.digest,
      heard: 'no',
      ...(meant ? { meant: true } : {}),
      ...(atOnce.value ? { atOnce: true } : {}),
    });
    if (answer.ok) {
      close();
      say(answer.value.sentence);
      await changed();
    }
    return answer;
  };
  const heardThem = () => {
    heard.value = { code: 'heard', ...words.heardThem };
  };
  const preview = shown.value;
  const obstacles = preview?.obstacles ?? [];
  const mayMean = obstacles.every((each) => each.mayMean);
  return (
    <>
      <Action main does={() => look(false)}>
        {words.open}
      </Action>
      <Sheet
        open={preview !== null}
        onClose={close}
        title={words.title}
        closeLabel={words.back}
        width="wide"
        acts={
          preview !== null && (
            <>
              <p class="approval-question">
                <b>{preview.question}</b>
              </p>
              <Refused refusal={heard.value} />
              {mayMean && (
                <Action main does={() => approve(obstacles.length > 0)}>
                  {obstacles.length > 0 ? words.sendAnyway : words.send}
                </Action>
              )}
              {heard.value === null ? (
                <Button onPress={heardThem}>{words.yesHeard}</Button>
              ) : (
                <Button href={`/answer/${letter.jobIds[0] ?? ''}`}>{words.noteHeard}</Button>
              )}
            </>
          )
        }
      >
        {preview !== null && <Exactly preview={preview} onAtOnce={atOnce.value ? null : () => look(true)} />}
      </Sheet>
    </>
  );
}

interface ExactlyProps {
  readonly preview: Preview;
  /** Sends it against their hours; null where that was chosen. */
  readonly onAtOnce: (() => Promise<Answer<Preview> | undefined>) | null;
}

/** What would go, to the byte, when, and what stands against it. */
function Exactly({ preview, onAtOnce }: ExactlyProps) {
  const words = page.letter.approval;
  return (
    <>
      <dl class="envelope">
        <dt>{words.from}</dt>
        <dd>{preview.from}</dd>
        <dt>{page.letter.to}</dt>
        <dd>{preview.to.map((each) => `${each.name} <${each.email}>`).join(', ')}</dd>
        <dt>{page.letter.subject}</dt>
        <dd>{preview.subject}</dd>
      </dl>
      <pre class="exact">{preview.text}</pre>
      <p>{preview.sentence}</p>
      <p class="soft">{preview.copy}</p>
      {preview.warnings.map((each) => (
        <p key={each.code} class="warning">
          {each.text}
        </p>
      ))}
      {preview.warnings.length > 0 && onAtOnce !== null && (
        <Action quiet does={onAtOnce}>
          {words.atOnce}
        </Action>
      )}
      {preview.obstacles.map((each) => (
        <p key={each.code} class="refused">
          {each.text}
        </p>
      ))}
      <Fold label={words.raw}>
        <pre class="bytes">{preview.message}</pre>
        <p class="soft">
          {words.fingerprint} <code>{preview.digest}</code>
        </p>
      </Fold>
    </>
  );
}
