import type { GatewayConfig } from "../../config.js";
import type { Plan } from "../../plan/plan.js";
import { literal } from "../../render/code.js";
import type { TemplateFile } from "../artifact.js";

/** `gateway.ts`: the routes, the mappers and what the configuration says, put together. */
export function gatewayFile({ api, apiNames, config }: Plan): TemplateFile {
  const gateway = config.gateway ?? {};
  return {
    path: "gateway.ts",
    template: "gateway.ts.hbs",
    view: {
      api: api.name,
      create: apiNames.createGateway,
      options: apiNames.gatewayOptions,
      passThrough: apiNames.passThrough,
      passThroughPaths: (gateway.passThrough ?? []).map(literal).join(", "),
      defaults: defaultLines(gateway),
    },
  };
}

/** `serve.ts`: what serves a gateway in Node. */
export function serveFile({ api }: Plan): TemplateFile {
  return { path: "serve.ts", template: "serve.ts.hbs", view: { api: api.name } };
}

/** The configured settings as properties of `GatewayOptions`. */
function defaultLines(gateway: GatewayConfig): readonly string[] {
  const { dialect, pathAliases, stripBearer, metadata, responseHeaders, statusMetadata, json } = gateway;
  return [
    ...(dialect === undefined ? [] : [`dialect: ${literal(dialect)}`]),
    ...(pathAliases === undefined ? [] : [`pathAliases: ${objectText(pathAliases)}`]),
    ...(stripBearer === undefined ? [] : [`stripBearer: ${String(stripBearer)}`]),
    ...(metadata === undefined ? [] : [`metadata: ${objectText(metadata)}`]),
    ...(responseHeaders === undefined ? [] : [`responseHeaders: ${objectText(responseHeaders)}`]),
    ...(statusMetadata === undefined ? [] : [`statusMetadata: ${literal(statusMetadata)}`]),
    ...(json === undefined ? [] : [`json: ${objectText(json)}`]),
  ];
}

function objectText(object: object): string {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  const lines = entries.map(
    ([name, value]) =>
      `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)}: ${typeof value === "string" ? literal(value) : String(value)}`,
  );
  return lines.length === 0 ? "{}" : `{ ${lines.join(", ")} }`;
}
