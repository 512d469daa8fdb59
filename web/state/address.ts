import type { ComponentChildren } from 'preact';
import { LocationProvider } from 'preact-iso/router';

/** Which screen is shown, as parts of an address: `/job/x`, `?from=2027-01-04`, `#rehearse`; the last two may be empty. */
export interface Address {
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

/** The screen that the address of this window names. */
export function here(): Address {
  const { pathname, search, hash } = location;
  return { path: pathname, search, hash };
}

/** Names the same screen without what was asked of it, and adds no step to the history. */
export function dropSearch(): void {
  history.replaceState(null, '', location.pathname);
}

/** Leads from screen to screen by the addresses of links. */
export const Places: (props: { readonly children?: ComponentChildren }) => ComponentChildren = LocationProvider;
