import type { Artifact } from "./artifact.js";
import { clientsArtifact } from "./clients/clients.js";
import { messagesArtifact } from "./messages/messages.js";
import { routesArtifact } from "./routes/routes.js";
import { schemasArtifact } from "./schemas/schemas.js";

/** Every kind of output; `--help` and the README table list these. */
export const artifacts: readonly Artifact[] = [messagesArtifact, schemasArtifact, routesArtifact, clientsArtifact];
