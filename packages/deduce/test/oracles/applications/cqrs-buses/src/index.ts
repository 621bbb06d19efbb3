import { Function } from "@plutolang/pluto";
import { caching, logging } from "./behaviors.js";
import { Bus } from "./bus/bus.js";
import { balanceHandler, DepositHandler, OpenAccountHandler, ownersHandler } from "./handlers.js";
import { BalanceOf, Deposit, OpenAccount, Owners } from "./messages.js";

const commands = new Bus([logging])
  .register(OpenAccount, () => new OpenAccountHandler())
  .register(Deposit, () => new DepositHandler());
const queries = new Bus([caching])
  .register(BalanceOf, () => balanceHandler)
  .register(Owners, () => ownersHandler);

new Function((owner: string) => commands.execute(new OpenAccount(owner)), { name: "open" });
new Function((id: string, amount: number) => commands.execute(new Deposit(id, amount)), {
  name: "deposit",
});
new Function((id: string) => queries.execute(new BalanceOf(id)), { name: "balance" });
new Function(() => queries.execute(new Owners()), { name: "owners" });
