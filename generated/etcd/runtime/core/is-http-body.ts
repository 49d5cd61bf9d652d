/** Name of the message that stands for the raw bytes of a body, with their content type. */
export const httpBodyName = "google.api.HttpBody";

/** True for `google.api.HttpBody`, which travels as raw bytes instead of JSON. */
export function isHttpBody(schema: { readonly fullName: string }): boolean {
  return schema.fullName === httpBodyName;
}
