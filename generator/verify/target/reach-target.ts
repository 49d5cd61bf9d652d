import { request } from "node:http";
import { request as requestSecurely } from "node:https";

/** The address of a target; undefined for what is none of HTTP. */
export function readUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "http:" || url.protocol === "https:" ? url : undefined;
}

/** Why nobody can be reached; undefined: somebody answered, whatever it was. */
export function connectFault(url: URL): Promise<string | undefined> {
  return new Promise((resolve) => {
    const send = url.protocol === "https:" ? requestSecurely : request;
    const outgoing = send(url, { timeout: 5000 }, (answer) => {
      answer.destroy();
      resolve(undefined);
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error("it does not answer within 5 seconds")));
    outgoing.on("error", (error: NodeJS.ErrnoException) => resolve(reasons[error.code ?? ""] ?? error.message));
    outgoing.end();
  });
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there",
  ENOTFOUND: "there is no host of this name",
  EAI_AGAIN: "there is no host of this name",
};
