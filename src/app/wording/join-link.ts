import type { InterviewState } from '../../core/journal/states.ts';

/** Where a call is joined: what the invitation names, or a place that was noted as an address of the web and nothing else. */
export function joinLink({ link, location }: Pick<InterviewState, 'link' | 'location'>): string | null {
  if (link !== null) return link;
  const place = location?.trim() ?? '';
  return /^https:\/\/\S+$/.test(place) && URL.canParse(place) ? place : null;
}
