import { execFileSync } from "node:child_process";
import { buildGatewayBench } from "./gateway-build.js";
import { buildMapperBench, installPeers } from "./peers-code.js";
import { buildStreamBench } from "./streams-build.js";

// `npm run bench -- NAME [--json] [--quick]`: builds one benchmark with what it compares with, and runs it in a process of its own.

/** Each benchmark answers the program to run. */
const benches: Readonly<Record<string, () => Promise<string>>> = {
  mappers: () => {
    installPeers();
    return buildMapperBench();
  },
  streams: buildStreamBench,
  gateway: buildGatewayBench,
};

const [name = "", ...flags] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  console.error(`Which benchmark? ${Object.keys(benches).join(", ")}`);
  process.exit(2);
}
const program = await bench();
execFileSync(process.execPath, ["--expose-gc", program, ...flags], { stdio: "inherit" });
