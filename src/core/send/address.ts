/** RFC 5321 section 4.5.3.1.3. */
const LONGEST_ADDRESS = 254;

/**
 * True for an address that can stand in a header and an envelope as it is: one @, no spaces, quotes, brackets, commas or
 * control characters, so that nothing else can be slipped in with it.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= LONGEST_ADDRESS &&
    /^[^\s@<>()[\]\\,;:"\p{C}]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u.test(
      text,
    )
  );
}

/** The domain of an address as it stands on the wire: lower case, other scripts as RFC 5891 writes them; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : (URL.parse(`http://${address.slice(at + 1)}`)?.hostname ?? '');
}

/** An address as it stands in an envelope. */
export function wireAddress(address: string): string {
  return `${address.slice(0, address.lastIndexOf('@'))}@${domainOf(address)}`;
}

/** True for a host that is this computer by its name alone, so that nothing said to it leaves. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host.trim());
}
