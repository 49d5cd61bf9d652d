import type { Artifact } from "./artifact.js";

/** Every kind of output; `--help` and the README table list these. */
export const artifacts: readonly Artifact[] = [];
