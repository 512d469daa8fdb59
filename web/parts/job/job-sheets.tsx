import type { ComponentChildren } from 'preact';
import type { Output } from '../../../src/contract/registry.ts';
import { closeJobSheet, type JobSheet, jobSheet } from '../../state/job-sheet.ts';
import { page } from '../../state/words.ts';
import { Sheet } from '../ui/sheet.tsx';
import { AddPersonForm } from './add-person-form.tsx';
import { Conduct } from './conduct.tsx';
import { CorrectContact } from './correct-contact.tsx';
import { CorrectInterview, Late, Moved } from './correct-interview.tsx';
import { CorrectPromise, promiseOf } from './correct-promise.tsx';
import { EditFacts } from './edit-facts.tsx';
import { Ending, PutRight } from './ending.tsx';
import { Mistake } from './mistake.tsx';

type JobView = Output<'job'>;

/** The form that was asked for over the page of a job. */
export function JobSheets({ job }: { readonly job: JobView }) {
  const sheet = jobSheet.value;
  const asked = sheet === null ? null : formOf(job, sheet);
  return (
    <Sheet open={asked !== null} onClose={closeJobSheet} title={asked?.title ?? ''} closeLabel={page.common.close}>
      {asked?.form}
    </Sheet>
  );
}

/** The form and its title; null where what it is about is gone. */
function formOf(job: JobView, sheet: JobSheet): { title: string; form: ComponentChildren } | null {
  const words = page.jobForms;
  switch (sheet.is) {
    case 'facts':
      return { title: words.details, form: <EditFacts job={job} /> };
    case 'conduct':
      return { title: page.job.conduct, form: <Conduct job={job} /> };
    case 'put-right':
      return { title: words.wrong, form: <PutRight job={job} /> };
    case 'ending':
      return { title: page.job.over, form: <Ending job={job} /> };
    case 'person':
      return { title: words.addPerson, form: <AddPersonForm job={job} /> };
    case 'mistake':
      return { title: words.mistake(sheet.name), form: <Mistake id={sheet.id} isJob={sheet.id === job.id} /> };
    case 'interview':
    case 'moved':
    case 'late':
      return ofInterview(job, sheet.is, sheet.interview);
    case 'contact': {
      const contact = job.contacts.find((each) => each.entryId === sheet.entry);
      return contact === undefined
        ? null
        : { title: words.correctContact, form: <CorrectContact job={job} contact={contact} line={sheet.line} /> };
    }
    case 'promise': {
      const promise = promiseOf(job, sheet.promise);
      return promise === null ? null : { title: words.correctPromise, form: <CorrectPromise job={job} {...promise} /> };
    }
    default:
      return sheet satisfies never;
  }
}

function ofInterview(
  job: JobView,
  is: 'interview' | 'moved' | 'late',
  id: string,
): { title: string; form: ComponentChildren } | null {
  const interview = job.interviews.find((each) => each.id === id);
  const words = page.jobForms;
  if (interview === undefined) return null;
  if (is === 'moved') return { title: words.movedTitle, form: <Moved interview={interview} /> };
  if (is === 'late') return { title: words.lateTitle, form: <Late interview={interview} /> };
  return { title: words.correctInterview, form: <CorrectInterview interview={interview} /> };
}
