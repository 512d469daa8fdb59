import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Fold } from '../ui/fold.tsx';

/** Minutes that "I’ll be late" says; another number can be chosen where the words are read. */
const LATE_MINUTES = 15;
/** What is at a fixed time: an interview of today or tomorrow with its hour and place, or the day that they named. */
export function ThisDay({ mark }) {
  const words = page.around;
  const { interviewId, clock, link } = mark;
  const isHeld = interviewId !== null && mark.goesAhead;
  return _jsxs(Card, {
    look: mark.when === 'today' ? 'urgent' : 'plain',
    level: 3,
    title: isHeld && clock !== null ? words.interview(mark.when, clock) : mark.text,
    acts: isHeld ? _jsx(Interview, { mark: mark, interviewId: interviewId }) : undefined,
    children: [
      _jsx('p', {
        class: 'soft',
        children: _jsx('a', { class: 'plain-link', href: `/job/${mark.jobId}`, children: mark.job }),
      }),
      (mark.people.length > 0 || mark.location !== null) &&
        _jsxs('p', {
          children: [
            mark.location !== null && mark.location !== link && _jsx('bdi', { children: mark.location }),
            mark.location !== null && mark.location !== link && mark.people.length > 0 && ' · ',
            mark.people.length > 0 && _jsx('bdi', { children: words.with(mark.people.join(', ')) }),
          ],
        }),
      link !== null && _jsx('p', { class: 'soft', children: _jsx('bdi', { children: link }) }),
      mark.details !== null &&
        _jsx(Fold, {
          label: _jsxs(_Fragment, {
            children: [words.invitationSays, _jsxs('span', { class: 'unseen', children: [': ', mark.job] })],
          }),
          children: _jsx('p', { class: 'words', children: _jsx('bdi', { children: mark.details }) }),
        }),
    ],
  });
}
function Interview({ mark, interviewId }) {
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
  return _jsxs(_Fragment, {
    children: [
      mark.link !== null &&
        _jsx('a', {
          class: 'button',
          href: mark.link,
          rel: 'noreferrer noopener',
          target: '_blank',
          'aria-label': page.today.actOf(words.join, mark.job),
          children: words.join,
        }),
      _jsx(Button, {
        href: `/prepare/${interviewId}`,
        label: page.today.actOf(words.prepare, mark.job),
        children: words.prepare,
      }),
      mark.when === 'today' &&
        _jsx(Action, { quiet: true, label: page.today.actOf(words.late, mark.job), does: late, children: words.late }),
    ],
  });
}
