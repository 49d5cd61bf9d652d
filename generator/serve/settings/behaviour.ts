import { dialectNames } from "../../runtime/core/dialect-names.js";
import type { Setting } from "./setting.js";

/** How requests are read and answers are made. */
export const behaviourSettings = {
  dialect: {
    section: "Answers",
    type: "choice",
    choices: dialectNames,
    unset: "the API's own",
    help: "Dialect of requests and answers",
  },
  unbound: {
    section: "Answers",
    type: "switch",
    default: false,
    help: "Also serve every method at POST /package.Service/Method",
  },
  refuseUnknownFields: {
    section: "Answers",
    type: "switch",
    unset: "as the dialect does",
    help: "Refuse fields of a body that the message does not have, or (--no-refuse-unknown-fields) skip them",
  },
  skipParameters: {
    section: "Answers",
    type: "texts",
    default: [],
    help: "Query parameters that are not for the message, e.g. key",
  },
  forwardHeaders: {
    section: "Answers",
    type: "texts",
    default: [],
    help: "Request headers handed to the upstream under their own names",
  },
  compression: {
    section: "Answers",
    type: "switch",
    default: true,
    help: "Compress answers (br, gzip) for clients that accept it, and read compressed bodies",
  },
  compressionMinBytes: {
    section: "Answers",
    type: "bytes",
    default: 1_024,
    help: "Smallest answer that is compressed",
  },

  cors: {
    section: "Browsers",
    type: "texts",
    default: [],
    unset: "off",
    help: "Origins whose pages may call, e.g. https://app.example; * for any",
  },
  corsMethods: {
    section: "Browsers",
    type: "texts",
    unset: "GET, POST, PUT, PATCH, DELETE, OPTIONS",
    help: "Methods that pages may use",
  },
  corsHeaders: {
    section: "Browsers",
    type: "texts",
    unset: "accept, authorization, content-type, grpc-timeout, last-event-id",
    help: "Headers that pages may send, beside grpc-metadata-*",
  },
  corsExposedHeaders: {
    section: "Browsers",
    type: "texts",
    unset: "grpc-status, grpc-message, retry-after, www-authenticate",
    help: "Headers of answers that pages may read",
  },
  corsCredentials: {
    section: "Browsers",
    type: "switch",
    default: false,
    help: "Let pages send cookies and credentials; --cors must list origins then",
  },
  corsMaxAge: {
    section: "Browsers",
    type: "duration",
    default: 600_000,
    help: "Time for browsers to remember what they may",
  },
  docs: {
    section: "Browsers",
    type: "path",
    default: "",
    help: "Path of a page that shows the API and tries it, e.g. /docs; its output needs the artifact docs",
  },
  webSocket: { section: "Browsers", type: "switch", default: true, help: "Serve WebSockets" },
  webSocketOrigins: {
    section: "Browsers",
    type: "texts",
    unset: "those of --cors",
    help: "Origins whose pages may open WebSockets, beside the gateway's own; * for any",
  },
  webSocketHosts: {
    section: "Browsers",
    type: "texts",
    default: [],
    unset: "localhost and every IP address",
    help: "Host names under which the gateway's own pages may open WebSockets",
  },
  webSocketPing: {
    section: "Browsers",
    type: "duration",
    default: 15_000,
    help: "Time between pings to a WebSocket; one that has not answered by the next is cut; 0 for none",
  },

  livePath: {
    section: "Health",
    type: "path",
    default: "/gateway/live",
    help: "Path that answers 200 while the process serves; off for none",
  },
  readyPath: {
    section: "Health",
    type: "path",
    default: "/gateway/ready",
    help: "Path that answers 200 while the upstream answers too; off for none",
  },
  healthService: {
    section: "Health",
    type: "text",
    unset: "the whole server",
    help: "Service whose grpc.health.v1 status counts as readiness",
  },
} as const satisfies Readonly<Record<string, Setting>>;
