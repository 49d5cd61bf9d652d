import type { Artifact } from "./artifact.js";
import { clientsArtifact } from "./clients/clients.js";
import { emitRestClient } from "./rest-client/rest-client.js";
import { docsArtifact, emitDocumentPage } from "./docs/docs.js";
import { conformanceArtifact } from "./conformance/conformance.js";
import { emitRestConformance } from "./rest-conformance/rest-conformance.js";
import { emitRestHandlers } from "./rest-handlers/rest-handlers.js";
import { restSdkArtifact } from "./rest-sdk/rest-sdk.js";
import { zodArtifact } from "./rest-zod/rest-zod.js";
import { restQueryArtifact } from "./tanstack-query/tanstack-query.js";

/** Kinds of output where documents alone describe an API; each bears the name of its counterpart for protos, where there is one. */
export const documentArtifacts: readonly Artifact[] = [
  {
    name: clientsArtifact.name,
    description: clientsArtifact.description,
    needs: [],
    rooms: ["rest", "client", "core"],
    emit({ http }) {
      if (http === undefined) throw new Error("there is no document");
      return emitRestClient(http);
    },
  },
  {
    name: "handlers",
    description: "typed server side of a document, on the adapters of the gateway",
    needs: [clientsArtifact.name],
    rooms: ["rest-server", "rest", "serve", "core"],
    emit({ http }) {
      if (http === undefined) throw new Error("there is no document");
      return emitRestHandlers(http);
    },
  },
  {
    name: conformanceArtifact.name,
    description: "vitest suites that hold a server against every operation, parameter, body and status of the document",
    needs: ["handlers"],
    rooms: ["rest-conformance", "rest-server"],
    emit({ http }) {
      if (http === undefined) throw new Error("there is no document");
      return emitRestConformance(http);
    },
  },
  zodArtifact,
  restQueryArtifact,
  restSdkArtifact,
  { ...docsArtifact, emit: emitDocumentPage },
];
