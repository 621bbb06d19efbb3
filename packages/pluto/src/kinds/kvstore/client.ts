import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";

let client: DynamoDBClient | undefined;

function dynamodb(): DynamoDBClient {
  client ??= new DynamoDBClient({});
  return client;
}

/** DynamoDB removes expired items within days, not at once: who reads them must look at the time. */
export async function getItem(table: string, key: string): Promise<string | undefined> {
  const { Item: item } = await dynamodb().send(
    new GetItemCommand({ TableName: table, Key: { key: { S: key } }, ConsistentRead: true }),
  );
  const expiresAt = item?.expiresAt?.N;
  if (expiresAt !== undefined && Number(expiresAt) <= Date.now() / 1000) return undefined;
  return item?.value?.S;
}

/** @param ttl seconds from now; DynamoDB's time-to-live counts in whole ones */
export async function putItem(
  table: string,
  key: string,
  value: string,
  ttl: number | undefined,
): Promise<void> {
  const expiry =
    ttl === undefined ? {} : { expiresAt: { N: String(Math.ceil(Date.now() / 1000 + ttl)) } };
  await dynamodb().send(
    new PutItemCommand({
      TableName: table,
      Item: { key: { S: key }, value: { S: value }, ...expiry },
    }),
  );
}

export async function deleteItem(table: string, key: string): Promise<void> {
  await dynamodb().send(new DeleteItemCommand({ TableName: table, Key: { key: { S: key } } }));
}
