import type { InterviewState } from '../../core/journal/states.ts';
import { isWebLink } from '../../core/text/web-link.ts';

type Where = Pick<InterviewState, 'link' | 'location'>;

/** The address at which the candidate joins a call: the link of the invitation, or else the place that was noted. Null unless it is an address of the web. */
export function joinLink({ link, location }: Where): string | null {
  return [link, location].map((each) => each?.trim() ?? '').find(isWebLink) ?? null;
}

/** The place of an interview as text. A link that is no address of the web is part of that text, so that the candidate can still read it. */
export function placeText({ link, location }: Where): string | null {
  const text = link === null || isWebLink(link.trim()) ? null : link;
  return [location, text].filter((each) => each !== null).join(' · ') || null;
}
