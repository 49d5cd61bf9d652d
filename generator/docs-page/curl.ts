import type { BuiltRequest } from "./request.js";

/** The command line that sends a request; a WebSocket is asked for as lines, which curl can read. */
export function curlOf({ method, url, headers, body }: BuiltRequest, isStream: boolean): string {
  const isWritten = body === undefined ? method === "GET" : method === "POST";
  const parts = [
    `curl -s${isStream ? "N" : ""}${isWritten ? "" : ` -X ${method}`} ${quote(url)}`,
    // Lower case is how HTTP/2 has names anyway.
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body !== undefined ? [`--data-binary ${quote(body)}`] : []),
  ];
  return parts.join(" \\\n  ");
}

/** A word of a POSIX shell. */
function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
