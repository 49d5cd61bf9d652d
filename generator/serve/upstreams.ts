import { complain, type Diagnostic } from "../diagnostics.js";

/** The gRPC servers of each API, in the order of the APIs. */
export interface ReadUpstreams {
  readonly targets: readonly (readonly string[])[];
  /** Whether one of them is written `https://`. */
  readonly isSecure: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Shares upstreams out: `HOST:PORT` is everybody's, `NAME=HOST:PORT` that of one API, which has no other then. */
export function readUpstreams(upstream: readonly string[], apiNames: readonly string[]): ReadUpstreams {
  const diagnostics: Diagnostic[] = [];
  const own = new Map<string, string[]>();
  const shared: string[] = [];
  for (const text of upstream) {
    const at = text.indexOf("=");
    const name = text.slice(0, Math.max(at, 0));
    const target = text.slice(at + 1);
    if (!isTarget(target)) diagnostics.push(complain("serve-upstream-invalid", { given: text, expected: "HOST:PORT" }));
    else if (at < 0) shared.push(target);
    else if (apiNames.includes(name)) own.set(name, [...(own.get(name) ?? []), target]);
    else
      diagnostics.push(
        complain("serve-upstream-invalid", {
          given: text,
          expected: `of an API that is served (${apiNames.join(", ")})`,
        }),
      );
  }
  const targets = apiNames.map((name) => own.get(name) ?? shared);
  if (diagnostics.length === 0)
    for (const [index, each] of targets.entries())
      if (each.length === 0) diagnostics.push(complain("serve-upstream-missing", { api: apiNames[index] ?? "" }));
  return { targets, isSecure: upstream.some((each) => /(^|=)https:\/\//i.test(each)), diagnostics };
}

/** `127.0.0.1:2379`, `[::1]:2379`, `etcd.example:2379`, `https://etcd.example:2379`. */
function isTarget(text: string): boolean {
  const port = /^(?:https?:\/\/)?(?:\[[\da-f:.%\w]+\]|[^:/@[\]\s]+):(\d{1,5})\/?$/i.exec(text)?.[1];
  return port !== undefined && Number(port) > 0 && Number(port) <= 65_535;
}
