import { execFileSync } from "node:child_process";
import { benchBundles } from "./bundles.js";
import { benchChaos } from "./chaos.js";
import { buildChannelBench } from "./channel-build.js";
import { benchDelivery } from "./delivery.js";
import { benchClientChaos } from "./client-chaos-report.js";
import { benchGenerate } from "./generate.js";
import { buildGatewayBench } from "./gateway-build.js";
import { buildMapperBench, installPeers, projectRoot } from "./peers-code.js";
import { benchSize } from "./size.js";
import { buildSoak } from "./soak-build.js";
import { buildStallBench } from "./stall-build.js";
import { buildStreamBench } from "./streams-build.js";

// `npm run bench -- NAME [--json] [--quick]`: builds one benchmark with what it compares with, and runs it in a process of its own.

/** Each benchmark answers the program to run, or has done its work here. */
const benches: Readonly<Record<string, () => Promise<string | undefined>>> = {
  mappers: () => {
    installPeers();
    return buildMapperBench("speed");
  },
  memory: () => {
    installPeers();
    return buildMapperBench("memory");
  },
  size: async () => {
    await benchSize(projectRoot, flags);
    if (!flags.includes("--json")) await benchBundles(flags);
    return undefined;
  },
  generate: async () => {
    await benchGenerate(flags);
    return undefined;
  },
  delivery: async () => {
    execFileSync("npm", ["run", "-s", "build:generator"], { cwd: projectRoot, stdio: "inherit" });
    await benchDelivery();
    return undefined;
  },
  "client-chaos": async () => {
    await benchClientChaos(flags);
    return undefined;
  },
  bundles: async () => {
    await benchBundles(flags);
    return undefined;
  },
  streams: buildStreamBench,
  gateway: buildGatewayBench,
  channel: buildChannelBench,
  stall: buildStallBench,
  soak: buildSoak,
  chaos: async () => {
    await benchChaos(flags);
    return undefined;
  },
};

const [name = "", ...flags] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  console.error(`Which benchmark? ${Object.keys(benches).join(", ")}`);
  process.exit(2);
}
const program = await bench();
if (program !== undefined) execFileSync(process.execPath, ["--expose-gc", program, ...flags], { stdio: "inherit" });
