import type { ConformanceService } from "../../runtime/conformance/index.js";
import { WatchRequestSchema, WatchResponseSchema } from "../../schemas/rpc.js";

/** Methods and bindings of `etcdserverpb.Watch`, as the conformance suite takes them. */
export const watchService: ConformanceService = {
  name: "etcdserverpb.Watch",
  methods: [
    {
      name: "Watch",
      grpcPath: "/etcdserverpb.Watch/Watch",
      input: WatchRequestSchema,
      output: WatchResponseSchema,
      clientStreaming: true,
      serverStreaming: true,
      bindings: [
        { method: "POST", template: "/v3/watch", segments: ["v3", "watch"], variables: [], body: "*" },
      ],
    },
  ],
};
