import { readFileSync } from "node:fs";
import yargs from "yargs";
import { hideBin } from "yargs/helpers";
import { diagnosticFormats, type DiagnosticFormat } from "./diagnostic-format.js";
import { dialectNames } from "./config.js";
import type { CommandOutput } from "./commands/command-output.js";
import { defaultConfigFile } from "./load-config.js";
import { listNotices, sayNotices } from "./commands/notices.js";
import { runGenerate } from "./commands/run-generate.js";
import { pickSettings, serveFlags } from "./commands/serve/flags.js";
import { packageRoot } from "./render/package-root.js";
import { reportFormats, type ReportFormat } from "./report/report.js";
import { findSimilar } from "./similar.js";

const args = hideBin(process.argv);

/** Whether complaints go to a terminal that can do more than print lines, which a dumb one cannot. */
const isTerminal = process.stderr.isTTY && process.env["TERM"] !== "dumb";

const output: CommandOutput = {
  result: (line) => process.stdout.write(`${line}\n`),
  complaint: (line) => process.stderr.write(`${line}\n`),
  // A line that the next one replaces, where somebody looks at it.
  ...(isTerminal && {
    progress: (what) => process.stderr.write(what === "" ? "\r\u001B[K" : `\r\u001B[K${what} ...`),
  }),
  hasColor: isTerminal && (process.env["NO_COLOR"] ?? "") === "",
};

const configOption = {
  alias: "c",
  type: "string",
  default: defaultConfigFile(),
  defaultDescription: "gatewright.config.ts, .js, .json or .yaml",
  describe: "Configuration file",
} as const;
const apiOption = {
  alias: "a",
  type: "string",
  describe: "Only the API of this name, or of this output folder",
} as const;

const verboseOption = { type: "boolean", default: false, describe: "Say how long each stage took" } as const;

const { version } = JSON.parse(readFileSync(new URL("package.json", packageRoot), "utf8")) as { version: string };

/** Flags that name something, which an empty text (a variable that is not set) does not. */
const mustSay: ReadonlySet<string> = new Set(["config", "api", "out"]);

/** Lines of help that are shown with a complaint about the command line. */
const LONGEST_HELP = 50;

/** The command line is wrong, which has been said. */
class UsageFault extends Error {}

/** ` Did you mean --check?` behind a complaint about a flag or command that is close to one in the help text, or the beginning of one. */
function hint(message: string, help: string): string {
  const [, name = ""] = /^Unknown (?:argument|command)s?: ([\w-]+)/.exec(message) ?? [];
  const commands = [...help.matchAll(/^\s+gatewright (\w+)/gm)].map(([, each]) => each ?? "");
  const command = commands.find((each) => name !== "" && each.startsWith(name)) ?? findSimilar(name, commands);
  if (name !== "" && command !== undefined) return `. Did you mean ${command}?`;
  const known = [...help.matchAll(/--([\w-]+)/g)].map(([, each]) => each ?? "");
  const similar = name === "" ? undefined : findSimilar(name, known);
  return similar === undefined ? "" : `. Did you mean --${similar}?`;
}

