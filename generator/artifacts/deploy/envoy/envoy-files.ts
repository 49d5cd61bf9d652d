import { defaultDialect } from "../../../config.js";
import { posix } from "node:path";
import { complain } from "../../../diagnostics.js";
import type { HttpBinding, Method } from "../../../model/api.js";
import type { Plan } from "../../../plan/plan.js";
import { dialects } from "../../../runtime/gateway/dialects.js";
import type { Emission } from "../../artifact.js";
import { splitHost, type Deployment } from "../deployment.js";
import { describeApi } from "../descriptor-set/describe-api.js";
import { findEnvoyDifferences } from "./envoy-differences.js";
import { planEnvoyRoutes } from "./envoy-routes.js";

/** Bytes of a request's body that are held, as the gateway's own limit. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** `envoy.yaml` and the descriptor set that it names, and what Envoy cannot do of what the gateway does. */
export function emitEnvoy(plan: Plan, deployment: Deployment): Omit<Emission, "modules" | "exports"> {
  const { served, total, diagnostics } = planEnvoyRoutes(plan);
  const bindings = new Map<Method, HttpBinding[]>();
  for (const { method, binding } of served)
    bindings.set(method, [...(bindings.get(method) ?? []), wholeStreams(method, binding)]);
  const differences = findEnvoyDifferences(plan, served);
  const { api, index, config } = plan;
  const { dialect = defaultDialect, json = {}, metadata = {}, passThrough = [] } = config.gateway ?? {};
  const rules = dialects[dialect];
  const { host = "", port = 0 } = splitHost(deployment.upstream) ?? {};
  const services = plan.services.filter(({ methods }) => methods.some(({ method }) => bindings.has(method)));
  const streams = services.flatMap(({ methods }) =>
    methods.flatMap(({ method }) =>
      bindings.has(method) && (method.clientStreaming || method.serverStreaming) ? [method.grpcPath ?? ""] : [],
    ),
  );
  const missing = diagnostics
    .filter(({ code }) => code === "envoy-route-missing")
    .map(({ message }) => onOneLine(message).replace(/^Envoy cannot serve /, ""));
  const view = {
    api: api.name,
    count: served.length,
    total,
    folder: posix.join(config.output, "deploy/envoy"),
    differences: [...differences.map(({ title, text }) => ({ title, text })), ...routeNotes(diagnostics)],
    missing,
    port: deployment.port,
    maxBodyBytes: MAX_BODY_BYTES,
    metadata: Object.entries(metadata).map(([name, value]) => ({ name, value })),
    passThrough,
    hasPassThrough: passThrough.length > 0,
    streams,
    services: services.map(({ service }) => ({ name: service.fullName, prefix: `/${service.fullName}/` })),
    livePath: deployment.livePath,
    readyPath: deployment.readyPath,
    emitUnpopulated: json.emitUnpopulated ?? rules.emitUnpopulated,
    useEnumNumbers: json.useEnumNumbers ?? false,
    useProtoNames: json.useProtoNames ?? false,
    newlineDelimited: rules.streamForm !== "array",
    ignoreUnknownParameters: rules.ignoreUnknownParameters,
    rejectUnknownParameters: !rules.ignoreUnknownParameters,
    upstreamHost: host,
    upstreamPort: port,
    upstreamTls: deployment.upstreamTls,
  };
  const set = describeApi(api, index, (_service, method) => bindings.get(method) ?? []);
  const what = differences.map(({ title }) => title).join(", ");
  return {
    templates: [{ path: "deploy/envoy/envoy.yaml", template: "deploy/envoy/envoy.yaml.hbs", view }],
    files: [{ path: "deploy/envoy/api.binpb", content: Buffer.from(set).toString("base64"), encoding: "base64" }],
    diagnostics: [
      ...diagnostics,
      complain("envoy-differs", { api: api.name, count: String(served.length), total: String(total), what }),
    ],
  };
}

/** The gateway takes the whole body of a stream to hold its messages, whatever the rule says; Envoy must be told. */
function wholeStreams(method: Method, binding: HttpBinding): HttpBinding {
  return method.clientStreaming && binding.body.kind === "none" ? { ...binding, body: { kind: "whole" } } : binding;
}

function routeNotes(
  diagnostics: Emission["diagnostics"],
): readonly { readonly title: string; readonly text: string }[] {
  return diagnostics
    .filter(({ code }) => code === "envoy-route-differs")
    .map(({ message }) => ({ title: "a route", text: onOneLine(message) }));
}

/** A comment ends with its line. */
function onOneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
}
