"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createMapper = createMapper;
exports.jsonOfMapper = jsonOfMapper;
const json_to_wire_js_1 = require("./json-to-wire.js");
const wire_to_json_js_1 = require("./wire-to-json.js");
const known = new WeakMap();
/** The mapper of one message type from its four emitted functions. */
function createMapper(schema, write, read, encode, decode) {
    const mapper = {
        fullName: schema.fullName,
        schema,
        toJson: (wire, options) => (0, wire_to_json_js_1.wireToJson)(wire, write, schema, options),
        toJsonBytes: (wire, options) => (0, wire_to_json_js_1.wireToJsonBytes)(wire, write, schema, options),
        fromJson: (json, options) => (0, json_to_wire_js_1.jsonToWire)(json, read, options),
        encode,
        decode,
    };
    known.set(mapper, { write, read });
    return mapper;
}
/** The JSON functions of a mapper made by `createMapper`. */
function jsonOfMapper(mapper) {
    return known.get(mapper);
}
//# sourceMappingURL=create-mapper.js.map