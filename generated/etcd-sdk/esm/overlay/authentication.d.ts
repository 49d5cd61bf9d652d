import { type ClientTransport } from "../runtime/client/index.js";
/** A user of etcd. */
export interface Credentials {
    readonly name: string;
    readonly password: string;
}
/** True for an error that asks for another token. */
export declare function isTokenError(error: unknown): boolean;
/** A transport that sends a token, and what a watch needs of it: etcd reports a bad token of a watch inside the stream. */
export interface AuthenticatedTransport extends ClientTransport {
    /** Makes the next call authenticate again. */
    forgetToken(): void;
}
/**
 * A transport that authenticates with the first call, sends the token with each, and authenticates again when etcd refuses it. The
 * refused call was not carried out, so it is made again whatever it does. While access control is off no token is sent.
 */
export declare function withAuthentication(next: ClientTransport, credentials: Credentials): AuthenticatedTransport;
