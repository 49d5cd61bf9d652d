import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../upstream/find-etcd.js";
import type { EtcdLine } from "../upstream/etcd-versions.js";
import { startEtcd, type RunningEtcd } from "../upstream/start-etcd.js";
import { serveEtcd, type ServeOptions } from "./serve.js";
import { parseStartOptions, startHelp, type StartOptions } from "./start-options.js";

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function main(args: readonly string[]): Promise<void> {
  const options = parseStartOptions(args);
  if (options.help) {
    console.log(startHelp);
    return;
  }
  const etcd = options.upstream.length === 0 ? await startThrowawayEtcd(options.etcd) : undefined;
  const served = await serveEtcd(await readServeOptions(options, etcd)).catch(async (error: unknown) => {
    await etcd?.stop();
    throw error;
  });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    await served.close();
    await etcd?.stop();
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
  const upstream =
    etcd === undefined
      ? options.upstream.join(", ")
      : `a throwaway etcd ${etcd.version} (${etcd.endpoint}, data lost on exit)`;
  console.log(`${served.url} serves ${upstream}\n\n${examples(served.url)}`);
}

async function startThrowawayEtcd(line: string | undefined): Promise<RunningEtcd> {
  const found = await findEtcd(line === undefined ? {} : { line: line as EtcdLine });
  if (found.found) return startEtcd(found);
  throw new Error(`${describeNotFound("etcd", found)} Or name a running one with --upstream.`);
}

async function readServeOptions(options: StartOptions, etcd: RunningEtcd | undefined): Promise<ServeOptions> {
  const { upstreamCa, upstreamCert, upstreamKey, upstreamHttp, listenCert, listenKey, dialect, cors, unbound } =
    options;
  const usesTls =
    upstreamCa !== undefined ||
    upstreamCert !== undefined ||
    options.upstream.some((each) => each.startsWith("https://"));
  return {
    host: options.host,
    port: options.port,
    upstream: etcd === undefined ? options.upstream : [etcd.endpoint],
    ...(upstreamHttp !== undefined && { upstreamHttp }),
    ...(usesTls && {
      // Read again for each connection, so that renewed certificates are used.
      upstreamTls: () => ({
        ...(upstreamCa !== undefined && { ca: readFileSync(upstreamCa) }),
        ...(upstreamCert !== undefined && { cert: readFileSync(upstreamCert) }),
        ...(upstreamKey !== undefined && { key: readFileSync(upstreamKey) }),
      }),
    }),
    ...(listenCert !== undefined &&
      listenKey !== undefined && { tls: { cert: await readFile(listenCert), key: await readFile(listenKey) } }),
    gateway: {
      unbound,
      livePath: "/gateway/live",
      readyPath: "/gateway/health",
      ...(dialect !== undefined && { dialect }),
      ...(cors.length > 0 && { cors: { origins: cors.includes("*") ? "*" : cors } }),
    },
  };
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
