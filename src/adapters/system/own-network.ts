import { lookup as lookupByDns } from 'node:dns';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';

/** Ranges that are no place on the internet (IANA special-purpose registries, RFC 6890), and those that lead into such by translation. */
const own = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  own.addSubnet(net, bits, 'ipv4');
/** Of IPv6 only what is given out for the internet is spoken to, without its tunnels, which carry an IPv4 address of anybody's choice. */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  own.addSubnet(net, bits, 'ipv6');

/** True for an address of this computer, of its own network, or of nowhere. */
export function isOwnNetwork(address: string): boolean {
  if (!isIPv6(address)) return own.check(address, 'ipv4');
  return !global6.check(address, 'ipv6') || own.check(address, 'ipv6');
}

/** The refusal of a name that resolves to the candidate's own network. */
class LeadsHome extends Error {
  constructor(host: string) {
    super(`${host} leads into this computer's own network.`);
    this.name = 'LeadsHome';
  }
}

/**
 * Looks a name up as usual, and fails where any of its addresses is one of the own network. It is the lookup of the connection itself, so
 * that a name cannot lead elsewhere between the look and the connection.
 */
export function lookupOutside(lookup: typeof lookupByDns = lookupByDns): LookupFunction {
  return (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, '', 0);
      const [first] = found;
      if (first === undefined || found.some((each) => isOwnNetwork(each.address)))
        return answer(new LeadsHome(host), '', 0);
      return options.all === true ? answer(null, found) : answer(null, first.address, first.family);
    });
  };
}
