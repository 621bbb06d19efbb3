import { defineKind } from "../../contract/kind.js";

export const kind = defineKind({
  name: "SageMaker",
  summary: "A model behind a SageMaker real-time endpoint.",
  signatures: [
    [
      { role: "name" },
      { role: "argument", name: "imageUri", schema: { type: "string" } },
      {
        role: "options",
        fields: {
          instanceType: {
            type: "string",
            pattern: /^ml\.[a-z0-9-]+\.[a-z0-9]+$/,
            expected: 'an instance type such as "ml.m5.xlarge"',
          },
          envs: {
            optional: true,
            type: "record",
            of: {
              type: "any of",
              of: [{ type: "string" }, { type: "number" }, { type: "boolean" }],
            },
          },
        },
      },
    ],
  ],
  naming: {
    pattern: /^[A-Za-z0-9](-*[A-Za-z0-9])*$/,
    rule: "letters, digits and '-', starting and ending with a letter or digit",
    maxLength: 63,
  },
  operations: {
    invoke: {
      description: "invoke the endpoint",
      actions: ["sagemaker:InvokeEndpoint", "sagemaker:InvokeEndpointWithResponseStream"],
      source:
        "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html",
    },
  },
  members: {
    endpointName: { is: "property", needs: ["invoke"] },
    endpointUrl: { is: "method", needs: ["invoke"] },
    invoke: { is: "method", needs: ["invoke"] },
  },
  arn: { service: "sagemaker", resource: (endpoint) => `endpoint/${endpoint}` },
  // Of the 64 for a role, whose name adds `-sagemaker`. An endpoint may have 63.
  maxPhysicalName: 54,
});
