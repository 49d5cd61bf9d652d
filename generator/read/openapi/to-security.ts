import type { HttpSecurityScheme, SecurityAlternative } from "../../model/http-api.js";
import { isRecord, member, textOf } from "../plain-value.js";
import { childOf, childrenOf } from "./place.js";
import type { Place } from "./place.js";
import { describe, extensionsOf, mark, report, reportUnknown, resolve } from "./reading.js";
import type { Reading } from "./reading.js";

/** Reads a `security` member: alternatives of schemes that are needed together; undefined when it is not there. */
export function toAlternatives(value: unknown): readonly SecurityAlternative[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return (value as unknown[]).filter(isRecord).map((each) =>
    Object.entries(each).map(([scheme, scopes]) => ({
      scheme,
      scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === "string") : [],
    })),
  );
}

/** Reads the security schemes of any version; one that cannot be used is named and left out. */
export function toSecuritySchemes(reading: Reading, places: Place): readonly HttpSecurityScheme[] {
  return childrenOf(places).flatMap((given) => {
    const place = resolve(reading, given);
    const scheme = place && toScheme(given.path.at(-1) ?? "", place);
    if (scheme === undefined) report(reading, "security-scheme-unknown", { where: describe(given) }, given);
    else if (place !== undefined) reportUnknown(reading, place, schemeKnown(scheme));
    return scheme === undefined ? [] : [mark(reading, given, scheme)];
  });
}

/** Members that a scheme of a kind has, of any version. */
function schemeKnown({ kind }: HttpSecurityScheme): ReadonlySet<string> {
  const own = {
    apiKey: ["in", "name"],
    http: ["scheme", "bearerFormat"],
    oauth2: ["flows", "flow", "authorizationUrl", "tokenUrl", "scopes"],
    openIdConnect: ["openIdConnectUrl"],
    mutualTLS: [],
  };
  return new Set(["type", "description", "deprecated", ...own[kind]]);
}

function toScheme(name: string, place: Place): HttpSecurityScheme | undefined {
  const { value } = place;
  const description = textOf(value, "description");
  const common = {
    name,
    ...(description !== undefined && { description }),
    extensions: extensionsOf(value, ["deprecated"]),
  };
  const type = textOf(value, "type");
  switch (type) {
    case "apiKey": {
      const where = textOf(value, "in");
      const parameter = textOf(value, "name");
      if (parameter === undefined || (where !== "header" && where !== "query" && where !== "cookie")) return undefined;
      return { ...common, kind: type, in: where, parameter };
    }
    case "http": {
      const bearerFormat = textOf(value, "bearerFormat");
      const scheme = (textOf(value, "scheme") ?? "").toLowerCase();
      return scheme === ""
        ? undefined
        : { ...common, kind: type, scheme, ...(bearerFormat !== undefined && { bearerFormat }) };
    }
    case "basic":
      return { ...common, kind: "http", scheme: "basic" };
    case "oauth2":
      return { ...common, kind: type, flows: flowsOf(place) };
    case "openIdConnect":
      return { ...common, kind: type, url: textOf(value, "openIdConnectUrl") ?? "" };
    case "mutualTLS":
      return { ...common, kind: type };
    default:
      return undefined;
  }
}

/** Swagger 2.0 has one flow, with names of its own. */
const flowNames: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

function flowsOf(place: Place): Readonly<Record<string, unknown>> {
  const flows = childOf(place, "flows").value;
  if (isRecord(flows)) return flows;
  const flow = textOf(place.value, "flow") ?? "";
  const name = Object.hasOwn(flowNames, flow) ? flowNames[flow] : undefined;
  if (name === undefined) return {};
  const kept = ["authorizationUrl", "tokenUrl", "scopes"].flatMap((key) => {
    const value = member(place.value, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { [name]: Object.fromEntries(kept) };
}
