import type { Channel } from "../runtime/grpc/index.js";
import type { DialectName, Route } from "../runtime/gateway/index.js";
import { type MutableMetadata, createStatus, statusCodes } from "../runtime/core/index.js";
import { type IgnoredPart, ignoredHeaders, ignoredMembers, ignoredParameters } from "./ignored-parts.js";
import type { EmittedGateway } from "./load-emitted.js";

/** A request to be explained. */
export interface ExplainedRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly dialect?: DialectName;
}

/** What a gateway makes of a request. */
export interface Explanation {
  /** Routes of the path in the order they count, and why each won or lost. */
  readonly tried: readonly { readonly route: string; readonly verdict: string }[];
  /** How many routes have another path. */
  readonly others: number;
  /** Where the fields of the request message got their values. */
  readonly fields: readonly { readonly field: string; readonly from: string }[];
  /** What the request says to no effect, because the dialect passes over it; empty where the gateway refuses. */
  readonly ignored: readonly IgnoredPart[];
  /** What goes upstream; absent if the gateway answers by itself. */
  readonly call?: {
    readonly grpcPath: string;
    readonly messages: readonly { readonly json: string; readonly wire: string }[];
    readonly metadata: MutableMetadata;
  };
  /** What the gateway answers by itself. */
  readonly answer?: { readonly status: number; readonly body: string };
}

/** Sends a request through the emitted gateway, whose upstream only notes what it is asked. */
export async function explainRequest(emitted: EmittedGateway, request: ExplainedRequest): Promise<Explanation> {
  const sent: { grpcPath: string; messages: Uint8Array[]; metadata: MutableMetadata }[] = [];
  const gateway = emitted.create({
    channel: noteCalls(sent),
    ...(request.dialect !== undefined && { dialect: request.dialect }),
  });
  const serve = emitted.createFetchHandler(gateway.handle);
  const hasBody = request.body !== undefined && request.method !== "GET" && request.method !== "HEAD";
  const response = await serve(
    new Request(`http://gateway${request.path}`, {
      method: request.method,
      headers: { ...request.headers },
      ...(hasBody && { body: Buffer.from(request.body ?? "") }),
    }),
  );
  const body = await response.text();
  const [path = ""] = request.path.split("?");
  const found = gateway.find(request.method, path);
  const { tried, others } = judgeRoutes(
    emitted,
    request.method,
    path,
    found.kind === "match" ? found.route : undefined,
  );
  const [call] = sent;
  const query = new URLSearchParams(
    request.path.includes("?") ? request.path.slice(request.path.indexOf("?") + 1) : "",
  );
  const mapper = emitted.methods.find((method) => method.grpcPath === call?.grpcPath)?.input;
  return {
    tried,
    others,
    fields: found.kind === "match" ? traceValues(found.route, found.values, query, request.body) : [],
    ignored:
      found.kind !== "match" || call === undefined
        ? []
        : [
            ...ignoredParameters(found.route, query),
            ...(isJson(request) ? ignoredMembers(found.route, request.body ?? "", emitted.registry) : []),
            ...ignoredHeaders(request.headers ?? {}, call.metadata),
          ],
    ...(call === undefined || mapper === undefined
      ? { answer: { status: response.status, body } }
      : {
          call: {
            grpcPath: call.grpcPath,
            metadata: call.metadata,
            messages: call.messages.map((wire) => ({
              json: mapper.toJson(wire, { useProtoNames: true }),
              wire: Buffer.from(wire).toString("hex"),
            })),
          },
        }),
  };
}

/** A channel without an upstream: every call is noted and answered at once. */
function noteCalls(sent: { grpcPath: string; messages: Uint8Array[]; metadata: MutableMetadata }[]): Channel {
  const answered = createStatus(statusCodes.OK, "");
  return {
    unary(grpcPath, message, options, done) {
      sent.push({ grpcPath, messages: [message], metadata: { ...options.metadata } as MutableMetadata });
      queueMicrotask(() => done(answered, new Uint8Array(0), {}, {}));
      return { cancel: nothing };
    },
    stream(grpcPath, options, listener) {
      const messages: Uint8Array[] = [];
      sent.push({ grpcPath, messages, metadata: { ...options.metadata } as MutableMetadata });
      return {
        send(message) {
          messages.push(message);
          return true;
        },
        halfClose: () => queueMicrotask(() => listener.end(answered, {})),
        cancel: nothing,
        pause: nothing,
        resume: nothing,
      };
    },
    close: nothing,
  };
}

function nothing(): void {}

/** Asks a router of each route alone, so that the verdict is the router's own. */
function judgeRoutes(
  emitted: EmittedGateway,
  method: string,
  path: string,
  winner: Route | undefined,
): Pick<Explanation, "tried" | "others"> {
  const tried: { route: string; verdict: string }[] = [];
  let others = 0;
  for (const [index, route] of [...emitted.routes, ...emitted.aliases].entries()) {
    const isAlias = index >= emitted.routes.length;
    const alone = emitted.createRouter([route]).find(method, path);
    if (alone.kind === "none") {
      if (!isAlias) others++;
      continue;
    }
    tried.push({
      route: `${route.httpMethod} ${route.template}${isAlias ? " by an alias" : ""} -> ${route.method.grpcPath}`,
      verdict: verdictOf(route, alone.kind, winner),
    });
  }
  return { tried, others };
}

function verdictOf(route: Route, kind: "match" | "method" | "malformed", winner: Route | undefined): string {
  switch (kind) {
    case "malformed":
      return "lost: the path is not percent-encoded UTF-8";
    case "method":
      return `lost: the path fits, but it is for ${route.httpMethod}`;
    case "match":
      if (winner === undefined) return "fits";
      if (!hasSamePath(route, winner)) return `lost: fits, but ${winner.template} is more specific`;
      if (route.method === winner.method && route.template === winner.template) return "won";
      return `lost: nothing tells it from ${winner.template} -> ${winner.method.grpcPath}, which this dialect prefers`;
    default:
      return kind satisfies never;
  }
}

/** Whether two routes fit the same paths: only the names of their variables may differ. */
function hasSamePath(route: Route, other: Route): boolean {
  return route.segments.join("/") === other.segments.join("/") && route.verb === other.verb;
}

/** Forms and raw bodies are not JSON. */
function isJson({ headers = {} }: ExplainedRequest): boolean {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  return !/form-urlencoded|octet-stream/.test(type);
}

function traceValues(
  route: Route,
  values: readonly string[],
  query: URLSearchParams,
  body: string | undefined,
): readonly { readonly field: string; readonly from: string }[] {
  const ignored = new Set(ignoredParameters(route, query).map(({ part }) => part));
  const fromBody =
    route.body === ""
      ? []
      : [
          {
            field: route.body === "*" ? "(every other field)" : route.body,
            from: body === undefined || body === "" ? "the body, which is empty" : "the body",
          },
        ];
  return [
    ...route.variables.map(({ field }, index) => ({ field, from: `the path: ${JSON.stringify(values[index] ?? "")}` })),
    ...fromBody,
    ...[...query]
      .filter(([field]) => !ignored.has(`query parameter ${JSON.stringify(field)}`))
      .map(([field, value]) => ({ field, from: `the query: ${JSON.stringify(value)}` })),
  ];
}
