import { expect, test } from "vitest";
import { terraformNames, toCamelCase, toPlural, toSnakeCase } from "./names.js";

test.each([
  ["function_url_auth_type", "functionUrlAuthType"],
  ["initial_weight_2", "initialWeight2"],
  ["arn", "arn"],
])("%s is %s to Pulumi", (snake, camel) => {
  expect(toCamelCase(snake)).toBe(camel);
});

test("a type's name is spelt with underscores", () => {
  expect(toSnakeCase("FunctionUrl")).toBe("function_url");
});

test.each([
  ["productionVariants", "productionVariants"],
  ["attribute", "attributes"],
  ["inlinePolicy", "inlinePolicies"],
  ["globalSecondaryIndex", "globalSecondaryIndexes"],
  ["ipv6Address", "ipv6Addresses"],
  ["dnsGateway", "dnsGateways"],
  ["patch", "patches"],
])("many %s are %s", (one, many) => {
  expect(toPlural(one)).toBe(many);
});

test.each([
  ["aws:lambda/functionUrl:FunctionUrl", "aws_lambda_function_url"],
  ["aws:cloudwatch/logGroup:LogGroup", "aws_cloudwatch_log_group"],
  ["aws:apigatewayv2/api:Api", "aws_apigatewayv2_api"],
  ["aws:apigateway/restApi:RestApi", "aws_api_gateway_rest_api"],
])("%s is %s first of all", (token, name) => {
  expect(terraformNames(token)[0]).toBe(name);
});

test("a data source may have its module's name in none of its own", () => {
  const token = "aws:index/getCallerIdentity:getCallerIdentity";
  expect(terraformNames(token)).toContain("aws_caller_identity");
});
