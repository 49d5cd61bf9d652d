import { type Member } from "./member.js";
import type { UpstreamOptions } from "./upstream-options.js";
/** Looks after the connections of a pool: pings those that are silent, leaves those that are dead. */
export interface Watch {
    /** The upstream complained of pings: there will be half as many. */
    calmDown(): void;
    stop(): void;
}
/** Starts the watch. `leave` is told of a member that seems frozen, and answers whether there is another that lives. */
export declare function startWatch({ options, report }: {
    readonly options: UpstreamOptions;
    readonly report: (error: unknown) => void;
}, members: () => readonly Member[], leave: (member: Member) => boolean): Watch;
