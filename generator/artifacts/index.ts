import type { Artifact } from "./artifact.js";
import { messagesArtifact } from "./messages/messages.js";
import { schemasArtifact } from "./schemas/schemas.js";

/** Every kind of output; `--help` and the README table list these. */
export const artifacts: readonly Artifact[] = [messagesArtifact, schemasArtifact];
