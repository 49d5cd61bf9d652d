import { defineConfig } from "gatewright/config";

export default defineConfig({
  apis: [
    {
      name: "notes",
      input: { protos: ["proto/**/*.proto"], includes: ["proto"] },
      output: "generated/notes",
      artifacts: ["routes", "clients"],
    },
  ],
});
