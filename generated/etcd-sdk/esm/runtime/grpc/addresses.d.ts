/** One place that may be connected to. */
export interface Address {
    /** An IP address. */
    readonly host: string;
    readonly port: number;
    /** The host of the target it comes from, which its certificate must carry. */
    readonly name: string;
}
/** Finds the addresses of targets. */
export interface AddressFinder {
    /** Addresses that need no look-up; undefined if some do. */
    readonly fixed: readonly Address[] | undefined;
    /** Looks names up. Rejects if none of them has an address. */
    find(): Promise<readonly Address[]>;
}
/** Reads targets; one that is not written `host:port` is a defect of the configuration and throws. */
export declare function createAddressFinder(target: string | readonly string[], resolve?: (host: string) => Promise<readonly string[]>): AddressFinder;
/** A key that tells addresses apart. */
export declare function addressKey({ host, port, name }: Address): string;
/** `127.0.0.1:2379`, `[::1]:2379`. */
export declare function formatHost(host: string, port: number): string;
