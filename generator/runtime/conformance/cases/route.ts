import type { ConformanceCase } from "../case.js";
import { makeCase, refusal, sentMethod, type CaseContext } from "../context.js";
import { fieldsOfPath, isMask, layOut, maskField, wrap, type RequestLayout } from "../layout.js";
import { methodsAt } from "../match.js";
import { bodySchema, hasMessageBody, withBody } from "../place.js";
import { pathSample, variableText } from "../path.js";
import { encodingEdges } from "../edges.js";
import { defaultValue } from "../json.js";
import { requiredFields, sampleEntries } from "../sample.js";
import { fieldText } from "./fields.js";
import { fieldNamed, type ReferenceMessage } from "../message.js";
import { encodeReference } from "../wire.js";

/** Paths, methods, variables, query parameters no field has, and masks derived from a PATCH. */
export function routeCases(context: CaseContext): readonly ConformanceCase[] {
  const layout = layOut(context.binding, emptyInput(context), { useProtoNames: true });
  return [
    ...wrongMethods(context, layout),
    ...wrongPaths(context, layout),
    ...aliases(context, layout),
    ...variables(context),
    ...parameters(context, layout),
    ...masks(context),
  ];
}

function emptyInput(context: CaseContext): ReferenceMessage {
  return { schema: context.method.input, entries: [] };
}

function wrongMethods(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const served = methodsAt(context.services, layout.path.split("?")[0] ?? "");
  if (served.has("*")) return [];
  const { status, code } = context.dialect.wrongMethod;
  return ["GET", "POST", "PUT", "PATCH", "DELETE"]
    .filter((method) => !served.has(method) && !(method === "POST" && served.has("GET")))
    .map((httpMethod) =>
      makeCase(context, "wrong-method", httpMethod, {
        layout: { ...layout, chunks: [] },
        httpMethod,
        expect: { status: [status], answer: { kind: "error", code }, upstream: { kind: "none" } },
      }),
    );
}

function wrongPaths(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const path = layout.path.split("?")[0] ?? "";
  const { status, code } = context.dialect.wrongPath;
  const candidates: readonly (readonly [string, string])[] = [
    ["a segment more", `${path}/more`],
    ["a slash at the end", `${path}/`],
    ["a verb", `${path}:verb`],
    ["an encoded slash", path.replace(/\/([^/]*)$/, "%2F$1")],
    ["capitals", path.replace(/[a-z]+$/, (word) => word.toUpperCase())],
    ["a segment less", path.replace(/\/[^/]*$/, "")],
    ["a blank at the end", `${path}%20`],
    ["NUL at the end", `${path}%00`],
  ];
  return candidates
    .filter(
      ([, candidate]) =>
        candidate !== path && candidate.startsWith("/") && methodsAt(context.services, candidate).size === 0,
    )
    .map(([title, candidate]) =>
      makeCase(context, "wrong-path", title, {
        layout: { ...layout, path: candidate },
        expect: { status: [status], answer: { kind: "error", code }, upstream: { kind: "none" } },
      }),
    );
}

function aliases(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  return Object.entries(context.profile.pathAliases).flatMap(([alias, prefix]) => {
    if (!layout.path.startsWith(`${prefix}/`)) return [];
    return [
      makeCase(context, "path-aliases", alias, {
        layout: { ...layout, path: alias + layout.path.slice(prefix.length) },
      }),
    ];
  });
}

