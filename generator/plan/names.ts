import type { Api, ApiFile, EnumValue, Extension, Field, Method, Service } from "../model/api.js";
import { listInputs } from "../model/lookup.js";
import { imported, importedType, type ImportedName } from "../render/code.js";
import { camelCase, safeIdentifier, safeProperty, unique } from "./identifiers.js";

/**
 * TypeScript names and modules of everything emitted. A proto file `etcd/rpc.proto` becomes `messages/rpc`,
 * `schemas/rpc`, `mappers/rpc` ...: the folders that all files share are dropped.
 */
export interface Names {
  /** Module stem of a file, e.g. `rpc`. */
  stem(file: ApiFile): string;
  /** Bare TypeScript name of a message, enum or extension: `Event_EventType`. */
  typeName(fullName: string): string;
  /** Interface of a received message, e.g. `PutRequest`. */
  message(fullName: string): ImportedName;
  /** Interface of a message to be sent, e.g. `PutRequestInit`. */
  init(fullName: string): ImportedName;
  /** Type of an enum (its values are the constant of the same name, `enumConst`). */
  enumType(fullName: string): ImportedName;
  enumConst(fullName: string): ImportedName;
  /** Schema constant of a message or enum, e.g. `PutRequestSchema`. */
  schema(fullName: string): ImportedName;
  /** Mapper constant, e.g. `PutRequestMapper`. */
  mapper(fullName: string): ImportedName;
  /** Property of a field (for a oneof member: its `case`), e.g. `createRevision`. */
  property(field: Field): string;
  /** Property of the oneof that a field belongs to, e.g. `targetUnion`. */
  oneofProperty(member: Field): string;
  enumValue(enumFullName: string, value: EnumValue): string;
  extension(extension: Extension): string;
  /** Property of a service in the whole client, e.g. `kv`, `lease`. */
  serviceProperty(service: Service): string;
  /** Service name in types: `Kv`, `Lease` -> `KvClient`. Unique in the API. */
  serviceName(service: Service): string;
  /** Method of a client, e.g. `leaseGrant`. */
  method(method: Method): string;
}

/** Decides all names of an API. */
export function planNames(api: Api): Names {
  const stems = planStems(api.files);
  const typeNames = new Map<string, TypeName>();
  for (const file of api.files) {
    const home = homeOf(stems.get(file.path) ?? file.path);
    const types = [...file.messages, ...file.enums, ...file.extensions];
    const locals = types.map(({ fullName }) => localName(fullName, file.package));
    const taken = new Set<string>();
    const claim = locals.some((each) => companion.test(each)) ? uniqueFamily : unique;
    for (const [index, { fullName }] of types.entries())
      typeNames.set(fullName, { name: claim(locals[index] ?? "", taken), home });
  }
  const find = (fullName: string): TypeName => {
    const found = typeNames.get(fullName);
    if (found === undefined) throw new Error(`no name was planned for ${fullName}`);
    return found;
  };
  const serviceNames = planServiceNames(api);
  const { properties: propertyNames, oneofs: oneofNames } = planProperties(api);
  const methodNames = planMethods(api);
  const valueNames = new Map<EnumValue, string>();
  for (const each of api.files.flatMap((file) => file.enums)) {
    const taken = new Set<string>();
    for (const value of each.values) valueNames.set(value, unique(safeProperty(value.name), taken));
  }
  return {
    stem: (file) => stems.get(file.path) ?? file.path,
    typeName: (fullName) => find(fullName).name,
    message: (fullName) => typeIn("messages", find(fullName)),
    init: (fullName) => typeIn("messages", find(fullName), "Init"),
    enumType: (fullName) => typeIn("messages", find(fullName)),
    enumConst: (fullName) => valueIn("messages", find(fullName)),
    schema: (fullName) => valueIn("schemas", find(fullName), "Schema"),
    mapper: (fullName) => valueIn("mappers", find(fullName), "Mapper"),
    property: (field) => propertyNames.get(field) ?? safeProperty(camelCase(field.name)),
    oneofProperty: (member) => oneofNames.get(member) ?? safeProperty(camelCase(member.oneof ?? "")),
    enumValue: (_enum, value) => valueNames.get(value) ?? safeProperty(value.name),
    extension: (extension) => find(extension.fullName).name,
    serviceProperty: (service) => serviceNames.get(service.fullName)?.property ?? propertyOf(service.name),
    serviceName: (service) => serviceNames.get(service.fullName)?.name ?? service.name,
    method: (method) => methodNames.get(method) ?? methodName(method),
  };
}

interface TypeName {
  readonly name: string;
  readonly home: Home;
}

/** The modules of a file: one text for all names that live in one. */
type Home = Readonly<Record<"messages" | "schemas" | "mappers", string>>;

function homeOf(stem: string): Home {
  return { messages: `messages/${stem}`, schemas: `schemas/${stem}`, mappers: `mappers/${stem}` };
}

function typeIn(folder: keyof Home, { name, home }: TypeName, suffix = ""): ImportedName {
  return importedType(name + suffix, home[folder]);
}

function valueIn(folder: keyof Home, { name, home }: TypeName, suffix = ""): ImportedName {
  return imported(name + suffix, home[folder]);
}

