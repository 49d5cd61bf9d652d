import type { HttpApi, HttpOperation, HttpServer } from "../model/http-api.js";

/** The path of the server that an operation is at, without a slash at the end: `/v3` of `http://{host}:{port}/v3`. */
export function serverPrefix(http: HttpApi, { servers }: HttpOperation): string {
  const [server] = servers.length > 0 ? servers : http.servers;
  return server === undefined ? "" : pathOf(server);
}

function pathOf({ url, variables }: HttpServer): string {
  const filled = url.replace(
    /\{([^{}]*)\}/g,
    (_all, name: string) => variables.find((each) => each.name === name)?.default ?? "",
  );
  return filled.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "").replace(/\/+$/, "");
}
