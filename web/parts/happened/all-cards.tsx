import { isoDay } from '../../state/days.ts';
import { useLoad } from '../../state/use-load.ts';
import type { Unfinished } from '../../state/use-unfinished.ts';
import { page } from '../../state/words.ts';
import { JobChoice } from '../common/job-choice.tsx';
import { namesOf, remarkOf, rowsOf } from './answers-part.ts';
import type { CardOfForm } from './cards.tsx';
import { ForgotOrPromised } from './forgot-or-promised.tsx';
import { Outcome } from './outcome.tsx';
import { PeopleThere } from './people-there.tsx';
import { WantIt } from './want-it.tsx';
import { WhatTheySaid } from './what-they-said.tsx';
import { WhenTheyAnswer } from './when-they-answer.tsx';
import { WhenWasIt } from './when-was-it.tsx';
import { Whose } from './whose.tsx';

const filled = (...texts: readonly (string | undefined)[]): boolean => texts.some((each) => (each ?? '').trim() !== '');

/** The five cards of a note, in their order. One that did not take place has the first alone. */
export function useCards(note: Unfinished): readonly CardOfForm[] {
  const words = page.happened;
  const answers = note.answers.value;
  const interview = note.interview.value;
  const part = { answers, change: note.change };
  // A note of today is read as the server's clock has it.
  const said = interview?.day ?? (answers.on === isoDay(new Date()) ? undefined : answers.on);
  const held = (answers.outcome ?? 'yes') === 'yes';
  const who: CardOfForm = {
    key: 'who',
    title: held ? words.who : words.outcome.label,
    answered: namesOf(answers).length > 0,
    content: (
      <>
        {interview !== null && <Outcome {...part} />}
        {held && <Who note={note} />}
      </>
    ),
  };
  if (!held) return [who];
  return [
    who,
    {
      key: 'said',
      title: words.said,
      answered: rowsOf(answers).some((each) => filled(remarkOf(each), each.say)),
      content: <WhatTheySaid {...part} />,
    },
    {
      key: 'mine',
      title: words.mine,
      answered: filled(answers.forgot, answers.iPromised, answers.wentBadly),
      content: <ForgotOrPromised {...part} examples={interview?.examples ?? []} said={said} job={interview?.jobId} />,
    },
    {
      key: 'answer',
      title: words.answer,
      answered: filled(answers.theyPromised, answers.theyPromisedBy),
      content: (
        <>
          <WhenTheyAnswer
            label={words.news.label}
            quiet
            named={{ words: answers.theyPromised ?? '', on: answers.theyPromisedBy ?? '' }}
            said={said}
            job={interview?.jobId}
            onChange={({ words: theyPromised, on: theyPromisedBy }) => note.change({ theyPromised, theyPromisedBy })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={answers.quick === true}
              onChange={(event) => note.change({ quick: event.currentTarget.checked })}
            />
            <span>{words.news.quick}</span>
          </label>
        </>
      ),
    },
    {
      key: 'want',
      title: words.want,
      answered: answers.want !== undefined,
      content: <WantIt {...part} noted={interview?.noted ?? null} />,
    },
  ];
}

const NEW_JOB = '';

/** Who was there; and, for an interview that was not noted before, which job it was for and when it was. */
function Who({ note }: { readonly note: Unfinished }) {
  const words = page.happened;
  const answers = note.answers.value;
  const isNew = note.interview.value === null;
  const { value: list } = useLoad('jobs', { live: 'yes', limit: 200 });
  const chosen = answers.job ?? NEW_JOB;
  const jobs = isNew ? (list?.jobs ?? []) : [];
  const people = <PeopleThere answers={answers} change={note.change} ofJob={[]} />;
  if (!isNew) return people;
  return (
    <>
      {jobs.length > 0 && (
        <JobChoice
          label={words.whose.job}
          jobs={jobs}
          none={words.whose.newJob}
          value={chosen}
          onChange={(job) => note.change({ job })}
        />
      )}
      {chosen === NEW_JOB ? people : <WithPeopleOf job={chosen} note={note} />}
      {chosen === NEW_JOB && <Whose answers={answers} change={note.change} />}
      <WhenWasIt
        label={words.when.label}
        on={answers.on ?? ''}
        at={answers.at ?? ''}
        onChange={(on, at) => note.change({ on, at: at === '' ? undefined : at })}
      />
    </>
  );
}

/** The people of a job that is noted are proposed. */
function WithPeopleOf({ job, note }: { readonly job: string; readonly note: Unfinished }) {
  const { value } = useLoad('job', { job });
  return <PeopleThere answers={note.answers.value} change={note.change} ofJob={value?.people ?? []} />;
}
