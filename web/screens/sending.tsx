import { ask } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused, say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { SendingItem } from '../parts/sending/sending-item.tsx';
import { changed } from '../state/live.ts';
import { useLoad } from '../state/use-load.ts';

/** What is approved, on its way, gone, or needs the person. */
export function Sending() {
  const { value: outbox, refusal } = useLoad('outbox', {});
  if (outbox === null)
    return (
      <Screen title="Letters" busy={refusal === null}>
        <Refused refusal={refusal} />
      </Screen>
    );
  const ended = new Set(['accepted', 'recalled', 'refused']);
  const going = outbox.letters.filter((letter) => !ended.has(letter.state));
  const gone = outbox.letters.filter((letter) => ended.has(letter.state)).toReversed();
  const pause = async () => {
    const answer = await ask('outbox-pause', {});
    if (answer.ok) await changed();
    return answer;
  };
  const resume = async () => {
    const answer = await ask('outbox-resume', {});
    if (answer.ok) {
      if (answer.value.recalled > 0) say('Letters approved before are letters to look at again.');
      await changed();
    }
    return answer;
  };
  return (
    <Screen title="Letters">
      {outbox.paused !== null ? (
        <div class="question">
          <p class="lead">{outbox.paused}</p>
          <Action main does={resume}>
            Send again
          </Action>
        </div>
      ) : (
        <p class="lead">
          {going.length === 0
            ? 'Nothing is on its way.'
            : going.length === 1
              ? 'One letter is on its way or needs you.'
              : `${going.length} letters are on their way or need you.`}
        </p>
      )}
      {outbox.mailbox.map((notice) => (
        <p key={notice} role="status">
          {notice}
        </p>
      ))}
      <ul class="steps">
        {going.map((letter) => (
          <SendingItem key={letter.sendId} letter={letter} />
        ))}
      </ul>
      {outbox.paused === null && going.length > 0 && (
        <Action quiet does={pause}>
          Hold everything back
        </Action>
      )}
      {gone.length > 0 && (
        <section>
          <h2>Before</h2>
          <ul class="steps">
            {gone.map((letter) => (
              <SendingItem key={letter.sendId} letter={letter} />
            ))}
          </ul>
        </section>
      )}
      {outbox.letters.length === 0 && (
        <p class="soft">
          Letters that you approve here go from your own mailbox, half a minute later, and can be taken back until then.
          Letters that you open in your mail program do not pass through here.
        </p>
      )}
    </Screen>
  );
}
