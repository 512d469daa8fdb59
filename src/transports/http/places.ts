/** Names under which this server may be asked for: its own on loopback, and the public one where TLS stands in front. */
export interface Places {
  /** True for a Host header that is ours. Another name, pointed here by somebody else's DNS, is a rebinding attack. */
  isHost(host: string): boolean;
  /** True for an Origin header of our own page. */
  isOrigin(origin: string): boolean;
}

export function createPlaces(port: () => number, publicUrl: string | null): Places {
  const names = (): string[] => [`127.0.0.1:${port()}`, `localhost:${port()}`, `[::1]:${port()}`];
  const outside = publicUrl === null ? null : new URL(publicUrl);
  return {
    isHost: (host) => names().includes(host) || host === outside?.host,
    isOrigin: (origin) => names().some((name) => origin === `http://${name}`) || origin === outside?.origin,
  };
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
