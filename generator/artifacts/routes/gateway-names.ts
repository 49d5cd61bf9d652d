/** Names in the gateway of an API: `createEtcdGateway`, `EtcdGatewayOptions`. */
export interface GatewayNames {
  readonly create: string;
  readonly options: string;
  readonly passThrough: string;
}

/** Names for an API: `etcd` -> `Etcd`, `my-api` -> `MyApi`. */
export function gatewayNames(apiName: string): GatewayNames {
  const words = apiName.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== "");
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const name = /^\p{ID_Start}/u.test(pascal) ? pascal : `Api${pascal}`;
  return {
    create: `create${name}Gateway`,
    options: `${name}GatewayOptions`,
    passThrough: `${name.charAt(0).toLowerCase()}${name.slice(1)}PassThrough`,
  };
}
