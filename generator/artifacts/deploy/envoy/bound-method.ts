import type { HttpBinding, Method, Service } from "../../../model/api.js";

/** A binding and the method that it belongs to. */
export interface BoundMethod {
  readonly service: Service;
  readonly method: Method;
  readonly binding: HttpBinding;
}
