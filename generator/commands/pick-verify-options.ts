import type { VerifyOptions } from "../verify/verify-options.js";

/** Flags of the command line as options: what was not given is absent. */
export function pickVerifyOptions(
  flags: { readonly [Name in keyof VerifyOptions]: VerifyOptions[Name] | undefined } & { readonly target: string },
): VerifyOptions {
  const { target } = flags;
  const given = Object.fromEntries(
    optionNames.flatMap((name) => (flags[name] === undefined ? [] : [[name, flags[name]]])),
  );
  return { ...given, target };
}

const optionNames: readonly (keyof VerifyOptions)[] = [
  "config",
  "api",
  "oracle",
  "dialect",
  "only",
  "skip",
  "strict",
  "prefix",
  "protoNames",
  "upstreamPort",
  "unsafe",
  "cases",
  "volatileFields",
  "knownFailing",
  "updateKnownFailing",
  "baseline",
  "report",
  "timeoutMs",
  "concurrency",
];
