import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { Location, Method, OptionValue } from "../../model/api.js";
import type { Extensions, HttpAnswer, HttpParameter, SecurityAlternative } from "../../model/http-api.js";
import type { Lowering } from "../lowering.js";
import { mergeAnswers } from "./answers.js";
import { readExternalDocs } from "./docs.js";
import { readList, readMap, readMember, readText } from "./option.js";
import { plainType } from "./plain-type.js";
import { readExtensions } from "./value.js";

/** What an annotation of grpc-gateway's OpenAPI generator says of a method. */
export interface OperationAnnotation {
  readonly id?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** Absent when nothing is said; a requirement without schemes asks for nothing. */
  readonly security?: readonly SecurityAlternative[];
  readonly extensions: Extensions;
  /** Headers that requests may have. */
  headers(location: Location): readonly HttpParameter[];
  /** The answers with what is said of them, and those that only annotations have; `service` is the method's. */
  answers(lowering: Lowering, own: readonly HttpAnswer[], service: string): readonly HttpAnswer[];
}

/** Reads the annotation of a method. */
export function readOperation({ options }: Method): OperationAnnotation {
  const value = options[openapiv2Options.method];
  const id = readText(value, "operation_id");
  const summary = readText(value, "summary");
  const description = readText(value, "description");
  const security = readSecurity(value);
  return {
    ...(id !== undefined && { id }),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    tags: readList(value, "tags").filter((each) => typeof each === "string"),
    deprecated: readMember(value, "deprecated") === true,
    ...(security && { security }),
    extensions: { ...readExternalDocs(value), ...readExtensions(value) },
    headers: (location) =>
      readList(readMember(value, "parameters"), "headers").flatMap((each) => readHeader(each, location)),
    answers: (lowering, own, service) =>
      mergeAnswers(lowering, own, value, lowering.index.fileOf.get(service)?.options[openapiv2Options.file]),
  };
}

/** `security`: alternatives of schemes that are needed together. */
export function readSecurity(value: OptionValue | undefined): readonly SecurityAlternative[] | undefined {
  const said = readList(value, "security");
  if (said.length === 0) return undefined;
  return said.map((each) =>
    readMap(each, "security_requirement").map(([scheme, inner]) => ({
      scheme,
      scopes: readList(inner, "scope").filter((scope) => typeof scope === "string"),
    })),
  );
}

function readHeader(value: OptionValue, location: Location): readonly HttpParameter[] {
  const name = readText(value, "name");
  if (name === undefined) return [];
  const description = readText(value, "description");
  const format = readText(value, "format");
  return [
    {
      name,
      in: "header",
      required: readMember(value, "required") === true,
      deprecated: false,
      ...(description !== undefined && { description }),
      form: { kind: "style", style: "simple", explode: false, allowReserved: false },
      schema: { type: plainType(String(readMember(value, "type") ?? "STRING"), format) },
      examples: {},
      extensions: {},
      location,
    },
  ];
}
