import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import { LocationProvider, Route, Router } from 'preact-iso/router';
import { another, offline, updated } from './api/client.ts';
import { clearBrowser, key, refusedAtDoor, unsent } from './api/session.ts';
import { FileDrop } from './parts/common/file-drop.tsx';
import { Notices } from './parts/common/notices.tsx';
import { Screen } from './parts/common/screen.tsx';
import { AddSheet } from './parts/navigation/add-sheet.tsx';
import { Navigation } from './parts/navigation/navigation.tsx';
import { Today } from './screens/today.tsx';

/** A screen whose file is not there any more, after an update, or does not come. */
const notLoaded = () => NotLoaded;

const Happened = lazy(() => import('./screens/happened.tsx').then((each) => each.Happened).catch(notLoaded));
const Letter = lazy(() => import('./screens/letter.tsx').then((each) => each.Letter).catch(notLoaded));
const Next = lazy(() => import('./screens/next.tsx').then((each) => each.Next).catch(notLoaded));
const Job = lazy(() => import('./screens/job.tsx').then((each) => each.Job).catch(notLoaded));
const Jobs = lazy(() => import('./screens/jobs.tsx').then((each) => each.Jobs).catch(notLoaded));
const Sending = lazy(() => import('./screens/sending.tsx').then((each) => each.Sending).catch(notLoaded));
const You = lazy(() => import('./screens/more.tsx').then((each) => each.You).catch(notLoaded));
const More = lazy(() => import('./screens/more.tsx').then((each) => each.More).catch(notLoaded));
const Settings = lazy(() => import('./screens/settings.tsx').then((each) => each.Settings).catch(notLoaded));
const Invitation = lazy(() => import('./screens/invitation.tsx').then((each) => each.Invitation).catch(notLoaded));
const Mail = lazy(() => import('./screens/mail.tsx').then((each) => each.Mail).catch(notLoaded));
const Week = lazy(() => import('./screens/week.tsx').then((each) => each.Week).catch(notLoaded));
const Fit = lazy(() => import('./screens/fit.tsx').then((each) => each.Fit).catch(notLoaded));
const Asked = lazy(() => import('./screens/asked.tsx').then((each) => each.Asked).catch(notLoaded));
const Prepare = lazy(() => import('./screens/prepare.tsx').then((each) => each.Prepare).catch(notLoaded));
const Rehearse = lazy(() => import('./screens/rehearse.tsx').then((each) => each.Rehearse).catch(notLoaded));
const Examples = lazy(() => import('./screens/examples.tsx').then((each) => each.Examples).catch(notLoaded));
const Compare = lazy(() => import('./screens/compare.tsx').then((each) => each.Compare).catch(notLoaded));
const History = lazy(() => import('./screens/history.tsx').then((each) => each.History).catch(notLoaded));
const Worked = lazy(() => import('./screens/history.tsx').then((each) => each.Worked).catch(notLoaded));
const Proof = lazy(() => import('./screens/history.tsx').then((each) => each.Proof).catch(notLoaded));
const Relations = lazy(() => import('./screens/relations.tsx').then((each) => each.Relations).catch(notLoaded));
const Step = lazy(() => import('./screens/step.tsx').then((each) => each.Step).catch(notLoaded));
const No = lazy(() => import('./screens/no.tsx').then((each) => each.No).catch(notLoaded));
const Heard = lazy(() => import('./screens/answer.tsx').then((each) => each.Heard).catch(notLoaded));
const AddJob = lazy(() => import('./screens/add.tsx').then((each) => each.AddJob).catch(notLoaded));
const AddInterview = lazy(() => import('./screens/add.tsx').then((each) => each.AddInterview).catch(notLoaded));
const Answer = lazy(() => import('./screens/answer.tsx').then((each) => each.Answer).catch(notLoaded));

