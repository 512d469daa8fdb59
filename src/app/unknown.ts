import { refuse } from './context.ts';

export function unknownInterview(id: string): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    `There is no interview ${id}.`,
    '`persevere job JOB` lists its interviews with their ids.',
  );
}

export function unknownStep(id: string): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    `There is nothing to do with the id ${id} now.`,
    '`persevere today` and `persevere plan` list what there is.',
  );
}

export function unknownJob(id: string): ReturnType<typeof refuse> {
  return refuse('not-found', `There is no job ${id}.`, '`persevere jobs` lists your jobs with their ids.');
}
