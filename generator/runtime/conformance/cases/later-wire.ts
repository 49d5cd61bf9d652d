import type { CaseContext } from "../context.js";
import type { RequestLayout } from "../layout.js";
import { pathSample } from "../path.js";
import { encodeReference } from "../wire.js";

/** What the upstream gets of a further message of a stream: the path is part of the first one alone. */
export function laterWire({ binding, method }: CaseContext, { wire }: RequestLayout): string {
  const pathLength = encodeReference(pathSample(binding, method.input).message).length;
  return Buffer.from(wire, "base64")
    .subarray(0, -pathLength || undefined)
    .toString("base64");
}
