import type { ConformanceService } from "../../runtime/conformance/index.js";
import {
  CampaignRequestSchema, CampaignResponseSchema, LeaderRequestSchema, LeaderResponseSchema, ProclaimRequestSchema,
  ProclaimResponseSchema, ResignRequestSchema, ResignResponseSchema,
} from "../../schemas/election.js";

/** Methods and bindings of `v3electionpb.Election`, as the conformance suite takes them. */
export const electionService: ConformanceService = {
  name: "v3electionpb.Election",
  methods: [
    {
      name: "Campaign",
      grpcPath: "/v3electionpb.Election/Campaign",
      input: CampaignRequestSchema,
      output: CampaignResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/election/campaign", segments: ["v3", "election", "campaign"], variables: [], body: "*" },
      ],
    },
    {
      name: "Proclaim",
      grpcPath: "/v3electionpb.Election/Proclaim",
      input: ProclaimRequestSchema,
      output: ProclaimResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/election/proclaim", segments: ["v3", "election", "proclaim"], variables: [], body: "*" },
      ],
    },
    {
      name: "Leader",
      grpcPath: "/v3electionpb.Election/Leader",
      input: LeaderRequestSchema,
      output: LeaderResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/election/leader", segments: ["v3", "election", "leader"], variables: [], body: "*" },
      ],
    },
    {
      name: "Observe",
      grpcPath: "/v3electionpb.Election/Observe",
      input: LeaderRequestSchema,
      output: LeaderResponseSchema,
      clientStreaming: false,
      serverStreaming: true,
      bindings: [
        { method: "POST", template: "/v3/election/observe", segments: ["v3", "election", "observe"], variables: [], body: "*" },
      ],
    },
    {
      name: "Resign",
      grpcPath: "/v3electionpb.Election/Resign",
      input: ResignRequestSchema,
      output: ResignResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/election/resign", segments: ["v3", "election", "resign"], variables: [], body: "*" },
      ],
    },
  ],
};
