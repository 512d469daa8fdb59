import { add } from './add.ts';
import { call } from './call.ts';
import { compare } from './compare.ts';
import { door } from './door.ts';
import { examples } from './examples.ts';
import { fit } from './fit.ts';
import { further } from './further.ts';
import { happened } from './happened.ts';
import { heard } from './heard.ts';
import { invitation } from './invitation.ts';
import { job } from './job.ts';
import { jobForms } from './job-forms.ts';
import { jobStory } from './job-story.ts';
import { jobs } from './jobs.ts';
import { letter } from './letter.ts';
import { letters } from './letters.ts';
import { numbers } from './numbers.ts';
import { palette } from './palette.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { places } from './places.ts';
import { prepare } from './prepare.ts';
import { settings } from './settings.ts';
import { week } from './week.ts';
import { you } from './you.ts';

/** What all screens but the first say, in English: one file, loaded with the first of them. */
export const rest = {
  add,
  call,
  compare,
  door,
  examples,
  fit,
  further,
  happened,
  heard,
  invitation,
  job,
  jobForms,
  jobStory,
  jobs,
  letter,
  letters,
  numbers,
  palette,
  people,
  person,
  places,
  prepare,
  settings,
  week,
  you,
};
