import * as fc from "fast-check";
import {
  callBidiStreaming,
  callClientStreaming,
  callServerStreaming,
  callUnary,
} from "../../../generator/runtime/client/call.js";
import { ClientError } from "../../../generator/runtime/client/client-error.js";
import type { ClientTransport } from "../../../generator/runtime/client/client-transport.js";
import type { AnyMethod, HttpRule } from "../../../generator/runtime/core/method.js";
import type { DialectName } from "../../../generator/runtime/core/dialect-names.js";
import type { EchoApi } from "./echo-api.js";
import { randomMessage, type AnyArbitrary } from "./random-message.js";

type Message = Readonly<Record<string, unknown>>;

/** A way from a client to an upstream that sends everything back. */
export interface RoundTripPath {
  readonly api: EchoApi;
  readonly transport: ClientTransport;
  /** Whether what was sent has left the client since this was last asked. */
  hasSent(): boolean;
  /** Messages that the upstream got since this was last asked; absent where there is none. */
  takeReceived?(): readonly Uint8Array[];
  /** Calls that are made; default all. */
  readonly carries?: (rule: HttpRule, method: AnyMethod) => boolean;
  /** A named difference: the call is not judged. */
  readonly excuses?: (call: RoundTripCall) => boolean;
}

/** One call, by one binding. */
export interface RoundTripCall {
  readonly method: AnyMethod;
  readonly rule: HttpRule;
  readonly messages: readonly Message[];
}

/** What came of the calls. */
export interface RoundTripCounts {
  arrived: number;
  refused: number;
  excused: number;
}

/** Makes random calls: each gives its messages back whole, or is refused by the client before anything has been sent. Throws otherwise. */
export async function checkRoundTrip(path: RoundTripPath, numRuns: number, seed = 1): Promise<RoundTripCounts> {
  const counts: RoundTripCounts = { arrived: 0, refused: 0, excused: 0 };
  const { api } = path;
  const held = anyOf(api);
  const calls = api.methods
    .flatMap((method) => rulesOf(method).map((rule) => ({ method, rule })))
    .filter(({ method, rule }) => path.carries?.(rule, method) !== false);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(calls.length - 1).chain((at) => {
        const { method } = calls[at] as (typeof calls)[number];
        const bounds = isInputStream(method) ? { maxLength: 3 } : { minLength: 1, maxLength: 1 };
        return fc.record({ at: fc.constant(at), messages: fc.array(randomMessage(method.input, held), bounds) });
      }),
      async ({ at, messages }) => {
        const { method, rule } = calls[at] as (typeof calls)[number];
        const call: RoundTripCall = { method: { ...method, http: rule }, rule, messages };
        if (fillsMask(call) || path.excuses?.(call) === true) {
          counts.excused++;
          return;
        }
        path.hasSent();
        path.takeReceived?.();
        let answers: unknown[];
        try {
          answers = await make(path.transport, call);
        } catch (error) {
          if (path.hasSent() || !(error instanceof ClientError) || error.codeName !== "INVALID_ARGUMENT")
            throw new Error(`${method.name}, ${rule.method} with the body ${rule.body}: ${String(error)}`, {
              cause: error,
            });
          if ((path.takeReceived?.() ?? []).length > 0)
            throw new Error("refused what the upstream has got", { cause: error });
          counts.refused++;
          return;
        }
        counts.arrived++;
        try {
          compare(path, call, answers);
        } catch (error) {
          throw new Error(`${method.name}, ${rule.method} with the body ${rule.body}: ${String(error)}`, {
            cause: error,
          });
        }
      },
    ),
    { seed, numRuns },
  );
  return counts;
}

function compare(
  { api, takeReceived }: RoundTripPath,
  { method, rule, messages }: RoundTripCall,
  answers: readonly unknown[],
): void {
  const text = (message: unknown): string => api.textOf(method.input.fullName, message as object);
  const wanted = messages.map(text);
  const got = takeReceived?.().map(text);
  if (got !== undefined && got.join("\n") !== wanted.join("\n"))
    throw new Error(`the upstream got ${got.join("\n")} instead of ${wanted.join("\n")}`);
  const back = method.kind === "client_streaming" ? [wanted.at(-1) ?? text({})] : wanted;
  const came = answers.map(text);
  if (rule.responseBody === undefined) {
    if (came.join("\n") !== back.join("\n")) throw new Error(`${came.join("\n")} came back, not ${back.join("\n")}`);
    return;
  }
  // One field comes back. Of a message that is not set, an empty one does.
  const field = method.output.fields.find(({ name }) => name === rule.responseBody);
  const part = (whole: unknown): unknown => (field === undefined ? whole : (whole as Message)[field.property]);
  const sent = part(messages[0]);
  if (field === undefined || sent === undefined) return;
  const only = text({ [field.property]: sent });
  if (text({ [field.property]: part(answers[0]) }) !== only)
    throw new Error(`${came.join("\n")} came back, not ${only}`);
}

