import type { ComponentChildren } from 'preact';
import './around.css';
import type { Output } from '../../../src/contract/registry.ts';
import { can } from '../../state/abilities.ts';
import { page } from '../../state/words.ts';
import { NewBrowsers } from '../common/new-browsers.tsx';
import { SendingItem } from '../sending/sending-item.tsx';
import { Fold } from '../ui/fold.tsx';
import { ComingUp } from './coming-up.tsx';
import { DidItGo } from './did-it-go.tsx';
import { HomeSays } from './home-says.tsx';
import { NextDays } from './next-days.tsx';
import { OfferCard } from './offer-card.tsx';
import { Question } from './question.tsx';
import { ThisDay } from './this-day.tsx';
import { Example, Mailbox, Missed } from './told.tsx';
import { Unfinished } from './unfinished.tsx';
import { Waiting } from './waiting.tsx';
import { WaitingNotes } from './waiting-notes.tsx';
import { WhereYouLive } from './where-you-live.tsx';

type TodayView = Output<'today'>;

interface AroundProps {
  readonly today: TodayView;
}

/** More questions than this at once are an interrogation; the others wait behind them. */
const ASKED_AT_ONCE = 2;
/** Where there is room for a second column; `today.css` gives it that. */
const WIDE = '(min-width: 72rem)';

/** What comes before the list: what passed meanwhile, what is at a fixed time, and what waits for a word of the candidate. */
export function Above({ today }: AroundProps) {
  const { sending, paused } = today;
  return (
    <>
      {today.example && <Example />}
      <Missed text={today.missed} />
      {can.useServer && <NewBrowsers />}
      <WaitingNotes />
      {can.useServer && <Mailbox notices={today.mailbox} />}
      <Fixed today={today} />
      {today.handed.length > 0 && (
        <Section title={page.around.didItGo}>
          {today.handed.map((letter) => (
            <DidItGo key={letter.draftId} letter={letter} />
          ))}
        </Section>
      )}
      <Unfinished notes={today.unfinished} />
      {(sending.length > 0 || paused !== null) && (
        <Section title={page.around.letters}>
          {paused !== null && (
            <p>
              {paused} <a href="/letters">{page.around.seeWhy}</a>
            </p>
          )}
          <ul class="steps">
            {sending.map((letter) => (
              <SendingItem key={letter.sendId} letter={letter} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** What is at a fixed time: interviews, offers, the day that they named. */
function Fixed({ today }: AroundProps) {
  const interviews = today.onThisDay.filter((mark) => mark.what === 'interview');
  const named = today.onThisDay.filter((mark) => mark.what === 'named');
  if (interviews.length + named.length + today.offers.length === 0) return null;
  return (
    <div class="fixed">
      <h2 class="unseen">{page.today.title}</h2>
      {interviews.map((mark) => (
        <div key={mark.interviewId} class="interview">
          <ThisDay mark={mark} />
        </div>
      ))}
      {today.offers.map((offer) => (
        <OfferCard key={offer.stepId} offer={offer} />
      ))}
      {named.map((mark) => (
        <ThisDay key={mark.jobId} mark={mark} />
      ))}
    </div>
  );
}

/** What comes after the list: questions that only the candidate can answer. */
export function Below({ today: { questions } }: AroundProps) {
  const [asked, others] = [questions.slice(0, ASKED_AT_ONCE), questions.slice(ASKED_AT_ONCE)];
  const cards = (some: TodayView['questions']) =>
    some.map((question) => <Question key={question.id} question={question} />);
  return (
    <>
      {questions.length > 0 && (
        <Section title={page.around.questions(questions.length)}>
          {cards(asked)}
          {others.length > 0 && <Fold label={page.common.more(others.length)}>{cards(others)}</Fold>}
        </Section>
      )}
      <WhereYouLive />
      <HomeSays />
    </>
  );
}

interface BesideProps extends AroundProps {
  /** How much there is to do now. */
  readonly count: number;
  /** True where those who have the word stand in place of the list, for nothing is to do. */
  readonly isWaitingShown: boolean;
}

export { Waiting };

/** Beside the list at a desk, and below it on a phone: the next days, who has the word, what comes up. */
export function Beside({ today, count, isWaitingShown }: BesideProps) {
  // What comes after an interview that has a card is not announced beside it.
  const onCards = new Set(today.onThisDay.map((each) => each.interviewId));
  // Nor is what a wait says: that they may be asked on the day until which it lasts.
  const isWait = ({ jobIds, sendFrom }: TodayView['later'][number]): boolean =>
    jobIds.every((id) =>
      today.leaveAlone.some((wait) => wait.jobId === id && wait.until.slice(0, 10) === sendFrom.slice(0, 10)),
    );
  const later = today.later.filter(
    (step) => !isWait(step) && (step.interviewId === null || !onCards.has(step.interviewId)),
  );
  return (
    <>
      {matchMedia(WIDE).matches && <NextDays today={today.now.slice(0, 10)} count={count} />}
      {!isWaitingShown && <Waiting waits={today.leaveAlone} open={false} />}
      <ComingUp steps={later} />
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
