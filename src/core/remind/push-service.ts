/** Names that stand for this computer or its own network, and bare names, which only that network knows. */
const ownNames = /(?:^|\.)(?:local|localhost|internal|lan|home|home\.arpa|test|invalid)$|^[^.]*$/;
/** An address in figures, also as a part of a name: public names exist that lead wherever the figures in them say. */
const figures = /(?:^|[.-])\d{1,3}(?:[.-]\d{1,3}){3}(?:[.-]|$)|^\[/;

/**
 * True for an address at which a push service can stand: on the internet, by its name, at the usual port, without a password. Anything else
 * would let a page make this computer knock on its neighbours. Where a name leads is not looked up.
 */
export function isPushService(endpoint: string): boolean {
  const url = URL.parse(endpoint);
  if (url === null || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return false;
  const host = url.hostname.replace(/\.+$/, '');
  return !ownNames.test(host) && !figures.test(host);
}
