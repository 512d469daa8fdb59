import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { ask, type Refusal } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { ChooseFile, taken } from '../parts/common/file-drop.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { type Heard, HeardForm } from '../parts/mail/heard-form.tsx';
import { StrangeHtml } from '../parts/mail/strange-html.tsx';

type Mail = Output<'read-mail'>;

/** A mail that was dropped or chosen: from whom it is, what it says, and what it means for which job. */
export function Mail() {
  const mail = useSignal<Mail | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const file = taken.value;
  const { route } = useLocation();
  useEffect(() => {
    if (file === null) return;
    void ask('read-mail', { file }).then((answer) => {
      if (!answer.ok) refusal.value = answer.refusal;
      else if (answer.value.invitation) route('/invitation', true);
      else mail.value = answer.value;
    });
  }, [file]);
  const read = mail.value;
  if (file === null || read === null)
    return (
      <Screen title="A mail" above={file?.name} busy={file !== null && refusal.value === null}>
        <Refused refusal={refusal.value} />
        {(file === null || refusal.value !== null) && (
          <>
            <p class="lead">Choose a mail that was saved as a file (.eml), or drop it anywhere on this page.</p>
            <ChooseFile main label="Choose the file" />
          </>
        )}
      </Screen>
    );
  const begin: Partial<Heard> = {
    channel: 'email',
    text: read.text,
    subject: read.subject,
    ...(read.at === null ? {} : { at: read.at }),
    ...(read.person === null ? {} : { person: read.person.id }),
    ...(read.reading.meaning === null ? {} : { meaning: read.reading.meaning }),
    ...(read.reading.promised === null ? {} : { promised: read.reading.promised }),
    ...(read.jobs.length === 1 && read.jobs[0] ? { job: read.jobs[0].id } : {}),
  };
  return (
    <Screen title={read.subject === '' ? 'A mail' : read.subject} above={fromWhom(read)}>
      <p class="words">{marked(read.text, read.reading.evidence)}</p>
      {read.reading.automatic && <p class="soft">It reads like an automatic answer: it does not count as heard.</p>}
      {read.jobs.length === 1 && <p class="soft">About {read.jobs[0]?.title}.</p>}
      {read.html !== null && <StrangeHtml html={read.html} />}
      <HeardForm begin={begin} from={read.from} />
      <p>
        <Action
          quiet
          does={async () => {
            route('/invitation');
            return undefined;
          }}
        >
          It is an invitation
        </Action>
      </p>
    </Screen>
  );
}

/** The text with the sentence that decides what it means marked. */
function marked(text: string, sentence: string | null) {
  const at = sentence === null ? -1 : text.indexOf(sentence);
  if (sentence === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{sentence}</mark>
      {text.slice(at + sentence.length)}
    </>
  );
}

function fromWhom({ from, when }: Mail): string {
  const who = from === null ? 'From nobody named' : `From ${from.name === '' ? from.email : from.name}`;
  return when === null ? who : `${who}, ${when}`;
}
