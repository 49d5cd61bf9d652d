import dns from "node:dns/promises";
import net from "node:net";

/** One place that may be connected to. */
export interface Address {
  /** An IP address. */
  readonly host: string;
  readonly port: number;
  /** The host of the target it comes from, which its certificate must carry. */
  readonly name: string;
}

interface Target {
  readonly host: string;
  readonly port: number;
}

/** Finds the addresses of targets. */
export interface AddressFinder {
  /** Addresses that need no look-up; undefined if some do. */
  readonly fixed: readonly Address[] | undefined;
  /** Looks names up. Rejects if none of them has an address. */
  find(): Promise<readonly Address[]>;
}

/** Reads targets; one that is not written `host:port` is a defect of the configuration and throws. */
export function createAddressFinder(
  target: string | readonly string[],
  resolve: (host: string) => Promise<readonly string[]> = lookUp,
): AddressFinder {
  const targets = (typeof target === "string" ? [target] : target).map(parseTarget);
  if (targets.length === 0) throw new TypeError("an upstream needs at least one target");
  const areAddresses = targets.every(({ host }) => net.isIP(host) !== 0);
  return {
    fixed: areAddresses ? targets.map(({ host, port }) => ({ host, port, name: host })) : undefined,
    async find() {
      const found = await Promise.allSettled(
        targets.map(async ({ host, port }) => {
          const hosts = net.isIP(host) !== 0 ? [host] : await resolve(host);
          return hosts.map((each): Address => ({ host: each, port, name: host }));
        }),
      );
      const addresses = found.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
      if (addresses.length > 0) return addresses;
      const failed = found.find((each) => each.status === "rejected");
      throw failed?.reason instanceof Error ? failed.reason : new Error("no address of the upstream is known");
    },
  };
}

/** A key that tells addresses apart. */
export function addressKey({ host, port, name }: Address): string {
  return `${host} ${port} ${name}`;
}

/** `127.0.0.1:2379`, `[::1]:2379`. */
export function formatHost(host: string, port: number): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function lookUp(host: string): Promise<readonly string[]> {
  const found = await dns.lookup(host, { all: true });
  return found.map(({ address }) => address);
}

function parseTarget(text: string): Target {
  const match = /^(?:[a-z]+:\/\/)?(?:\[([^\]]+)\]|([^:/]+)):(\d+)\/?$/i.exec(text);
  if (match === null) throw new TypeError(`an upstream is written host:port, not ${JSON.stringify(text)}`);
  return { host: match[1] ?? match[2] ?? "", port: Number(match[3]) };
}
