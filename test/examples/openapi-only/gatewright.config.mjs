/** @type {import("gatewright").GatewrightConfig} */
export default {
  apis: [{ name: "pets", input: { openapi: ["pets.yaml"] }, output: "generated/pets", artifacts: ["clients"] }],
};
