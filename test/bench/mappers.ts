import type { MapperRegistry } from "../../generator/runtime/core/mapper.js";
import { geometricMean, measure, type BenchRow } from "./bench-result.js";
import { type MapperCase, mapperCases } from "./mappers-cases.js";
import { loadPeers } from "./mappers-peers.js";

const us = "gatewright";
const protoNames = { useProtoNames: true };

/** What is emitted for a run: our mappers, ts-proto's modules, and the folder with the descriptors. */
export interface MapperBenchInputs {
  readonly mappers: MapperRegistry;
  readonly tsProto: Readonly<Record<string, unknown>>;
  readonly folder: URL;
}

/** Measures our mappers beside other libraries and prints a table, or JSON. */
export async function benchMappers({ mappers, tsProto, folder }: MapperBenchInputs): Promise<void> {
  const isQuick = process.argv.includes("--quick");
  const peers = await loadPeers(folder, tsProto);
  const rows: BenchRow[] = [];
  const measureWays = (what: string, of: MapperCase, ways: ReadonlyMap<string, () => unknown>): void => {
    for (const [who, microseconds] of measure(ways, isQuick ? 3 : 9, isQuick ? 60 : 200)) {
      rows.push({ what, who, microseconds, megabytesPerSecond: of.json.length / microseconds });
    }
  };
  for (const of of mapperCases(mappers)) {
    const json = new TextEncoder().encode(of.json);
    measureWays(
      `${of.name}: wire -> JSON`,
      of,
      new Map([
        [us, () => of.mapper.toJson(of.wire, protoNames)],
        ...peers.map((peer) => [peer.name, peer.toJson(of)] as const),
      ]),
    );
    measureWays(
      `${of.name}: JSON -> wire`,
      of,
      new Map([[us, () => of.mapper.fromJson(json)], ...peers.map((peer) => [peer.name, peer.toWire(of)] as const)]),
    );
  }
  report(
    rows,
    peers.map((peer) => peer.name),
  );
}

/** Geometric mean of how many times faster we are than a peer, in one direction. */
function timesFaster(rows: readonly BenchRow[], direction: string, who: string): number {
  const own = rows.filter((row) => row.who === us && row.what.endsWith(direction));
  return geometricMean(
    own.map(
      (row) => (rows.find((each) => each.who === who && each.what === row.what)?.microseconds ?? 0) / row.microseconds,
    ),
  );
}

function report(rows: readonly BenchRow[], peers: readonly string[]): void {
  const means = ["wire -> JSON", "JSON -> wire"].flatMap((direction) =>
    peers.map((who) => ({ direction, who, timesFaster: timesFaster(rows, direction, who) })),
  );
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify({ node: process.version, unit: "MB of JSON per second of CPU", rows, means }, null, 2));
    return;
  }
  const names = [us, ...peers];
  console.log(`mappers, MB of JSON per second of CPU, Node ${process.version}`);
  console.log("".padEnd(36), ...names.map((name) => name.padStart(16)));
  for (const what of new Set(rows.map((row) => row.what))) {
    const cells = names.map(
      (who) => rows.find((row) => row.what === what && row.who === who)?.megabytesPerSecond.toFixed(1) ?? "-",
    );
    console.log(what.padEnd(36), ...cells.map((cell) => cell.padStart(16)));
  }
  console.log("times faster than, geometric mean");
  for (const each of means) console.log(`  ${each.direction}: ${each.who.padEnd(18)} ${each.timesFaster.toFixed(2)}`);
}
