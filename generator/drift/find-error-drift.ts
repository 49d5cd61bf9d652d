import { referenceOf, shapeOf } from "../compare/index.js";
import type { HttpSchema, HttpType } from "../model/http-api.js";
import { isErrorType, type DocumentMatch } from "./document-match.js";
import type { Finding } from "./finding.js";

/** Holds each error schema of a document, once, against what the gateway's dialect sends; `explained` are those that are right. */
export function findErrorDrift({ document, described, lowered, compared }: DocumentMatch): {
  readonly findings: readonly Finding[];
  readonly explained: ReadonlySet<string>;
} {
  const types = new Map(document.api.types.map((each) => [each.name, each]));
  const own = new Map(lowered.api.types.map((each) => [each.name, each]));
  const errors = lowered.api.types.filter(({ name }) => isErrorType(lowered, name));
  const explained = new Set<string>();
  const findings = new Map<string, Finding>();
  const judge = (schema: HttpSchema, against: HttpType): void => {
    const name = referenceOf(schema);
    const shape = shapeOf(schema, types);
    const members = shapeOf(against.schema, own).properties;
    const names = [...shape.properties.keys()];
    const extra = names.filter((each) => !members.has(each));
    const odd = [...shape.properties].filter(([each, property]) => {
      const other = members.get(each);
      const [told, meant] = [property, other].map(
        (given) => given && shapeOf(given.schema, given === other ? own : types).kinds,
      );
      return told !== undefined && meant !== undefined && told.size > 0 && ![...told].some((kind) => meant.has(kind));
    });
    if (extra.length === 0 && odd.length === 0) {
      if (name !== undefined) explained.add(name);
      return;
    }
    const where = `${name ?? "inline"}{${names.join(",")}}`;
    const place = (name !== undefined && document.locate(types.get(name) ?? schema)) || document.locate(schema);
    const kinds = odd.length === 0 ? "" : `, ${odd.map(([each]) => each).join(",")} of another type`;
    const detail = `the gateway answers ${[...members.keys()].join(",")}${kinds}`;
    findings.set(where, { kind: "error-schema", where, detail, ...(place && { document: place }) });
  };
  const [error] = errors;
  for (const { described: operation } of described.operations)
    for (const { status, contents } of operation.answers) {
      const isError =
        status === "default" || status === "4XX" || status === "5XX" || (typeof status === "number" && status >= 400);
      if (isError && error)
        for (const { schema } of contents) if (schema !== undefined && !isFrame(schema, types)) judge(schema, error);
    }
  // Errors in the frames of streams were met where frames were compared.
  for (const [old, now] of compared.types) {
    const against = errors.find(({ name }) => name === old);
    if (against !== undefined && against !== error) judge({ type: { kind: "reference", name: now } }, against);
    else if (against !== undefined && !explained.has(now)) judge({ type: { kind: "reference", name: now } }, against);
  }
  return {
    findings: [...findings.values()].filter(({ where }) => !explained.has(where.replace(/\{.*/, ""))),
    explained,
  };
}

/** A frame of a stream, or alternatives of which one is: descriptions of what fails before its first message. */
function isFrame(schema: HttpSchema, types: ReadonlyMap<string, HttpType>): boolean {
  const { properties, members } = shapeOf(schema, types);
  return members.length > 0 || [...properties.keys()].join() === "error";
}
