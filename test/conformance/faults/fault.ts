import type { Channel, StreamCall, StreamListener } from "../../../generator/runtime/grpc/channel.js";
import type { ConformanceRuleName } from "../../../generator/runtime/conformance/rule.js";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import type { HttpExchange } from "../../../generator/runtime/http/http-form.js";
import type { MutableMetadata } from "../../../generator/runtime/core/metadata.js";
import type { SocketConnection, SocketRequest } from "../../../generator/runtime/http/socket-form.js";
import type { Status } from "../../../generator/runtime/core/status.js";

/** An answer on its way to the client. */
export interface FaultyAnswer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** A request as the gateway sees it. */
export interface FaultyRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly string[];
}

/** One thing that is wrong with a gateway. Each property replaces one step on the way of a call. */
export interface Fault {
  readonly name: string;
  /** The rule whose cases are tried first; any case may catch it. */
  readonly rule: ConformanceRuleName;
  readonly options?: Partial<GatewayOptions> & { readonly unbound?: boolean };
  readonly request?: (request: FaultyRequest) => FaultyRequest;
  /** The text of a single (not streamed) request body; a number answers that HTTP status at once. */
  readonly body?: (text: string) => string | number;
  readonly chunk?: (bytes: Uint8Array, index: number) => Uint8Array | undefined;
  readonly answer?: (answer: FaultyAnswer, exchange: HttpExchange) => FaultyAnswer;
  /** A piece of a streamed answer; undefined swallows it. */
  readonly piece?: (text: string) => string | undefined;
  readonly trailers?: "dropped";
  /** Pieces of a streamed answer are kept until it ends. */
  readonly buffered?: boolean;
  readonly grpcPath?: (path: string) => string;
  /** Wire on its way to the upstream. */
  readonly wire?: (wire: Uint8Array, path: string) => Uint8Array;
  /** Wire on its way back. */
  readonly answerWire?: (wire: Uint8Array) => Uint8Array;
  readonly metadata?: (metadata: MutableMetadata) => void;
  readonly timeout?: (timeoutMs: number | undefined) => number | undefined;
  readonly status?: (status: Status) => Status;
  readonly answerMetadata?: "dropped";
  readonly streamCall?: (call: StreamCall) => StreamCall;
  readonly listener?: (listener: StreamListener) => StreamListener;
  /** The gateway's side of a WebSocket, and the request that opened it. */
  readonly socket?: (connection: SocketConnection, request: SocketRequest) => SocketConnection;
  readonly socketRequest?: (request: SocketRequest) => SocketRequest;
  /** Replaces the channel altogether. */
  readonly channel?: (channel: Channel) => Channel;
}
