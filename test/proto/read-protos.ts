import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import protobuf from "protobufjs";
import {
  PACKAGES,
  type Outline,
  type OutlineBinding,
  type OutlineEnum,
  type OutlineField,
  type OutlineMessage,
} from "./outline.js";
import { ROOT } from "./places.js";

/** The proto files, without folder and ending. */
export const STEMS = ["version", "kv", "auth", "rpc", "lock", "election"] as const;

/** Parses all protos into a resolved protobufjs root, comments and options included. */
export async function loadProtos(): Promise<protobuf.Root> {
  const bundled = dirname(createRequire(import.meta.url).resolve("protobufjs/package.json"));
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => join(target.startsWith("google/") ? bundled : join(ROOT, "proto"), target);
  await root.load(
    STEMS.map((stem) => `etcd/${stem}.proto`),
    { keepCase: true, alternateCommentMode: true },
  );
  root.resolveAll();
  return root;
}

/** Everything declared in etcd's packages, nested declarations after the one that holds them. */
export function declarations(root: protobuf.Root): readonly protobuf.ReflectionObject[] {
  const below = (found: protobuf.ReflectionObject): readonly protobuf.ReflectionObject[] =>
    found instanceof protobuf.Namespace ? [found, ...found.nestedArray.flatMap(below)] : [found];
  return PACKAGES.flatMap((name) => (root.lookup(name) as protobuf.Namespace).nestedArray.flatMap(below));
}

/** The outline of the parsed protos. */
export function outlineOf(root: protobuf.Root): Outline {
  const all = declarations(root);
  const types = all.filter((each) => each instanceof protobuf.Type);
  const services = all.filter((each) => each instanceof protobuf.Service);
  const enums = all.filter((each) => each instanceof protobuf.Enum);
  const topLevelFirst = [
    ...enums.filter((each) => !(each.parent instanceof protobuf.Type)),
    ...enums.filter((each) => each.parent instanceof protobuf.Type),
  ];
  return {
    goPackages: Object.fromEntries(PACKAGES.map((name) => [name, String(root.lookup(name)?.options?.["go_package"])])),
    services: services.map(nameOf),
    messages: types.map(toMessage),
    enums: topLevelFirst.map(toEnum),
    methods: services.flatMap((service) =>
      service.methodsArray.map((method) => ({
        fullName: `${nameOf(service)}.${method.name}`,
        request: nameOf(method.resolvedRequestType),
        response: nameOf(method.resolvedResponseType),
        clientStreaming: method.requestStream === true,
        serverStreaming: method.responseStream === true,
        bindings: bindingsOf(method),
      })),
    ),
    extensions: all
      .filter((each) => each instanceof protobuf.Field)
      .map((field) => ({ fullName: nameOf(field), extends: field.extend ?? "", number: field.id, type: field.type })),
  };
}

/** Full name without the leading dot. */
export function nameOf(found: protobuf.ReflectionObject | null): string {
  return found === null ? "" : found.fullName.slice(1);
}

function toMessage(type: protobuf.Type): OutlineMessage {
  return {
    fullName: nameOf(type),
    version: versionIn(type.options, "msg"),
    fields: type.fieldsArray.map(toField),
    oneofs: type.oneofsArray.map((oneof) => ({ name: oneof.name, fields: [...oneof.oneof] })),
  };
}

function toField(field: protobuf.Field): OutlineField {
  const type = field.resolvedType;
  return {
    name: field.name,
    jsonName: field.name.replaceAll(/_+([A-Za-z0-9]?)/g, (_all, next: string) => next.toUpperCase()),
    number: field.id,
    type: type === null ? field.type : nameOf(type),
    kind: type === null ? "scalar" : type instanceof protobuf.Enum ? "enum" : "message",
    repeated: field.repeated,
    oneof: field.partOf?.name ?? null,
    version: versionIn(field.options, "field"),
  };
}

function toEnum(found: protobuf.Enum): OutlineEnum {
  return {
    fullName: nameOf(found),
    version: versionIn(found.options, "enum"),
    values: Object.entries(found.values).map(([name, number]) => ({
      name,
      number,
      version: versionIn(found.valuesOptions?.[name], "enum_value"),
    })),
  };
}

function versionIn(options: Readonly<Record<string, unknown>> | null | undefined, kind: string): string | undefined {
  const version = options?.[`(versionpb.etcd_version_${kind})`];
  return typeof version === "string" ? version : undefined;
}

function bindingsOf(method: protobuf.Method): readonly OutlineBinding[] {
  const options = (method.parsedOptions ?? []) as readonly Readonly<Record<string, unknown>>[];
  return options.flatMap((option) => {
    const rule = option["(google.api.http)"] as HttpRule | undefined;
    if (rule === undefined) return [];
    // A single additional binding arrives as a bare object.
    return [rule, ...[rule.additional_bindings ?? []].flat()].map(toBinding);
  });
}

interface HttpRule {
  readonly body?: string;
  readonly additional_bindings?: HttpRule | readonly HttpRule[];
  readonly [verb: string]: unknown;
}

function toBinding(rule: HttpRule): OutlineBinding {
  const verb = ["get", "put", "post", "delete", "patch"].find((each) => typeof rule[each] === "string") ?? "";
  return { verb: verb.toUpperCase(), path: String(rule[verb]), body: rule.body ?? "" };
}
