import { isPromise } from "./hook-result.js";
import type { FailedRequest, GatewayCall, GatewayHooks } from "./hook-types.js";

/** Several sets of hooks as one, in their order: what one answers, those behind it are not asked; what is only told is told to all. */
export function joinHooks(given: GatewayHooks | readonly GatewayHooks[] | undefined): GatewayHooks {
  if (given === undefined) return {};
  if (!isList(given)) return given;
  const [only = {}] = given;
  if (given.length < 2) return only;
  const of = <Name extends keyof GatewayHooks>(name: Name): NonNullable<GatewayHooks[Name]>[] =>
    given.flatMap((each) => {
      const hook = each[name];
      return hook === undefined ? [] : [hook.bind(each) as NonNullable<GatewayHooks[Name]>];
    });
  const onRequest = of("onRequest");
  const before = of("before");
  const onAttempt = of("onAttempt");
  const onResponse = of("onResponse");
  const after = of("after");
  const onError = of("onError");
  const onErrorAnswer = of("onErrorAnswer");
  const onFinish = of("onFinish");
  return {
    ...(onRequest.length > 0 && { onRequest: firstAnswer(onRequest) }),
    ...(before.length > 0 && { before: firstAnswer(before) }),
    ...(onAttempt.length > 0 && { onAttempt: all(onAttempt) }),
    ...(onResponse.length > 0 && { onResponse: all(onResponse) }),
    ...(after.length > 0 && { after: all(after) }),
    ...(onError.length > 0 && {
      onError: (call: GatewayCall, status) => onError.reduce((last, hook) => hook(call, last) ?? last, status),
    }),
    ...(onErrorAnswer.length > 0 && {
      onErrorAnswer(failed: FailedRequest) {
        for (const hook of onErrorAnswer) {
          const answer = hook(failed);
          if (answer !== undefined) return answer;
        }
        return undefined;
      },
    }),
    ...(onFinish.length > 0 && { onFinish: all(onFinish) }),
  };
}

function isList(given: GatewayHooks | readonly GatewayHooks[]): given is readonly GatewayHooks[] {
  return Array.isArray(given);
}

/** Asks one after the other until one answers; waits only where one has to be waited for. */
function firstAnswer<Given, Answer>(
  hooks: readonly ((given: Given) => Answer | void | Promise<Answer | void>)[],
): (given: Given) => Answer | void | Promise<Answer | void> {
  const ask = (from: number, given: Given): Answer | void | Promise<Answer | void> => {
    for (let index = from; index < hooks.length; index++) {
      const answer = hooks[index]?.(given);
      if (isPromise(answer)) return answer.then((later) => later ?? ask(index + 1, given));
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  return (given) => ask(0, given);
}

/** Tells all; one that throws does not keep the others from being told. */
function all<Given extends readonly unknown[]>(
  hooks: readonly ((...given: Given) => void)[],
): (...given: Given) => void {
  return (...given) => {
    const errors: unknown[] = [];
    const promises: PromiseLike<unknown>[] = [];
    for (const hook of hooks) {
      try {
        const result: unknown = hook(...given);
        if (isPromise(result)) promises.push(result);
      } catch (error) {
        errors.push(error);
      }
    }
    const pending = promises.length === 0 ? undefined : Promise.all(promises);
    if (errors.length > 0) {
      pending?.then(undefined, () => undefined);
      throw errors[0];
    }
    return pending as unknown as void;
  };
}
