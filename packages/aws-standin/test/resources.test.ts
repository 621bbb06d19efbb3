import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation/index.js";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Standin } from "../src/index.js";
import { createStack, type StandinStack } from "./standin-stack.js";
import { changeSettings, countCalls, startForTests } from "./started-standin.js";

const started = await startForTests();

const topic = (name: string, args: aws.sns.TopicArgs = {}, options = {}) =>
  new aws.sns.Topic(name, args, options);

describe.skipIf(started === undefined)(
  "the bridged provider",
  () => {
    const standin = started as Standin;
    let deployed: StandinStack;

    const up = async (program: PulumiFn) => {
      const { summary, outputs } = await deployed.stack.up({ program, color: "never" });
      return { changes: summary.resourceChanges, outputs };
    };

    beforeEach(async () => {
      await fetch(`${standin.url}/_standin/reset`, { method: "POST" });
      deployed = await createStack(standin, async () => ({}));
    });
    afterEach(() => deployed.remove());
    afterAll(() => standin.stop());

    test("keeps a table's sets of blocks apart, and changes them in place", async () => {
      const program = (indexes: number, ttl: boolean) => async () => {
        const keys = Array.from({ length: indexes }, (_, index) => `index${index}`);
        new aws.dynamodb.Table("store", {
          hashKey: "key",
          billingMode: "PAY_PER_REQUEST",
          attributes: ["key", ...keys].map((name) => ({ name, type: "S" })),
          globalSecondaryIndexes: keys.map((hashKey) => ({
            name: hashKey,
            hashKey,
            projectionType: "ALL",
          })),
          ttl: { attributeName: "expires", enabled: ttl },
          tags: { project: "guide" },
        });
      };
      expect((await up(program(0, true))).changes).toEqual({ create: 2 });
      expect((await up(program(0, true))).changes).toEqual({ same: 2 });
      expect((await up(program(1, true))).changes).toEqual({ same: 1, update: 1 });
      expect((await up(program(1, true))).changes).toEqual({ same: 2 });
    });

    test("makes up names once, and new ones to replace what has one", async () => {
      const program = (fifo: boolean) => async () => ({
        name: topic("jobs", fifo ? { fifoTopic: true, name: "jobs.fifo" } : {}).name,
      });
      const first = await up(program(false));
      expect(first.outputs.name?.value).toMatch(/^jobs-[0-9a-f]{7}$/);
      const second = await up(program(false));
      expect(second.outputs.name?.value).toBe(first.outputs.name?.value);
      expect((await up(program(true))).changes).toEqual({ same: 1, replace: 1 });
    });

    test("reads a data source", async () => {
      const { outputs } = await up(async () => ({
        account: aws.getCallerIdentityOutput().accountId,
      }));
      expect(outputs.account?.value).toBe("123456789012");
    });

    test("gives the provider's default tags to what it creates", async () => {
      await deployed.stack.setConfig("aws:defaultTags", { value: '{"tags":{"project":"guide"}}' });
      const { outputs } = await up(async () => ({ tags: topic("jobs").tagsAll }));
      expect(outputs.tags?.value).toEqual({ project: "guide" });
      expect((await up(async () => ({ tags: topic("jobs").tagsAll }))).changes).toEqual({
        same: 2,
      });
    });

    test("serves a provider of another configuration", async () => {
      const program = async () => {
        const provider = new aws.Provider("west", { region: "us-west-2" });
        return { arn: topic("jobs", {}, { provider }).arn };
      };
      expect((await up(program)).outputs.arn?.value).toContain(":us-west-2:");
    });

    test("imports what is there already, under its inputs", async () => {
      const TableName = "there";
      await new DynamoDBClient({}).send(
        new CreateTableCommand({
          TableName,
          BillingMode: "PAY_PER_REQUEST",
          KeySchema: [{ AttributeName: "key", KeyType: "HASH" }],
          AttributeDefinitions: [{ AttributeName: "key", AttributeType: "S" }],
        }),
      );
      const table = (options: pulumi.CustomResourceOptions) => async () => {
        const attributes = [{ name: "key", type: "S" }];
        const args = {
          name: TableName,
          hashKey: "key",
          billingMode: "PAY_PER_REQUEST",
          attributes,
        };
        new aws.dynamodb.Table("there", args, options);
      };
      expect((await up(table({ import: TableName }))).changes).toEqual({ create: 1, import: 1 });
      expect((await up(table({}))).changes).toEqual({ same: 2 });
    });

    test("finds with a refresh what is gone", async () => {
      const program = async () => ({ arn: topic("jobs").arn });
      await up(program);
      await fetch(`${standin.url}/_standin/reset`, { method: "POST" });
      const { summary } = await deployed.stack.refresh();
      expect(summary.resourceChanges).toEqual({ same: 1, delete: 1 });
      expect((await up(program)).changes).toEqual({ same: 1, create: 1 });
    });

    test("shows which properties an update changes, and which replace", async () => {
      const changed: unknown[] = [];
      const program = (title: string, fifo: boolean) => async () => {
        const name = fifo ? "jobs.fifo" : "jobs";
        topic("jobs", { name, fifoTopic: fifo, displayName: title });
      };
      await up(program("Jobs", false));
      await deployed.stack.preview({
        program: program("Other jobs", true),
        onEvent: ({ resourcePreEvent }) => {
          if (resourcePreEvent?.metadata.type !== "aws:sns/topic:Topic") return;
          if (resourcePreEvent.metadata.op === "replace") {
            changed.push(resourcePreEvent.metadata.detailedDiff);
          }
        },
      });
      expect(changed).toEqual([
        {
          name: { diffKind: "update-replace", inputDiff: false },
          fifoTopic: { diffKind: "update-replace", inputDiff: false },
          displayName: { diffKind: "update", inputDiff: false },
        },
      ]);
    });

    test("ends what is under way when the deploy is cancelled, and goes on with the next", async () => {
      await changeSettings(standin, {
        faults: [{ action: "sns:CreateTopic", nth: 1, seconds: 60 }],
      });
      const program = async () => ({ arn: topic("jobs").arn });
      const controller = new AbortController();
      const cancelled = deployed.stack.up({ program, signal: controller.signal });
      await vi.waitFor(async () => {
        expect((await countCalls(standin))["sns:CreateTopic"]).toBe(1);
      }, 20_000);
      controller.abort();
      const start = Date.now();
      await expect(cancelled).rejects.toThrow();
      expect(Date.now() - start).toBeLessThan(20_000);
      expect((await up(program)).changes).toEqual({ same: 1, create: 1 });
    });

    test("a table that is destroyed is gone", async () => {
      const args = { hashKey: "key", billingMode: "PAY_PER_REQUEST", name: "store" };
      await up(async () => {
        new aws.dynamodb.Table("store", { ...args, attributes: [{ name: "key", type: "S" }] });
      });
      await deployed.stack.destroy();
      const asked = new DescribeTableCommand({ TableName: "store" });
      await expect(new DynamoDBClient({}).send(asked)).rejects.toThrow(/not found/);
    });
  },
  120_000,
);
