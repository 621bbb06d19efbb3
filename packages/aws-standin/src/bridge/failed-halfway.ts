import { Metadata, type ServiceError, status } from "@grpc/grpc-js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import statusMessages from "@pulumi/pulumi/proto/status_pb.js";
import any from "google-protobuf/google/protobuf/any_pb.js";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";

/**
 * The error for a resource that is there but not as it should be: the engine puts it into the
 * state all the same, so that the next deploy can go on with it.
 */
export function failedHalfway(id: string, properties: Struct, cause: Error): ServiceError {
  const detail = new messages.ErrorResourceInitFailed();
  detail.setId(id).setProperties(properties).setReasonsList([cause.message]);
  const details = new any.Any();
  details.pack(detail.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
  const answer = new statusMessages.Status().setCode(status.UNKNOWN).setMessage(cause.message);
  answer.addDetails(details);
  const metadata = new Metadata();
  metadata.add("grpc-status-details-bin", Buffer.from(answer.serializeBinary()));
  const code = status.UNKNOWN;
  return Object.assign(new Error(cause.message), { code, metadata, details: cause.message });
}
