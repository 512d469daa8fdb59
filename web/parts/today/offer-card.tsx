import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import type { Answer } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say, sayUndo, undoOf } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Sheet } from '../ui/sheet.tsx';

type Offer = Output<'today'>['offers'][number];

/** The answers that decide: each is asked about before it is noted. */
type Decision = 'accept' | 'decline';

/** An offer, from the day on which it is noted until it is answered: how long there is, and the three answers. Those that decide ask first. */
export function OfferCard({ offer }: { readonly offer: Offer }) {
  const { route } = useLocation();
  const words = page.around;
  const asked = useSignal<Decision | null>(null);
  const asks = (which: Decision) => () => {
    asked.value = which;
  };
  const close = () => {
    asked.value = null;
  };
  const answer = async (which: Decision | 'time') => {
    const operationId = newId('op');
    const result = await ask('answer-offer', { job: offer.jobId, answer: which }, { operationId });
    if (result.ok) {
      close();
      // Its letter goes with it: the way back leads to where it was said.
      sayUndo(
        result.value.said,
        undoOf(operationId, () => route('/')),
      );
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
          <Button
            kind={number === undefined ? 'main' : 'outlined'}
            label={page.today.actOf(words.accept, offer.job)}
            onPress={asks('accept')}
          >
            {words.accept}
          </Button>
          <Action label={page.today.actOf(words.askTime, offer.job)} does={() => answer('time')}>
            {words.askTime}
          </Action>
          <Button label={page.today.actOf(words.decline, offer.job)} onPress={asks('decline')}>
            {words.decline}
          </Button>
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
      <Decide offer={offer} asked={asked.value} onClose={close} does={answer} />
    </Card>
  );
}

interface DecideProps {
  readonly offer: Offer;
  readonly asked: Decision | null;
  readonly onClose: () => void;
  readonly does: (decision: Decision) => Promise<Answer<unknown>>;
}

/** Asks before a decision is noted, and says what it does and what stays to be done. */
function Decide({ offer, asked, onClose, does }: DecideProps) {
  const words = page.around.decide;
  return (
    <Sheet
      open={asked !== null}
      onClose={onClose}
      title={asked === null ? '' : words[asked].title}
      closeLabel={page.common.close}
    >
      {asked !== null && (
        <>
          <p class="soft">
            <bdi>{offer.job}</bdi>
          </p>
          {words[asked].does.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div class="acts">
            <Action main does={() => does(asked)}>
              {words[asked].yes}
            </Action>
            <Button kind="quiet" onPress={onClose}>
              {page.common.cancel}
            </Button>
          </div>
        </>
      )}
    </Sheet>
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
