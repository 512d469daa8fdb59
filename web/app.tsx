import type { ComponentType } from 'preact';
import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import { Route, Router } from 'preact-iso/router';
import { another, offline, updated } from './api/connection.ts';
import { loadAgain } from './api/keep-page.ts';
import { key } from './api/session.ts';
import { AskedIfDone } from './parts/common/asked-if-done.tsx';
import { FileDrop } from './parts/common/file-drop.tsx';
import { HomeBanner } from './parts/common/home-banner.tsx';
import { Notices } from './parts/common/notices.tsx';
import { Screen } from './parts/common/screen.tsx';
import { Navigation } from './parts/navigation/navigation.tsx';
import { Overlays } from './parts/navigation/overlays.tsx';
import { takeFurtherIcons } from './parts/ui/icon.tsx';
import { Today } from './screens/today.tsx';
import { Places } from './state/address.ts';
import { ledTo } from './state/led-to.ts';
import { page, takeRestOfWords } from './state/words.ts';

/** A screen whose file is not there any more, after an update, or does not come. */
const notLoaded = () => NotLoaded;

/** A screen that comes when it is first opened, with what it says. */
function screen(load: () => Promise<ComponentType>) {
  return lazy(() =>
    Promise.all([load(), takeRestOfWords(), takeFurtherIcons()])
      .then(([component]) => component)
      .catch(notLoaded),
  );
}

/** Shown to a browser that has no key. */
const Door = screen(() => import('./screens/door.tsx').then((each) => each.Door));
const Happened = screen(() => import('./screens/happened.tsx').then((each) => each.Happened));
const Letter = screen(() => import('./screens/letter.tsx').then((each) => each.Letter));
const Next = screen(() => import('./screens/next.tsx').then((each) => each.Next));
const Job = screen(() => import('./screens/job.tsx').then((each) => each.Job));
const JobLetters = screen(() => import('./screens/job-letters.tsx').then((each) => each.JobLetters));
const JobStory = screen(() => import('./screens/job-story.tsx').then((each) => each.JobStory));
const Jobs = screen(() => import('./screens/jobs.tsx').then((each) => each.Jobs));
const JobsBoard = screen(() => import('./screens/jobs-board.tsx').then((each) => each.JobsBoard));
const JobsNumbers = screen(() => import('./screens/jobs-numbers.tsx').then((each) => each.JobsNumbers));
const Sending = screen(() => import('./screens/sending.tsx').then((each) => each.Sending));
const You = screen(() => import('./screens/more.tsx').then((each) => each.You));
const YourWords = screen(() => import('./screens/more.tsx').then((each) => each.YourWords));
const More = screen(() => import('./screens/more.tsx').then((each) => each.More));
const Settings = screen(() => import('./screens/settings.tsx').then((each) => each.Settings));
const Invitation = screen(() => import('./screens/invitation.tsx').then((each) => each.Invitation));
const Mail = screen(() => import('./screens/mail.tsx').then((each) => each.Mail));
const Week = screen(() => import('./screens/week.tsx').then((each) => each.Week));
const Fit = screen(() => import('./screens/fit.tsx').then((each) => each.Fit));
const Prepare = screen(() => import('./screens/prepare.tsx').then((each) => each.Prepare));
const Examples = screen(() => import('./screens/examples.tsx').then((each) => each.Examples));
const Compare = screen(() => import('./screens/compare.tsx').then((each) => each.Compare));
const People = screen(() => import('./screens/people.tsx').then((each) => each.People));
const Person = screen(() => import('./screens/person.tsx').then((each) => each.Person));
const Firm = screen(() => import('./screens/firm.tsx').then((each) => each.Firm));
const Worked = screen(() => import('./screens/numbers.tsx').then((each) => each.Worked));
const Proof = screen(() => import('./screens/numbers.tsx').then((each) => each.Proof));
const Step = screen(() => import('./screens/step.tsx').then((each) => each.Step));
const No = screen(() => import('./screens/no.tsx').then((each) => each.No));
const Heard = screen(() => import('./screens/answer.tsx').then((each) => each.Heard));
const AddJob = screen(() => import('./screens/add.tsx').then((each) => each.AddJob));
const AddInterview = screen(() => import('./screens/add.tsx').then((each) => each.AddInterview));
const AddPerson = screen(() => import('./screens/add-person.tsx').then((each) => each.AddPerson));

