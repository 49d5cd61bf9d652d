import type { createHttp2Connection } from "./http2-connection.js";

/** What calls need of their channel. */
export interface ChannelContext {
  readonly connection: ReturnType<typeof createHttp2Connection>;
  readonly maxMessageBytes: number;
  readonly userAgent: string;
  /** Told of what is thrown inside a call, which fails with INTERNAL then. */
  readonly onFault: (error: unknown) => void;
}
