import {
  findHeader,
  type BodyReceiver,
  type HttpExchange,
  type HttpHandler,
} from "../../../generator/runtime/http/http-form.js";
import type { Fault } from "./fault.js";

/** A handler with a fault on the way from the client or back. */
export function faultyHandler(handler: HttpHandler, fault: Fault): HttpHandler {
  return (exchange) => {
    const request = fault.request?.(exchange) ?? exchange;
    const kept: string[] = [];
    const overrides: Partial<HttpExchange> = {
      method: request.method,
      path: request.path,
      query: request.query,
      headers: request.headers,
      header: (name) => findHeader(request.headers, name),
      readBody: (receiver) => exchange.readBody(faultyReceiver(receiver, fault, exchange)),
      send(status, headers, body) {
        const text = Buffer.from(body).toString("utf8");
        const answer = fault.answer?.({ status, headers, body: text }, exchange) ?? { status, headers, body };
        // Raw bytes do not survive the way through text: only what was changed is sent as text.
        exchange.send(answer.status, answer.headers, answer.body === text ? body : answer.body);
      },
      start(status, headers, trailers) {
        const answer = fault.answer?.({ status, headers, body: "" }, exchange) ?? { status, headers };
        exchange.start(answer.status, answer.headers, trailers);
      },
      write(chunk) {
        const text =
          fault.piece === undefined && fault.buffered !== true
            ? chunk
            : (fault.piece ?? ((each) => each))(Buffer.from(chunk).toString("utf8"));
        if (text === undefined) return true;
        if (fault.buffered !== true) return exchange.write(text);
        kept.push(Buffer.from(text).toString("utf8"));
        return true;
      },
      end(trailers) {
        if (kept.length > 0) exchange.write(kept.join(""));
        exchange.end(fault.trailers === "dropped" ? undefined : trailers);
      },
    };
    handler(withOverrides(exchange, overrides));
  };
}

/** The exchange itself wherever nothing replaces it; its methods keep their own `this`. */
function withOverrides(exchange: HttpExchange, overrides: Partial<HttpExchange>): HttpExchange {
  return new Proxy(exchange, {
    get(target, name) {
      if (name in overrides) return Reflect.get(overrides, name) as unknown;
      const value = Reflect.get(target, name) as unknown;
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Bodies of known length are faulted as a whole; the chunks of others one by one. */
function faultyReceiver(receiver: BodyReceiver, fault: Fault, exchange: HttpExchange): BodyReceiver {
  const { body, chunk } = fault;
  let index = 0;
  if (chunk !== undefined) {
    return {
      data(bytes) {
        const kept = chunk(bytes, index++);
        if (kept !== undefined) receiver.data(kept);
      },
      end: () => receiver.end(),
      abort: () => receiver.abort(),
    };
  }
  if (
    body === undefined ||
    (exchange.header("content-length") === undefined && exchange.header("transfer-encoding") !== undefined)
  )
    return receiver;
  const whole: Uint8Array[] = [];
  return {
    data: (bytes) => void whole.push(Uint8Array.from(bytes)),
    end() {
      const text = body(Buffer.concat(whole).toString("utf8"));
      if (typeof text === "number") {
        exchange.send(text, ["content-type", "application/json"], '{"code":3,"message":"refused by a fault"}');
        return;
      }
      if (text !== "") receiver.data(Buffer.from(text));
      receiver.end();
    },
    abort: () => receiver.abort(),
  };
}
