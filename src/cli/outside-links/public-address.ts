import { lookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

const PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/** IPv4 networks that are not the public internet: own machine, local networks, metadata services, documentation, multicast. */
const RESERVED = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'];
/** IPv6 networks within the public range that lead elsewhere: tunnels and documentation. */
const RESERVED_6 = ['2001::/32', '2001:db8::/32', '2002::/16', '3fff::/20'];

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

const reserved = listOf(RESERVED, 'ipv4');
const reserved6 = listOf(RESERVED_6, 'ipv6');
const public6 = listOf(['2000::/3'], 'ipv6');

/** Whether an IP address belongs to the public internet; text that is no IP address does not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !reserved.check(address, 'ipv4');
  return family === 6 && public6.check(address, 'ipv6') && !reserved6.check(address, 'ipv6');
}

/** Why an address must not be asked, as far as its letters tell; names are judged when they are resolved. */
export function objectionTo({ protocol, username, password, port, hostname }: URL): string | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return `it begins with ${protocol}`;
  if (username !== '' || password !== '') return 'it holds a user name';
  if (!PORTS.has(port)) return `it names the port ${port}`;
  const literal = hostname.replace(/^\[|\]$/g, '');
  return isIP(literal) !== 0 && !isPublicAddress(literal) ? 'it leads to a private network' : undefined;
}

type Done = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name as `dns.lookup` does, but fails where any of its addresses is not public: what is checked is what is connected to. */
export function lookupPublic(hostname: string, options: LookupOptions, done: Done): void {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    if (found.some(({ address }) => !isPublicAddress(address))) return done(Object.assign(new Error('it leads to a private network'), { code: 'EPRIVATE' }), []);
    const [first] = found;
    if (options.all === true || !first) return done(null, found);
    return done(null, first.address, first.family);
  });
}
