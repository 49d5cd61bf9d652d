import { fileURLToPath } from "node:url";
import { createEtcdGateway, createHttp2Channel, etcdPassThrough, routes } from "../../../generated/etcd/gateway.js";
import {
  createCompression,
  createDocsPaths,
  createNodeServer,
  createPassThrough,
  createWebSocketAdapter,
  showWayToDocs,
} from "../../../generated/etcd/serve.js";
import { packageRoot } from "../../../generator/render/package-root.js";
import type { ServedApi } from "../../../generator/serve/served-api.js";
import type { Settings } from "../../../generator/serve/settings/index.js";
import { watchResume } from "./watch-resume.js";

/** The generated gateway of etcd, with watches that can be resumed. */
export const etcdApi: ServedApi = {
  name: "etcd",
  routes,
  create: createEtcdGateway,
  passThrough: etcdPassThrough,
  runtime: {
    createHttp2Channel,
    createNodeServer,
    createCompression,
    createDocsPaths,
    createPassThrough,
    createWebSocketAdapter,
    showWayToDocs,
  },
  docsFolder: fileURLToPath(new URL("dist/etcd-page/docs", packageRoot)),
  options: { streams: { resume: watchResume } },
};

/** Settings whose default is another one for etcd. */
export const etcdDefaults: Partial<Settings> = {
  readyPath: "/gateway/health",
  // Calls whose answer may be a long time coming by their nature: they have no deadline but the client's own.
  methodTimeouts: { "/v3lockpb.Lock/Lock": 0, "/v3electionpb.Election/Campaign": 0 },
};
