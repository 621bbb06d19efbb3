import { Function } from "@plutolang/pluto";
import { Dispatcher } from "./bus.js";
import { DepositHandler, getBalance, OpenAccountHandler, projectBalance } from "./handlers.js";
import { Deposit, GetBalance, OpenAccount } from "./messages.js";

const dispatcher = new Dispatcher()
  .register(OpenAccount, new OpenAccountHandler())
  .register(Deposit, new DepositHandler(projectBalance))
  .register(GetBalance, getBalance);

new Function((owner: string) => dispatcher.dispatch(new OpenAccount(owner)), { name: "open" });
new Function(
  (account: string, amount: number) => dispatcher.dispatch(new Deposit(account, amount)),
  { name: "deposit" },
);
new Function((account: string) => dispatcher.dispatch(new GetBalance(account)), {
  name: "balance",
});
