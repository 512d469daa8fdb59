/**
 * `own`: the name of this home, or the public one where TLS stands in front. `loopback`: a plain name of this computer, which every
 * program on it shares. `null`: another name, pointed here by somebody else's DNS: a rebinding attack.
 */
export type Door = 'own' | 'loopback' | null;

/** Names under which this server may be asked for. */
export interface Places {
  /** Which door a Host header comes through. */
  door(host: string): Door;
  /** True for an Origin header of our own page. */
  isOrigin(origin: string): boolean;
  /** Where the page of this home is on this computer. */
  own(): string;
}

export function createPlaces(port: () => number, publicUrl: string | null, name: string): Places {
  const plain = (): string[] => [`127.0.0.1:${port()}`, `localhost:${port()}`, `[::1]:${port()}`];
  const outside = publicUrl === null ? null : new URL(publicUrl);
  const own = (): string => `http://${name}:${port()}`;
  return {
    door(host) {
      if (host === `${name}:${port()}` || host === outside?.host) return 'own';
      return plain().includes(host) ? 'loopback' : null;
    },
    isOrigin: (origin) => origin === own() || origin === outside?.origin,
    own,
  };
}

/** What may be asked for by a plain name: whether a server is here, the way back from a mail provider, a calendar, and what a program asks with a key. */
export function isOpenToPrograms(path: string): boolean {
  return path !== '/api/session' && /^\/(?:api\/|calendar\/|consent$|openapi\.json$)/.test(path);
}

/**
 * The public address as given, without a slash at the end; null for one that cannot be: with a path, a name and password, or
 * without TLS. Keys would be read on the way.
 */
export function readPublicUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return bare && url.protocol === 'https:' ? url.origin : null;
}
