import { LogGroup } from "@pulumi/aws/cloudwatch/logGroup.js";
import { Role } from "@pulumi/aws/iam/role.js";
import { RolePolicy } from "@pulumi/aws/iam/rolePolicy.js";
import { Endpoint } from "@pulumi/aws/sagemaker/endpoint.js";
import { EndpointConfiguration } from "@pulumi/aws/sagemaker/endpointConfiguration.js";
import { Model } from "@pulumi/aws/sagemaker/model.js";
import type { ComponentResourceOptions, Input, Output } from "@pulumi/pulumi";
import { type Environment, toText } from "../../components/environment.js";
import { trust } from "../../components/policy.js";
import {
  ResourceComponent,
  type ResourceComponentArgs,
} from "../../components/resource-component.js";
import type { Disclosures } from "../../contract/component.js";
import { kind } from "./kind.js";
import { executionPolicy } from "./role.js";

type Operation = keyof typeof kind.operations;

/** How a model is served. */
export interface SageMakerArgs extends ResourceComponentArgs {
  /** The container image, in Amazon ECR in the endpoint's own region. */
  readonly imageUri: Input<string>;
  /** `ml.m5.xlarge` for one. Billed for as long as the endpoint exists. */
  readonly instanceType: Input<string>;
  /** The container's environment. */
  readonly envs?: Environment;
  /** Days that the container's logs are kept; one of the numbers that CloudWatch offers. Default: 30. */
  readonly logRetention?: number;
}

/**
 * A model behind a real-time endpoint. Grant: `invoke` is `sagemaker:InvokeEndpoint` and
 * `sagemaker:InvokeEndpointWithResponseStream` on this endpoint.
 *
 * Model and configuration cannot be changed on AWS. Pulumi names them, so that a new one can stand
 * beside the one in use until the endpoint has moved over.
 */
export class SageMaker extends ResourceComponent<Operation> {
  readonly endpointName: Output<string>;
  /** The configuration that the endpoint runs once it is up to date. */
  readonly configurationName: Output<string>;
  /** The CloudWatch log group of the container. */
  readonly logGroup: Output<string>;

  constructor(name: string, args: SageMakerArgs, options?: ComponentResourceOptions) {
    super(kind, name, args, options);
    const role = this.#role(name);
    const logGroup = this.#logGroup(name, args);
    const policy = this.#policy(name, args, role, logGroup);
    const model = this.#model(args, role);
    const configuration = this.#configuration(args, model);
    const endpoint = new Endpoint(
      name,
      {
        name: this.physicalName,
        endpointConfigName: configuration.name,
        tags: this.tags,
      },
      // Its name is fixed: a failed endpoint has to go before another can take its place.
      { parent: this, dependsOn: [policy], deleteBeforeReplace: true },
    );
    this.endpointName = endpoint.name;
    this.configurationName = configuration.name;
    this.logGroup = logGroup.name;
    this.registerOutputs(this.outputs);
  }

  get outputs() {
    const { endpointName, configurationName, logGroup } = this;
    return { endpointName, configurationName, logGroup };
  }

  protected disclosures(): Disclosures<Operation> {
    return { invoke: { endpointName: this.physicalName } };
  }

  #role(name: string): Role {
    const args = {
      name: `${this.physicalName}-sagemaker`,
      description: `What the endpoint ${this.physicalName} may do.`,
      assumeRolePolicy: trust("sagemaker"),
      tags: this.tags,
    };
    return new Role(name, args, { parent: this });
  }

  #logGroup(name: string, { logRetention = 30 }: SageMakerArgs): LogGroup {
    const args = {
      name: `/aws/sagemaker/Endpoints/${this.physicalName}`,
      retentionInDays: logRetention,
      tags: this.tags,
    };
    return new LogGroup(name, args, { parent: this });
  }

  #policy(name: string, { imageUri }: SageMakerArgs, role: Role, logGroup: LogGroup): RolePolicy {
    const args = {
      name: "serve-model",
      role: role.name,
      policy: executionPolicy(imageUri, logGroup, this.place),
    };
    return new RolePolicy(name, args, { parent: this });
  }

  #model({ imageUri, envs }: SageMakerArgs, role: Role): Model {
    const args = {
      executionRoleArn: role.arn,
      primaryContainer: { image: imageUri, environment: toText(envs) },
      tags: this.tags,
    };
    return new Model(this.physicalName, args, { parent: this });
  }

  #configuration({ instanceType }: SageMakerArgs, model: Model): EndpointConfiguration {
    const variant = {
      variantName: "main",
      modelName: model.name,
      instanceType,
      initialInstanceCount: 1,
    };
    const args = { productionVariants: [variant], tags: this.tags };
    return new EndpointConfiguration(this.physicalName, args, { parent: this });
  }
}
