import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import {
  type ConformanceCase,
  type ConformanceProfile,
  type ConformanceService,
  type ExchangeAnswer,
  buildCases,
  methodOf,
} from "../../generator/runtime/conformance/index.js";
import { conformanceProfile } from "../../generator/conformance/profile.js";
import type { Choice } from "../../generator/verify/choice.js";
import { choices, choiceTaken } from "../../generator/verify/choices.js";
import { mountOf } from "../../generator/verify/mount.js";
import { etcdProfile, readEtcdServices, readServices } from "../conformance/etcd-api.js";

/** An API with its cases in one dialect. */
interface Suite {
  readonly services: readonly ConformanceService[];
  readonly profile: ConformanceProfile;
  readonly cases: readonly ConformanceCase[];
}

const overlapping = `syntax = "proto3";
package books;
import "google/api/annotations.proto";
message Book { string name = 1; }
service Books {
  rpc Get(Book) returns (Book) { option (google.api.http) = { get: "/v1/{name=books/*}" }; }
  rpc Check(Book) returns (Book) { option (google.api.http) = { get: "/v1/{name=books/*}:check" }; }
}
`;
let etcd: Suite;
let suites: readonly Suite[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "choices-"));
  await writeFile(join(folder, "books.proto"), overlapping);
  const fixtures = "test/conformance/fixtures";
  const profile = conformanceProfile({});
  const toSuite = (services: readonly ConformanceService[], own: ConformanceProfile): Suite => ({
    services,
    profile: own,
    cases: services.flatMap((service) => buildCases(service, services, own)),
  });
  etcd = toSuite(await readEtcdServices(), { ...etcdProfile, dialect: "grpc-gateway-v1" });
  suites = [
    etcd,
    toSuite(await readServices("shapes", [`${fixtures}/shapes.proto`], [fixtures]), profile),
    toSuite(await readServices("books", [join(folder, "books.proto")], [folder]), profile),
  ];
  await rm(folder, { recursive: true });
});

function answer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): ExchangeAnswer {
  return { status, headers, trailers: {}, body: Buffer.from(body), end: "complete" };
}

it("every choice is left by some case", () => {
  const isLeft = (choice: Choice): boolean =>
    suites.some(({ services, profile, cases }) => {
      const mount = mountOf(services);
      return cases.some((each) => choice.leaves(each, { services, method: methodOf(services, each), profile, mount }));
    });
  expect(choices.filter((choice) => !isLeft(choice)).map(({ name }) => name)).toEqual([]);
});

// Answers of etcd 3.3 to 3.5 as their own gateways give them, and some that nobody may give.
it.each<[string, string, RegExp, ExchangeAnswer, string | undefined]>([
  ["wrong-path", "etcdserverpb.Watch", /a segment less/, answer(301, "", { location: "/v3/" }), "redirect"],
  ["wrong-path", "etcdserverpb.Watch", /a segment less/, answer(301, "", { location: "/login" }), undefined],
  [
    "wrong-path",
    "etcdserverpb.KV",
    /Put .*an encoded slash/,
    answer(400, '{"error":"no key","message":"no key","code":3}'),
    "decoded-slash",
  ],
  ["unbound-method", "etcdserverpb.KV", /its gRPC path/, answer(404, "404 page not found\n"), "outside-mount"],
  ["unbound-method", "etcdserverpb.KV", /its gRPC path/, answer(200, "{}"), undefined],
  [
    "stream-malformed",
    "etcdserverpb.Watch",
    /the first message is \{\]/,
    answer(500, '{"error":"no","message":"no","code":2}'),
    "first-message-500",
  ],
  ["stream-malformed", "etcdserverpb.Watch", /the first message is \{\]/, answer(200, ""), undefined],
  ["deadlines", "etcdserverpb.Watch", /-1S/, answer(500, '{"error":"no","message":"no","code":2}'), undefined],
  ["malformed-json", "etcdserverpb.KV", /Put .*"\{"$/, answer(400, '{"error":"no","code":3}'), "release-of-v1"],
  ["malformed-json", "etcdserverpb.KV", /Put .*"\{"$/, answer(500, '{"error":"no","code":2}'), undefined],
  [
    "status-codes",
    "etcdserverpb.KV",
    /Put .*code 9$/,
    answer(412, '{"error":"upstream says 9","message":"upstream says 9","code":9}'),
    "release-of-v1",
  ],
  [
    "status-codes",
    "etcdserverpb.KV",
    /Put .*code 9$/,
    answer(409, '{"error":"upstream says 9","message":"upstream says 9","code":9}'),
    undefined,
  ],
  [
    "empty-body",
    "etcdserverpb.KV",
    /Put .*no body/,
    answer(400, '{"error":"EOF","message":"EOF","code":3}'),
    "empty-body",
  ],
  ["content-type", "etcdserverpb.KV", /Put .*no type/, answer(415, ""), "malformed-content-type"],
])("%s of %s, %s: %o", (rule, service, title, given, name) => {
  const { services, profile } = etcd;
  const each = etcd.cases.find(
    (one) => one.rule === rule && one.service === service && title.test(`${one.method} ${one.title}`),
  );
  if (each === undefined) throw new Error("there is no such case");
  const method = methodOf(services, each);
  const observed = { case: each, answer: given, calls: [], services, method, profile, mount: "/v3", scripted: false };
  expect(choiceTaken(observed)?.name).toBe(name);
});
