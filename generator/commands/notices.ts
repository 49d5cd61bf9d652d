import { type Diagnostic, formatDiagnostic } from "../diagnostics.js";
import { findPassedOver } from "../load-config.js";
import type { CommandOutput } from "./command-output.js";

/** A second configuration, where neither the arguments nor the environment say which one is meant. */
export function listNotices(args: readonly string[]): readonly Diagnostic[] {
  const isNamed = args.some((each) => /^(?:-c|--config(?:=|$))/.test(each));
  return isNamed || process.env["GATEWRIGHT_CONFIG"] !== undefined ? [] : findPassedOver();
}

/** Prints what is to be said of a command line whose command says nothing of it itself. */
export function sayNotices(args: readonly string[], output: CommandOutput): void {
  for (const each of listNotices(args)) output.complaint(formatDiagnostic(each));
}
