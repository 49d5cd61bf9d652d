import type { Api, Location } from "../model/api.js";
import type { HttpApi, HttpOperation } from "../model/http-api.js";
import type { ApiIndex } from "../model/lookup.js";
import type { GatewayConfig } from "../config.js";

/** A document that describes the API of protos. */
export interface DriftDocument {
  /** As diagnostics name it. */
  readonly file: string;
  readonly version: "2.0" | "3.0" | "3.1";
  readonly api: HttpApi;
  /** Place of a part of `api`, where it has one of its own. */
  readonly locate: (part: object) => Location | undefined;
}

/** What documents are held against: protos, and the gateway that serves them. */
export interface DriftSubject {
  readonly api: Api;
  readonly index: ApiIndex;
  /** Absent where the configuration has no gateway: how it spells fields is then unknown. */
  readonly gateway?: GatewayConfig;
}

/** An operation of a document, and the one of the gateway that it describes. */
export interface DescribedOperation {
  readonly served: HttpOperation;
  readonly described: HttpOperation;
  /** `"post /v3/kv/put"`: method and path with what the document's servers put before it. */
  readonly where: string;
}
