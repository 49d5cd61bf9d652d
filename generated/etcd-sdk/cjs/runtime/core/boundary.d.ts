/**
 * What stands around one exchange: whatever is thrown in a step of it, by whatever code, ends that exchange and nothing else. Each way by
 * which an event can enter an exchange (its listeners, timers, promises, hooks) leads through `run` or `guard`.
 */
export interface Boundary {
    /** Whether something was thrown; what still arrives for the exchange is of no interest then. */
    readonly broken: boolean;
    /** Runs a step now. */
    run(step: () => void): void;
    /** The same step for later. */
    guard<Given extends readonly unknown[]>(step: (...given: Given) => void): (...given: Given) => void;
    /** Adds what a throw sets off; what was added last runs first, and each runs even if another one throws in its turn. */
    onBreak(step: () => void): void;
    /** Notes an error that costs nothing: the exchange goes on. */
    note(error: unknown): void;
}
/** Creates a boundary; `report` is told of every error, and may throw as well. */
export declare function createBoundary(report: (error: unknown) => void): Boundary;
