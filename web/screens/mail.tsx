import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import type { Refusal } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { ChooseFile, taken } from '../parts/common/file-drop.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { SentHere } from '../parts/common/sent-here.tsx';
import { HeardForm } from '../parts/mail/heard-form.tsx';
import type { HeardNote } from '../parts/mail/heard-note.ts';
import { StrangeHtml } from '../parts/mail/strange-html.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { page } from '../state/words.ts';

type Mail = Output<'read-mail'>;

/** A mail that was dropped or chosen: from whom it is, what it says, and what it means for which job. */
export function Mail() {
  const words = page.heard.mail;
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
      <Screen title={words.title} above={file?.name} busy={file !== null && refusal.value === null}>
        <Refused refusal={refusal.value} />
        {file !== null && refusal.value === null && <Loading label={page.common.oneMoment} />}
        {(file === null || refusal.value !== null) && (
          <>
            <p class="lead">{words.lead}</p>
            <div class="acts">
              <ChooseFile main label={words.choose} />
            </div>
          </>
        )}
      </Screen>
    );
  const [only] = read.jobs.length === 1 ? read.jobs : [];
  const begin: Partial<HeardNote> = {
    channel: 'email',
    text: read.text,
    subject: read.subject,
    ...(read.at === null ? {} : { exactly: read.at }),
    ...(read.person === null ? {} : { person: read.person.id }),
    ...(read.reading.meaning === null ? {} : { meaning: read.reading.meaning }),
    ...(read.reading.promised === null ? {} : { news: { words: read.reading.promised, on: '' } }),
    ...(only === undefined ? {} : { job: only.id }),
  };
  return (
    <Screen title={read.subject === '' ? words.title : read.subject} above={fromWhom(read)}>
      <SentHere file={file} />
      <p class="words">{marked(read.text, read.reading.evidence)}</p>
      {read.reading.automatic && <p class="soft">{words.automatic}</p>}
      {only !== undefined && <p class="soft">{words.about(<bdi key="job">{only.title}</bdi>)}</p>}
      <div class="acts">
        <Button kind="quiet" icon="calendar-days" href="/invitation">
          {words.isInvitation}
        </Button>
        {read.html !== null && <StrangeHtml html={read.html} />}
      </div>
      <HeardForm begin={begin} from={read.from} isMail />
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
  const words = page.heard.mail;
  const who = from === null ? words.unknownSender : words.from(from.name === '' ? from.email : from.name);
  return when === null ? who : `${who}, ${when}`;
}
