import { SageMaker } from "@plutolang/pluto";
import { RemoteModel } from "agent-kit/models";

const endpoint = new SageMaker("assistant", "image", { instanceType: "ml.g5.2xlarge" });

export const model = new RemoteModel({
  endpointName: endpoint.endpointName,
  parse: (body: string) => JSON.parse(body) as { text: string },
});