/** `acme.v1.Book.Page` -> `Book_Page` in the package `acme.v1`. */
function localName(fullName: string, packageName: string): string {
  const local = packageName === "" ? fullName : fullName.slice(packageName.length + 1);
  return safeIdentifier(local.replace(/[^\w$]/g, "_"));
}

/** A name whose companions (`PutRequestInit`, `PutRequestSchema` ..., and within the mappers `encodePutRequest` ...) are free too. */
function uniqueFamily(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; !isFree(candidate, taken); count++) candidate = `${name}_${count}`;
  for (const suffix of suffixes) taken.add(candidate + suffix);
  for (const suffix of innerSuffixes) taken.add(` ${candidate}${suffix}`);
  for (const prefix of innerPrefixes) taken.add(` ${prefix}${candidate}`);
  return candidate;
}

/** What is put behind and before a name; what only a module of mappers knows is set apart by a blank. */
const suffixes = ["", "Init", "Defaults", "Schema", "Mapper"];
const innerSuffixes = ["Mapper", "Json", "Fields"];
const innerPrefixes = ["encode", "decode", "check", "is", "write", "read"];

/** A name that may be the companion of another: in a file without one, names that differ have companions that differ. */
const companion = new RegExp(
  `(?:${[...suffixes, ...innerSuffixes].filter((each) => each !== "").join("|")})(?:_\\d+)?$|^(?:${innerPrefixes.join("|")})`,
);

function isFree(name: string, taken: ReadonlySet<string>): boolean {
  for (const suffix of suffixes) if (taken.has(name + suffix)) return false;
  for (const suffix of innerSuffixes) if (taken.has(` ${name}${suffix}`)) return false;
  for (const prefix of innerPrefixes) if (taken.has(` ${prefix}${name}`)) return false;
  return true;
}

/** Properties of all fields; `foo_bar` and `fooBar` of one message, which proto2 allows, are told apart. */
function planProperties(api: Api): {
  readonly properties: ReadonlyMap<Field, string>;
  readonly oneofs: ReadonlyMap<Field, string>;
} {
  const properties = new Map<Field, string>();
  const oneofs = new Map<Field, string>();
  for (const message of api.files.flatMap((file) => file.messages)) {
    const { fields } = message;
    // Nothing is printed of a message of which a sketch alone is known.
    if (fields[0] === undefined || fields[0].name === "") continue;
    const taken = new Set<string>();
    const names = new Map(message.oneofs.map(({ name }) => [name, unique(safeProperty(camelCase(name)), taken)]));
    for (const field of fields) {
      properties.set(field, unique(safeProperty(camelCase(field.name)), taken));
      const oneof = field.oneof === undefined ? undefined : names.get(field.oneof);
      if (oneof !== undefined) oneofs.set(field, oneof);
    }
  }
  return { properties, oneofs };
}

/** Names of methods within their services; `Get` and `get` of one service are told apart. */
function planMethods(api: Api): ReadonlyMap<Method, string> {
  const methods = new Map<Method, string>();
  for (const service of api.files.flatMap((file) => file.services)) {
    const taken = new Set<string>();
    for (const method of service.methods) methods.set(method, unique(methodName(method), taken));
  }
  return methods;
}

function methodName(method: Method): string {
  return propertyOf(camelCase(method.name));
}

/** Module stems: the path without extension and without the folders that all inputs share. */
function planStems(files: readonly ApiFile[]): ReadonlyMap<string, string> {
  const inputs = files.filter((file) => file.isInput).map((file) => file.path.split("/").slice(0, -1));
  const first = inputs[0] ?? [];
  let shared = 0;
  while (shared < first.length && inputs.every((folders) => folders[shared] === first[shared])) shared++;
  const prefix = first
    .slice(0, shared)
    .map((folder) => `${folder}/`)
    .join("");
  const taken = new Set<string>();
  return new Map(
    files.map((file) => {
      const path = file.path.startsWith(prefix) ? file.path.slice(prefix.length) : file.path;
      const safe = path
        .replace(/\.[a-z0-9]+$/i, "")
        .split("/")
        .map((part) => part.replace(/[^\w.-]/g, "_").replace(/^\.+/, "_"))
        .join("/");
      return [file.path, unique(safe === "index" ? "index_" : safe, taken)];
    }),
  );
}

/** `KV` -> `KV`; two services of one name in different packages are told apart by their package. */
function planServiceNames(
  api: Api,
): ReadonlyMap<string, { readonly name: string; /** `kv` */ readonly property: string }> {
  const services = listInputs(api).flatMap((file) => file.services.map((service) => ({ file, service })));
  const counts = new Map<string, number>();
  for (const { service } of services) counts.set(service.name, (counts.get(service.name) ?? 0) + 1);
  const taken = new Set<string>();
  return new Map(
    services.map(({ file, service }) => {
      const own =
        (counts.get(service.name) ?? 0) > 1
          ? upperFirst(camelCase(`${file.package.replaceAll(".", "_")}_${service.name}`))
          : service.name;
      const name = unique(safeIdentifier(upperFirst(own)), taken);
      return [service.fullName, { name, property: propertyOf(name) }];
    }),
  );
}

function propertyOf(name: string): string {
  return safeProperty(lowerFirst(name));
}

/** `LeaseGrant` -> `leaseGrant`, `KV` -> `kv`, `KVStore` -> `kvStore`. */
function lowerFirst(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z]|\d|$)|^[A-Z]/, (head) => head.toLowerCase());
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
