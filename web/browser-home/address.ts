import { type ComponentChildren, h, options, type VNode } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { LocationProvider } from 'preact-iso/router';
import type { Address } from '../state/address.ts';

// Any host serves one file at one address, and its log shows what is asked for: so the screen stands behind the `#`, which no browser sends.

/** The screen behind the `#` of an address; the first one where there is none, or where it is no address at all. */
function screenOf(fragment: string): string {
  const screen = fragment.startsWith('#/') ? `/${fragment.replace(/^#\/+/, '')}` : '/';
  try {
    decodeURIComponent(new URL(screen, location.origin).pathname);
    return screen;
  } catch {
    return '/';
  }
}

/** The screen that the address of this window names. */
export function here(): Address {
  const { pathname, search, hash } = new URL(screenOf(location.hash), location.origin);
  return { path: pathname, search, hash };
}

/** Names the same screen without what was asked of it, and adds no step to the history. */
export function dropSearch(): void {
  history.replaceState(null, '', `#${here().path}`);
}

const before = options.vnode;
/** Links name screens as they do everywhere; in the page they get the address that such a link has here, so that another tab can open it. */
options.vnode = (node: VNode) => {
  const { href } = node.props as { href?: unknown };
  if (node.type === 'a' && typeof href === 'string' && href.startsWith('/'))
    (node.props as { href?: string }).href = `#${href}`;
  before?.(node);
};

/** A click that the browser should carry out itself: in another tab, as a download, or by a key that is held. */
function isTheBrowsers(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0;
  return held || event.defaultPrevented || !/^(?:_self)?$/i.test(link.target) || link.hasAttribute('download');
}

/** Leads from screen to screen by what stands behind the `#`. */
export function Places({ children }: { readonly children?: ComponentChildren }): ComponentChildren {
  const [at, go] = useState({ url: screenOf(location.hash), wasPush: false });
  const route = useCallback((url: string, replace = false): void => {
    history[replace ? 'replaceState' : 'pushState'](null, '', `#${url}`);
    go({ url, wasPush: !replace });
  }, []);
  useLayoutEffect(() => {
    const clicked = (event: MouseEvent): void => {
      const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
      const href = link?.getAttribute('href') ?? '';
      if (link === undefined || !href.startsWith('#') || isTheBrowsers(event, link)) return;
      event.preventDefault();
      if (href.startsWith('#/')) {
        route(href.slice(1));
        return;
      }
      // A place on this screen: the address stays that of the screen.
      const place = document.getElementById(href.slice(1));
      place?.scrollIntoView();
      place?.focus({ preventScroll: true });
    };
    const came = (): void => go({ url: screenOf(location.hash), wasPush: false });
    addEventListener('click', clicked);
    addEventListener('popstate', came);
    if (new URLSearchParams(here().search).has('shared'))
      void import('./shared-here.ts').then(async (each) => route((await each.takeShared()) ?? '/', true));
    return () => {
      removeEventListener('click', clicked);
      removeEventListener('popstate', came);
    };
  }, [route]);
  const value = useMemo(() => {
    const { pathname, searchParams } = new URL(at.url, location.origin);
    return {
      ...at,
      path: pathname.replace(/\/+$/, '') || '/',
      query: Object.fromEntries(searchParams),
      route,
      back: () => history.back(),
      forward: () => history.forward(),
    };
  }, [at, route]);
  return h(LocationProvider.ctx.Provider, { value }, children);
}
