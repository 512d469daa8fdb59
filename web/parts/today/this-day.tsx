import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Fold } from '../ui/fold.tsx';

type Mark = Output<'today'>['onThisDay'][number];

/** Minutes that "I’ll be late" says; another number can be chosen where the words are read. */
const LATE_MINUTES = 15;

/** What is at a fixed time: an interview of today or tomorrow with its hour and place, or the day that they named. */
export function ThisDay({ mark }: { readonly mark: Mark }) {
  const words = page.around;
  const { interviewId, clock, link } = mark;
  const isHeld = interviewId !== null && mark.goesAhead;
  return (
    <Card
      look={mark.when === 'today' ? 'urgent' : 'plain'}
      level={3}
      title={isHeld && clock !== null ? words.interview(mark.when, clock) : mark.text}
      acts={isHeld ? <Interview mark={mark} interviewId={interviewId} /> : undefined}
    >
      <p class="soft">
        <a class="plain-link" href={`/job/${mark.jobId}`}>
          {mark.job}
        </a>
      </p>
      {(mark.people.length > 0 || mark.location !== null) && (
        <p>
          {mark.location !== null && mark.location !== link && <bdi>{mark.location}</bdi>}
          {mark.location !== null && mark.location !== link && mark.people.length > 0 && ' · '}
          {mark.people.length > 0 && <bdi>{words.with(mark.people.join(', '))}</bdi>}
        </p>
      )}
      {link !== null && (
        <p class="soft">
          <bdi>{link}</bdi>
        </p>
      )}
      {mark.details !== null && (
        <Fold
          label={
            <>
              {words.invitationSays}
              <span class="unseen">: {mark.job}</span>
            </>
          }
        >
          <p class="words">
            <bdi>{mark.details}</bdi>
          </p>
        </Fold>
      )}
    </Card>
  );
}

function Interview({ mark, interviewId }: { readonly mark: Mark; readonly interviewId: string }) {
  const { route } = useLocation();
  const words = page.around;
  const late = async () => {
    const answer = await ask('late', { interview: interviewId, minutes: LATE_MINUTES });
    if (answer.ok) {
      await changed();
      route(`/letter/${answer.value.stepId}`);
    }
    return answer;
  };
  return (
    <>
      {mark.link !== null && (
        <a
          class="button"
          href={mark.link}
          rel="noreferrer noopener"
          target="_blank"
          aria-label={page.today.actOf(words.join, mark.job)}
        >
          {words.join}
        </a>
      )}
      <Button href={`/prepare/${interviewId}`} label={page.today.actOf(words.prepare, mark.job)}>
        {words.prepare}
      </Button>
      {mark.when === 'today' && (
        <Action quiet label={page.today.actOf(words.late, mark.job)} does={late}>
          {words.late}
        </Action>
      )}
    </>
  );
}
