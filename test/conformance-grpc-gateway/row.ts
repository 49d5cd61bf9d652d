import type { JsonValue } from "@bufbuild/protobuf";

/** A request whose effect is known, at the real gateway and at ours (v2). */
export interface Row {
  /** What it is about. */
  readonly about: string;
  /** `shapes`, the API of `protos/shapes.proto`, unless it is another of those that are compared. */
  readonly api?: "shapes" | "old";
  /** Method and path, e.g. `GET /query?text=a`. */
  readonly request: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /** What the upstream answers; without it, what it got. */
  readonly answer?: {
    readonly message?: JsonValue;
    readonly code?: number;
    readonly details?: readonly JsonValue[];
    readonly headers?: Readonly<Record<string, string | string[]>>;
  };
  readonly expect: {
    readonly status: number;
    /** JSON of the message that the upstream gets; null where no call may reach it; absent: whatever. */
    readonly upstream?: JsonValue;
    /** The first JSON value of the body; absent: whatever. */
    readonly body?: JsonValue;
    /** Words that ours has in its body, where each gateway has its own. */
    readonly says?: string;
    /** Headers of the answer. */
    readonly headers?: Readonly<Record<string, readonly string[]>>;
    /** Metadata of the call. */
    readonly metadata?: Readonly<Record<string, string>>;
  };
  /** The row of README's table that says why the real gateway does another thing. */
  readonly departure?: string;
}
