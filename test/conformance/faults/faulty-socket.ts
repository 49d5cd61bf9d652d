import type { SocketHandler, SocketRequest } from "../../../generator/runtime/http/socket-form.js";
import type { Fault } from "./fault.js";

/** A WebSocket handler with a fault on the way from the client or back. */
export function faultySocketHandler(handler: SocketHandler, fault: Fault): SocketHandler {
  return (request) => {
    const accept: SocketRequest["accept"] = (protocol, receiver) => {
      const connection = request.accept(protocol, receiver);
      return fault.socket?.(connection, request) ?? connection;
    };
    const wrapped = new Proxy(request, {
      get(target, name) {
        if (name === "accept") return accept;
        const value = Reflect.get(target, name) as unknown;
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    handler(fault.socketRequest?.(wrapped) ?? wrapped);
  };
}
