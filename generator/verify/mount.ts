import type { ConformanceService } from "../runtime/conformance/index.js";

/** The literal segments that all routes of an API begin with, e.g. `"/v3"`; `""` if they have none in common. */
export function mountOf(services: readonly ConformanceService[]): string {
  const all = services.flatMap((service) => service.methods.flatMap((method) => method.bindings));
  const [first, ...rest] = all.map(({ segments }) => {
    const end = segments.findIndex((segment) => typeof segment !== "string");
    // The last segment names a method, not a mount.
    return segments.slice(0, end < 0 ? -1 : end);
  });
  if (first === undefined) return "";
  const length = first.findIndex((segment, at) => rest.some((each) => each[at] !== segment));
  return first
    .slice(0, length < 0 ? first.length : length)
    .map((segment) => `/${String(segment)}`)
    .join("");
}
