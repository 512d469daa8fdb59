import { useSignal } from '@preact/signals';
import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
/** An offer, from the day on which it is noted until it is answered: how long there is, and the three answers, one tap each. */
export function OfferCard({ offer }) {
  const { route } = useLocation();
  const words = page.around;
  const answer = async (which) => {
    const result = await ask('answer-offer', { job: offer.jobId, answer: which });
    if (result.ok) {
      say(result.value.said);
      await changed();
      if (result.value.stepId !== null) route(`/letter/${result.value.stepId}`);
    }
    return result;
  };
  const number = offer.when === 'past' ? offer.person?.phone : undefined;
  return _jsxs(Card, {
    look: offer.when === 'today' || offer.when === 'past' ? 'urgent' : 'waiting',
    level: 3,
    title: offer.title,
    acts: _jsxs(_Fragment, {
      children: [
        number !== undefined &&
          _jsx(Button, {
            kind: 'main',
            icon: 'phone',
            href: `tel:${number.replace(/[^+\d]/g, '')}`,
            children: words.ring(offer.person?.name ?? ''),
          }),
        _jsx(Action, {
          main: number === undefined,
          label: page.today.actOf(words.accept, offer.job),
          does: () => answer('accept'),
          children: words.accept,
        }),
        _jsx(Action, {
          label: page.today.actOf(words.askTime, offer.job),
          does: () => answer('time'),
          children: words.askTime,
        }),
        _jsx(Action, {
          label: page.today.actOf(words.decline, offer.job),
          does: () => answer('decline'),
          children: words.decline,
        }),
        _jsx(Button, { kind: 'quiet', href: `/compare?jobs=${offer.jobId}`, children: words.compare }),
      ],
    }),
    children: [
      _jsx('p', {
        class: 'soft',
        children: _jsx('a', { class: 'plain-link', href: `/job/${offer.jobId}`, children: offer.job }),
      }),
      _jsx('p', { children: offer.text }),
      offer.when === 'undated' && _jsx(LastDay, { offer: offer }),
    ],
  });
}
/** The day by which they need the answer, once it is known. */
function LastDay({ offer }) {
  const day = useSignal('');
  const keep = async () => {
    const result = await ask('meaning', { contact: offer.contactId, meaning: 'offer', deadline: day.value });
    if (result.ok) {
      say(page.around.daySaved);
      await changed();
    }
    return result;
  };
  return _jsxs('div', {
    class: 'row',
    children: [
      _jsx(Field, { label: page.around.answerBy, type: 'date', ...bound(day) }),
      _jsx(Action, { disabled: day.value === '', does: keep, children: page.common.save }),
    ],
  });
}
