import type { InterviewState } from '../../core/journal/states.ts';
import { isWebLink } from '../../core/text/web-link.ts';

type Where = Pick<InterviewState, 'link' | 'location'>;

/** Where a call is joined: what the invitation names, or a place that was noted; only an address of the web and nothing else. */
export function joinLink({ link, location }: Where): string | null {
  return [link, location].map((each) => each?.trim() ?? '').find(isWebLink) ?? null;
}

/** Where it is, as text; what was given as a link and may be none stands there, too, so that it can be read. */
export function placeText({ link, location }: Where): string | null {
  const text = link === null || isWebLink(link.trim()) ? null : link;
  return [location, text].filter((each) => each !== null).join(' · ') || null;
}
