import type {
  ApiFile,
  Enum,
  Extension,
  Field,
  FieldType,
  HttpBinding,
  Location,
  Message,
  Method,
  Service,
} from "./api.js";
import { claimRoute, type RouteClaim } from "./route-claim.js";

/**
 * What the rest of an API has to know of a file: the names of its types and what they refer to, its services and their routes. What stands in a
 * model only to be printed into the modules of the file itself (comments, options, most of its fields) is left out.
 */
export interface FileSketch {
  readonly path: string;
  readonly package: string;
  readonly syntax: ApiFile["syntax"];
  readonly isInput: boolean;
  /** Full name of each message, and what its fields refer to: `["acme.Book", "m acme.Author", "e acme.Genre"]`. */
  readonly messages: readonly (readonly string[])[];
  /** Full name of each enum, and the names of its values. */
  readonly enums: readonly (readonly string[])[];
  readonly extensions: readonly Extension[];
  readonly services: readonly ServiceSketch[];
}

interface ServiceSketch {
  readonly fullName: string;
  readonly comment?: string;
  readonly methods: readonly MethodSketch[];
}

type MethodSketch = Pick<
  Method,
  "name" | "grpcPath" | "input" | "output" | "clientStreaming" | "serverStreaming" | "idempotency"
> & { readonly routes: readonly RouteSketch[] };

/** A binding: its HTTP method, what paths it matches, and where it stands. */
type RouteSketch = readonly [verb: string, path: string, file: string, line: number, column: number];

/** Sketches a file. */
export function sketchFile(file: ApiFile): FileSketch {
  const { path, package: name, syntax, isInput, extensions } = file;
  return {
    path,
    package: name,
    syntax,
    isInput,
    messages: file.messages.map(({ fullName, fields }) => [
      fullName,
      ...new Set(fields.flatMap(({ type }) => printReference(type))),
    ]),
    enums: file.enums.map(({ fullName, values }) => [fullName, ...values.map((each) => each.name)]),
    extensions,
    services: isInput ? file.services.map(sketchService) : [],
  };
}

/** The file as far as a sketch knows it. */
export function fileOfSketch({ path, package: name, syntax, isInput, extensions, ...sketch }: FileSketch): ApiFile {
  return {
    path,
    package: name,
    syntax,
    isInput,
    messages: sketch.messages.map(toMessage),
    enums: sketch.enums.map(toEnum),
    extensions,
    services: sketch.services.map(toService),
    options: noOptions,
  };
}

/** The routes of a file of this sketch. */
export function claimsOfSketch({ services }: FileSketch): readonly RouteClaim[] {
  return services.flatMap(({ fullName, methods }) =>
    methods.flatMap(({ name, routes }) =>
      routes.map(([verb, path, file, line, column]) => ({
        method: `${fullName}.${name}`,
        verb,
        path,
        location: { file, line, column },
      })),
    ),
  );
}

/** Every full name that a file of this sketch claims: its types and services, and the values of its enums, which are siblings of the enum. */
export function* claimedNames({ messages, enums, extensions, services }: FileSketch): Iterable<string> {
  for (const [fullName = ""] of messages) yield fullName;
  for (const [fullName = "", ...values] of enums) {
    yield fullName;
    const scope = fullName.slice(0, fullName.lastIndexOf(".") + 1);
    for (const value of values) yield scope + value;
  }
  for (const { fullName } of extensions) yield fullName;
  for (const { fullName } of services) yield fullName;
}

function printReference({ of }: FieldType): readonly string[] {
  return of.kind === "message" ? [`m ${of.message}`] : of.kind === "enum" ? [`e ${of.enum}`] : [];
}

function sketchService({ fullName, comment, methods }: Service): ServiceSketch {
  return {
    fullName,
    ...(comment !== undefined && { comment }),
    methods: methods.map(
      ({ name, grpcPath, input, output, clientStreaming, serverStreaming, idempotency, bindings }) => ({
        name,
        ...(grpcPath !== undefined && { grpcPath }),
        input,
        output,
        clientStreaming,
        serverStreaming,
        idempotency,
        routes: bindings.map((binding): RouteSketch => {
          const { verb, path, location } = claimRoute(name, binding);
          return [verb, path, location.file, location.line, location.column];
        }),
      }),
    ),
  };
}

const nowhere: Location = { file: "", line: 1, column: 1 };

const none: readonly never[] = [];
const noOptions = {};
const noDoc = { tags: none, errors: none, examples: none };

// Of a large API there are tens of thousands of these: written out, each is made at once, while spreading a common part takes ten times as long.
function toMessage([fullName = "", ...references]: readonly string[]): Message {
  return {
    fullName,
    name: lastPart(fullName),
    deprecated: false,
    fields: references.map(toField),
    oneofs: none,
    extensionRanges: none,
    isMessageSet: false,
    options: noOptions,
    location: nowhere,
    examples: none,
  };
}

/** Many fields refer to the same types. */
const fields = new Map<string, Field>();

function toField(reference: string): Field {
  const known = fields.get(reference) ?? createField(reference);
  fields.set(reference, known);
  return known;
}

function createField(reference: string): Field {
  const name = reference.slice(2);
  const of = reference.startsWith("m")
    ? ({ kind: "message", message: name, delimited: false } as const)
    : ({ kind: "enum", enum: name } as const);
  return {
    name: "",
    jsonName: "",
    number: 1,
    type: { kind: "singular", of, presence: "explicit" },
    deprecated: false,
    options: noOptions,
    location: nowhere,
    examples: none,
  };
}

function toEnum([fullName = ""]: readonly string[]): Enum {
  return {
    fullName,
    name: lastPart(fullName),
    deprecated: false,
    closed: false,
    values: none,
    options: noOptions,
    location: nowhere,
  };
}

function toService({ fullName, comment, methods }: ServiceSketch): Service {
  return {
    fullName,
    name: lastPart(fullName),
    ...(comment !== undefined && { comment }),
    deprecated: false,
    methods: methods.map(toMethod),
    options: noOptions,
    location: nowhere,
  };
}

function toMethod({ name, grpcPath, input, output, ...method }: MethodSketch): Method {
  return {
    name,
    ...(grpcPath !== undefined && { grpcPath }),
    input,
    output,
    clientStreaming: method.clientStreaming,
    serverStreaming: method.serverStreaming,
    idempotency: method.idempotency,
    deprecated: false,
    bindings: method.routes.map(toBinding),
    doc: noDoc,
    options: noOptions,
    location: nowhere,
  };
}

function toBinding([method, source, file, line, column]: RouteSketch): HttpBinding {
  return {
    method,
    template: { source, segments: none, variables: none },
    body: { kind: "none" },
    location: { file, line, column },
  };
}

function lastPart(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}
