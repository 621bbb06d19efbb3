import { describe, expect, test, vi } from "vitest";
import {
  fromEnvironment,
  join,
  KVStore,
  Function as PlutoFunction,
} from "../../src/registry/components.js";
import { guideStack } from "./guide-stack.js";
import { find, recordStack } from "./record-stack.js";

const secretMark = "1b47061264138c4ac30d75fd1eb44270";
const secretKey = "4dabf18193072939515e22adb298388d";

describe("the guide's program", () => {
  test("registers these resources with these inputs", async () => {
    expect(await recordStack(guideStack)).toMatchSnapshot();
  });

  test("gives each function URL both permissions that it needs", async () => {
    const recorded = await recordStack(guideStack);
    expect(find(recorded, "Permission", "chatbot-url").inputs).toEqual({
      action: "lambda:InvokeFunctionUrl",
      function: "guide-aws-chatbot",
      functionUrlAuthType: "NONE",
      principal: "*",
      statementId: "pluto-function-url",
    });
    expect(find(recorded, "Permission", "chatbot-invoke").inputs).toEqual({
      action: "lambda:InvokeFunction",
      function: "guide-aws-chatbot",
      invokedViaFunctionUrl: true,
      principal: "*",
      statementId: "pluto-invoke-via-url",
    });
  });

  test("tags all that AWS can tag", async () => {
    const untaggable = ["Permission", "RolePolicy", "FunctionUrl"];
    for (const { type, inputs } of await recordStack(guideStack)) {
      if (untaggable.some((each) => type.endsWith(`:${each}`))) continue;
      expect(inputs.tags, type).toMatchObject({ "pluto:project": "shop", "pluto:stack": "aws" });
    }
  });
});

describe("Function", () => {
  const args = { physicalName: "shop-aws-cart", code: "/bundles/cart" };

  test("streams through its URL if its handler streams", async () => {
    const recorded = await recordStack(
      () => new PlutoFunction("cart", { ...args, streaming: true }),
    );
    expect(find(recorded, "FunctionUrl", "cart").inputs.invokeMode).toBe("RESPONSE_STREAM");
  });

  test("of which callers must sign lets nobody in by a permission", async () => {
    const recorded = await recordStack(
      () => new PlutoFunction("cart", { ...args, url: { auth: "iam" } }),
    );
    expect(find(recorded, "FunctionUrl", "cart").inputs.authorizationType).toBe("AWS_IAM");
    expect(recorded.filter((each) => each.type.endsWith(":Permission"))).toEqual([]);
  });

  test("allows pages of other origins only what its options say", async () => {
    const cors = { allowOrigins: ["https://shop.example"], maxAge: 60 };
    const recorded = await recordStack(() => new PlutoFunction("cart", { ...args, url: { cors } }));
    expect(find(recorded, "FunctionUrl", "cart").inputs.cors).toEqual({
      allowMethods: ["POST"],
      allowOrigins: ["https://shop.example"],
      maxAge: 60,
    });
  });

  test("knows the resources that it was granted and no others", async () => {
    const recorded = await recordStack(() => {
      const carts = new KVStore("carts", { physicalName: "shop-aws-carts" });
      new KVStore("orders", { physicalName: "shop-aws-orders" });
      const price = new PlutoFunction("price", { ...args, physicalName: "shop-aws-price" });
      new PlutoFunction("cart", { ...args, uses: [carts.allow("get", "set"), price.allow("url")] });
    });
    expect(resourcesKnownBy(recorded, "cart")).toEqual({
      "KVStore/carts": { tableName: "shop-aws-carts" },
      "Function/price": { url: "https://price.lambda-url.on.aws/" },
    });
    expect(resourcesKnownBy(recorded, "price")).toEqual({});
  });

  test("can invoke one that is created after it, which can invoke it back", async () => {
    const recorded = await recordStack(() => {
      const pong = PlutoFunction.byName("pong", "shop-aws-pong").allow("invoke");
      const ping = new PlutoFunction("ping", {
        ...args,
        physicalName: "shop-aws-ping",
        uses: [pong],
      });
      const uses = [ping.allow("invoke")];
      new PlutoFunction("pong", { ...args, physicalName: "shop-aws-pong", uses });
    });
    expect(resourcesKnownBy(recorded, "ping")).toEqual({
      "Function/pong": { functionName: "shop-aws-pong" },
    });
    expect(resourcesKnownBy(recorded, "pong")).toEqual({
      "Function/ping": { functionName: "shop-aws-ping" },
    });
  });

  test("gets values of the environment as secrets, and none for what is unset", async () => {
    vi.stubEnv("SHOP_KEY", "sk-1234567890");
    vi.stubEnv("SHOP_HOST", undefined);
    const recorded = await recordStack(
      () =>
        new PlutoFunction("cart", {
          ...args,
          envs: {
            KEY: fromEnvironment("SHOP_KEY"),
            HOST: fromEnvironment("SHOP_HOST"),
            MODE: fromEnvironment("SHOP_HOST", "test"),
            URL: join("https://", fromEnvironment("SHOP_KEY"), "/"),
            RETRIES: 3,
          },
        }),
    );
    // The mocks' monitor lifts the mark of a secret to the top of the input that holds it.
    expect(find(recorded, "Function", "cart").inputs.environment).toEqual({
      [secretKey]: secretMark,
      value: {
        variables: {
          KEY: "sk-1234567890",
          MODE: "test",
          URL: "https://sk-1234567890/",
          RETRIES: "3",
          PLUTO_RESOURCES: "{}",
        },
      },
    });
    vi.unstubAllEnvs();
  });
});

function resourcesKnownBy(recorded: Parameters<typeof find>[0], name: string): unknown {
  const { variables } = find(recorded, "Function", name).inputs.environment as {
    variables: { PLUTO_RESOURCES: string };
  };
  return JSON.parse(variables.PLUTO_RESOURCES);
}
