// Field tables of json-names-beyond-ascii.proto.

import type { Spoken, SpokenInit } from "../messages/json-names-beyond-ascii.js";
import { type MessageSchema, messageSchema } from "../runtime/core/index.js";

/** Table of `spoken.Spoken`. */
export const SpokenSchema: MessageSchema<Spoken, SpokenInit> = /*@__PURE__*/ messageSchema("spoken.Spoken", [
  ["id", 1, "string", { jsonName: "имя", property: "id" }],
  ["values", 2, "string", { map: "string", jsonName: "日本", property: "values" }],
  ["raw", 3, "bytes", { jsonName: "emoji😀", property: "raw" }],
  ["quoted", 4, "string", { jsonName: "a\"b\\c\n\u2028</script>*/", property: "quoted" }],
  ["none", 5, "string", { jsonName: "", property: "none" }],
]);
