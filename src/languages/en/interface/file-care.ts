import type { FileWords } from '../../../contract/refusals/said.ts';
import type { Fault, FileAdvice, FileProblem } from '../../../core/journal/fault.ts';

function fault(fault: Fault): string {
  switch (fault.code) {
    case 'missing':
      return `${partOf(fault.field)} is missing`;
    case 'misfit':
      return `${partOf(fault.field)} is not what it should be`;
    case 'unreadable':
      return 'it cannot be read';
    case 'nested-too-deeply':
      return 'it is nested too deeply';
    case 'not-text':
      return 'it is not text';
    case 'unknown-kind':
      return 'its kind is unknown';
    case 'other-key':
      return 'its key is another one';
    case 'about-nothing':
      return `it is about “${fault.scope}”, which is nothing that can be noted`;
  }
}

function partOf(field: string): string {
  return field === '' ? 'what it holds' : `“${field}”`;
}

function problem(problem: FileProblem): string {
  switch (problem.code) {
    case 'integrity':
      return problem.words;
    case 'file-damaged':
      return `The file ${problem.file} is damaged.`;
    case 'note-broken':
      return `Note ${problem.note} is broken: ${fault(problem.fault)}.`;
    case 'note-changed':
      return `Note ${problem.note} is not as it was written.`;
    case 'missing-before':
      return `Notes before note ${problem.note} are missing.`;
    case 'not-filed':
      return `Note ${problem.note} is not filed under all that it is about.`;
    case 'end-missing':
      return 'Notes are missing at the end, or the last one was changed.';
    case 'search-damaged':
      return 'What is searched is damaged.';
    case 'row-broken':
      return `The row ${problem.kind} ${problem.key} is broken: ${fault(problem.fault)}. It is left out of everything.`;
    case 'other-state':
      return `What is stored of ${problem.scope} is not what its notes say.`;
    case 'found-otherwise':
      return `By what ${problem.scope} is found is not what its notes say.`;
    case 'state-of-nothing':
      return `Something is stored of ${problem.scope}, of which no note says anything.`;
    case 'not-planned':
      return `${problem.scope} is not among the jobs that are planned.`;
    case 'planned-without-cause':
      return `${problem.scope} is planned, though its notes do not ask for it.`;
    case 'more':
      return `And ${problem.count} more like these.`;
    case 'all-lost':
      return 'Nothing of it can be read.';
    case 'lost-uncounted':
      return 'How many notes there were cannot be read.';
    case 'notes-lost':
      return `${problem.count} of ${problem.of} notes cannot be read.`;
    case 'rows-lost':
      return `Some of the rows of ${problem.kind} cannot be read.`;
  }
}

function advice(advice: FileAdvice): string {
  switch (advice.code) {
    case 'open-to-others':
      return `Others on this computer may look into the folder ${advice.folder}. Your notes themselves are closed to them; make the folder yours alone with chmod 700.`;
    case 'sealed-on':
      return `Notes from before ${advice.day} were sealed on that day: damage from before it is found only where it cannot be read.`;
    case 'as-told':
      return advice.words;
  }
}

/** What is wrong with the file that holds the notes, and with what stands in it. */
export const fileWords: FileWords = { fault, problem, advice };
