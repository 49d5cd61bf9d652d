export { isBodyless } from "./bodyless.js";
export {
  type BodyReceiver,
  type HeaderList,
  type HttpExchange,
  type HttpHandler,
  type HttpRequest,
  type Progress,
  findHeader,
} from "./http-form.js";
export {
  type SocketConnection,
  type SocketHandler,
  type SocketReceiver,
  type SocketRequest,
  cutReason,
} from "./socket-form.js";
export { decodeMultiSegment, decodeSegment, parseQuery } from "./url-text.js";
