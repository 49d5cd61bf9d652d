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
> & { readonly bindings: readonly HttpBinding[] };

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
    messages: sketch.messages.map(([fullName = "", ...references]) => toMessage(fullName, references)),
    enums: sketch.enums.map(([fullName = ""]) => toEnum(fullName)),
    extensions,
    services: sketch.services.map(toService),
    options: {},
  };
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
        bindings,
      }),
    ),
  };
}

const nowhere: Location = { file: "", line: 1, column: 1 };

const plain = { deprecated: false, options: {}, location: nowhere } as const;

function toMessage(fullName: string, references: readonly string[]): Message {
  return {
    ...plain,
    fullName,
    name: lastPart(fullName),
    fields: references.map(toField),
    oneofs: [],
    extensionRanges: [],
    isMessageSet: false,
    examples: [],
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
    ...plain,
    name: "",
    jsonName: "",
    number: 1,
    type: { kind: "singular", of, presence: "explicit" },
    examples: [],
  };
}

function toEnum(fullName: string): Enum {
  return { ...plain, fullName, name: lastPart(fullName), closed: false, values: [] };
}

function toService({ fullName, comment, methods }: ServiceSketch): Service {
  return {
    ...plain,
    fullName,
    name: lastPart(fullName),
    ...(comment !== undefined && { comment }),
    methods: methods.map((method) => ({ ...plain, ...method, doc: { tags: [], errors: [], examples: [] } })),
  };
}

function lastPart(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}
