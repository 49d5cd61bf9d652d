import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { ApiFile, Method, Service } from "../model/api.js";
import { matchesFile, matchesMethod, matchesPath, readPattern } from "./selection.js";
import type { SelectionPattern } from "./selection.js";

interface Selection {
  /** Absent: everything. */
  readonly include?: readonly SelectionPattern[];
  readonly exclude: readonly SelectionPattern[];
}

/** Which services, methods, paths and files are wanted; see `readPattern`. */
export interface SelectionPatterns {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Leaves of the input files what is wanted, gives client streams their body, and drops services that have nothing to call. */
export function settleServices(
  files: readonly ApiFile[],
  patterns: SelectionPatterns,
): { readonly files: readonly ApiFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const selection: Selection = {
    ...(patterns.include && { include: patterns.include.map(readPattern) }),
    exclude: (patterns.exclude ?? []).map(readPattern),
  };
  const settled = files.map((file) => (file.isInput ? settleFile(file, selection, diagnostics) : file));
  for (const { text, hits } of [...(selection.include ?? []), ...selection.exclude]) {
    if (hits === 0) diagnostics.push(complain("selection-unused", { pattern: text }));
  }
  return { files: settled, diagnostics };
}

function settleFile(file: ApiFile, selection: Selection, diagnostics: Diagnostic[]): ApiFile {
  const { include, exclude } = selection;
  // Both are asked, so that both sets of patterns know of the file.
  const [isNamed, isRefused] = [include !== undefined && matchesFile(include, file), matchesFile(exclude, file)];
  const services = file.services.flatMap((service) => {
    if (service.methods.length === 0)
      diagnostics.push(complain("service-empty", { name: service.fullName }, service.location));
    const methods = service.methods.flatMap((method) => settleMethod(file, service, method, selection, diagnostics));
    return methods.length === 0 ? [] : [{ ...service, methods }];
  });
  const isWanted = !isRefused && (include === undefined || isNamed || services.length > 0);
  if (isWanted) return { ...file, services };
  diagnostics.push(complain("input-left-out", { file: file.path }));
  // What other files use of it is emitted still.
  return { ...file, services: [], isInput: false };
}

function settleMethod(
  file: ApiFile,
  service: Service,
  method: Method,
  { include, exclude }: Selection,
  diagnostics: Diagnostic[],
): readonly Method[] {
  if (matchesMethod(exclude, file, service, method)) return [];
  const isIncluded = include === undefined || matchesMethod(include, file, service, method);
  const bindings = method.bindings.filter((binding) => {
    const isOnPath = include !== undefined && matchesPath(include, binding);
    return !matchesPath(exclude, binding) && (isIncluded || isOnPath);
  });
  if (bindings.length === 0 && (!isIncluded || method.bindings.length > 0)) return [];
  return [
    {
      ...method,
      bindings: bindings.map((binding) => {
        if (!method.clientStreaming || binding.body.kind !== "none") return binding;
        diagnostics.push(
          complain("stream-without-body", { method: `${service.fullName}.${method.name}` }, binding.location),
        );
        return { ...binding, body: { kind: "whole" } };
      }),
    },
  ];
}
