import type { HttpServer } from "../../model/http-api.js";
import { isRecord, listOf, textOf } from "../plain-value.js";
import { childOf, childrenOf } from "./place.js";
import type { Place } from "./place.js";
import { describe, extensionsOf, report, reportUnknown } from "./reading.js";
import type { Reading } from "./reading.js";

/** Reads `servers` of OpenAPI 3; one without an address is named and left out. */
export function toServers(reading: Reading, places: Place): readonly HttpServer[] {
  return childrenOf(places).flatMap((place) => {
    const url = textOf(place.value, "url");
    if (url === undefined) {
      report(reading, "openapi-malformed", { what: describe(place), why: "a server needs a url" }, place);
      return [];
    }
    reportUnknown(reading, place, serverKnown);
    const description = textOf(place.value, "description");
    return [
      {
        url,
        ...(description !== undefined && { description }),
        variables: childrenOf(childOf(place, "variables")).map((each) => toVariable(reading, each)),
        extensions: extensionsOf(place.value, ["name"]),
      },
    ];
  });
}

const serverKnown: ReadonlySet<string> = new Set(["url", "description", "variables", "name"]);
const variableKnown: ReadonlySet<string> = new Set(["default", "enum", "description"]);

function toVariable(reading: Reading, place: Place): HttpServer["variables"][number] {
  const { value, path } = place;
  reportUnknown(reading, place, variableKnown);
  const values = listOf(value, "enum").filter((each) => typeof each === "string");
  const description = textOf(value, "description");
  const given = isRecord(value) ? value["default"] : undefined;
  return {
    name: path.at(-1) ?? "",
    // Numbers are common here, and mean their text.
    default: typeof given === "string" || typeof given === "number" ? String(given) : "",
    ...(values.length > 0 && { values }),
    ...(description !== undefined && { description }),
    extensions: extensionsOf(value),
  };
}

/** The servers that `schemes`, `host` and `basePath` of Swagger 2.0 stand for. */
export function swaggerServers(value: unknown): readonly HttpServer[] {
  const host = textOf(value, "host");
  const basePath = textOf(value, "basePath") ?? "";
  if (host === undefined) return basePath === "" || basePath === "/" ? [] : [server(basePath)];
  const schemes = listOf(value, "schemes").filter((each) => typeof each === "string");
  return (schemes.length === 0 ? ["https"] : schemes).map((scheme) => server(`${scheme}://${host}${basePath}`));
}

function server(url: string): HttpServer {
  return { url, variables: [], extensions: {} };
}
