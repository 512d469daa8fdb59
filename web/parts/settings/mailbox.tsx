import { useEffect } from 'preact/hooks';
import { ask } from '../../api/ask.ts';
import { dropSearch, here } from '../../state/address.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';
import { Connect, Consent } from './mailbox-connect.tsx';
import { WhatIsRead } from './mailbox-reading.tsx';

/** The mailbox from which letters go, and what of it is read. */
export function Mailbox() {
  const words = page.settings.mailbox;
  const { value: mailbox, refusal } = useLoad('mail', {});
  const test = async () => {
    const answer = await ask('mail-test', {});
    if (answer.ok) say(words.tested(answer.value.what, answer.value.todo));
    return answer;
  };
  const forget = async () => {
    const answer = await ask('mail-disconnect', {});
    if (answer.ok) {
      say(words.forgotten);
      await changed();
    }
    return answer;
  };
  useEffect(() => {
    const told = new URLSearchParams(here().search).get('consent');
    if (told === 'done') say(words.consentDone);
    if (told === 'failed') say(words.consentFailed);
    if (told !== null) dropSearch();
  }, []);
  const connected = mailbox?.connected === true || (mailbox?.reading.length ?? 0) > 0;
  return (
    <>
      <Refused refusal={refusal} />
      {mailbox?.connected === true && (
        <p>{words.goes(mailbox.address ?? '', mailbox.host ?? '', mailbox.copy ?? '')}</p>
      )}
      {mailbox?.reading.map((each) => (
        <WhatIsRead key={each.address} reading={each} />
      ))}
      {connected && (
        <div class="acts">
          <Action does={test}>{words.test}</Action>
          <Action quiet does={forget}>
            {words.forget}
          </Action>
        </div>
      )}
      {mailbox !== null && !connected && <p>{words.without}</p>}
      {mailbox !== null && (
        <details open={!connected}>
          <summary>{connected ? words.connectAgain : words.connect}</summary>
          <Connect />
          <Consent />
        </details>
      )}
    </>
  );
}
