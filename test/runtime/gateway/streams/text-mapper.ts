import { JsonError } from "../../../../generator/runtime/core/json-error.js";
import type { AnyMapper } from "../../../../generator/runtime/core/mapper.js";
import { WireError } from "../../../../generator/runtime/core/wire-error.js";

/** A mapper whose wire is the JSON itself, so that tests of streams need no proto: objects only, checked both ways. */
export function createTextMapper(fullName: string): AnyMapper {
  return {
    fullName,
    schema: { fullName, fields: [] },
    toJson,
    toJsonBytes: (wire) => Buffer.from(toJson(wire)),
    fromJson(json) {
      const bytes = json instanceof Uint8Array ? json : Buffer.concat([...json]);
      const text = bytes.toString().trim();
      if (text === "") return Buffer.from("{}");
      if (!isObject(text)) throw new JsonError("not a test message", 1, 1, 0);
      return Buffer.from(text);
    },
    encode: () => {
      throw new Error("not used");
    },
    decode: (wire) => JSON.parse(Buffer.from(wire).toString()) as unknown,
  };
}

function isObject(text: string): boolean {
  if (!text.startsWith("{")) return false;
  // Large messages are all alike; parsing them would only slow the tests.
  if (text.length > 1_000_000) return text.endsWith("}");
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toJson(wire: Uint8Array): string {
  const text = Buffer.from(wire).toString();
  if (!isObject(text)) throw new WireError("not a test message", 0);
  return text;
}
