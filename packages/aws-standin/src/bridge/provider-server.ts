import { Server, ServerCredentials, type sendUnaryData, status } from "@grpc/grpc-js";
import pluginMessages from "@pulumi/pulumi/proto/plugin_pb.js";
import services from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import messages, { type ConfigureRequest } from "@pulumi/pulumi/proto/provider_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import struct, { type Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import type { Change } from "./changes.js";
import type { Problem } from "./encode.js";
import { failedHalfway } from "./failed-halfway.js";
import { providerConfig } from "./provider-config.js";
import type { PulumiObject } from "./pulumi-value.js";
import type { Applied, ResourceProvider } from "./resource-provider.js";

export interface ProviderServer {
  readonly port: number;
  stop(): void;
}

/** Serves a provider to Pulumi's engine, on a port of the loopback interface. */
export async function serveProvider(
  provider: ResourceProvider,
  version: string,
): Promise<ProviderServer> {
  const server = new Server({ "grpc.max_receive_message_length": -1 });
  server.addService(services.ResourceProviderService, {
    ...lifeCycle(provider, version),
    ...operations(provider),
  });
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    ),
  );
  return { port, stop: () => server.forceShutdown() };
}

function lifeCycle(provider: ResourceProvider, version: string) {
  return {
    attach: unary(async () => new empty.Empty()),
    cancel: unary(async () => {
      await provider.cancel();
      return new empty.Empty();
    }),
    getPluginInfo: unary(async () => new pluginMessages.PluginInfo().setVersion(version)),
    getSchema: unary(async () => new messages.GetSchemaResponse().setSchema("{}")),
    checkConfig: unary(async (request: InstanceType<typeof messages.CheckRequest>) =>
      new messages.CheckResponse().setInputs(request.getNews()),
    ),
    configure: unary(async (request: ConfigureRequest) => {
      await provider.configure(providerConfig(read(request.getArgs())));
      return new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true);
    }),
  };
}

type CheckMessage = InstanceType<typeof messages.CheckRequest>;
type DiffMessage = InstanceType<typeof messages.DiffRequest>;
type CreateMessage = InstanceType<typeof messages.CreateRequest>;
type UpdateMessage = InstanceType<typeof messages.UpdateRequest>;
type ReadMessage = InstanceType<typeof messages.ReadRequest>;
type DeleteMessage = InstanceType<typeof messages.DeleteRequest>;
type InvokeMessage = InstanceType<typeof messages.InvokeRequest>;

function operations(provider: ResourceProvider) {
  return {
    check: unary(async (request: CheckMessage) => {
      const { inputs, failures } = await provider.check(typeOf(request.getUrn()), {
        name: request.getUrn().split("::").at(-1) ?? "",
        olds: read(request.getOlds()),
        news: read(request.getNews()),
        seed: request.getRandomseed_asU8(),
      });
      const response = new messages.CheckResponse().setInputs(write(inputs));
      return response.setFailuresList(failures.map(toFailure));
    }),
    diff: unary(async (request: DiffMessage) => {
      const [olds, news] = [read(request.getOlds()), read(request.getNews())];
      const diff = await provider.diff(typeOf(request.getUrn()), request.getId(), olds, news);
      return toDiffResponse(diff);
    }),
    create: unary(async (request: CreateMessage) => {
      const applied = await provider.create(
        typeOf(request.getUrn()),
        read(request.getProperties()),
        options(request),
      );
      throwHalfway(applied);
      return new messages.CreateResponse()
        .setId(applied.id)
        .setProperties(write(applied.properties));
    }),
    update: unary(async (request: UpdateMessage) => {
      const applied = await provider.update(
        typeOf(request.getUrn()),
        request.getId(),
        read(request.getOlds()),
        read(request.getNews()),
        options(request),
      );
      throwHalfway(applied);
      return new messages.UpdateResponse().setProperties(write(applied.properties));
    }),
    read: unary(async (request: ReadMessage) => {
      const found = await provider.read(
        typeOf(request.getUrn()),
        request.getId(),
        read(request.getProperties()),
        read(request.getInputs()),
      );
      if (found === undefined) return new messages.ReadResponse();
      const response = new messages.ReadResponse().setId(found.id);
      return response.setProperties(write(found.properties)).setInputs(write(found.inputs));
    }),
    delete: unary(async (request: DeleteMessage) => {
      const olds = read(request.getProperties());
      await provider.delete(typeOf(request.getUrn()), request.getId(), olds);
      return new empty.Empty();
    }),
    invoke: unary(async (request: InvokeMessage) => {
      const outputs = await provider.invoke(request.getTok(), read(request.getArgs()));
      return new messages.InvokeResponse().setReturn(write(outputs));
    }),
  };
}

/** Answers one call: with what the function gives, or with its error's message and no stack. */
function unary<Request, Response>(answer: (request: Request) => Promise<Response>) {
  return (call: { request: Request }, callback: sendUnaryData<Response>) => {
    answer(call.request).then(
      (response) => callback(null, response),
      (error: Error) => callback({ code: status.UNKNOWN, ...error, message: error.message }),
    );
  };
}

function throwHalfway({ id, properties, error }: Applied): void {
  if (error !== undefined) throw failedHalfway(id, write(properties), error);
}

/** `urn:pulumi:stack::project::parent$aws:lambda/function:Function::name` → the type at its end. */
function typeOf(urn: string): string {
  return (urn.split("::")[2] ?? "").split("$").at(-1) ?? "";
}

function options(request: CreateMessage | UpdateMessage) {
  return { preview: request.getPreview(), timeoutSeconds: request.getTimeout() };
}

function read(value: Struct | undefined): PulumiObject {
  return (value?.toJavaScript() ?? {}) as PulumiObject;
}

function write(value: PulumiObject): Struct {
  const known = JSON.parse(JSON.stringify(value)) as Parameters<
    typeof struct.Struct.fromJavaScript
  >[0];
  return struct.Struct.fromJavaScript(known);
}

function toFailure({ property, reason }: Problem) {
  return new messages.CheckFailure().setProperty(property).setReason(reason);
}

function toDiffResponse(diff: Awaited<ReturnType<ResourceProvider["diff"]>>) {
  const { DIFF_SOME, DIFF_NONE } = messages.DiffResponse.DiffChanges;
  const response = new messages.DiffResponse().setChanges(diff.isChanged ? DIFF_SOME : DIFF_NONE);
  response.setDeletebeforereplace(diff.deleteBeforeReplace).setHasdetaileddiff(true);
  for (const change of diff.changes) {
    response.addDiffs(topLevel(change.path));
    if (change.replaces) response.addReplaces(topLevel(change.path));
    const detail = new messages.PropertyDiff().setKind(kindOf(change));
    response.getDetaileddiffMap().set(change.path, detail);
  }
  return response;
}

function topLevel(path: string): string {
  return path.split(/[.[]/)[0] ?? path;
}

function kindOf({ kind, replaces }: Change) {
  const { Kind } = messages.PropertyDiff;
  if (kind === "add") return replaces ? Kind.ADD_REPLACE : Kind.ADD;
  if (kind === "delete") return replaces ? Kind.DELETE_REPLACE : Kind.DELETE;
  return replaces ? Kind.UPDATE_REPLACE : Kind.UPDATE;
}
