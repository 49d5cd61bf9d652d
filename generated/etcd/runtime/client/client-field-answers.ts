import type { FieldAnswers } from "../core/index.js";
import { createJsonValueSplitter } from "./json-values.js";

/** Rules that answer with one field refer to this, so that a bundle whose methods need no such thing does not carry it. */
export const fieldAnswers: FieldAnswers = {
  wrap({ responseBody = "" }, schema, json) {
    const field = schema.fields.find((each) => each.name === responseBody);
    return { [field?.jsonName ?? responseBody]: json };
  },
  createSplitter: createJsonValueSplitter,
};
