import type { AnyMapper, MapperRegistry } from "../../generator/runtime/core/mapper.js";

/** One message to convert, in both forms. */
export interface MapperCase {
  readonly name: string;
  readonly fullName: string;
  readonly mapper: AnyMapper;
  readonly wire: Uint8Array;
  /** Proto names, as etcd writes them. */
  readonly json: string;
}

/** The messages of issue "Mappers": what a gateway in front of etcd sees most, small and large, and one with every scalar type. */
export function mapperCases(mappers: MapperRegistry): readonly MapperCase[] {
  const create = (name: string, fullName: string, json: unknown): MapperCase => {
    const mapper = mappers.get(fullName);
    if (mapper === undefined) throw new Error(`${fullName} has no mapper`);
    const wire = mapper.fromJson(new TextEncoder().encode(JSON.stringify(json)));
    return { name, fullName, mapper, wire, json: mapper.toJson(wire, { useProtoNames: true }) };
  };
  const put = {
    key: base64("/registry/pods/default/pod-17"),
    value: base64("v".repeat(120)),
    lease: "7587884209112345678",
    prev_kv: true,
  };
  const txn = {
    compare: [
      { result: "EQUAL", target: "MOD", key: put.key, mod_revision: "1234567" },
      { result: "GREATER", target: "CREATE", key: base64("/lock"), create_revision: "0" },
    ],
    success: [{ request_put: put }, { request_range: { key: base64("/a"), range_end: base64("/b"), limit: "100" } }],
    failure: [{ request_range: { key: put.key } }],
  };
  return [
    create("PutRequest", "etcdserverpb.PutRequest", put),
    create("TxnRequest", "etcdserverpb.TxnRequest", txn),
    create("RangeResponse 1", "etcdserverpb.RangeResponse", range(1)),
    create("RangeResponse 100", "etcdserverpb.RangeResponse", range(100)),
    create("RangeResponse 10000", "etcdserverpb.RangeResponse", range(10000)),
    create("WatchResponse", "etcdserverpb.WatchResponse", {
      header,
      watch_id: "3",
      events: [event(1), event(2), event(3)],
    }),
    create("Wide", "bench.Wide", wide),
  ];
}

const header = {
  cluster_id: "14841639068965178418",
  member_id: "10276657743932975437",
  revision: "1234567",
  raft_term: "7",
};

function range(count: number): unknown {
  return { header, kvs: Array.from({ length: count }, (_none, index) => keyValue(index)), count: String(count) };
}

function keyValue(index: number): unknown {
  return {
    key: base64(`/registry/pods/default/pod-${index}`),
    create_revision: String(1000 + index),
    mod_revision: String(2000 + index * 3),
    version: String(1 + (index % 9)),
    value: base64(`value-${"x".repeat(64)}-${index}`),
    ...(index % 4 === 0 && { lease: "7587884209112345678" }),
  };
}

function event(index: number): unknown {
  return index % 3 === 0
    ? { type: "DELETE", kv: { key: base64(`/gone/${index}`), mod_revision: "99" } }
    : { kv: keyValue(index), prev_kv: keyValue(index + 7) };
}

const wide = {
  a_double: 1234.56789,
  a_float: 2.5,
  an_int32: -123456,
  an_int64: "-1234567890123",
  a_uint32: 4000000000,
  a_uint64: "12345678901234567890",
  a_sint32: -77,
  a_sint64: "-99999999999",
  a_fixed32: 123456789,
  a_fixed64: "1234567890123456789",
  an_sfixed32: -42,
  an_sfixed64: "-4200000000000",
  a_bool: true,
  a_string: 'Grüße aus "Köln", 12 °C\n',
  some_bytes: base64("some bytes of a value"),
  a_color: "COLOR_GREEN",
  an_optional: 0,
  some_int32: [1, 2, 3, -4, 500000],
  some_doubles: [0.1, 1e100, -7],
  some_strings: ["alpha", "beta", "gamma"],
  a_map: { one: "1", two: "2" },
};

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
