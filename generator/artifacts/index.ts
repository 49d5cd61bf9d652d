import type { Artifact } from "./artifact.js";
import { clientsArtifact } from "./clients/clients.js";
import { messagesArtifact } from "./messages/messages.js";
import { schemasArtifact } from "./schemas/schemas.js";

/** Every kind of output; `--help` and the README table list these. */
export const artifacts: readonly Artifact[] = [messagesArtifact, schemasArtifact, clientsArtifact];
