"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENTRY_OVERHEAD_BYTES = exports.FIRST_DYNAMIC_INDEX = exports.staticTable = void 0;
exports.staticNameIndex = staticNameIndex;
/** Entries of the static table, index 1 first (RFC 7541, appendix A). */
const rows = `:authority
:method GET
:method POST
:path /
:path /index.html
:scheme http
:scheme https
:status 200
:status 204
:status 206
:status 304
:status 400
:status 404
:status 500
accept-charset
accept-encoding gzip, deflate
accept-language
accept-ranges
accept
access-control-allow-origin
age
allow
authorization
cache-control
content-disposition
content-encoding
content-language
content-length
content-location
content-range
content-type
cookie
date
etag
expect
expires
from
host
if-match
if-modified-since
if-none-match
if-range
if-unmodified-since
last-modified
link
location
max-forwards
proxy-authenticate
proxy-authorization
range
referer
refresh
retry-after
server
set-cookie
strict-transport-security
transfer-encoding
user-agent
vary
via
www-authenticate`;
/** The static table; `staticTable[0]` is no entry, so that indices are those of the specification. */
exports.staticTable = [
    { name: "", value: "" },
    ...rows.split("\n").map((row) => {
        const space = row.indexOf(" ");
        return space < 0 ? { name: row, value: "" } : { name: row.slice(0, space), value: row.slice(space + 1) };
    }),
];
/** First index of dynamic tables. */
exports.FIRST_DYNAMIC_INDEX = 62;
/** Bytes an entry counts for beside its name and value. */
exports.ENTRY_OVERHEAD_BYTES = 32;
const names = new Map();
exports.staticTable.forEach(({ name }, index) => {
    if (index > 0 && !names.has(name))
        names.set(name, index);
});
/** First index of a name in the static table, 0 if it is not there. */
function staticNameIndex(name) {
    return names.get(name) ?? 0;
}
//# sourceMappingURL=hpack-static.js.map