import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { ask, newId } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { ChooseFile } from '../parts/common/file-drop.tsx';
import { NewBrowsers } from '../parts/common/new-browsers.tsx';
import { Refused, say, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { type Step, StepItem } from '../parts/common/step-item.tsx';
import { SendingItem } from '../parts/sending/sending-item.tsx';
import { DidItGo } from '../parts/today/did-it-go.tsx';
import { OfferCard } from '../parts/today/offer-card.tsx';
import { ThisDay } from '../parts/today/this-day.tsx';
import { WaitingNotes } from '../parts/today/waiting-notes.tsx';
import { WhereYouLive } from '../parts/today/where-you-live.tsx';
import { keepAtHand, todayAtHand } from '../state/at-hand.ts';
import { changed } from '../state/live.ts';
import { useLoad } from '../state/use-load.ts';
import { useRowKeys } from '../state/use-row-keys.ts';
import { waitingNotes } from '../state/waiting-notes.ts';

type TodayView = Output<'today'>;

const KEEPS_AFTER_MS = 2000;
/** More questions than this at once are an interrogation; the others wait behind them. */
const ASKED_AT_ONCE = 2;

/** The home: what to do, in order, and what to leave alone and why. */
export function Today() {
  const { query } = useRoute();
  const jobs = Number(query.jobs);
  const { value, refusal } = useLoad('today', Number.isInteger(jobs) && jobs > 0 ? { jobs } : {});
  const today = value ?? (refusal?.code === 'offline' ? todayAtHand() : null);
  useEffect(() => {
    if (!value?.started) return;
    // Once the person has the day before them: what may be needed without a connection is not needed now.
    const later = setTimeout(() => void keepAtHand(value), KEEPS_AFTER_MS);
    return () => clearTimeout(later);
  }, [value]);
  if (today === null)
    return (
      <Screen title="Today" busy={refusal === null}>
        {refusal === null ? <p class="large soft">One moment.</p> : <Refused refusal={refusal} />}
      </Screen>
    );
  return today.started ? <Running today={today} /> : <First today={today} />;
}

function First({ today }: { readonly today: TodayView }) {
  const { route } = useLocation();
  const look = async () => {
    const answer = await ask('example', {});
    if (answer.ok) await changed();
    return answer;
  };
  return (
    <Screen title="You have just come out of an interview." above={today.day}>
      <p class="lead">
        Write down what you still remember. The letters of thanks come next, and then the days on which to ask, and
        those on which to leave it alone.
      </p>
      <p class="acts">
        <button type="button" class="main" onClick={() => route('/happened')}>
          Just finished an interview?
        </button>
      </p>
      <div class="acts">
        <ChooseFile label="I have the invitation" />
        <a class="button quiet" href="/add/job">
          Add a job
        </a>
        <Action quiet does={look}>
          See an example
        </Action>
      </div>
      <Unfinished today={today} />
      <p class="soft">Everything stays on this computer. Nothing is sent without you.</p>
    </Screen>
  );
}

function Running({ today }: { readonly today: TodayView }) {
  // What was noted on this device is done, though the server does not know it yet.
  const noted = new Set(waitingNotes.value.map((each) => (each.input as { step?: string }).step));
  const isLeft = (step: Step): boolean => step.doneAt !== 'offer' && !noted.has(step.id);
  const doNow = today.doNow.filter(isLeft);
  const older = today.older.filter(isLeft);
  const all = useRef<readonly Step[]>([]);
  all.current = [...doNow, ...older];
  useRowKeys(all);
  const quiet = doNow.length === 0;
  const less = today.doNow.some((step) => noted.has(step.id));
  const sentence = !less
    ? today.sentence
    : quiet
      ? 'That is all for now.'
      : doNow.length === 1
        ? 'One more thing to do.'
        : `${doNow.length} more things to do.`;
  return (
    <Screen title={sentence} above={today.day} width="list">
      {today.example && <Example />}
      <NewBrowsers />
      <WaitingNotes />
      <DidItGo letters={today.handed} />
      <Unfinished today={today} />
      {today.mailbox.length > 0 && (
        <Section title="Your mailbox">
          {today.mailbox.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
          <p>
            <a href="/settings">Open the settings</a>
          </p>
        </Section>
      )}
      {(today.sending.length > 0 || today.paused !== null) && (
        <Section title="Sending">
          {today.paused !== null && (
            <p>
              {today.paused} <a href="/letters">See why</a>
            </p>
          )}
          <ul class="steps">
            {today.sending.map((letter) => (
              <SendingItem key={letter.sendId} letter={letter} />
            ))}
          </ul>
        </Section>
      )}
      {(today.offers.length > 0 || today.onThisDay.length > 0) && (
        <Section title="Today">
          <ul class="steps">
            {today.onThisDay
              .filter((mark) => mark.what === 'interview')
              .map((mark) => (
                <ThisDay key={mark.interviewId} mark={mark} />
              ))}
            {today.offers.map((offer) => (
              <OfferCard key={offer.stepId} offer={offer} />
            ))}
            {today.onThisDay
              .filter((mark) => mark.what === 'named')
              .map((mark) => (
                <ThisDay key={mark.jobId} mark={mark} />
              ))}
          </ul>
        </Section>
      )}
      {!quiet && (
        <Section title="To do">
          <Steps steps={doNow} conversations={today.conversations} main={today.offers.length === 0} />
          {today.totals.jobsNotShown > 0 && (
            <p class="soft">
              {today.totals.jobsNotShown} more jobs have something to do.{' '}
              <a href={`/?jobs=${Math.min(today.totals.jobsWithSomethingToDo, 5000)}`}>Show all</a>
            </p>
          )}
        </Section>
      )}
      <WhereYouLive />
      {today.questions.length > 0 && (
        <Section title={today.questions.length === 1 ? 'One question' : `${today.questions.length} questions`}>
          {today.questions.slice(0, ASKED_AT_ONCE).map((question) => (
            <Question key={question.id} question={question} />
          ))}
          {today.questions.length > ASKED_AT_ONCE && (
            <details>
              <summary>{today.questions.length - ASKED_AT_ONCE} more</summary>
              {today.questions.slice(ASKED_AT_ONCE).map((question) => (
                <Question key={question.id} question={question} />
              ))}
            </details>
          )}
        </Section>
      )}
      {older.length > 0 && (
        <section>
          <details open={quiet && today.offers.length === 0}>
            <summary>
              <h2>{older.length} older, worth a look</h2>
            </summary>
            <Steps steps={older} conversations={[]} main={false} />
          </details>
        </section>
      )}
      {today.leaveAlone.length > 0 && (
        <Section title="Leave alone">
          <ul class="waits">
            {today.leaveAlone.map((wait) => (
              <li key={wait.jobId}>
                <a href={`/job/${wait.jobId}`}>{wait.job}</a>
                {wait.sentence !== sentence && <p>{wait.sentence}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {today.later.length > 0 && (
        <Section title="Later">
          <ul class="waits">
            {today.later.map((step) => (
              <li key={step.id}>
                <a href={`/job/${step.jobIds[0]}`}>{step.title}</a>
                <p class="soft">
                  {step.jobs.join('; ')}. {step.best ?? step.reasons[0]?.text}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Screen>
  );
}

interface StepsProps {
  readonly steps: readonly Step[];
  readonly conversations: TodayView['conversations'];
  /** True where the first of them has the one filled button of the screen. */
  readonly main: boolean;
}

/** Things to do in their order; what is due to one person stands under their name. */
function Steps({ steps, conversations, main }: StepsProps) {
  return (
    <ul class="steps">
      {steps.map((step, index) => {
        const begins = conversations.find((each) => each.stepIds[0] === step.id);
        return (
          <Fragment key={step.id}>
            {begins !== undefined && <li class="together">{begins.text}</li>}
            <StepItem step={step} first={main && index === 0} />
          </Fragment>
        );
      })}
    </ul>
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

function Question({ question }: { readonly question: TodayView['questions'][number] }) {
  // The likeliest answer stands first and alone; two answers stand side by side.
  const { route } = useLocation();
  const likely = question.likely ?? (question.answers.length > 2 ? 1 : 2);
  const [first, others] = [question.answers.slice(0, likely), question.answers.slice(likely)];
  const choose = async (answer: (typeof question.answers)[number]) => {
    const { operation, input } = answer.does;
    const operationId = newId('op');
    const result = await ask(operation, input as never, { operationId });
    if (result.ok) {
      sayUndo(`${question.text} ${answer.label}.`, undoOf(operationId));
      await changed();
    }
    // After a no something kind is said, and the list of things to do waits.
    if (result.ok && input.meaning === 'rejection') route(`/next/${question.jobId}`);
    return result;
  };
  return (
    <div class="question">
      <p>{question.text}</p>
      {question.quote !== null && <blockquote>{question.quote}</blockquote>}
      <div class="acts">
        {first.map((answer) => (
          <Action key={answer.label} does={() => choose(answer)}>
            {answer.label}
          </Action>
        ))}
      </div>
      {others.length > 0 && (
        <details>
          <summary>It is something else</summary>
          <div class="acts">
            {others.map((answer) => (
              <Action quiet key={answer.label} does={() => choose(answer)}>
                {answer.label}
              </Action>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Unfinished({ today }: { readonly today: TodayView }) {
  if (today.unfinished.length === 0) return null;
  return (
    <section>
      <h2>Begun, not finished</h2>
      <ul class="waits">
        {today.unfinished.map((note) => (
          <li key={note.id}>
            <a href={`/happened/${note.interviewId ?? note.id}`}>{note.title}</a>
            <p class="soft">{note.saved}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Example() {
  const end = async () => {
    const answer = await ask('example-end', {});
    if (answer.ok) {
      say('The example is put away.');
      await changed();
    }
    return answer;
  };
  return (
    <div class="example">
      <p>This is an example. Its people and firms do not exist.</p>
      <Action quiet does={end}>
        Put it away
      </Action>
    </div>
  );
}
