import type { ConformanceService } from "../../runtime/conformance/index.js";
import {
  AlarmRequestSchema, AlarmResponseSchema, DefragmentRequestSchema, DefragmentResponseSchema, DowngradeRequestSchema,
  DowngradeResponseSchema, HashKVRequestSchema, HashKVResponseSchema, HashRequestSchema, HashResponseSchema,
  MoveLeaderRequestSchema, MoveLeaderResponseSchema, SnapshotRequestSchema, SnapshotResponseSchema, StatusRequestSchema,
  StatusResponseSchema,
} from "../../schemas/rpc.js";

/** Methods and bindings of `etcdserverpb.Maintenance`, as the conformance suite takes them. */
export const maintenanceService: ConformanceService = {
  name: "etcdserverpb.Maintenance",
  methods: [
    {
      name: "Alarm",
      grpcPath: "/etcdserverpb.Maintenance/Alarm",
      input: AlarmRequestSchema,
      output: AlarmResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/maintenance/alarm", segments: ["v3", "maintenance", "alarm"], variables: [], body: "*" },
      ],
    },
    {
      name: "Status",
      grpcPath: "/etcdserverpb.Maintenance/Status",
      input: StatusRequestSchema,
      output: StatusResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/maintenance/status", segments: ["v3", "maintenance", "status"], variables: [], body: "*" },
      ],
    },
    {
      name: "Defragment",
      grpcPath: "/etcdserverpb.Maintenance/Defragment",
      input: DefragmentRequestSchema,
      output: DefragmentResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/maintenance/defragment", segments: ["v3", "maintenance", "defragment"], variables: [], body: "*" },
      ],
    },
    {
      name: "Hash",
      grpcPath: "/etcdserverpb.Maintenance/Hash",
      input: HashRequestSchema,
      output: HashResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/maintenance/hash", segments: ["v3", "maintenance", "hash"], variables: [], body: "*" },
      ],
    },
    {
      name: "HashKV",
      grpcPath: "/etcdserverpb.Maintenance/HashKV",
      input: HashKVRequestSchema,
      output: HashKVResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/maintenance/hashkv", segments: ["v3", "maintenance", "hashkv"], variables: [], body: "*" },
      ],
    },
    {
      name: "Snapshot",
      grpcPath: "/etcdserverpb.Maintenance/Snapshot",
      input: SnapshotRequestSchema,
      output: SnapshotResponseSchema,
      clientStreaming: false,
      serverStreaming: true,
      bindings: [
        { method: "POST", template: "/v3/maintenance/snapshot", segments: ["v3", "maintenance", "snapshot"], variables: [], body: "*" },
      ],
    },
    {
      name: "MoveLeader",
      grpcPath: "/etcdserverpb.Maintenance/MoveLeader",
      input: MoveLeaderRequestSchema,
      output: MoveLeaderResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/maintenance/transfer-leadership", segments: ["v3", "maintenance", "transfer-leadership"], variables: [], body: "*" },
      ],
    },
    {
      name: "Downgrade",
      grpcPath: "/etcdserverpb.Maintenance/Downgrade",
      input: DowngradeRequestSchema,
      output: DowngradeResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/maintenance/downgrade", segments: ["v3", "maintenance", "downgrade"], variables: [], body: "*" },
      ],
    },
  ],
};
