export * from "../grpc-trailers.js";