export function App() {
  if (key.value === null) return <Door />;
  return (
    <LocationProvider>
      <a class="skip" href="#content">
        To the content
      </a>
      <Navigation />
      <AddSheet />
      <Offline />
      <FileDrop>
        <ErrorBoundary>
          <Router>
            <Route path="/" component={Today} />
            <Route path="/happened/:id?" component={Happened} />
            <Route path="/invitation" component={Invitation} />
            <Route path="/mail" component={Mail} />
            <Route path="/letter/:step" component={Letter} />
            <Route path="/next/:job" component={Next} />
            <Route path="/answer/:job" component={Answer} />
            <Route path="/add/job" component={AddJob} />
            <Route path="/add/interview/:job?" component={AddInterview} />
            <Route path="/heard" component={Heard} />
            <Route path="/shared" component={Heard} />
            <Route path="/no" component={No} />
            <Route path="/people" component={Relations} />
            <Route path="/step/:id" component={Step} />
            <Route path="/week" component={Week} />
            <Route path="/jobs" component={Jobs} />
            <Route path="/job/:id" component={Job} />
            <Route path="/fit/:id" component={Fit} />
            <Route path="/asked/:id" component={Asked} />
            <Route path="/prepare/:id" component={Prepare} />
            <Route path="/rehearse/:id" component={Rehearse} />
            <Route path="/examples" component={Examples} />
            <Route path="/compare" component={Compare} />
            <Route path="/file/:who" component={History} />
            <Route path="/proof" component={Proof} />
            <Route path="/worked" component={Worked} />
            <Route path="/letters" component={Sending} />
            <Route path="/sending" component={Sending} />
            <Route path="/you" component={You} />
            <Route path="/more" component={More} />
            <Route path="/settings" component={Settings} />
            <Route default component={Nothing} />
          </Router>
        </ErrorBoundary>
      </FileDrop>
      <Notices />
    </LocationProvider>
  );
}

function Offline() {
  return (
    <div role="status" class="offline-place">
      {another.value && (
        <p class="offline">
          Something else answers at this address, not the Persevere that let this browser in. Nothing is sent to it.
          Start Persevere again and open the address that it prints.
        </p>
      )}
      {updated.value && (
        <p class="offline">
          Persevere was updated. Finish what you are typing first.{' '}
          <button type="button" class="quiet" onClick={() => location.reload()}>
            Load this page again
          </button>
        </p>
      )}
      {offline.value && !another.value && (
        <p class="offline">
          Persevere does not answer. Leave this page open: it is tried again by itself. If it was ended, start it again;
          everything noted before is safe on your computer.
        </p>
      )}
    </div>
  );
}

/** Shown to a browser that has no key. */
function Door() {
  return (
    <main id="content" class="door">
      <h1>Persevere</h1>
      {refusedAtDoor.value !== null && <p>{refusedAtDoor.value}</p>}
      {unsent.value > 0 && <Unsent />}
      <p class="large">Open the address that Persevere printed when it was started.</p>
      <p class="soft">
        It holds a code that works once, for five minutes. Start it again for a new one: the window in which it runs
        shows the address first. On a phone, scan the code that Settings shows on your computer.
      </p>
    </main>
  );
}

/** What was typed here and may not have arrived: not shown to who has no key, and not thrown away unasked. */
function Unsent() {
  const count = unsent.value;
  return (
    <section class="question" aria-label="Not sent yet">
      <p>
        {count === 1 ? 'Something that was typed' : `${count} things that were typed`} in this browser may not have
        reached Persevere. {count === 1 ? 'It is' : 'They are'} still in this browser, and {count === 1 ? 'goes' : 'go'}{' '}
        on where you left off once it is let in again.
      </p>
      <div class="acts">
        <button type="button" class="quiet" onClick={clearBrowser}>
          Throw {count === 1 ? 'it' : 'them'} away here
        </button>
      </div>
    </section>
  );
}

function NotLoaded() {
  return (
    <Screen title="This could not be loaded">
      <p>Persevere was updated, or does not answer.</p>
      <p class="acts">
        <button type="button" class="main" onClick={() => location.reload()}>
          Load this page again
        </button>
      </p>
    </Screen>
  );
}

function Nothing() {
  return (
    <Screen title="There is nothing here">
      <p>
        <a href="/">Go to Today</a>
      </p>
    </Screen>
  );
}
