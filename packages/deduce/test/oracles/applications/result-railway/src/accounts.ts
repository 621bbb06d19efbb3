import { KVStore } from "@plutolang/pluto";
import { type AppError, storeError } from "./errors.js";
import { err, ok, ResultAsync } from "./result.js";

export interface Account {
  id: string;
  balance: number;
}

const accounts = new KVStore<Account>("accounts");
const transfers = new KVStore<{ from: string; to: string; amount: number }>("transfers");
const suspicious = new KVStore<string>("suspicious");

export const find = (id: string): ResultAsync<Account, AppError> =>
  ResultAsync.fromPromise(accounts.get(id), storeError).andThen((account) =>
    ResultAsync.of(
      account
        ? ok<Account, AppError>(account)
        : err<AppError, Account>({ kind: "not-found", what: id }),
    ),
  );

export const save = (account: Account): ResultAsync<void, AppError> =>
  ResultAsync.fromPromise(accounts.set(account.id, account), storeError);

export const withdraw =
  (amount: number) =>
  (account: Account): ResultAsync<Account, AppError> =>
    ResultAsync.of(
      account.balance < amount
        ? err<AppError, Account>({ kind: "invalid", reason: "balance" })
        : ok<Account, AppError>({ ...account, balance: account.balance - amount }),
    );

export const note = (from: string, to: string, amount: number) =>
  ResultAsync.fromPromise(transfers.set(`${from}-${to}`, { from, to, amount }), storeError);

export const suspect = (error: AppError, id: string): ResultAsync<void, AppError> =>
  ResultAsync.fromPromise(suspicious.set(id, error.kind), storeError);
