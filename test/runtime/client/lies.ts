import type { ServerResponse } from "node:http";

/** One way in which an HTTP server can lie about a write, and what its caller must be told. */
export interface Lie {
  readonly name: string;
  readonly tell: (response: ServerResponse, elsewhere: string) => void;
  readonly code: string;
  readonly says: RegExp;
}

const json = { "content-type": "application/json" };

/** Where redirects point. */
const redirects = [301, 302, 303, 307, 308].map((status): Lie => ({
  name: `${status} to another origin`,
  tell: (response, elsewhere) => void response.writeHead(status, { location: `${elsewhere}/v3/kv/put` }).end(),
  code: "FAILED_PRECONDITION",
  says: /redirects to http:\/\/127\.0\.0\.1:\d+\/v3\/kv\/put/,
}));

/** Bodies of answers that say they are successes. */
const bodies = (
  [
    ["an empty 200", 200, json, "", "INTERNAL", /the answer is empty/],
    ["an HTML page", 200, { "content-type": "text/html" }, "<html>ok</html>", "INTERNAL", /text\/html.*<html>/],
    ["an HTML page as JSON", 200, json, "<html>ok</html>", "INTERNAL", /not JSON: <html>/],
    ["JSON as text/plain", 200, { "content-type": "text/plain" }, "{}", "INTERNAL", /text\/plain/],
    ["a list", 200, json, "[{}]", "INTERNAL", /is an object/],
    ["a text", 200, json, '"ok"', "INTERNAL", /is an object/],
    ["null", 200, json, "null", "INTERNAL", /is an object/],
    ["half an object", 200, json, '{"header":', "INTERNAL", /not JSON/],
    ["an error with 200", 200, json, '{"code":5,"message":"no"}', "NOT_FOUND", /no/],
    ["an unavailable one with 200", 200, json, '{"code":14,"message":"no"}', "UNAVAILABLE", /no/],
    ["an error object with 200", 200, json, '{"error":{"code":7,"message":"no"}}', "PERMISSION_DENIED", /no/],
    ["a field of another type", 200, json, '{"header":[]}', "INTERNAL", /header/],
  ] as const
).map(([name, status, headers, body, code, says]): Lie => ({
  name,
  tell: (response) => void response.writeHead(status, headers).end(body),
  code,
  says,
}));

/** Every lie about a write: none of them may make a client send it again, or believe that it was done. */
export const lies: readonly Lie[] = [
  ...["connect ECONNREFUSED 127.0.0.1:2379", "connection refused", "ENOTFOUND", "client error (Connect)"].map(
    (text): Lie => ({
      name: `503 with the text ${JSON.stringify(text)}`,
      tell: (response) => void response.writeHead(503).end(text),
      code: "UNAVAILABLE",
      says: /./,
    }),
  ),
  {
    name: "503 with such a text in JSON",
    tell: (response) => void response.writeHead(503, json).end('{"code":14,"message":"connection refused"}'),
    code: "UNAVAILABLE",
    says: /connection refused/,
  },
  ...redirects,
  ...bodies,
  {
    name: "a 204",
    tell: (response) => void response.writeHead(204).end(),
    code: "INTERNAL",
    says: /the answer is empty/,
  },
  {
    name: "an answer without end",
    tell: (response) => {
      response.writeHead(200, json);
      const more = (): void => {
        while (!response.destroyed && response.write(`{"header":"${"x".repeat(65_536)}`));
      };
      response.on("drain", more);
      more();
    },
    code: "RESOURCE_EXHAUSTED",
    says: /maxAnswerBytes/,
  },
  {
    name: "an answer that breaks off",
    tell: (response) => {
      response.writeHead(200, { ...json, "content-length": "1000" }).write('{"header":');
      setTimeout(() => response.destroy(), 5);
    },
    code: "UNAVAILABLE",
    says: /./,
  },
  { name: "no answer", tell: () => undefined, code: "DEADLINE_EXCEEDED", says: /no answer within 300 ms/ },
];
