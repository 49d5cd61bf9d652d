import http from "node:http";
import { WebSocket } from "ws";

/** What one request of the soak is. */
type Work = (port: number, agent: http.Agent, index: number) => Promise<boolean>;

const put: Work = (port, agent, index) =>
  call(port, agent, "/v3/kv/put", { key: btoa(`soak/${index % 1_000}`), value: btoa("x".repeat(200)) });
const range: Work = (port, agent) =>
  call(port, agent, "/v3/kv/range", { key: btoa("soak/"), range_end: btoa("soak0"), limit: 100 });
const refused: Work = (port, agent) => call(port, agent, "/v3/kv/range", { key: 5 }, 400);

/** A watch that is opened, heard once and left; over HTTP by breaking off, over a WebSocket in good order. */
const watch: Work = (port, _agent, index) => (index % 2 === 0 ? watchHttp(port) : watchSocket(port));

/** Of a hundred requests so many are of each kind. */
const mix: readonly (readonly [share: number, work: Work])[] = [
  [60, put],
  [30, range],
  [5, refused],
  [5, watch],
];

/** Makes one request of the mix; false if it was not answered as it should be. */
export function request(port: number, agent: http.Agent, index: number): Promise<boolean> {
  let place = (index * 37) % 100;
  for (const [share, work] of mix) {
    if (place < share) return work(port, agent, index);
    place -= share;
  }
  return Promise.resolve(false);
}

function call(port: number, agent: http.Agent, path: string, body: unknown, expected = 200): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = http.request({ port, host: "127.0.0.1", path, method: "POST", agent }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode === expected));
    });
    sent.on("error", () => resolve(false));
    sent.end(JSON.stringify(body));
  });
}

const create = JSON.stringify({ create_request: { key: btoa("nobody puts this") } });

function watchHttp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = http.request({ port, host: "127.0.0.1", path: "/v3/watch", method: "POST" }, (response) => {
      response.once("data", () => {
        sent.destroy();
        resolve(response.statusCode === 200);
      });
      response.on("error", () => undefined);
    });
    sent.on("error", () => resolve(false));
    sent.end(create);
  });
}

function watchSocket(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/v3/watch`);
    socket.on("open", () => socket.send(create));
    socket.once("message", () => {
      socket.close();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
