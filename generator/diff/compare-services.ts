import type { Method, Service } from "../model/api.js";
import { note, pairUp, type WireComparison, type WireSide } from "./wire-comparison.js";
import type { WireChangeKind } from "./wire-kinds.js";

/** Compares two versions of one service. */
export function compareService(comparison: WireComparison, old: Service, now: Service): void {
  const { both, gone, come } = pairUp(old.methods, now.methods, (each) => each.name);
  for (const [method, other] of both) compareMethod(comparison, `${now.fullName}.${method.name}`, method, other);
  for (const method of gone)
    note(comparison, "method-removed", `${old.fullName}.${method.name}`, sideOf(method, bindingsText(method)), {
      location: now.location,
    });
  for (const method of come)
    note(
      comparison,
      "method-added",
      `${now.fullName}.${method.name}`,
      { location: old.location },
      sideOf(method, bindingsText(method)),
    );
  if (now.deprecated && !old.deprecated)
    note(comparison, "service-deprecated", now.fullName, { location: old.location }, { location: now.location });
}

function sideOf(method: Method, text: string): WireSide {
  return { text, location: method.location, part: method };
}

/** `", POST /v1/books"`: where a method is served on HTTP. */
function bindingsText({ bindings }: Method): string {
  return bindings.map(({ method, template }) => `, ${method} ${template.source}`).join("");
}

function compareMethod(comparison: WireComparison, subject: string, old: Method, now: Method): void {
  const differ = (kind: WireChangeKind, before: string, after: string): void => {
    if (before !== after) note(comparison, kind, subject, sideOf(old, before), sideOf(now, after));
  };
  differ("method-request-changed", comparison.rename(old.input), now.input);
  differ("method-response-changed", comparison.rename(old.output), now.output);
  differ("method-client-streaming-changed", streamText(old.clientStreaming), streamText(now.clientStreaming));
  differ("method-server-streaming-changed", streamText(old.serverStreaming), streamText(now.serverStreaming));
  differ("method-idempotency-changed", old.idempotency, now.idempotency);
  if (now.deprecated && !old.deprecated)
    note(comparison, "method-deprecated", subject, { location: old.location }, { location: now.location });
}

function streamText(isStream: boolean): string {
  return isStream ? "a stream" : "one message";
}
