import type { ConformanceService } from "../../runtime/conformance/index.js";
import {
  CompactionRequestSchema, CompactionResponseSchema, DeleteRangeRequestSchema, DeleteRangeResponseSchema,
  PutRequestSchema, PutResponseSchema, RangeRequestSchema, RangeResponseSchema, RangeStreamResponseSchema,
  TxnRequestSchema, TxnResponseSchema,
} from "../../schemas/rpc.js";

/** Methods and bindings of `etcdserverpb.KV`, as the conformance suite takes them. */
export const kvService: ConformanceService = {
  name: "etcdserverpb.KV",
  methods: [
    {
      name: "Range",
      grpcPath: "/etcdserverpb.KV/Range",
      input: RangeRequestSchema,
      output: RangeResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/kv/range", segments: ["v3", "kv", "range"], variables: [], body: "*" },
      ],
    },
    {
      name: "RangeStream",
      grpcPath: "/etcdserverpb.KV/RangeStream",
      input: RangeRequestSchema,
      output: RangeStreamResponseSchema,
      clientStreaming: false,
      serverStreaming: true,
      bindings: [],
    },
    {
      name: "Put",
      grpcPath: "/etcdserverpb.KV/Put",
      input: PutRequestSchema,
      output: PutResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/kv/put", segments: ["v3", "kv", "put"], variables: [], body: "*" },
      ],
    },
    {
      name: "DeleteRange",
      grpcPath: "/etcdserverpb.KV/DeleteRange",
      input: DeleteRangeRequestSchema,
      output: DeleteRangeResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/kv/deleterange", segments: ["v3", "kv", "deleterange"], variables: [], body: "*" },
      ],
    },
    {
      name: "Txn",
      grpcPath: "/etcdserverpb.KV/Txn",
      input: TxnRequestSchema,
      output: TxnResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/kv/txn", segments: ["v3", "kv", "txn"], variables: [], body: "*" },
      ],
    },
    {
      name: "Compact",
      grpcPath: "/etcdserverpb.KV/Compact",
      input: CompactionRequestSchema,
      output: CompactionResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/kv/compaction", segments: ["v3", "kv", "compaction"], variables: [], body: "*" },
      ],
    },
  ],
};