const parser = yargs(args)
  .scriptName("gatewright")
  .locale("en")
  .command(
    "generate",
    "Write every API of the configuration",
    (options) =>
      options
        .option("config", configOption)
        .option("api", apiOption)
        .option("check", {
          type: "boolean",
          default: false,
          describe: "Write nothing; fail if the output is not current",
        })
        .option("out", {
          alias: "o",
          type: "string",
          describe: "Folder instead of the configured output; several APIs get a folder each below it",
        })
        .option("force", {
          type: "boolean",
          default: false,
          describe: "Replace files in the output folder that gatewright did not write",
        })
        .option("dry-run", { type: "boolean", default: false, describe: "Write nothing; say what would be written" })
        .option("diff", { type: "boolean", default: false, describe: "With --check or --dry-run: print unified diffs" })
        .option("format", { choices: diagnosticFormats, default: "text", describe: "Form of the diagnostics" })
        .option("verbose", verboseOption)
        .option("max-warnings", {
          type: "number",
          requiresArg: true,
          describe: "Fail if there are more warnings than these",
        })
        .option("watch", {
          alias: "w",
          type: "boolean",
          default: false,
          describe: "Generate again whenever an input changes",
        }),
    async ({ config, check, force, dryRun, diff, format, verbose, maxWarnings, out, api, watch }) => {
      const options = {
        check,
        verbose,
        force,
        dryRun,
        diff,
        format: format as DiagnosticFormat,
        notices: listNotices(args),
        ...(maxWarnings !== undefined && { maxWarnings }),
        ...(out !== undefined && { out }),
        ...(api !== undefined && { api }),
      };
      process.exitCode = await runGenerate(config, options, output);
      if (watch) await (await import("./commands/watch-inputs.js")).watchInputs(config, options, output);
    },
  )
  .command(
    "init",
    "Write a configuration for the protos or OpenAPI documents of this folder",
    (options) =>
      options.option("yes", {
        alias: "y",
        type: "boolean",
        default: false,
        describe: "Ask nothing, take what was found",
      }),
    async ({ yes }) => {
      const { runInit } = await import("./commands/init/run-init.js");
      const { createAsk } = await import("./commands/init/ask.js");
      const asking = yes || !process.stdin.isTTY || !process.stdout.isTTY ? undefined : createAsk();
      process.exitCode = await runInit(".", asking?.ask, output).finally(() => asking?.close());
    },
  )
  .command(
    "sdk",
    "Write and compile the SDK packages of the configuration",
    (options) =>
      options
        .option("config", configOption)
        .option("api", apiOption)
        .option("verbose", verboseOption)
        .option("out", { type: "string", describe: "Folder instead of the configured output" }),
    async ({ config, verbose, out, api }) => {
      const { runSdk } = await import("./commands/run-sdk.js");
      const options = {
        verbose,
        notices: listNotices(args),
        ...(out !== undefined && { out }),
        ...(api !== undefined && { api }),
      };
      process.exitCode = await runSdk(config, options, output);
    },
  )
  .command(
    "verify",
    "Judge a running gateway, alone or beside another one",
    (options) =>
      options
        .option("config", configOption)
        .option("api", { type: "string", describe: "API of the configuration; default the first" })
        .option("target", { type: "string", demandOption: true, describe: "Base URL of the gateway to judge" })
        .option("oracle", { type: "string", describe: "Base URL of a gateway to compare it with" })
        .option("dialect", {
          choices: [...dialectNames, "detect"] as const,
          describe: "Dialect the target speaks; default the configured one",
        })
        .option("strict", {
          type: "boolean",
          default: false,
          describe: "Hold the target to what gatewright's own gateways do",
        })
        .option("only", {
          type: "string",
          array: true,
          describe: "Services, methods, rules, bases or classes; default all",
        })
        .option("skip", { type: "string", array: true, describe: "Likewise, what is left out" })
        .option("prefix", { type: "string", describe: "Prefix under which the target serves another: /v3=/v3beta" })
        .option("proto-names", { type: "boolean", describe: "Fields of answers are named as in the proto" })
        .option("upstream-port", {
          type: "number",
          describe: "Play the upstream on this loopback port; the target must point at it",
        })
        .option("cases", {
          type: "string",
          array: true,
          describe: "Files of cases of your own, and of what may meet a real upstream",
        })
        .option("unsafe", {
          type: "boolean",
          default: false,
          describe: "Also send what changes a real upstream and is not taken back",
        })
        .option("volatile-field", {
          type: "string",
          array: true,
          describe: "Proto name of a field whose values may differ between target and oracle",
        })
        .option("known-failing", { type: "string", describe: "List of failures that are known; one that passes fails" })
        .option("update-known-failing", { type: "boolean", default: false, describe: "Write that list anew" })
        .option("baseline", { type: "string", describe: "report.json of an earlier run to compare with" })
        .option("report", { type: "string", describe: "Folder for report.html, report.md, report.json and junit.xml" })
        .option("format", {
          choices: ["text", "github"] as const,
          default: (process.env["GITHUB_ACTIONS"] === "true" ? "github" : "text") as "text" | "github",
          describe: "Form of the result",
        })
        .option("concurrency", { type: "number", describe: "Cases under way at once, default 16" })
        .option("timeout-ms", { type: "number", describe: "Milliseconds per case, default 5000" }),
    async ({ format, volatileField, ...flags }) => {
      const { runVerify } = await import("./commands/run-verify.js");
      sayNotices(args, output);
      const { pickVerifyOptions } = await import("./commands/pick-verify-options.js");
      process.exitCode = await runVerify(
        pickVerifyOptions({ ...flags, volatileFields: volatileField }),
        format,
        output,
      );
    },
  )
  .command(
    "diff <old> [new]",
    "Say what a new version of an API changes, and whom that breaks",
    (options) =>
      options
        .positional("old", {
          type: "string",
          demandOption: true,
          describe: "Old version: a .proto file, a document, a folder of either, or a revision, as HEAD~3:proto",
        })
        .positional("new", { type: "string", describe: "New version, likewise" })
        .option("git", { type: "string", describe: "Take the old version from this revision, at the path given" })
        .option("include", {
          alias: "I",
          type: "string",
          array: true,
          describe: "Folders that imports are searched in; default that of the protos, then those around it",
        })
        .option("dialect", { choices: dialectNames, describe: "Dialect of the gateway, default grpc-gateway-v2" })
        .option("proto-names", { type: "boolean", default: false, describe: "JSON has the names of the protos" })
        .option("format", { choices: reportFormats, default: "text" as ReportFormat, describe: "Form of the report" })
        .option("fail-on", {
          choices: ["clients", "servers", "any", "none"] as const,
          default: "clients" as const,
          describe: "Whose breaking fails",
        })
        .example("gatewright diff --git origin/main proto", "the protos on disk against those of a branch")
        .example("gatewright diff v1.yaml v2.yaml --format markdown", "a change log of two documents")
        .epilogue("Exit code: 0 nothing breaks, 1 something does (see --fail-on), 2 a version could not be read."),
    async ({ old, new: now, git, include, dialect, protoNames, format, failOn }) => {
      const { runDiff } = await import("./commands/run-diff.js");
      const gateway = { ...(dialect && { dialect }), json: { useProtoNames: protoNames } };
      const options = {
        format,
        failOn,
        gateway,
        ...(git !== undefined && { git }),
        ...(include && { includes: include }),
      };
      process.exitCode = await runDiff(old, now, ".", options, output);
    },
  )
  .command(
    "drift",
    "Hold OpenAPI documents against what the gateway of the protos serves",
    (options) =>
      options
        .option("config", configOption)
        .option("api", apiOption)
        .option("document", {
          type: "string",
          array: true,
          describe: "Documents instead of those of the configuration",
        })
        .option("format", { choices: reportFormats, default: "text" as ReportFormat, describe: "Form of the report" })
        .example("gatewright drift", "every difference, with both places")
        .example("gatewright drift --format sarif > drift.sarif", "for code scanners")
        .epilogue("Exit code: 0 no drift, 1 drift, 2 nothing could be compared. Accepted drift: input.acceptedDrift."),
    async ({ config, api, document, format }) => {
      const { runDrift } = await import("./commands/run-drift.js");
      const options = { format, ...(api !== undefined && { api }), ...(document && { documents: document }) };
      process.exitCode = await runDrift(config, options, output);
    },
  )
  .command(
    "explain <method> <path>",
    "Say which route serves a request, where its fields come from, and what goes upstream",
    (options) =>
      options
        .positional("method", { type: "string", demandOption: true, describe: "HTTP method" })
        .positional("path", { type: "string", demandOption: true, describe: "Path with query" })
        .option("config", configOption)
        .option("api", apiOption)
        .option("data", { type: "string", describe: "Body of the request" })
        .option("header", { type: "string", array: true, describe: "Header, as `name: value`" })
        .option("dialect", { choices: dialectNames, describe: "Dialect; default the configured one" })
        .option("json", { type: "boolean", default: false, describe: "Print JSON" }),
    async ({ config, api, method, path, data, header, dialect, json }) => {
      const { runExplain } = await import("./commands/run-explain.js");
      sayNotices(args, output);
      const headers = Object.fromEntries(
        (header ?? []).map((each) => [
          each.slice(0, each.indexOf(":")).trim(),
          each.slice(each.indexOf(":") + 1).trim(),
        ]),
      );
      const request = {
        method,
        path,
        headers,
        ...(data !== undefined && { body: data }),
        ...(dialect !== undefined && { dialect }),
      };
      process.exitCode = await runExplain(config, api, request, json, output);
    },
  )
  .command(
    "recover",
    "Find the HTTP bindings of protos without annotations in an OpenAPI document",
    (options) =>
      options
        .option("config", configOption)
        .option("api", apiOption)
        .option("write-annotations", {
          type: "string",
          requiresArg: true,
          describe: "File for a patch that puts google.api.http options into the protos; - prints it",
        })
        .option("write-service-config", {
          type: "string",
          requiresArg: true,
          describe: "File for a google.api.Service with the rules, for input.serviceConfigs; - prints it",
        }),
    async ({ config, api, writeAnnotations, writeServiceConfig }) => {
      const { runRecover } = await import("./commands/run-recover.js");
      const chosen = {
        ...(api !== undefined && { api }),
        ...(writeAnnotations !== undefined && { annotations: writeAnnotations }),
        ...(writeServiceConfig !== undefined && { serviceConfig: writeServiceConfig }),
      };
      process.exitCode = await runRecover(config, chosen, output);
    },
  )
  .command(
    "serve",
    "Serve the APIs of the configuration: HTTP and JSON here, gRPC there",
    (options) => {
      const named = options.option("config", {
        ...configOption,
        default: process.env["GATEWRIGHT_CONFIG"] ?? configOption.default,
      });
      return serveFlags.reduce(
        (all, { flag, isSwitch, section, describe, standard }) =>
          all.option(flag, {
            type: isSwitch ? "boolean" : "string",
            group: `${section}:`,
            describe,
            defaultDescription: standard,
            ...(!isSwitch && { requiresArg: true }),
          }),
        named,
      );
    },
    async (given) => {
      sayNotices(args, output);
      const { runServe } = await import("./commands/serve/run-serve.js");
      process.exitCode = await runServe(given.config, pickSettings(given), output);
    },
  )
  .demandCommand(1, "Name a command.")
  .strict()
  .check((given) => {
    const [wrong] = Object.entries(given).find(([, value]) => Number.isNaN(value)) ?? [];
    if (wrong !== undefined) throw new Error(`--${wrong} takes a number`);
    const [empty] = Object.entries(given).find(([name, value]) => value === "" && mustSay.has(name)) ?? [];
    if (empty !== undefined) throw new Error(`--${empty} takes a text that is not empty`);
    if (Number(given["maxWarnings"] ?? 0) < 0) throw new Error("--max-warnings takes a number from 0 on");
    return true;
  })
  .version(version)
  .alias("version", "v")
  .alias("help", "h")
  .exitProcess(false)
  .fail((message: string | null, error: Error | undefined, usage) => {
    if (message === null && error !== undefined) throw error;
    usage.showHelp((help: string) => {
      // Help that is longer than a screen would hide the complaint.
      if (help.split("\n").length < LONGEST_HELP) output.complaint(`${help}\n`);
      output.complaint(`${message ?? ""}${hint(message ?? "", help)}`);
    });
    // Returning would run the command all the same.
    throw new UsageFault();
  });

try {
  await parser.parseAsync();
} catch (error) {
  if (!(error instanceof UsageFault)) throw error;
  process.exitCode = 2;
}
