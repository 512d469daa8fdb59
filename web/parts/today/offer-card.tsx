import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';

type Offer = Output<'today'>['offers'][number];

/** An offer, from the day on which it is noted until it is answered: how long there is, and the three answers, one tap each. */
export function OfferCard({ offer }: { readonly offer: Offer }) {
  const { route } = useLocation();
  const words = page.around;
  const answer = async (which: 'accept' | 'time' | 'decline') => {
    const result = await ask('answer-offer', { job: offer.jobId, answer: which });
    if (result.ok) {
      say(result.value.said);
      await changed();
      if (result.value.stepId !== null) route(`/letter/${result.value.stepId}`);
    }
    return result;
  };
  const number = offer.when === 'past' ? offer.person?.phone : undefined;
  return (
    <Card
      look={offer.when === 'today' || offer.when === 'past' ? 'urgent' : 'waiting'}
      level={3}
      title={offer.title}
      acts={
        <>
          {number !== undefined && (
            <Button kind="main" icon="phone" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
              {words.ring(offer.person?.name ?? '')}
            </Button>
          )}
          <Action
            main={number === undefined}
            label={page.today.actOf(words.accept, offer.job)}
            does={() => answer('accept')}
          >
            {words.accept}
          </Action>
          <Action label={page.today.actOf(words.askTime, offer.job)} does={() => answer('time')}>
            {words.askTime}
          </Action>
          <Action label={page.today.actOf(words.decline, offer.job)} does={() => answer('decline')}>
            {words.decline}
          </Action>
          <Button kind="quiet" href={`/compare?jobs=${offer.jobId}`}>
            {words.compare}
          </Button>
        </>
      }
    >
      <p class="soft">
        <a class="plain-link" href={`/job/${offer.jobId}`}>
          {offer.job}
        </a>
      </p>
      <p>{offer.text}</p>
      {offer.when === 'undated' && <LastDay offer={offer} />}
    </Card>
  );
}

/** The day by which they need the answer, once it is known. */
function LastDay({ offer }: { readonly offer: Offer }) {
  const day = useSignal('');
  const keep = async () => {
    const result = await ask('meaning', { contact: offer.contactId, meaning: 'offer', deadline: day.value });
    if (result.ok) {
      say(page.around.daySaved);
      await changed();
    }
    return result;
  };
  return (
    <div class="row">
      <Field label={page.around.answerBy} type="date" {...bound(day)} />
      <Action disabled={day.value === ''} does={keep}>
        {page.common.save}
      </Action>
    </div>
  );
}
