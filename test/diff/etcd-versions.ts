import { readFileSync } from "node:fs";

/** What is known of one version of etcd's API. */
export interface KnownVersion {
  readonly packages: Readonly<Record<string, KnownPackage>>;
}
interface KnownPackage {
  readonly file: string;
  readonly messages: readonly KnownMessage[];
  readonly enums: readonly KnownEnum[];
  readonly services: readonly KnownService[];
}
interface KnownMessage {
  readonly name: string;
  readonly full_name: string;
  readonly fields: readonly KnownField[];
  readonly messages: readonly KnownMessage[];
  readonly enums: readonly KnownEnum[];
}
interface KnownField {
  readonly name: string;
  readonly number: number;
  readonly type: string;
  readonly repeated: boolean;
  readonly oneof: string | null;
  readonly map: { readonly key: string; readonly value: string } | null;
  readonly json_name: string;
}
interface KnownEnum {
  readonly name: string;
  readonly full_name: string;
  readonly values: readonly { readonly name: string; readonly number: number }[];
}
interface KnownService {
  readonly name: string;
  readonly full_name: string;
  readonly methods: readonly {
    readonly name: string;
    readonly request: string;
    readonly response: string;
    readonly client_streaming: boolean;
    readonly server_streaming: boolean;
    readonly http: readonly { readonly verb: string; readonly path: string; readonly body: string | null }[];
  }[];
}

export function readKnown(file: string): KnownVersion {
  return JSON.parse(readFileSync(file, "utf8")) as KnownVersion;
}

/** The protos of a version: a file for each package, in one folder. */
export function toProtos({ packages }: KnownVersion): Readonly<Record<string, string>> {
  const names = Object.keys(packages);
  return Object.fromEntries(names.map((name) => [`${name}.proto`, printFile(name, packages[name], names)]));
}

function printFile(name: string, known: KnownPackage | undefined, all: readonly string[]): string {
  if (known === undefined) return "";
  const { messages, enums, services } = known;
  const body = [...enums.map(printEnum), ...messages.map(printMessage), ...services.map(printService)].join("\n");
  const imports = all.filter((each) => each !== name && body.includes(`.${each}.`));
  return [
    'syntax = "proto3";',
    `package ${name};`,
    'import "google/api/annotations.proto";',
    ...imports.map((each) => `import "${each}.proto";`),
    body,
    "",
  ].join("\n");
}

function printEnum({ name, values }: KnownEnum): string {
  const alias = new Set(values.map((each) => each.number)).size < values.length ? " option allow_alias = true;" : "";
  return `enum ${name} {${alias} ${values.map((each) => `${each.name} = ${each.number};`).join(" ")} }`;
}

function printMessage({ name, fields, messages, enums }: KnownMessage): string {
  const oneofs = [...new Set(fields.flatMap(({ oneof }) => oneof ?? []))];
  const plain = fields.filter(({ oneof }) => oneof === null);
  return [
    `message ${name} {`,
    ...enums.map(printEnum),
    ...messages.map(printMessage),
    ...plain.map(printField),
    ...oneofs.map(
      (oneof) =>
        `oneof ${oneof} { ${fields
          .filter((each) => each.oneof === oneof)
          .map(printField)
          .join(" ")} }`,
    ),
    "}",
  ].join("\n");
}

function printField({ name, number, type, repeated, map, json_name: json }: KnownField): string {
  const kind = map === null ? (type.includes(".") ? `.${type}` : type) : `map<${map.key}, ${map.value}>`;
  return `${repeated && map === null ? "repeated " : ""}${kind} ${name} = ${number} [json_name = "${json}"];`;
}

function printService({ name, methods }: KnownService): string {
  const rule = ({ verb, path, body }: KnownService["methods"][number]["http"][number]): string =>
    `${verb.toLowerCase()}: "${path}"${body ? ` body: "${body}"` : ""}`;
  return [
    `service ${name} {`,
    ...methods.map(
      ({ name: method, request, response, client_streaming: up, server_streaming: down, http: [first, ...more] }) => {
        const others = more.map((each) => ` additional_bindings { ${rule(each)} }`).join("");
        const option = first ? `option (google.api.http) = { ${rule(first)}${others} };` : "";
        return `rpc ${method}(${up ? "stream " : ""}.${request}) returns (${down ? "stream " : ""}.${response}) { ${option} }`;
      },
    ),
    "}",
  ].join("\n");
}

/** Every declaration with what is said of it, by name: `"field etcdserverpb.PutRequest.key"` to `"bytes = 1"`. */
export function factsOf({ packages }: KnownVersion): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const ofEnum = ({ full_name: name, values }: KnownEnum): void => {
    facts.set(`enum ${name}`, "");
    for (const each of values) facts.set(`value ${name}.${each.name}`, String(each.number));
  };
  const ofMessage = ({ full_name: name, fields, messages, enums }: KnownMessage): void => {
    facts.set(`message ${name}`, "");
    for (const { name: field, number, type, repeated, oneof } of fields)
      facts.set(`field ${name}.${field}`, `${repeated ? "repeated " : ""}${type} = ${number} ${oneof ?? ""}`);
    for (const oneof of new Set(fields.flatMap((each) => each.oneof ?? []))) facts.set(`oneof ${name}.${oneof}`, "");
    messages.forEach(ofMessage);
    enums.forEach(ofEnum);
  };
  for (const { messages, enums, services } of Object.values(packages)) {
    messages.forEach(ofMessage);
    enums.forEach(ofEnum);
    for (const { full_name: name, methods } of services) {
      facts.set(`service ${name}`, "");
      for (const each of methods) {
        facts.set(
          `method ${name}.${each.name}`,
          `${each.request} ${each.response} ${each.client_streaming} ${each.server_streaming}`,
        );
        for (const { verb, path } of each.http) facts.set(`binding ${verb} ${path}`, `${name}.${each.name}`);
      }
    }
  }
  return facts;
}
