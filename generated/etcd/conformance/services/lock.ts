import type { ConformanceService } from "../../runtime/conformance/index.js";
import {
  LockRequestSchema, LockResponseSchema, UnlockRequestSchema, UnlockResponseSchema,
} from "../../schemas/lock.js";

/** Methods and bindings of `v3lockpb.Lock`, as the conformance suite takes them. */
export const lockService: ConformanceService = {
  name: "v3lockpb.Lock",
  methods: [
    {
      name: "Lock",
      grpcPath: "/v3lockpb.Lock/Lock",
      input: LockRequestSchema,
      output: LockResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/lock/lock", segments: ["v3", "lock", "lock"], variables: [], body: "*" },
      ],
    },
    {
      name: "Unlock",
      grpcPath: "/v3lockpb.Lock/Unlock",
      input: UnlockRequestSchema,
      output: UnlockResponseSchema,
      clientStreaming: false,
      serverStreaming: false,
      bindings: [
        { method: "POST", template: "/v3/lock/unlock", segments: ["v3", "lock", "unlock"], variables: [], body: "*" },
      ],
    },
  ],
};
