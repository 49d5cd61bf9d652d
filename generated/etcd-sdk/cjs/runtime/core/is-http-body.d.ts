/** Name of the message that stands for the raw bytes of a body, with their content type. */
export declare const httpBodyName = "google.api.HttpBody";
/** True for `google.api.HttpBody`, which travels as raw bytes instead of JSON. */
export declare function isHttpBody(schema: {
    readonly fullName: string;
}): boolean;
