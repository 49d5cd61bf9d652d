import type { ConformanceService } from "../../runtime/conformance/index.js";
import {
  LeaseGrantRequestSchema, LeaseGrantResponseSchema, LeaseKeepAliveRequestSchema, LeaseKeepAliveResponseSchema,
  LeaseLeasesRequestSchema, LeaseLeasesResponseSchema, LeaseRevokeRequestSchema, LeaseRevokeResponseSchema,
  LeaseTimeToLiveRequestSchema, LeaseTimeToLiveResponseSchema,
} from "../../schemas/rpc.js";

/** Methods and bindings of `etcdserverpb.Lease`, as the conformance suite takes them. */
export const leaseService: ConformanceService = {
  name: "etcdserverpb.Lease",
  methods: [
    {
      name: "LeaseGrant",
      grpcPath: "/etcdserverpb.Lease/LeaseGrant",
      input: LeaseGrantRequestSchema,
      output: LeaseGrantResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/lease/grant", segments: ["v3", "lease", "grant"], variables: [], body: "*" },
      ],
    },
    {
      name: "LeaseRevoke",
      grpcPath: "/etcdserverpb.Lease/LeaseRevoke",
      input: LeaseRevokeRequestSchema,
      output: LeaseRevokeResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/lease/revoke", segments: ["v3", "lease", "revoke"], variables: [], body: "*" },
        { method: "POST", template: "/v3/kv/lease/revoke", segments: ["v3", "kv", "lease", "revoke"], variables: [], body: "*" },
      ],
    },
    {
      name: "LeaseKeepAlive",
      grpcPath: "/etcdserverpb.Lease/LeaseKeepAlive",
      input: LeaseKeepAliveRequestSchema,
      output: LeaseKeepAliveResponseSchema,
      clientStreaming: true,
      serverStreaming: true,
      bindings: [
        { method: "POST", template: "/v3/lease/keepalive", segments: ["v3", "lease", "keepalive"], variables: [], body: "*" },
      ],
    },
    {
      name: "LeaseTimeToLive",
      grpcPath: "/etcdserverpb.Lease/LeaseTimeToLive",
      input: LeaseTimeToLiveRequestSchema,
      output: LeaseTimeToLiveResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/lease/timetolive", segments: ["v3", "lease", "timetolive"], variables: [], body: "*" },
        { method: "POST", template: "/v3/kv/lease/timetolive", segments: ["v3", "kv", "lease", "timetolive"], variables: [], body: "*" },
      ],
    },
    {
      name: "LeaseLeases",
      grpcPath: "/etcdserverpb.Lease/LeaseLeases",
      input: LeaseLeasesRequestSchema,
      output: LeaseLeasesResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/lease/leases", segments: ["v3", "lease", "leases"], variables: [], body: "*" },
        { method: "POST", template: "/v3/kv/lease/leases", segments: ["v3", "kv", "lease", "leases"], variables: [], body: "*" },
      ],
    },
  ],
};
