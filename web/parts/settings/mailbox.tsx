import { useEffect } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';
import { Connect, Consent } from './mailbox-connect.tsx';
import { WhatIsRead } from './mailbox-reading.tsx';

export function Mailbox() {
  const { value: mailbox, refusal } = useLoad('mail', {});
  const test = async () => {
    const answer = await ask('mail-test', {});
    if (answer.ok) say(`${answer.value.what} ${answer.value.todo}`);
    return answer;
  };
  const forget = async () => {
    const answer = await ask('mail-disconnect', {});
    if (answer.ok) {
      say('The mailbox and its password are forgotten on this computer.');
      await changed();
    }
    return answer;
  };
  useEffect(() => {
    const told = new URLSearchParams(location.search).get('consent');
    if (told === 'done') say('The mailbox is connected with your consent. Nothing was sent.');
    if (told === 'failed') say('The consent was not given or came too late. Nothing was changed; begin again.');
    if (told !== null) history.replaceState(null, '', location.pathname);
  }, []);
  const connected = mailbox?.connected === true || (mailbox?.reading.length ?? 0) > 0;
  return (
    <section id="mailbox">
      <h2>Your mailbox</h2>
      <Refused refusal={refusal} />
      {mailbox?.connected === true && (
        <p>
          Letters that you approve go from {mailbox.address}, through {mailbox.host}. {mailbox.copy}
        </p>
      )}
      {mailbox?.reading.map((each) => (
        <WhatIsRead key={each.address} reading={each} />
      ))}
      {connected && (
        <div class="acts">
          <Action does={test}>Try it</Action>
          <Action quiet does={forget}>
            Forget it
          </Action>
        </div>
      )}
      {mailbox !== null && !connected && (
        <p class="soft">
          Without it, letters open in your own mail program, and everything works. With it, letters that you approve are
          sent for you within the hours of their readers, and answers are noticed. Only the folders that you name are
          read, and of them only what concerns your people and jobs is kept.
        </p>
      )}
      {mailbox !== null && (
        <details>
          <summary>{connected ? 'Connect another, or this one anew' : 'Connect a mailbox'}</summary>
          <Connect />
          <Consent />
        </details>
      )}
    </section>
  );
}
