import type { Fault, FaultyRequest } from "./fault.js";

const query = (change: (query: string) => string): Pick<Fault, "request"> => ({
  request: (request: FaultyRequest) => ({ ...request, query: change(request.query) }),
});

const crossed = (name: string): string => (name === "left" ? "right" : "left");

/** Faults of names and shapes that fixtures/findings.proto has. */
export const nameFaults: readonly Fault[] = [
  {
    name: "in a body a proto name goes before another field's JSON name",
    rule: "json-names",
    body: (text) => text.replace(/"(left|right)":/g, (_, name: string) => `"${crossed(name)}":`),
  },
  {
    name: "in a query a JSON name goes before another field's proto name",
    rule: "query-parameters",
    ...query((text) => text.replace(/\b(left|right)=/g, (_, name: string) => `${crossed(name)}=`)),
  },
  {
    name: "JSON names beyond ASCII are unknown in a body",
    rule: "json-names",
    body: (text) => text.replace('"größe":', '"grosse":'),
  },
  {
    name: "JSON names beyond ASCII are unknown in a query",
    rule: "query-parameters",
    ...query((text) => text.replace("gr%C3%B6%C3%9Fe=", "grosse=")),
  },
  {
    name: "HEAD is served as GET",
    rule: "fields-together",
    request: (request) => ({ ...request, method: request.method === "HEAD" ? "GET" : request.method }),
  },
  {
    name: "a body that is an element or entry is lost",
    rule: "body-field",
    body: (text) => text.replace(/^\{"kéy":.*\}$/su, "{}"),
  },
];
