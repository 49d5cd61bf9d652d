/** More parts than this no honest request names; recursive messages would allow any number. */
const MAX_PARTS = 32;
const fieldMaps = new WeakMap();
/** Fields of a message by proto name and by JSON name; where one field's JSON name is another's proto name, the latter wins. */
export function fieldsByName(schema) {
    const known = fieldMaps.get(schema);
    if (known !== undefined)
        return known;
    const map = new Map();
    for (const field of schema.fields)
        map.set(field.jsonName, field);
    for (const field of schema.fields)
        map.set(field.name, field);
    fieldMaps.set(schema, map);
    return map;
}
/** Follows a dotted path of proto or JSON names; undefined if a part is unknown, or a part before the last is no single message. */
export function findTrail(schema, path) {
    const parts = path.split(".");
    if (parts.length > MAX_PARTS)
        return undefined;
    const trail = [];
    let current = schema;
    for (const part of parts) {
        const field = current === undefined ? undefined : fieldsByName(current).get(part);
        if (field === undefined)
            return undefined;
        trail.push(field);
        current = field.shape === "singular" && field.type.kind === "message" ? field.type.message() : undefined;
    }
    return trail;
}
/** Dotted path in proto names, whatever names it was found by. */
export function trailName(trail) {
    return trail.map((field) => field.name).join(".");
}
//# sourceMappingURL=field-trail.js.map