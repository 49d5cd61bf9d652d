import type { CaseRequest } from "../runtime/conformance/index.js";

/**
 * A request as a command line for a POSIX shell, headers of the answer included; what `curl` adds of its own accord is taken away where it
 * would matter. Pieces of a body that wait for answers are sent at once: no command line can wait.
 */
export function curlCommand(target: string, request: CaseRequest, timeoutSeconds = 5): string {
  const base = target.replace(/\/$/, "");
  const body = Buffer.concat(request.chunks.map((chunk) => Buffer.from(chunk.data, chunk.encoding)));
  const hasBody = request.chunks.length > 0;
  const headers = Object.entries(request.headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const named = new Set(Object.keys(request.headers).map((name) => name.toLowerCase()));
  const asText = isPrintable(body);
  const parts = [
    "curl -sSi -g --path-as-is",
    `--max-time ${timeoutSeconds}`,
    request.method === "HEAD" ? "-I" : request.method === (hasBody ? "POST" : "GET") ? "" : `-X ${request.method}`,
    ...headers,
    ...(hasBody && !named.has("content-type") ? ["-H 'Content-Type:'"] : []),
    ...(request.chunks.length > 1 ? ["-H 'Transfer-Encoding: chunked'"] : []),
    ...(hasBody ? [asText ? `--data-binary ${quoted(body.toString("utf8"))}` : "--data-binary @-"] : []),
    quoted(base + request.path),
  ];
  const command = parts.filter((part) => part !== "").join(" ");
  return hasBody && !asText ? `printf %s ${body.toString("base64")} | base64 -d | ${command}` : command;
}

/** Text inside single quotes of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Whether a body can stand in an argument as it is: UTF-8 without control characters, and no `@` that names a file. */
function isPrintable(body: Buffer): boolean {
  const text = body.toString("utf8");
  const isPlain = body.every((byte) => (byte >= 32 && byte !== 127) || byte === 9 || byte === 10);
  return isPlain && Buffer.from(text).equals(body) && !text.startsWith("@") && body.length < 100_000;
}
