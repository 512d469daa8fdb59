import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './today.css';
import type { Output } from '../../../src/contract/registry.ts';
import { useRowKeys } from '../../state/use-row-keys.ts';
import { waitingNotes } from '../../state/waiting-notes.ts';
import { page } from '../../state/words.ts';
import { NewBrowsers } from '../common/new-browsers.tsx';
import { Screen } from '../common/screen.tsx';
import type { Step } from '../common/step-item.tsx';
import { SendingItem } from '../sending/sending-item.tsx';
import { Fold } from '../ui/fold.tsx';
import { Beside } from './beside.tsx';
import { ComingUp } from './coming-up.tsx';
import { DidItGo } from './did-it-go.tsx';
import { OfferCard } from './offer-card.tsx';
import { Question } from './question.tsx';
import { StepList } from './step-list.tsx';
import { ThisDay } from './this-day.tsx';
import { Example, Mailbox, Missed } from './told.tsx';
import { Unfinished } from './unfinished.tsx';
import { Waiting } from './waiting.tsx';
import { WaitingNotes } from './waiting-notes.tsx';
import { WhereYouLive } from './where-you-live.tsx';

type TodayView = Output<'today'>;

/** More questions than this at once are an interrogation; the others wait behind them. */
const ASKED_AT_ONCE = 2;

/** The day once a job is noted: what is at a fixed time, what to do, and beside it the days ahead and who has the word. */
export function Running({ today }: { readonly today: TodayView }) {
  const words = page.today;
  // What was noted on this device is done, though the server does not know it yet.
  const noted = new Set(waitingNotes.value.map((each) => (each.input as { step?: string }).step));
  const isLeft = (step: Step): boolean => step.doneAt !== 'offer' && !noted.has(step.id);
  const doNow = today.doNow.filter(isLeft);
  const older = today.older.filter(isLeft);
  const all = useRef<readonly Step[]>([]);
  useEffect(() => {
    all.current = [...doNow, ...older];
  });
  useRowKeys(all);
  const quiet = doNow.length === 0;
  const less = today.doNow.some((step) => noted.has(step.id));
  const headline = !less ? today.headline : quiet ? words.allDone : words.left(doNow.length);
  return (
    <Screen title={headline} above={today.day} width="whole">
      <div class="today">
        <div class="today-list">
          {today.example && <Example />}
          <Missed text={today.missed} />
          <NewBrowsers />
          <WaitingNotes />
          <Fixed today={today} />
          <Asked today={today} />
          <Unfinished notes={today.unfinished} />
          <Letters today={today} />
          {!quiet && (
            <section aria-label={words.toDo}>
              <StepList steps={doNow} conversations={today.conversations} main={today.offers.length === 0} />
              <MoreJobs totals={today.totals} />
            </section>
          )}
          <Questions questions={today.questions} />
          <WhereYouLive />
          {older.length > 0 && (
            <section class="older">
              <Fold label={<h2>{words.older}</h2>} count={older.length} open={quiet && today.offers.length === 0}>
                <StepList steps={older} />
              </Fold>
            </section>
          )}
        </div>
        <Beside day={today.now.slice(0, 10)}>
          <Waiting waits={today.leaveAlone} open={quiet && older.length === 0} />
          <ComingUp steps={today.later} />
        </Beside>
      </div>
    </Screen>
  );
}

/** What is at a fixed time: interviews, offers, the day that they named. */
function Fixed({ today }: { readonly today: TodayView }) {
  const interviews = today.onThisDay.filter((mark) => mark.what === 'interview');
  const named = today.onThisDay.filter((mark) => mark.what === 'named');
  if (interviews.length + named.length + today.offers.length === 0) return null;
  return (
    <section class="fixed" aria-label={page.today.title}>
      {interviews.map((mark) => (
        <ThisDay key={mark.interviewId} mark={mark} />
      ))}
      {today.offers.map((offer) => (
        <OfferCard key={offer.stepId} offer={offer} />
      ))}
      {named.map((mark) => (
        <ThisDay key={mark.jobId} mark={mark} />
      ))}
    </section>
  );
}

/** Letters that were opened elsewhere, each with its question. */
function Asked({ today: { handed } }: { readonly today: TodayView }) {
  if (handed.length === 0) return null;
  return (
    <Section title={page.today.didItGo}>
      {handed.map((letter) => (
        <DidItGo key={letter.draftId} letter={letter} />
      ))}
    </Section>
  );
}

/** What is on its way or came back, and which mailbox is not read. */
function Letters({ today }: { readonly today: TodayView }) {
  const { sending, paused } = today;
  return (
    <>
      <Mailbox notices={today.mailbox} />
      {(sending.length > 0 || paused !== null) && (
        <Section title={page.today.letters}>
          {paused !== null && (
            <p>
              {paused} <a href="/letters">{page.today.seeWhy}</a>
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

function MoreJobs({ totals }: { readonly totals: TodayView['totals'] }) {
  if (totals.jobsNotShown === 0) return null;
  return (
    <p class="soft">
      {page.today.moreJobs(totals.jobsNotShown)}{' '}
      <a href={`/?jobs=${Math.min(totals.jobsWithSomethingToDo, 5000)}`}>{page.today.showThem}</a>
    </p>
  );
}

function Questions({ questions }: { readonly questions: TodayView['questions'] }) {
  if (questions.length === 0) return null;
  const [asked, others] = [questions.slice(0, ASKED_AT_ONCE), questions.slice(ASKED_AT_ONCE)];
  const cards = (some: TodayView['questions']) =>
    some.map((question) => <Question key={question.id} question={question} />);
  return (
    <Section title={page.today.questions(questions.length)}>
      {cards(asked)}
      {others.length > 0 && <Fold label={page.common.more(others.length)}>{cards(others)}</Fold>}
    </Section>
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
