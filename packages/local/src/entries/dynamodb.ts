import { runDynamoDB } from "../host/run-dynamodb.js";

await runDynamoDB();