function variables(context: CaseContext): readonly ConformanceCase[] {
  const { binding, method } = context;
  return binding.variables.flatMap((variable) => {
    const path = fieldsOfPath(method.input, variable.field);
    const field = path.at(-1);
    if (field === undefined) return [];
    const lay = (texts: readonly string[], value: ReferenceMessage["entries"][number]["value"]): RequestLayout =>
      layOut(
        binding,
        emptyInput(context),
        { useProtoNames: true },
        pathSample(binding, method.input, { [variable.field]: { texts, value } }),
      );
    if (field.type.kind !== "scalar" || field.type.scalar !== "string") {
      return encodingEdges(field, context.dialect).flatMap((edge) => {
        if (!edge.query || edge.json === '""') return [];
        const text = edge.json.startsWith('"') ? (JSON.parse(edge.json) as string) : edge.json;
        const refused = edge.value === undefined;
        const layout = lay([encodeURIComponent(text)], edge.value ?? defaultValue(field));
        return [
          makeCase(context, "path-variables", `${variable.field}: ${edge.title}`, {
            layout,
            ...(refused && { expect: refusal }),
          }),
        ];
      });
    }
    const wild = binding.segments.slice(variable.start, variable.end).some((segment) => typeof segment !== "string");
    if (!wild) return [];
    const words: readonly (readonly [string, string])[] = [
      // A comma in the text of a list parts two elements.
      ["reserved characters", `a b&c=d?e#f+g;h@i$j${field.shape === "list" ? "" : ","}k!l*m'n(o)`],
      ["beyond ASCII", "é漢😀"],
      ["a percent sign", "100%"],
      ["inherited name", "__proto__"],
      ["dots", "..."],
      ["quotes", '"\\<>'],
    ];
    const slash = variableText(binding, variable, field, "a/b");
    // Over several segments the value's own slashes are real ones, so the rule leaves an encoded slash as it stands.
    const single =
      variable.end - variable.start === 1 &&
      binding.segments[variable.start] !== undefined &&
      !isRest(binding, variable.start);
    const kept = slash.texts.join("/").replaceAll("%20", " ");
    return [
      ...words.map(([title, word]) => {
        const { texts, value } = variableText(binding, variable, field, word);
        return makeCase(context, "path-variables", `${variable.field}: ${title}`, { layout: lay(texts, value) });
      }),
      makeCase(context, "path-encoding", `${variable.field}: an encoded slash`, {
        layout: lay(slash.texts, single ? slash.value : kept),
      }),
    ];
  });
}

function isRest(binding: CaseContext["binding"], at: number): boolean {
  const segment = binding.segments[at];
  return typeof segment !== "string" && segment?.any === "rest";
}

function parameters(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const known = new Set(context.method.input.fields.flatMap((field) => [field.name, field.jsonName]));
  const add = (query: string): RequestLayout => ({
    ...layout,
    path: `${layout.path}${layout.path.includes("?") ? "&" : "?"}${query}`,
  });
  const refused = context.dialect.unknownParameter === "refused";
  const strangers = ["no_such_field=1", "__proto__=x", "constructor.prototype.polluted=x"];
  const unknown = strangers.filter((query) => !known.has(query.split(/[=.]/)[0] ?? ""));
  return unknown.map((query) =>
    makeCase(context, "unknown-parameter", query, {
      layout: add(query),
      ...(refused && context.binding.body !== "*" && { expect: refusal }),
    }),
  );
}

function masks(context: CaseContext): readonly ConformanceCase[] {
  const mask = maskField(context.binding, context.method.input);
  if (mask === undefined || mask.type.kind !== "message" || !hasMessageBody(context)) return [];
  const masksOfInput = context.method.input.fields.filter(isMask);
  if (context.dialect.derivedMask === "only" ? masksOfInput.length > 1 : mask.name !== "update_mask") return [];
  const maskSchema = mask.type.message();
  const paths = fieldNamed(maskSchema, "paths");
  const body = bodySchema(context);
  const plain = body.fields.filter(
    (field) => field.shape === "singular" && field.type.kind !== "message" && field.oneof === undefined,
  );
  const required = requiredFields(body);
  const fields = [...required, ...plain.filter((field) => !required.includes(field))].slice(
    0,
    Math.max(2, required.length),
  );
  if (paths === undefined || fields.length === 0 || !fields.every((field) => plain.includes(field))) return [];
  const bodyPath = fieldsOfPath(context.method.input, context.binding.body);
  const members = fields.map(
    (field) => `${JSON.stringify(field.jsonName)}:${fieldText(field, sampleEntries(field), false)}`,
  );
  const message = wrap(
    context.method.input,
    bodyPath,
    fields.flatMap((field) => sampleEntries(field)),
  );
  // As a POST it would carry no mask of its own.
  const base = withBody(
    { ...context, binding: { ...context.binding, method: "POST" } },
    `{${members.join(",")}}`,
    message,
  );
  const order = (names: readonly string[]): string =>
    Buffer.concat([
      Buffer.from(base.wire, "base64"),
      encodeReference({
        schema: context.method.input,
        entries: [
          { field: mask, value: { schema: maskSchema, entries: names.map((name) => ({ field: paths, value: name })) } },
        ],
      }),
    ]).toString("base64");
  const names = fields.map((field) => field.name);
  const layout: RequestLayout = { ...base, wire: order(names) };
  return [
    makeCase(context, "patch-mask", `${sentMethod(context.binding)} of ${names.join(" and ")}`, {
      layout,
      expect: { upstream: { kind: "call", messages: [layout.wire], alternatives: [[order([...names].reverse())]] } },
    }),
  ];
}
