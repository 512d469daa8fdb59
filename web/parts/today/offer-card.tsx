import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { say } from '../common/notices.tsx';

type Offer = Output<'today'>['offers'][number];

/** An offer, from the day on which it is noted until it is answered: how long there is, and the three answers, one tap each. */
export function OfferCard({ offer }: { readonly offer: Offer }) {
  const { route } = useLocation();
  const answer = async (which: 'accept' | 'time' | 'decline') => {
    const result = await ask('answer-offer', { job: offer.jobId, answer: which });
    if (result.ok) {
      say(result.value.said);
      await changed();
      if (result.value.stepId !== null) route(`/letter/${result.value.stepId}`);
    }
    return result;
  };
  const number = offer.person?.phone;
  return (
    <li class="step offer" data-when={offer.when}>
      <h3>{offer.title}</h3>
      <p class="soft">
        <a class="plain-link" href={`/job/${offer.jobId}`}>
          {offer.job}
        </a>
      </p>
      <p>{offer.text}</p>
      {offer.when === 'undated' && <LastDay offer={offer} />}
      <div class="acts">
        {offer.when === 'past' && number !== undefined && (
          <a class="button main" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
            Ring {offer.person?.name}
          </a>
        )}
        <Action
          main={offer.when !== 'past' || number === undefined}
          label={`Accept: ${offer.job}`}
          does={() => answer('accept')}
        >
          Accept
        </Action>
        <Action label={`Ask for time: ${offer.job}`} does={() => answer('time')}>
          Ask for time
        </Action>
        <Action label={`Decline: ${offer.job}`} does={() => answer('decline')}>
          Decline
        </Action>
        <a class="button quiet" href="/compare">
          Compare jobs
        </a>
      </div>
    </li>
  );
}

/** The day by which they need the answer, once it is known. */
function LastDay({ offer }: { readonly offer: Offer }) {
  const day = useSignal('');
  const keep = async () => {
    const result = await ask('meaning', { contact: offer.contactId, meaning: 'offer', deadline: day.value });
    if (result.ok) {
      say('The day is noted.');
      await changed();
    }
    return result;
  };
  return (
    <div class="row">
      <Field label="By when do they need your answer?" type="date" {...bound(day)} />
      <Action disabled={day.value === ''} does={keep}>
        Save
      </Action>
    </div>
  );
}
