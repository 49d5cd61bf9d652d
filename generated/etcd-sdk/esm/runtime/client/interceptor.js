/** `withInterceptors(transport, logging, metrics)`: the first one sees a call first and its answer last. */
export function withInterceptors(transport, ...interceptors) {
    return interceptors.reduceRight((next, interceptor) => interceptor(next), transport);
}
/** An interceptor that adds metadata before each call, e.g. a token: `interceptMetadata(async (metadata) => metadata.set("authorization", await token()))`. */
export function interceptMetadata(change) {
    return (next) => ({
        ...next,
        async unary(method, input, context) {
            await change(context.metadata, method);
            return await next.unary(method, input, context);
        },
        async *stream(method, inputs, context) {
            await change(context.metadata, method);
            yield* next.stream(method, inputs, context);
        },
    });
}
//# sourceMappingURL=interceptor.js.map