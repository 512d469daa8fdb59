import type { rest as english } from '../../../en/interface/page/rest.ts';
import { type Address, je } from '../address.ts';
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

/** What all screens but the first say, in German. */
export function restIn(address: Address): typeof english {
  const to = je(address);
  return {
    add: add(to),
    call: call(to),
    compare: compare(to),
    door: door(to),
    examples: examples(to),
    fit: fit(to),
    further: further(to),
    happened: happened(to),
    heard: heard(to),
    invitation: invitation(to),
    job: job(to),
    jobForms: jobForms(to),
    jobStory: jobStory(to),
    jobs: jobs(to),
    letter: letter(to),
    letters: letters(to),
    numbers: numbers(to),
    palette: palette(to),
    people: people(to),
    person: person(to),
    places: places(to),
    prepare: prepare(to),
    settings: settings(to),
    week: week(to),
    you: you(to),
  };
}
