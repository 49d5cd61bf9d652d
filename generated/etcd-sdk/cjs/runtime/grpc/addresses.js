"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.createAddressFinder = createAddressFinder;
exports.addressKey = addressKey;
exports.formatHost = formatHost;
const promises_1 = __importDefault(require("node:dns/promises"));
const node_net_1 = __importDefault(require("node:net"));
/** Reads targets; one that is not written `host:port` is a defect of the configuration and throws. */
function createAddressFinder(target, resolve = lookUp) {
    const targets = (typeof target === "string" ? [target] : target).map(parseTarget);
    if (targets.length === 0)
        throw new TypeError("an upstream needs at least one target");
    const areAddresses = targets.every(({ host }) => node_net_1.default.isIP(host) !== 0);
    return {
        fixed: areAddresses ? targets.map(({ host, port }) => ({ host, port, name: host })) : undefined,
        async find() {
            const found = await Promise.allSettled(targets.map(async ({ host, port }) => {
                const hosts = node_net_1.default.isIP(host) !== 0 ? [host] : await resolve(host);
                return hosts.map((each) => ({ host: each, port, name: host }));
            }));
            const addresses = found.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
            if (addresses.length > 0)
                return addresses;
            const failed = found.find((each) => each.status === "rejected");
            throw failed?.reason instanceof Error ? failed.reason : new Error("no address of the upstream is known");
        },
    };
}
/** A key that tells addresses apart. */
function addressKey({ host, port, name }) {
    return `${host} ${port} ${name}`;
}
/** `127.0.0.1:2379`, `[::1]:2379`. */
function formatHost(host, port) {
    return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
async function lookUp(host) {
    const found = await promises_1.default.lookup(host, { all: true });
    return found.map(({ address }) => address);
}
function parseTarget(text) {
    const match = /^(?:[a-z]+:\/\/)?(?:\[([^\]]+)\]|([^:/]+)):(\d+)\/?$/i.exec(text);
    if (match === null)
        throw new TypeError(`an upstream is written host:port, not ${JSON.stringify(text)}`);
    return { host: match[1] ?? match[2] ?? "", port: Number(match[3]) };
}
//# sourceMappingURL=addresses.js.map