import { type ConformanceCase, type ExchangeAnswer, parsed } from "../../../generator/runtime/conformance/index.js";

/** Why our gateway means to answer a case otherwise than etcd's own; undefined: it does not. */
export function intendedDifference(
  each: Pick<ConformanceCase, "rule" | "title">,
  ours: ExchangeAnswer,
  theirs: ExchangeAnswer,
): string | undefined {
  return differences.find(({ applies }) => applies(each, ours, theirs))?.why;
}

interface Difference {
  readonly applies: (
    each: Pick<ConformanceCase, "rule" | "title">,
    ours: ExchangeAnswer,
    theirs: ExchangeAnswer,
  ) => boolean;
  readonly why: string;
}

const differences: readonly Difference[] = [
  { applies: (each) => each.rule === "path-aliases", why: "ours serves /v3beta and /v3alpha in front of every etcd" },
  {
    applies: (each) => each.rule === "metadata-dropped" && each.title === "hop-by-hop names",
    why: "names that would break the upstream's connection are dropped instead of answered 500",
  },
  {
    applies: (each) => each.rule === "stream-malformed" && each.title.startsWith("the second message"),
    why: "ours answers while the request is still open; over HTTP/1.1 etcd's own waits for its end",
  },
  {
    applies: (_, ours, theirs) =>
      code(ours) !== undefined && code(ours) === code(theirs) && [412, 408, 403].includes(theirs.status),
    why: "Debian's package is linked with an older library than etcd's release: the error has the body of v1 with the statuses of the one before",
  },
  {
    applies: (each, _, theirs) => each.rule === "empty-body" && text(theirs).includes('"EOF"'),
    why: "Debian's package is linked with an older library than etcd's release: it refuses an empty body although its errors are v1's",
  },
  { applies: (each) => each.rule === "oneof-twice", why: "of two members one wins; which one, v1 leaves open" },
  {
    applies: (each) => each.rule === "oneof-members" && each.title.endsWith(": null"),
    why: "in v1 a member that is null may win over one that is set; ours never drops what is set",
  },
];

function code(answer: ExchangeAnswer): unknown {
  const body = parsed(text(answer))?.value;
  return typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
}

function text(answer: ExchangeAnswer): string {
  return Buffer.from(answer.body).toString("utf8");
}
