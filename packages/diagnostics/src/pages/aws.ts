import type { awsTable } from "../table/aws.js";
import type { PagesOf } from "./page.js";

const deploy = ["deploy", "--stack", "aws"];
const doctor = ["doctor", "--stack", "aws"];

const needsAccount = "it takes an AWS account";
const needsAnswer = "it takes an AWS account that answers so";
const needsEngine = "it takes a Pulumi engine and the state of a stack";

export const awsPages: PagesOf<keyof typeof awsTable> = {
  PLUTO4001: {
    why: "A function learns the URL of another as one of its environment variables, so that other one is created first. In a circle none can be the first. `invoke()` goes by the function's name, which is known beforehand.",
    example: { command: deploy, shown: { functions: ["ask", "answer"] }, notRun: needsAccount },
  },
  PLUTO4002: {
    why: "What is created on AWS is a Pulumi program. Its packages are large and only a deploy to AWS needs them, so they do not come with Pluto; the project has them and decides on their version.",
    example: {
      command: deploy,
      shown: {},
      notRun: needsAccount,
    },
  },
  PLUTO4003: {
    why: "The engine creates, changes and deletes the resources, and keeps account of them. Pluto takes the one on the `PATH` if it is not too old, and else downloads one, once for all projects.",
    example: {
      command: deploy,
      shown: { version: "3.248.0", text: "getaddrinfo ENOTFOUND get.pulumi.com" },
      notRun: "it takes a machine without a network",
    },
  },
  PLUTO4004: {
    why: "Secrets are encrypted in the state with a key that is made from a passphrase. Without that very passphrase nobody can read them, Pluto included.",
    example: { command: deploy, shown: { stack: "aws" }, notRun: needsEngine },
  },
  PLUTO4005: {
    why: "The state says which resources on AWS belong to the stack. It lies in a folder of this machine, in a bucket, or with Pulumi Cloud, and that place did not let Pulumi in.",
    example: {
      command: deploy,
      shown: {
        backend: "s3://my-state",
        text: "unable to open bucket s3://my-state: blob (code=NotFound)",
      },
      notRun: needsEngine,
    },
  },
  PLUTO4006: {
    why: "Two runs at once would spoil the state, so each locks it. A lock is left behind only by a run that was killed; Pluto removes such a lock itself where it can see that its process is gone.",
    example: {
      command: deploy,
      shown: { stack: "aws", holder: "process 4711 on laptop, since 2026-03-01T10:15:00Z" },
      notRun: "it takes two runs at once",
    },
  },
  PLUTO4007: {
    why: "Ctrl-C or a signal came while AWS was at work. Pulumi finishes the step that it is at, and writes into the state what was created until then.",
    example: {
      command: deploy,
      shown: {},
      notRun: "it takes a run that is ended at the right moment",
    },
  },
  PLUTO4010: {
    why: "AWS knows you by credentials. They are looked for where the AWS CLI looks: in the environment, in the profile, with the machine's role. There were none, or AWS does not know them.",
    example: { command: doctor, shown: {}, notRun: needsAnswer },
  },
  PLUTO4011: {
    why: "A session lasts some hours, as whoever set it up decided, and this one is over.",
    example: { command: doctor, shown: {}, notRun: needsAnswer },
  },
  PLUTO4012: {
    why: "The identity that deploys must itself be allowed every step of it, and no policy allows this one, or one forbids it. It is not about what the functions may do: Pluto grants them that.",
    example: {
      command: deploy,
      shown: {
        what: "Function/greet",
        action: "iam:CreateRole",
        on: "arn:aws:iam::123456789012:role/my-app-aws-greet-function",
        text: "AccessDenied: User is not authorized to perform: iam:CreateRole",
      },
      notRun: needsAnswer,
    },
  },
  PLUTO4013: {
    why: "AWS limits how much of each thing an account may have. New accounts have small limits; for large instances they often begin at none.",
    example: {
      command: deploy,
      shown: {
        what: "SageMaker/llama",
        text: "ResourceLimitExceeded: The account-level service limit 'ml.g5.2xlarge for endpoint usage' is 0 Instances",
      },
      notRun: needsAnswer,
    },
  },
  PLUTO4014: {
    why: "Names are made of the project, the stack and the resource, so that you find them again in the console. The state does not know this resource, so Pluto leaves it alone.",
    example: {
      command: deploy,
      shown: {
        what: "Function/greet",
        text: "EntityAlreadyExists: Role with name my-app-aws-greet-function already exists.",
      },
      notRun: needsAnswer,
    },
  },
  PLUTO4015: {
    why: "Every resource lives in one region. The stack in `pluto.yml` can name it, and so can the environment; no region is taken for granted.",
    example: { command: doctor, shown: {}, notRun: needsAccount },
  },
  PLUTO4016: {
    why: "Pulumi speaks to AWS by a plugin, which it downloads when it is first needed. There is no connection, or a proxy or a firewall is in the way.",
    example: {
      command: deploy,
      shown: {
        text: "could not download plugin aws: dial tcp: lookup get.pulumi.com: no such host",
      },
      notRun: "it takes a machine without a network",
    },
  },
  PLUTO4017: {
    why: "An endpoint is in service once its container answers, which takes minutes. AWS gave up on this one: the container ended, it did not answer in time, or there was no such instance to be had.",
    example: {
      command: deploy,
      shown: {
        id: "SageMaker/llama",
        status: "Failed",
        rolledBack: false,
        reason: "The primary container did not pass the ping health check.",
      },
      notRun: needsAnswer,
    },
  },
  PLUTO4018: {
    why: "After a deploy Pluto asks each URL once, so that it does not show you one that does not work. The resources are there all the same.",
    example: {
      command: deploy,
      shown: {
        id: "Function/greet",
        url: "https://abc123.lambda-url.us-east-1.on.aws/",
        status: 403,
      },
      notRun: needsAnswer,
    },
  },
  PLUTO4019: {
    why: "AWS or Pulumi gave an answer that Pluto has no better words for. It is passed on without what only repeats where it came from.",
    todo: "Mend what the message names and deploy again. What was created before is kept.",
    example: {
      command: deploy,
      shown: {
        what: "Function/greet",
        text: "InvalidParameterValueException: The runtime parameter is not supported.",
      },
      notRun: needsAnswer,
    },
  },
  PLUTO4020: {
    why: "An image's address has its region in it. AWS says that it is wrong only minutes into a deploy, so Pluto looks before.",
    example: {
      command: doctor,
      shown: {
        id: "SageMaker/llama",
        imageRegion: "us-east-1",
        region: "eu-west-1",
        instead:
          "763104351884.dkr.ecr.eu-west-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu-py310-cu121-ubuntu20.04",
      },
      notRun: needsAccount,
    },
  },
  PLUTO4021: {
    why: "On this machine the image is not looked at, so any text will do there. On AWS the endpoint runs it.",
    example: {
      command: doctor,
      shown: {
        id: "SageMaker/llama",
        imageUri: "ghcr.io/huggingface/text-generation-inference:2.0",
      },
      notRun: needsAccount,
    },
  },
  PLUTO4023: {
    why: "A function is reached from outside by its function URL, which AWS does not offer in every region.",
    example: {
      command: doctor,
      shown: { id: "Function/greet", region: "eu-central-2" },
      notRun: needsAccount,
    },
  },
  PLUTO4024: {
    why: "Each type of instance has a quota of its own in each region. It is read before the deploy, which would otherwise fail after minutes.",
    todo: "AWS decides on a larger quota within hours or days. Until then another `instanceType` may do, or another region.",
    example: {
      command: doctor,
      shown: { instanceType: "ml.g5.2xlarge", quota: 0, needed: 1, region: "us-east-1" },
      notRun: needsAnswer,
    },
  },
  PLUTO4025: {
    why: "An endpoint goes on answering while it is updated. So there are two of it for some minutes, and both count.",
    example: {
      command: doctor,
      shown: { instanceType: "ml.g5.2xlarge", quota: 1, needed: 1, region: "us-east-1" },
      notRun: needsAnswer,
    },
  },
  PLUTO4026: {
    why: "The container downloads the model when it starts. Without a token the hub refuses it, and the endpoint fails after minutes.",
    example: {
      command: doctor,
      shown: { id: "SageMaker/llama", model: "meta-llama/Llama-2-7b-chat-hf" },
      notRun: needsAccount,
    },
  },
  PLUTO4027: {
    why: "A model is held in the instance's memory whole, on accelerated instances in that of the accelerator. The need is reckoned from the size in the model's name, so it is a guess, and the deploy goes on.",
    example: {
      command: doctor,
      shown: {
        id: "SageMaker/llama",
        model: "TheBloke/Llama-2-13B-fp16",
        instanceType: "ml.g5.2xlarge",
        available: 24,
        needed: 38,
        instead: "ml.g5.12xlarge",
      },
      notRun: needsAccount,
    },
  },
  PLUTO4028: {
    why: "AWS limits the length of names. The end of a name that is too long is replaced by a checksum of the whole, so that two long names do not become one.",
    example: {
      command: doctor,
      shown: {
        id: "Function/summarise-what-was-said-in-the-meeting-of-monday",
        short: "my-app-aws-summarise-what-was-said-in-the-meet-0e762746",
        limit: 55,
      },
      notRun: needsAccount,
    },
  },
  PLUTO4029: {
    why: "Lambda counts the names and the values of all variables together: yours, and those by which Pluto tells the function where its resources are.",
    example: {
      command: doctor,
      shown: { id: "Function/greet", bytes: 5120 },
      notRun: needsAccount,
    },
  },
  PLUTO4030: {
    why: "Lambda ends a call after a quarter of an hour at the latest. On this machine nothing does.",
    todo: "Set a shorter `timeout`, and split work that takes longer into several calls.",
    example: {
      command: doctor,
      shown: { id: "Function/greet", timeout: 3600 },
      notRun: needsAccount,
    },
  },
  PLUTO4031: {
    why: "Lambda sets some variables itself, among them the function's own credentials, and Pluto one. A function cannot set them as well.",
    example: {
      command: doctor,
      shown: { id: "Function/greet", name: "AWS_REGION" },
      notRun: needsAccount,
    },
  },
  PLUTO4032: {
    why: "What stands in `process.env` when the stack is deployed is what the resource gets on AWS. Nothing is passed on from this machine later.",
    example: {
      command: doctor,
      shown: { id: "SageMaker/llama", name: "HF_TOKEN" },
      notRun: needsAccount,
    },
  },
  PLUTO4033: {
    why: "Whoever can read the source can use the token, and it stays in the history of the repository even when it is taken out.",
    todo: "Withdraw the token where you made it, and make another.",
    example: {
      command: doctor,
      shown: {
        id: "SageMaker/llama",
        issuer: "Hugging Face",
        path: "envs.HUGGING_FACE_HUB_TOKEN",
      },
      notRun: needsAccount,
    },
  },
  PLUTO4034: {
    why: "Some checks take leave to read, or an answer that AWS does not give everywhere. A deploy does not need them, so it goes on.",
    todo: "Nothing, if the deploy succeeds.",
    example: {
      command: doctor,
      shown: {
        what: "the quota of instances",
        why: "User is not authorized to perform: servicequotas:ListServiceQuotas",
      },
      notRun: needsAnswer,
    },
  },
};
