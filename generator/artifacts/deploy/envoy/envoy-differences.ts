import { defaultDialect } from "../../../config.js";
import type { Method } from "../../../model/api.js";
import { followFieldPath } from "../../../model/field-path.js";
import type { Plan } from "../../../plan/plan.js";
import { dialects } from "../../../runtime/gateway/dialects.js";
import type { BoundMethod } from "./bound-method.js";

/** Something that Envoy does otherwise than the gateway, whichever routes both serve. */
export interface EnvoyDifference {
  /** In a few words, for a list: `the form of errors`. */
  readonly title: string;
  /** What it comes to, in a sentence. */
  readonly text: string;
}

/** What the transcoder cannot be told of an API and its configuration. */
export function findEnvoyDifferences(plan: Plan, served: readonly BoundMethod[]): readonly EnvoyDifference[] {
  return [...always, ...errorDifferences(plan), ...streamDifferences(served), ...messageDifferences(plan, served)];
}

const always: readonly EnvoyDifference[] = [
  {
    title: "paths",
    text: "Slashes at the end of a path are ignored, literals are compared undecoded, and the verb of a route may also be sent as its last segment. ** with something behind it stands for one segment at least.",
  },
  {
    title: "headers",
    text: "All headers go upstream under their own names: none is dropped, and Grpc-Metadata-* keeps its prefix. Metadata of an answer are headers without one.",
  },
  {
    title: "JSON",
    text: "It is read and written by Envoy's protobuf library: what the dialect's generation of gateways does with duplicate keys, unknown enum names or bytes after a body is not followed.",
  },
];

function errorDifferences({ config }: Plan): readonly EnvoyDifference[] {
  const { dialect = defaultDialect } = config.gateway ?? {};
  const text: Readonly<Record<typeof dialect, string>> = {
    "grpc-gateway-v2":
      "They have the gateway's form where the upstream has answered; what Envoy refuses itself (no route, malformed JSON) is plain text. Details need their types in the descriptor set.",
    "grpc-gateway-v1":
      "They are google.rpc.Status, without the member error that grpc-gateway 1 has; CANCELLED is 499, not 408. What Envoy refuses itself is plain text.",
    "grpc-gateway-v1-early":
      "They are google.rpc.Status, without the member error that grpc-gateway 1 has; CANCELLED is 499, DEADLINE_EXCEEDED 504, RESOURCE_EXHAUSTED 429 and FAILED_PRECONDITION 400. What Envoy refuses itself is plain text.",
    google:
      "They are google.rpc.Status itself, without the object error around it and without its status name. What Envoy refuses itself is plain text.",
  };
  return [{ title: "errors", text: text[dialect] }];
}

function streamDifferences(served: readonly BoundMethod[]): readonly EnvoyDifference[] {
  const answers = served.some(({ method }) => method.serverStreaming);
  const requests = served.some(({ method }) => method.clientStreaming);
  return [
    ...(answers
      ? [
          {
            title: "streams of answers",
            text: "One form is sent to everybody, whatever Accept says, without the envelope of result and error: a failure after the first message ends the body, and only trailers tell it. There is no WebSocket.",
          },
        ]
      : []),
    ...(requests
      ? [
          {
            title: "streams of requests",
            text: "Their messages are the elements of one JSON array; concatenated or on lines they are refused.",
          },
        ]
      : []),
  ];
}

function messageDifferences(plan: Plan, served: readonly BoundMethod[]): readonly EnvoyDifference[] {
  const { gateway = {} } = plan.config;
  const rules = dialects[gateway.dialect ?? defaultDialect];
  const emits = gateway.json?.emitUnpopulated ?? rules.emitUnpopulated;
  const patches = served.some(({ method, binding }) => binding.method === "PATCH" && hasMask(plan, method));
  const lists = served.some((each) => hasListVariable(plan, each));
  const collides = served.some(({ binding }) => binding.body.kind === "whole" && binding.template.variables.length > 0);
  return [
    ...(rules.ignoreUnknownFields
      ? []
      : [{ title: "unknown fields", text: "Those of a body are ignored, not refused." }]),
    ...(collides
      ? [
          {
            title: "path and body",
            text: "A field that stands in both has the value of the body, not that of the path.",
          },
        ]
      : []),
    ...(gateway.stripBearer === true
      ? [{ title: "Authorization", text: "It goes upstream as it is: the word Bearer is not taken off." }]
      : []),
    ...(emits
      ? [
          {
            title: "unset fields",
            text: "Scalars and lists without value are written, unset messages are left out rather than null.",
          },
        ]
      : []),
    ...(patches
      ? [{ title: "field masks", text: "A PATCH without a mask has none: it is not made of the body's keys." }]
      : []),
    ...(lists
      ? [{ title: "lists in paths", text: "A variable that stands for a list takes one element, commas and all." }]
      : []),
  ];
}

function hasMask({ index }: Plan, method: Method): boolean {
  const fields = index.messages.get(method.input)?.fields ?? [];
  return fields.some(({ type }) => type.of.kind === "message" && type.of.message === "google.protobuf.FieldMask");
}

function hasListVariable({ index }: Plan, { method, binding }: BoundMethod): boolean {
  const input = index.messages.get(method.input);
  if (!input) return false;
  return binding.template.variables.some(
    ({ fieldPath }) => followFieldPath(index, input, fieldPath).fields?.at(-1)?.type.kind === "list",
  );
}
