import { readSync, writeSync } from "node:fs";
import type { AnyMapper, MapperRegistry } from "../../generator/runtime/core/mapper.js";
import type { TesteeMode } from "./build-testee.js";

/** `conformance.ConformanceRequest` as our own emitted code decodes it. */
interface Request {
  readonly payload?:
    | { readonly case: "protobufPayload"; readonly value: Uint8Array }
    | { readonly case: string; readonly value: string };
  readonly requestedOutputFormat: number;
  readonly messageType: string;
  readonly testCategory: number;
}

/** The `result` of `conformance.ConformanceResponse`. */
type Result =
  | {
      readonly case: "parseError" | "serializeError" | "runtimeError" | "jsonPayload" | "skipped";
      readonly value: string;
    }
  | { readonly case: "protobufPayload"; readonly value: Uint8Array };

const protobufFormat = 1;
const jsonFormat = 2;
const ignoreUnknownTest = 3;

/** Answers the runner's requests on standard input until it is closed: a length in four bytes, little endian, then the message. */
export function serve(mappers: MapperRegistry, mode: TesteeMode): void {
  const requests = find(mappers, "conformance.ConformanceRequest");
  const responses = find(mappers, "conformance.ConformanceResponse");
  for (let head = read(4); head !== undefined; head = read(4)) {
    const request = requests.decode(read(head.readUInt32LE(0)) ?? Buffer.alloc(0)) as Request;
    const response = responses.encode({ result: answer(mappers, mode, request) } as never);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(response.length);
    write(Buffer.concat([length, response]));
  }
}

function answer(mappers: MapperRegistry, mode: TesteeMode, request: Request): Result {
  if (request.messageType === "conformance.FailureSet") return { case: "protobufPayload", value: new Uint8Array(0) };
  const mapper = mappers.get(request.messageType);
  if (mapper === undefined) return { case: "runtimeError", value: `unknown message type ${request.messageType}` };
  if (![protobufFormat, jsonFormat].includes(request.requestedOutputFormat))
    return { case: "skipped", value: "only binary and JSON" };
  const toJson = request.requestedOutputFormat === jsonFormat;
  try {
    const wire = parse(mappers, mode, mapper, request);
    if (wire === undefined) return { case: "skipped", value: "only binary and JSON" };
    return serialize(mappers, mapper, wire, toJson);
  } catch (error) {
    return { case: "parseError", value: String(error) };
  }
}

/** The payload as wire bytes; protobuf that becomes JSON without a typed message in between is read when it is written. */
function parse(
  mappers: MapperRegistry,
  mode: TesteeMode,
  mapper: AnyMapper,
  { payload, testCategory, requestedOutputFormat }: Request,
): Uint8Array | undefined {
  if (payload?.case === "jsonPayload" && typeof payload.value === "string") {
    const wire = mapper.fromJson(Buffer.from(payload.value), {
      registry: mappers,
      ignoreUnknown: testCategory === ignoreUnknownTest,
    });
    return mode === "typed" ? again(mapper, wire) : wire;
  }
  if (payload?.case !== "protobufPayload" || typeof payload.value === "string") return undefined;
  return mode === "typed" || requestedOutputFormat === protobufFormat ? again(mapper, payload.value) : payload.value;
}

function serialize(mappers: MapperRegistry, mapper: AnyMapper, wire: Uint8Array, toJson: boolean): Result {
  if (!toJson) return { case: "protobufPayload", value: wire };
  try {
    return { case: "jsonPayload", value: mapper.toJson(wire, { registry: mappers }) };
  } catch (error) {
    // Straight from wire to JSON, reading and writing fail in one place; the suite has no malformed wire that is to become JSON.
    return { case: "serializeError", value: String(error) };
  }
}

/** Through a typed message, back to wire. */
function again(mapper: AnyMapper, wire: Uint8Array): Uint8Array {
  return mapper.encode(mapper.decode(wire) as never);
}

function find(mappers: MapperRegistry, fullName: string): AnyMapper {
  const mapper = mappers.get(fullName);
  if (mapper === undefined) throw new Error(`${fullName} has no mapper`);
  return mapper;
}

/** Exactly `length` bytes of standard input; undefined when it is closed before the first. */
function read(length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  for (let got = 0; got < length;) {
    const count = readSync(0, bytes, got, length - got, null);
    if (count === 0) return undefined;
    got += count;
  }
  return bytes;
}

function write(bytes: Buffer): void {
  for (let sent = 0; sent < bytes.length;) sent += writeSync(1, bytes, sent);
}
