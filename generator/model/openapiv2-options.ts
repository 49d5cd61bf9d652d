const prefix = "grpc.gateway.protoc_gen_openapiv2.options.openapiv2";

/** The options of grpc-gateway's OpenAPI generator, by what they are set on; from its `annotations.proto`. */
export const openapiv2Options = {
  file: `(${prefix}_swagger)`,
  method: `(${prefix}_operation)`,
  message: `(${prefix}_schema)`,
  enum: `(${prefix}_enum)`,
  service: `(${prefix}_tag)`,
  field: `(${prefix}_field)`,
} as const;
