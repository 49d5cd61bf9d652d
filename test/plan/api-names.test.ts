import { expect, test } from "vitest";
import { planApiNames } from "../../generator/plan/api-names.js";

test.each([
  ["etcd", "Etcd"],
  ["my-api", "MyApi"],
  ["my_api", "MyApi"],
  ["über-api", "ÜberApi"],
  ["2fast", "Api2fast"],
  ["shop.v1", "ShopV1"],
])("an API called %s bears the name %s in gateway, client and fake server alike", (name, stem) => {
  const { client, createClient, createGateway, gatewayOptions, startFake } = planApiNames(name);
  expect([client, createClient, createGateway, gatewayOptions, startFake]).toEqual([
    `${stem}Client`,
    `create${stem}Client`,
    `create${stem}Gateway`,
    `${stem}GatewayOptions`,
    `startFake${stem}`,
  ]);
});