const AnswerBefore = ledTo(({ job }) => `/heard?job=${job}`);
const SharedBefore = ledTo(() => '/heard');
const SendingBefore = ledTo(() => '/letters');
const ProofBefore = ledTo(() => '/jobs/numbers/proof');
const WorkedBefore = ledTo(() => '/jobs/numbers/worked');
const FileBefore = ledTo(({ who = '' }) => (who.startsWith('org_') ? `/firm/${who}` : `/person/${who}`));
const FitBefore = ledTo(({ id }) => `/job/${id}/fit`);
const PrepareBefore = screen(() => import('./screens/prepare-before.tsx').then((each) => each.PrepareBefore));
const ExamplesBefore = ledTo(() => '/you/examples');

export function App() {
  if (key.value === null)
    return (
      <ErrorBoundary>
        <Door />
      </ErrorBoundary>
    );
  return (
    <Places>
      <a class="skip" href="#content">
        {page.common.toContent}
      </a>
      <Navigation />
      <Overlays />
      <Offline />
      <HomeBanner />
      <FileDrop>
        <ErrorBoundary>
          <Router>
            <Route path="/" component={Today} />
            <Route path="/happened/:id?" component={Happened} />
            <Route path="/invitation" component={Invitation} />
            <Route path="/mail" component={Mail} />
            <Route path="/letter/:step" component={Letter} />
            <Route path="/next/:job" component={Next} />
            <Route path="/answer/:job" component={AnswerBefore} />
            <Route path="/add/job" component={AddJob} />
            <Route path="/add/interview/:job?" component={AddInterview} />
            <Route path="/add/person" component={AddPerson} />
            <Route path="/heard" component={Heard} />
            <Route path="/shared" component={SharedBefore} />
            <Route path="/no" component={No} />
            <Route path="/people" component={People} />
            <Route path="/person/:id" component={Person} />
            <Route path="/firm/:id" component={Firm} />
            <Route path="/step/:id" component={Step} />
            <Route path="/week" component={Week} />
            <Route path="/jobs" component={Jobs} />
            <Route path="/jobs/board" component={JobsBoard} />
            <Route path="/jobs/numbers" component={JobsNumbers} />
            <Route path="/jobs/numbers/proof" component={Proof} />
            <Route path="/jobs/numbers/worked" component={Worked} />
            <Route path="/job/:id" component={Job} />
            <Route path="/job/:id/fit" component={Fit} />
            <Route path="/job/:id/prepare" component={Prepare} />
            <Route path="/job/:id/letters" component={JobLetters} />
            <Route path="/job/:id/story" component={JobStory} />
            <Route path="/fit/:id" component={FitBefore} />
            <Route path="/asked/:id" component={FitBefore} />
            <Route path="/prepare/:id" component={PrepareBefore} />
            <Route path="/rehearse/:id" component={PrepareBefore} />
            <Route path="/examples" component={ExamplesBefore} />
            <Route path="/compare" component={Compare} />
            <Route path="/file/:who" component={FileBefore} />
            <Route path="/worked" component={WorkedBefore} />
            <Route path="/proof" component={ProofBefore} />
            <Route path="/letters" component={Sending} />
            <Route path="/sending" component={SendingBefore} />
            <Route path="/you" component={You} />
            <Route path="/you/examples" component={Examples} />
            <Route path="/you/voice" component={YourWords} />
            <Route path="/you/letters" component={YourWords} />
            <Route path="/you/phrases" component={YourWords} />
            <Route path="/more" component={More} />
            <Route path="/settings/:section?" component={Settings} />
            <Route default component={Nothing} />
          </Router>
        </ErrorBoundary>
      </FileDrop>
      <AskedIfDone />
      <Notices />
    </Places>
  );
}

function Offline() {
  const { shell } = page;
  return (
    <div role="status" class="offline-place">
      {another.value && <p class="offline">{shell.another}</p>}
      {updated.value && (
        <p class="offline">
          {shell.updated}{' '}
          <button type="button" class="quiet" onClick={() => void loadAgain()}>
            {shell.loadAgain}
          </button>
        </p>
      )}
      {offline.value && !another.value && <p class="offline">{shell.offline}</p>}
    </div>
  );
}

function NotLoaded() {
  const { shell } = page;
  return (
    <Screen title={shell.notLoaded}>
      <p>{shell.notLoadedWhy}</p>
      <p class="acts">
        <button type="button" class="main" onClick={() => void loadAgain()}>
          {shell.loadAgain}
        </button>
      </p>
    </Screen>
  );
}

function Nothing() {
  return (
    <Screen title={page.shell.nothingHere}>
      <p>
        <a href="/">{page.common.goToToday}</a>
      </p>
    </Screen>
  );
}
