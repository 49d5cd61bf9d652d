import type { ConformanceService } from "../../runtime/conformance/index.js";
import {
  MemberAddRequestSchema, MemberAddResponseSchema, MemberListRequestSchema, MemberListResponseSchema,
  MemberPromoteRequestSchema, MemberPromoteResponseSchema, MemberRemoveRequestSchema, MemberRemoveResponseSchema,
  MemberUpdateRequestSchema, MemberUpdateResponseSchema,
} from "../../schemas/rpc.js";

/** Methods and bindings of `etcdserverpb.Cluster`, as the conformance suite takes them. */
export const clusterService: ConformanceService = {
  name: "etcdserverpb.Cluster",
  methods: [
    {
      name: "MemberAdd",
      grpcPath: "/etcdserverpb.Cluster/MemberAdd",
      input: MemberAddRequestSchema,
      output: MemberAddResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/cluster/member/add", segments: ["v3", "cluster", "member", "add"], variables: [], body: "*" },
      ],
    },
    {
      name: "MemberRemove",
      grpcPath: "/etcdserverpb.Cluster/MemberRemove",
      input: MemberRemoveRequestSchema,
      output: MemberRemoveResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/cluster/member/remove", segments: ["v3", "cluster", "member", "remove"], variables: [], body: "*" },
      ],
    },
    {
      name: "MemberUpdate",
      grpcPath: "/etcdserverpb.Cluster/MemberUpdate",
      input: MemberUpdateRequestSchema,
      output: MemberUpdateResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/cluster/member/update", segments: ["v3", "cluster", "member", "update"], variables: [], body: "*" },
      ],
    },
    {
      name: "MemberList",
      grpcPath: "/etcdserverpb.Cluster/MemberList",
      input: MemberListRequestSchema,
      output: MemberListResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/cluster/member/list", segments: ["v3", "cluster", "member", "list"], variables: [], body: "*" },
      ],
    },
    {
      name: "MemberPromote",
      grpcPath: "/etcdserverpb.Cluster/MemberPromote",
      input: MemberPromoteRequestSchema,
      output: MemberPromoteResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/cluster/member/promote", segments: ["v3", "cluster", "member", "promote"], variables: [], body: "*" },
      ],
    },
  ],
};