async function make(transport: ClientTransport, { method, messages }: RoundTripCall): Promise<unknown[]> {
  const answers: unknown[] = [];
  const options = { timeoutMs: 20_000 };
  switch (method.kind) {
    case "unary":
      return [await callUnary(transport, method as never, messages[0], options)];
    case "client_streaming":
      return [await callClientStreaming(transport, method as never, messages, options)];
    case "server_streaming":
      for await (const each of callServerStreaming(transport, method as never, messages[0], options))
        answers.push(each);
      return answers;
    case "bidi_streaming":
      for await (const each of callBidiStreaming(transport, method as never, messages, options)) answers.push(each);
      return answers;
    default:
      return method.kind satisfies never;
  }
}

/** What an Any may hold: a message of the API's own, one whose JSON is an object of its fields, one whose JSON is not, and nothing. */
function anyOf({ mappers, mapperOf, methods }: EchoApi): AnyArbitrary {
  const field = methods[0]?.input.fields.find(({ name }) => name === "inner")?.type;
  const inner = field?.kind === "message" ? field.message().fullName : "";
  const holding = (fullName: string, message: object): { typeUrl: string; value: Uint8Array } => ({
    typeUrl: `type.googleapis.com/${fullName}`,
    value: mapperOf(fullName).encode(message as never),
  });
  const nothing = { typeUrl: "", value: new Uint8Array(0) };
  const own = [nothing, holding(inner, { label: "held" }), holding(inner, {})];
  // Those that the API has: the others cannot be encoded here.
  const known = (fullName: string): boolean => mappers.get(`google.protobuf.${fullName}`) !== undefined;
  if (!["Timestamp", "Value", "Any", "FieldMask"].every(known)) return fc.constantFrom(...own);
  return fc.constantFrom(
    ...own,
    holding("google.protobuf.Timestamp", { seconds: 5n, nanos: 500_000_000 }),
    holding("google.protobuf.Value", { kind: { case: "numberValue", value: 12345678901234567000 } }),
    holding("google.protobuf.Any", holding("google.protobuf.FieldMask", { paths: ["a_b"] })),
  );
}

/** A gateway fills the mask of a PATCH that has none. */
function fillsMask({ rule, messages }: RoundTripCall): boolean {
  return rule.method === "PATCH" && messages[0]?.["updateMask"] === undefined;
}

/** The bindings of a method, each by itself. */
function rulesOf({ http }: AnyMethod): readonly HttpRule[] {
  if (http === undefined) return [];
  const { additional = [], ...primary } = http;
  return [primary, ...additional];
}

function isInputStream({ kind }: AnyMethod): boolean {
  return kind === "client_streaming" || kind === "bidi_streaming";
}

/** What no request says to a gateway of a generation, so that the field arrives in another way than it was given. */
export function isUnsayable(
  dialect: DialectName | "the real grpc-gateway",
  { rule, method, messages }: RoundTripCall,
): boolean {
  const field = method.input.fields.find((each) => each.name === rule.body);
  const isSet = (message: Message): boolean =>
    field?.oneof === undefined
      ? message[field?.property ?? ""] !== undefined
      : (message[field.oneof] as { readonly case: string } | undefined)?.case === field.property;
  if (field === undefined || !field.explicit || messages.every(isSet)) return false;
  switch (dialect) {
    case "google":
      return false;
    // There, the empty body of a message that is not set is that message, empty.
    case "grpc-gateway-v2":
    case "grpc-gateway-v1":
      return field.type.kind === "message";
    // And this one answers 400 without a body, or sets the field to its default.
    case "the real grpc-gateway":
    case "grpc-gateway-v1-early":
      return true;
    default:
      return dialect satisfies never;
  }
}
