/** Names that bear the API's own: one set, whatever artifact prints them. */
export interface ApiNames {
  /** `EtcdClient` */
  readonly client: string;
  readonly createClient: string;
  readonly createGateway: string;
  readonly gatewayOptions: string;
  readonly passThrough: string;
  readonly startFake: string;
}

/** Names for an API: `etcd` -> `EtcdClient`, `my-api` and `my_api` -> `MyApiClient`, `über-api` -> `ÜberApiClient`. */
export function planApiNames(apiName: string): ApiNames {
  const words = apiName.split(/[^\p{ID_Continue}$]+|_+/u).filter((word) => word !== "");
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const name = /^\p{ID_Start}/u.test(pascal) ? pascal : `Api${pascal}`;
  return {
    client: `${name}Client`,
    createClient: `create${name}Client`,
    createGateway: `create${name}Gateway`,
    gatewayOptions: `${name}GatewayOptions`,
    passThrough: `${name.charAt(0).toLowerCase()}${name.slice(1)}PassThrough`,
    startFake: `startFake${name}`,
  };
}
