import type { Artifact } from "./artifact.js";
import { clientsArtifact } from "./clients/clients.js";
import { conformanceArtifact } from "./conformance/conformance.js";
import { deployArtifact } from "./deploy/deploy.js";
import { docsArtifact } from "./docs/docs.js";
import { grpcClientArtifact } from "./grpc-client/grpc-client.js";
import { mappersArtifact } from "./mappers/mappers.js";
import { messagesArtifact } from "./messages/messages.js";
import { openApiArtifact } from "./openapi/openapi.js";
import { routesArtifact } from "./routes/routes.js";
import { schemasArtifact } from "./schemas/schemas.js";
import { sdkArtifact } from "./sdk/sdk.js";
import { swaggerArtifact } from "./swagger/swagger.js";
import { queryArtifact } from "./tanstack-query/tanstack-query.js";

/** Every kind of output; `--help` and the README table list these. */
export const artifacts: readonly Artifact[] = [
  messagesArtifact,
  schemasArtifact,
  mappersArtifact,
  routesArtifact,
  clientsArtifact,
  grpcClientArtifact,
  sdkArtifact,
  conformanceArtifact,
  openApiArtifact,
  docsArtifact,
  swaggerArtifact,
  queryArtifact,
  deployArtifact,
];
