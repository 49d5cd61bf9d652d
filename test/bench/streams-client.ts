import http from "node:http";
import net from "node:net";
import { WebSocket } from "ws";
import { WatchRequestMapper, WatchResponseMapper } from "../../generated/etcd/mappers/rpc.js";
import { createHttp2Channel } from "../../generated/etcd/runtime/grpc/http2-channel.js";
import type { FormName } from "../runtime/gateway/streams/form-client.js";

/** A client that reads as cheaply as it can, so that the server is what is measured. */
export interface CountingClient {
  /** Events so far. */
  readonly events: number;
  /** Whether each revision was larger than the one before. */
  readonly isInOrder: boolean;
  /** Resolves when the watch is there. */
  readonly created: Promise<void>;
  /** Resolves at so many events. */
  reached(count: number): Promise<void>;
  close(): void;
}

/** A form, or the upstream's own protocol without any gateway between. */
export type WatchForm = FormName | "grpc";

const accepts: Readonly<Record<FormName, string>> = {
  envelope: "application/json",
  ndjson: "application/x-ndjson",
  sse: "text/event-stream",
  array: "application/json;stream=array",
  websocket: "",
};

/** Opens a watch and counts its events by their revisions, whatever the form around them. */
export function openCounting(form: WatchForm, port: number, body: string): CountingClient {
  let rest = "";
  let events = 0;
  let last = 0;
  let isInOrder = true;
  let tellCreated: (() => void) | undefined;
  let waiter: { readonly count: number; readonly resolve: () => void } | undefined;
  const created = new Promise<void>((resolve) => (tellCreated = resolve));
  const take = (text: string): void => {
    const all = rest + text;
    if (last === 0 && all.includes('"created":true')) tellCreated?.();
    let end = 0;
    for (const match of all.matchAll(/"mod_revision":"(\d+)"/g)) {
      const revision = Number(match[1]);
      if (revision <= last) isInOrder = false;
      last = revision;
      events++;
      end = match.index + match[0].length;
    }
    // What may be the beginning of a revision that goes on in the next chunk.
    rest = all.slice(Math.max(end, all.length - 64));
    if (waiter !== undefined && events >= waiter.count) waiter.resolve();
  };
  const close =
    form === "grpc"
      ? openGrpc(port, body, take)
      : form === "websocket"
        ? openSocket(port, body, take)
        : openHttp(form, port, body, take);
  return {
    get events() {
      return events;
    },
    get isInOrder() {
      return isInOrder;
    },
    created,
    reached: (count) =>
      new Promise((resolve) => {
        if (events >= count) resolve();
        else waiter = { count, resolve };
      }),
    close,
  };
}

function openHttp(form: FormName, port: number, body: string, take: (text: string) => void): () => void {
  const request = http.request({
    port,
    host: "127.0.0.1",
    path: "/v3/watch",
    method: "POST",
    agent: false,
    headers: { accept: accepts[form], "content-length": Buffer.byteLength(body) },
  });
  request.on("error", () => undefined);
  request.on("response", (response) => {
    response.setEncoding("latin1");
    response.on("data", take);
    response.on("error", () => undefined);
  });
  request.end(body);
  return () => request.destroy();
}

function openGrpc(port: number, body: string, take: (text: string) => void): () => void {
  const channel = createHttp2Channel({ target: `127.0.0.1:${port}` });
  const call = channel.stream(
    "/etcdserverpb.Watch/Watch",
    {},
    {
      headers: () => undefined,
      message: (wire) => take(WatchResponseMapper.toJson(wire, { useProtoNames: true })),
      drain: () => undefined,
      end: () => undefined,
    },
  );
  call.send(WatchRequestMapper.fromJson(Buffer.from(body)));
  return () => {
    call.cancel();
    channel.close(true);
  };
}

function openSocket(port: number, body: string, take: (text: string) => void): () => void {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v3/watch`, { perMessageDeflate: false });
  socket.on("error", () => undefined);
  socket.on("open", () => socket.send(body));
  socket.on("message", (data) => take((data as Buffer).toString("latin1")));
  return () => socket.terminate();
}

/** A watch with nothing around it: a socket, and how often a text has come by. For thousands of them at once. */
export function openBareWatch(port: number, body: string, onText: (text: string) => void): net.Socket {
  const socket = net.connect(port, "127.0.0.1");
  socket.setEncoding("latin1");
  socket.on("error", () => undefined);
  socket.on("data", (text: string) => onText(text));
  socket.write(
    `POST /v3/watch HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  return socket;
}
