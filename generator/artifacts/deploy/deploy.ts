import { posix } from "node:path";
import type { Plan } from "../../plan/plan.js";
import type { Artifact, Emission, TemplateFile } from "../artifact.js";
import { missingFieldNumbers, missingGrpcPaths } from "../wire-facts.js";
import { checkDeployment, readDeployment, serveEnvironment, type Deployment } from "./deployment.js";
import { emitEnvoy } from "./envoy/envoy-files.js";

/** `deploy/`: what runs the gateway of an API on other machines, or Envoy in its place. */
export const deployArtifact: Artifact = {
  name: "deploy",
  description: "Dockerfile, Kubernetes manifests, and a descriptor set with a configuration for Envoy",
  needs: ["routes"],
  rooms: [],
  isOfRules: () => true,
  emit(plan) {
    const deployment = readDeployment(plan);
    const faults = [
      ...missingGrpcPaths(plan, "deploy"),
      ...missingFieldNumbers(plan, "deploy"),
      ...checkDeployment(deployment),
    ];
    if (faults.length > 0 || plan.services.length === 0)
      return { modules: [], templates: [], exports: [], diagnostics: faults };
    const { targets } = deployment;
    // Without routes there is nothing that Envoy could take over.
    const hasRoutes = plan.services.some(({ routes }) => routes.length > 0);
    const envoy: Partial<Emission> = targets.includes("envoy") && hasRoutes ? emitEnvoy(plan, deployment) : {};
    return {
      modules: [],
      templates: [
        ...(targets.includes("docker") ? dockerFiles(plan, deployment) : []),
        ...(targets.includes("kubernetes") ? [kubernetesFile(plan, deployment)] : []),
        ...(envoy.templates ?? []),
      ],
      files: envoy.files ?? [],
      exports: [],
      diagnostics: envoy.diagnostics ?? [],
    };
  },
};

function dockerFiles(plan: Plan, deployment: Deployment): readonly TemplateFile[] {
  const { GATEWRIGHT_UPSTREAM: _upstream, ...rest } = serveEnvironment(plan, deployment);
  const variables = Object.entries(rest);
  const environment = variables.map(([name, value], index) => ({
    name,
    // Docker puts in what stands behind a dollar.
    text: JSON.stringify(value).replaceAll("$", "\\$") + (index < variables.length - 1 ? " \\" : ""),
  }));
  // The port of the process, whatever it was told at start.
  const probe = `fetch("http://127.0.0.1:" + process.env.GATEWRIGHT_PORT + ${JSON.stringify(deployment.livePath)}).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))`;
  const view = {
    api: plan.api.name,
    dockerfile: posix.join(plan.config.output, "deploy/Dockerfile"),
    image: deployment.image,
    baseImage: deployment.baseImage,
    port: deployment.port,
    upstream: deployment.upstream,
    build: deployment.build,
    environment,
    probe,
    entrypoint: deployment.command.map((each) => JSON.stringify(each)).join(", "),
  };
  return [
    { path: "deploy/Dockerfile", template: "deploy/Dockerfile.hbs", view },
    { path: "deploy/Dockerfile.dockerignore", template: "deploy/Dockerfile.dockerignore.hbs", view: {} },
  ];
}

function kubernetesFile(plan: Plan, deployment: Deployment): TemplateFile {
  const { targets: _targets, build: _build, command: _command, environment: _environment, ...shown } = deployment;
  return {
    path: "deploy/kubernetes.yaml",
    template: "deploy/kubernetes.yaml.hbs",
    view: {
      api: plan.api.name,
      file: posix.join(plan.config.output, "deploy/kubernetes.yaml"),
      ...shown,
      terminationSeconds: deployment.stopGraceSeconds + 10,
      environment: Object.entries(serveEnvironment(plan, deployment)).map(([variable, value]) => ({
        name: variable,
        value,
      })),
    },
  };
}
