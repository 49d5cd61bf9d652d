/** What is used of `@opentelemetry/api`: `import * as api from "@opentelemetry/api"` has all of it. Contexts are handed on, never looked into. */
export interface TraceApi {
  readonly ROOT_CONTEXT: unknown;
  readonly SpanKind: { readonly SERVER: number; readonly CLIENT: number };
  readonly SpanStatusCode: { readonly ERROR: number };
  readonly trace: {
    getTracer(name: string): TraceTracer;
    setSpan(context: unknown, span: TraceSpan): unknown;
  };
  readonly propagation: {
    extract(context: unknown, carrier: unknown, getter: TraceGetter): unknown;
    inject(context: unknown, carrier: unknown, setter: TraceSetter): void;
  };
}

/** Makes spans. */
export interface TraceTracer {
  startSpan(name: string, options: { kind: number; attributes: TraceAttributes }, context: unknown): TraceSpan;
}

/** A span under way. */
export interface TraceSpan {
  spanContext(): { readonly traceId: string; readonly spanId: string };
  setAttribute(name: string, value: string | number | boolean): unknown;
  setStatus(status: { code: number }): unknown;
  addEvent(name: string, attributes?: TraceAttributes): unknown;
  end(): void;
}

/** Attributes of a span. */
export type TraceAttributes = Record<string, string | number | boolean>;

/** Reads context from headers. */
export interface TraceGetter {
  keys(carrier: unknown): string[];
  get(carrier: unknown, key: string): string | undefined;
}

/** Writes context into metadata. */
export interface TraceSetter {
  set(carrier: unknown, key: string, value: string): void;
}
