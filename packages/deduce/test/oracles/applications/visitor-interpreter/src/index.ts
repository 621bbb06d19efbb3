import { Function } from "@plutolang/pluto";
import { parse } from "./language/parse.js";
import { Evaluator, Printer } from "./language/visitors.js";
import { constantScope, fullScope, loadFormula, saveFormula } from "./scopes.js";

new Function(async (id: string) => parse(await loadFormula(id)).accept(new Evaluator(fullScope)), {
  name: "evaluate",
});
new Function(async (text: string) => parse(text).accept(new Evaluator(constantScope)), {
  name: "calculate",
});
new Function(async (id: string) => parse(await loadFormula(id)).accept(new Printer()), {
  name: "print",
});
new Function(
  async (id: string, text: string) => {
    const printed = parse(text).accept(new Printer());
    await saveFormula(id, printed);
    return printed;
  },
  { name: "save" },
);
