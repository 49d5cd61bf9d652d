import cluster from "node:cluster";
import type { CommandOutput } from "../../../generator/commands/command-output.js";
import { serveUntilStopped } from "../../../generator/commands/serve/serve-until-stopped.js";
import { serveAsWorker } from "../../../generator/commands/serve/serve-as-worker.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import type { ReadSettings } from "../../../generator/serve/settings/read-settings.js";
import type { EtcdLine } from "../upstream/etcd-versions.js";
import { findEtcd } from "../upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../upstream/start-etcd.js";
import { etcdApi } from "./etcd-api.js";
import { parseStartOptions, startHelp } from "./start-options.js";

const output: CommandOutput = { result: (line) => console.log(line), complaint: (line) => console.error(line) };

// Whatever is thrown here is for the user: an unknown flag, an etcd that cannot be had or does not start.
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  output.complaint(error instanceof Error ? error.message : String(error));
  return 2;
});

async function main(args: readonly string[]): Promise<number> {
  if (cluster.isWorker) return serveAsWorker(async () => ({ kind: "loaded", apis: [etcdApi] }), output);
  const options = parseStartOptions(args);
  if (options.help) {
    output.result(startHelp());
    return 0;
  }
  const { read } = options;
  const isUsable = read.diagnostics.every(({ severity }) => severity !== "error");
  const etcd = isUsable && read.settings.upstream.length === 0 ? await startThrowawayEtcd(options.etcd) : undefined;
  try {
    return await serveUntilStopped(
      {
        apis: [etcdApi],
        compiled: [],
        read: etcd === undefined ? read : withUpstream(read, etcd.endpoint),
        onListening: (url) => {
          const page =
            read.settings.docs === "" ? "" : `# to read and to try, in a browser\n${url}${read.settings.docs}\n\n`;
          output.result(`${url} serves ${describeUpstream(read, etcd)}\n\n${page}${examples(url)}`);
        },
      },
      output,
    );
  } finally {
    await etcd?.stop();
  }
}

async function startThrowawayEtcd(line: EtcdLine | undefined): Promise<RunningEtcd> {
  const found = await findEtcd({ ...(line !== undefined && { line }), strict: true });
  if (found.found) return startEtcd(found);
  throw new Error(`${describeNotFound(`etcd ${line ?? ""}`.trim(), found)} Or name a running one with --upstream.`);
}

function withUpstream(read: ReadSettings, endpoint: string): ReadSettings {
  return { ...read, settings: { ...read.settings, upstream: [endpoint] } };
}

function describeUpstream({ settings }: ReadSettings, etcd: RunningEtcd | undefined): string {
  if (etcd === undefined) return settings.upstream.join(", ");
  return `a throwaway etcd ${etcd.version} (${etcd.endpoint}, data lost on exit)`;
}

function examples(url: string): string {
  return `# put and get the key foo
curl ${url}/v3/kv/put -d '{"key":"Zm9v","value":"YmFy"}'
curl ${url}/v3/kv/range -d '{"key":"Zm9v"}'

# watch it: a line for every change, or server-sent events
curl -N ${url}/v3/watch -d '{"create_request":{"key":"Zm9v"}}'
curl -N ${url}/v3/watch -H 'Accept: text/event-stream' -d '{"create_request":{"key":"Zm9v"}}'

# a lease of one minute, and which etcd this is
curl ${url}/v3/lease/grant -d '{"TTL":60}'
curl ${url}/version
`;
}
