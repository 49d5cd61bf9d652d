import type http from "node:http";
import type http2 from "node:http2";
import type { Gateway } from "../gateway/index.js";
import { NodeExchange } from "./node-exchange.js";

/** What the plugin uses of a Fastify instance; Fastify's own type has all of it. */
export interface FastifyHost {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  all(path: string, handler: (request: FastifyRequestPart, reply: FastifyReplyPart) => void): unknown;
}

/** What the plugin uses of a request. */
export interface FastifyRequestPart {
  readonly raw: http.IncomingMessage | http2.Http2ServerRequest;
  /** What a parser made of the body, if one has run. */
  readonly body?: unknown;
}

/** What the plugin uses of a reply. */
export interface FastifyReplyPart {
  readonly raw: http.ServerResponse | http2.Http2ServerResponse;
  hijack(): unknown;
}

/** A Fastify plugin that serves a gateway: `await app.register(createFastifyPlugin(gateway))`. Its parsers stay inside the plugin. */
export function createFastifyPlugin(gateway: Gateway): (host: FastifyHost, options: unknown, done: () => void) => void {
  return (host, _options, done) => {
    host.removeAllContentTypeParsers();
    // Bodies stay on the socket: the gateway reads them itself.
    host.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    host.all("/*", createFastifyHandler(gateway));
    done();
  };
}

/**
 * A handler for routes of one's own, whose parsers have run: `app.all("/v1/*", createFastifyHandler(gateway))`. The body is taken as they
 * left it; the plugin, which leaves it on the socket, loses nothing of large numbers.
 */
export function createFastifyHandler(gateway: Gateway): (request: FastifyRequestPart, reply: FastifyReplyPart) => void {
  return (request, reply) => {
    reply.hijack();
    gateway.handle(new NodeExchange(request.raw, reply.raw, false, request));
  };
}
