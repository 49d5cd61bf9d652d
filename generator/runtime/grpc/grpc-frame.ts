export * from "../grpc-frame.js";
