import type { Output } from '../../contract/registry.ts';
import { forgetText } from './render-forget.ts';
import type { Renderers } from './renderers.ts';
import { doneBy } from './todo.ts';

/** The account itself. */
export const accountRenderers = {
  export: (value: Output<'export'>) =>
    [
      `${value.entries} notes written to ${value.archive}. It can be read by anyone who has it; keep it where you keep private papers.`,
      ...value.leftOut,
    ].join('\n'),
  restore: (value: Output<'restore'>) =>
    [
      `${value.entries} notes are back.${value.erasures > 0 ? ` ${value.erasures} people whom you had forgotten stay forgotten.` : ''}`,
      ...(value.leftOut.length > 0
        ? ['No backup brings these back:', ...value.leftOut.map((each) => `  ${each}`)]
        : []),
    ].join('\n'),
  forget: (value: Output<'forget'>) => forgetText(value),
  doctor: (value: Output<'doctor'>) =>
    [
      value.sound ? 'All is well.' : 'Not all is well.',
      ...value.problems,
      ...value.mended,
      ...value.helps.map((each) => doneBy(each.text, each.does)),
      ...value.advice,
      ...(value.salvage === null ? [] : [`All that can be read was written to ${value.salvage}.`]),
      `${value.entries} notes, ${value.jobs} jobs, ${value.live} of them running.${value.rebuilt === null ? '' : ` ${value.rebuilt} states made anew.`}`,
    ].join('\n'),
  profile: (value: Output<'profile'>) =>
    Object.entries({ ...value, away: value.away.map((each) => each.text).join('; ') || null })
      .map(([key, each]) => `${key.padEnd(8)}  ${each ?? '-'}`)
      .join('\n'),
  regions: (value: Output<'regions'>) =>
    value.regions
      .map((each) => `${each.region.padEnd(7)}  ${each.country === null ? each.name : `${each.name}, ${each.country}`}`)
      .join('\n'),
  token: (value: Output<'token'>) => `${value.key}\nShown once. It may ${value.scopes.join(' and ')}, never approve.`,
  example: (value: Output<'example'>) => `The example is ready: persevere job ${value.jobId}`,
  init: (value: Output<'init'>) =>
    value.simulated ? 'A simulated home is ready; writing takes --now here.' : 'The home is ready.',
} satisfies Renderers;
