import { compareProtos } from "../../diff/compare-protos.js";
import type {
  Api,
  Enum,
  Field,
  FieldType,
  Location,
  MapKeyType,
  Message,
  ScalarType,
  Service,
} from "../../model/api.js";

/** Changes between two outlines of protos as sentences for a change log, what breaks callers first. */
export function outlineChanges(before: readonly string[], after: readonly string[]): readonly string[] {
  const { changes } = compareProtos(readOutline(before), readOutline(after));
  const breaking = changes.filter((each) => each.breaksClients).map(({ text }) => `**Breaking:** ${quoted(text)}.`);
  return [...breaking, ...changes.filter((each) => !each.breaksClients).map(({ text }) => `${quoted(text)}.`)];
}

/** The name that a sentence begins with as code. */
function quoted(text: string): string {
  return text.replace(/^([^:]+):/, "`$1`:");
}

const nowhere: Location = { file: "", line: 1, column: 1 };

/** What every declaration says that an outline does not. */
const bare = { deprecated: false, options: {}, location: nowhere, examples: [] } as const;

/** An API of what an outline says: types, fields and values by their names, methods with their streams. */
function readOutline(lines: readonly string[]): Api {
  const enumNames = new Set(lines.flatMap((line) => (line.startsWith("enum ") ? [line.slice(5)] : [])));
  const held = membersOf(lines);
  const members = (kind: string, holder: string): readonly Member[] => held.get(`${kind} ${holder}`) ?? [];
  const messages = lines.flatMap((line): Message[] => {
    if (!line.startsWith("message ")) return [];
    const fullName = line.slice(8);
    const fields = members("field", fullName).map(([name, type]): Field => ({
      ...bare,
      name,
      jsonName: name,
      type: readType(type, enumNames),
    }));
    return [{ ...bare, fullName, name: fullName, fields, oneofs: [], extensionRanges: [], isMessageSet: false }];
  });
  const enums = [...enumNames].map((fullName): Enum => {
    const values = members("value", fullName).map(([name, number]) => ({ ...bare, name, number: Number(number) }));
    return { ...bare, fullName, name: fullName, closed: false, values };
  });
  const services = [...new Set(lines.flatMap((line) => /^rpc ([^(]+)\.[^.(]+\(/.exec(line)?.[1] ?? []))].map(
    (fullName): Service => ({ ...bare, fullName, name: fullName, methods: methodsOf(lines, fullName) }),
  );
  const file = { path: "outline", package: "", syntax: "proto3", isInput: true, options: {} } as const;
  return {
    name: "outline",
    info: { tags: [] },
    securitySchemes: [],
    files: [{ ...file, messages, enums, services, extensions: [] }],
  };
}

/** Name of a field or value, and what the outline says of it. */
type Member = readonly [name: string, rest: string];

/** Fields and values by what holds them: `"field pkg.Book"`, `"value pkg.Cover"`. */
function membersOf(lines: readonly string[]): ReadonlyMap<string, readonly Member[]> {
  const all = new Map<string, Member[]>();
  for (const line of lines) {
    const [, kind, holder, name, rest = ""] = /^(field|value) (\S+)\.([^.\s]+) (.*)$/.exec(line) ?? [];
    if (kind === undefined || holder === undefined || name === undefined) continue;
    const key = `${kind} ${holder}`;
    const known = all.get(key);
    if (known) known.push([name, rest]);
    else all.set(key, [[name, rest]]);
  }
  return all;
}

function methodsOf(lines: readonly string[], service: string): Service["methods"] {
  return lines.flatMap((line) => {
    const [, holder, name, up, input, down, output] =
      /^rpc ([^(]+)\.([^.(]+)\((stream )?([^)]*)\) (stream )?(.*)$/.exec(line) ?? [];
    if (holder !== service || name === undefined || input === undefined || output === undefined) return [];
    const streams = { clientStreaming: up !== undefined, serverStreaming: down !== undefined };
    const doc = { tags: [], errors: [], examples: [] };
    return [{ ...bare, name, input, output, ...streams, idempotency: "unknown" as const, bindings: [], doc }];
  });
}

const scalars: ReadonlySet<string> = new Set<ScalarType>([
  ...(["double", "float", "int32", "int64", "uint32", "uint64", "sint32", "sint64"] as const),
  ...(["fixed32", "fixed64", "sfixed32", "sfixed64", "bool", "string", "bytes"] as const),
]);

/** `repeated string`, `map<string, pkg.Book>`, `pkg.Book`. */
function readType(text: string, enumNames: ReadonlySet<string>): FieldType {
  const [, key, value] = /^map<(\w+), (.*)>$/.exec(text) ?? [];
  const name = value ?? text.replace(/^repeated /, "");
  const of: FieldType["of"] = scalars.has(name)
    ? { kind: "scalar", scalar: name as ScalarType, validateUtf8: false }
    : enumNames.has(name)
      ? { kind: "enum", enum: name }
      : { kind: "message", message: name, delimited: false };
  if (key !== undefined) return { kind: "map", key: key as MapKeyType, of };
  return text.startsWith("repeated ")
    ? { kind: "list", of, packed: false }
    : { kind: "singular", of, presence: "implicit" };
}
