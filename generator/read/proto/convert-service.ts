import type protobuf from "protobufjs";
import type { Method, Service } from "../../model/api.js";
import { locate } from "../line-index.js";
import { convertHttpRule } from "../http-rule.js";
import { fullNameIn } from "./linker.js";
import type { Linker } from "./linker.js";
import { convertOptions } from "./options.js";
import type { OptionNames } from "./options.js";
import { locateDeclaration } from "./proto-file.js";

/** Converts a service with its methods and their HTTP rules. */
export function convertService(linker: Linker, source: protobuf.Service): Service {
  const { file } = linker;
  const name = file.readName(source.name);
  const fullName = fullNameIn(file, name);
  const names: OptionNames = { readName: file.readName, toFullName: (each) => linker.findOption(fullName, each) };
  const options = convertOptions(source, names);
  const declaration = file.declarations.get(name);
  const comment = declaration && file.findComment(declaration.first, declaration.last);
  return {
    fullName,
    name,
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    methods: source.methodsArray.flatMap((method) => convertMethod(linker, method, name, names) ?? []),
    options,
    location: locateDeclaration(file, name),
  };
}

function convertMethod(
  linker: Linker,
  source: protobuf.Method,
  service: string,
  names: OptionNames,
): Method | undefined {
  const { file } = linker;
  const name = file.readName(source.name);
  const path = `${service}.${name}`;
  const declaration = file.declarations.get(path);
  const scope = fullNameIn(file, service);
  const offset = declaration?.offset ?? 0;
  const input = linker.findType(scope, file.readName(source.requestType), declaration?.type?.offset ?? offset, [
    "message",
  ]);
  const output = linker.findType(scope, file.readName(source.responseType), declaration?.output?.offset ?? offset, [
    "message",
  ]);
  if (!input || !output) return undefined;
  const options = convertOptions(source, names);
  const comment = declaration && file.findComment(declaration.first, declaration.last);
  const rule = options["(google.api.http)"];
  const strings = [...(declaration?.strings ?? [])];
  const locatePath = (text: string): Method["location"] => {
    const index = strings.findIndex((each) => each.text === text);
    // Each string serves one binding, so that two with the same path have two places.
    const [spot] = index < 0 ? [] : strings.splice(index, 1);
    return locate(file.lines, spot?.offset ?? offset);
  };
  return {
    name,
    grpcPath: `/${scope}/${name}`,
    input: input.fullName,
    output: output.fullName,
    clientStreaming: source.requestStream === true,
    serverStreaming: source.responseStream === true,
    idempotency: toIdempotency(options["idempotency_level"]),
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    bindings: rule === undefined ? [] : convertHttpRule(rule, `${scope}.${name}`, locatePath, linker.diagnostics),
    doc: { tags: [], errors: [], examples: [] },
    options,
    location: locateDeclaration(file, path),
  };
}

function toIdempotency(level: unknown): Method["idempotency"] {
  if (level === "NO_SIDE_EFFECTS") return "no_side_effects";
  return level === "IDEMPOTENT" ? "idempotent" : "unknown";
}
