import type { Gateway, GatewayOptions, Route } from "../runtime/gateway/index.js";
import type { createHttp2Channel } from "../runtime/grpc/index.js";
import type {
  createCompression,
  createDocsPaths,
  createNodeServer,
  createPassThrough,
  showWayToDocs,
} from "../runtime/serve/index.js";
import type { createWebSocketAdapter } from "../runtime/serve/websocket.js";

/** What serves an API, from the runtime that its output brings along. */
export interface ServeRuntime {
  readonly createHttp2Channel: typeof createHttp2Channel;
  readonly createNodeServer: typeof createNodeServer;
  readonly createCompression: typeof createCompression;
  readonly createPassThrough: typeof createPassThrough;
  readonly createDocsPaths: typeof createDocsPaths;
  readonly showWayToDocs: typeof showWayToDocs;
  readonly createWebSocketAdapter: typeof createWebSocketAdapter;
}

/** What the emitted `create...Gateway` of any API takes. */
export interface ServedOptions extends Omit<GatewayOptions, "routes" | "registry" | "unboundMethods"> {
  readonly unbound?: boolean;
}

/** An API whose emitted gateway has been loaded. */
export interface ServedApi {
  readonly name: string;
  readonly routes: readonly Route[];
  readonly create: (options: ServedOptions) => Gateway;
  /** Paths that are handed to the upstream's own HTTP side. */
  readonly passThrough: readonly string[];
  readonly runtime: ServeRuntime;
  /** Folder that holds its page; absent where none is written. */
  readonly docsFolder?: string;
  /** What no setting says, such as hooks; comes before the settings. */
  readonly options?: Omit<ServedOptions, "channel">;
}
