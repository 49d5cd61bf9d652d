/** How many schemas and messages the oracle tests try, and from which seed: more of them by ORACLE_RUNS, others by ORACLE_SEED. */
export const schemaRuns: { readonly numRuns: number; readonly seed: number; readonly endOnFailure: true } = {
  numRuns: Number(process.env["ORACLE_RUNS"] ?? 5),
  seed: Number(process.env["ORACLE_SEED"] ?? 20_250),
  endOnFailure: true,
};

export const messageRuns: {
  readonly numRuns: number;
  readonly seed: number;
  readonly interruptAfterTimeLimit: number;
} = { numRuns: 150, seed: schemaRuns.seed, interruptAfterTimeLimit: 30_000 };
