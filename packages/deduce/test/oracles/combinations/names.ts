/** A way to compute the text `users-INDEX`. */
export interface NameWay {
  readonly setup?: string;
  readonly name: string;
}

export const names: Readonly<Record<string, NameWay>> = {
  literal: { name: `"users-INDEX"` },
  template: { setup: `const prefix = "users";`, name: `\`\${prefix}-\${INDEX}\`` },
  sum: { name: `"users" + "-" + INDEX` },
  enumMember: { setup: `enum Table { Users = "users-INDEX" }`, name: `Table.Users` },
  constEnumMember: { setup: `const enum Table { Users = "users-INDEX" }`, name: `Table.Users` },
  enumNumber: { setup: `enum Table { Old, Users = INDEX }`, name: `\`users-\${Table.Users}\`` },
  enumName: { setup: `enum Table { users = INDEX }`, name: `\`\${Table[INDEX]}-INDEX\`` },
  constant: {
    setup: `const all = { tables: { users: "users-INDEX" } } as const;`,
    name: `all.tables.users`,
  },
  frozen: { setup: `const all = Object.freeze({ users: "users-INDEX" });`, name: `all["users"]` },
  element: { setup: `const all = ["old", "users-INDEX"] as const;`, name: `all[1]` },
  at: { name: `["old", "users-INDEX"].at(-1)!` },
  join: { name: `["users", INDEX].join("-")` },
  function: {
    setup: `const nameOf = (prefix: string, index: number) => prefix + "-" + index;`,
    name: `nameOf("users", INDEX)`,
  },
  defaultParameter: {
    setup: `function nameOf(prefix = "users", ...[index]: number[]) { return prefix + "-" + index; }`,
    name: `nameOf(undefined, INDEX)`,
  },
  conditional: { setup: `const isLive = true;`, name: `isLive ? "users-INDEX" : "test"` },
  nullish: {
    setup: `const missing: string | undefined = undefined;`,
    name: `missing ?? "users-INDEX"`,
  },
  or: { name: `"" || "users-INDEX"` },
  switch: {
    setup: `function nameOf(what: string) { switch (what) { case "users": return "users-INDEX"; default: return "other"; } }`,
    name: `nameOf("users")`,
  },
  map: { setup: `const all = new Map([["users", "users-INDEX"]]);`, name: `all.get("users")!` },
  spread: { setup: `const all = { ...{ old: 1 }, users: "users-INDEX" };`, name: `all.users` },
  replace: { name: `"users_INDEX".replace("_", "-")` },
  pattern: { name: String.raw`"users  INDEX".replace(/\s+/g, "-")` },
  patternGroups: {
    name: String.raw`"users#INDEX".replace(/#(\d+)$/, (_all, digits) => "-" + digits)`,
  },
  lowerCase: { name: `"USERS-INDEX".toLowerCase()` },
  slice: { name: `"the users-INDEX".slice(4)` },
  split: { name: `"a/users-INDEX/b".split("/")[1]!` },
  trim: { name: `"  users-INDEX ".trim()` },
  padStart: { name: `"users-" + String(INDEX).padStart(1, "0")` },
  staticField: {
    setup: `class Tables { static readonly users = "users-INDEX"; }`,
    name: `Tables.users`,
  },
  getter: {
    setup: `class Table { constructor(private prefix: string) {} get name() { return this.prefix + "-INDEX"; } }`,
    name: `new Table("users").name`,
  },
  method: {
    setup: `class Table { #prefix = "users"; of(index: number) { return this.#prefix + "-" + index; } }`,
    name: `new Table().of(INDEX)`,
  },
  reduce: { name: `["users", "-", "INDEX"].reduce((name, part) => name + part, "")` },
  firstYield: {
    setup: `function* all() { yield "users-INDEX"; yield "other"; }`,
    name: `all().next().value as string`,
  },
  spreadYields: {
    setup: `function* all() { yield "old"; yield "users-INDEX"; }`,
    name: `[...all()][1]!`,
  },
  json: { name: `JSON.parse('{"name":"users-INDEX"}').name` },
  raw: { name: `String.raw\`users-\${INDEX}\`` },
  tag: {
    setup: `const tag = (texts: TemplateStringsArray, value: number) => texts.raw[0] + value;`,
    name: `tag\`users-\${INDEX}\``,
  },
  key: { setup: `const all = { "users-INDEX": 1 };`, name: `Object.keys(all)[0]!` },
  entries: {
    setup: `const all = { users: INDEX };`,
    name: `Object.entries(all).map(([name, index]) => name + "-" + index)[0]!`,
  },
  filter: { name: `["old", "users-INDEX"].filter((each) => each.length > 3)[0]!` },
  find: { name: `["old", "users-INDEX"].find((each) => each.startsWith("u"))!` },
  sort: { name: `["zebra", "users-INDEX"].sort()[0]!` },
  destructured: {
    setup: `const { all: [, name] } = { all: ["old", "users-INDEX"] };`,
    name: `name!`,
  },
  counter: {
    setup: `let count = 0; const next = () => ++count;`,
    name: `\`users-\${next()}\`.replace(/.$/, 'INDEX')`,
  },
  while: {
    setup: `function nameOf() { let index = 0; while (index < INDEX) index++; return "users-" + index; }`,
    name: `nameOf()`,
  },
  recursion: {
    setup: `const nameOf = (left: number): string => (left === 0 ? "users-INDEX" : nameOf(left - 1));`,
    name: `nameOf(5)`,
  },
  tryFinally: {
    setup: `const nameOf = () => { try { return "users-INDEX"; } finally { void 0; } };`,
    name: `nameOf()`,
  },
  immediately: { name: `(() => { const prefix = "users"; return prefix + "-INDEX"; })()` },
  satisfies: {
    setup: `const all = { users: "users-INDEX" } satisfies Record<string, string>;`,
    name: `all.users`,
  },
  optional: {
    setup: `const all: { users?: { name: string } } = { users: { name: "users-INDEX" } };`,
    name: `all?.users?.name!`,
  },
  description: { name: `Symbol("users-INDEX").description!` },
  url: { name: `new URL("https://host.test/users-INDEX").pathname.slice(1)` },
  date: { name: `"users-" + (new Date("2020-01-01T00:00:00Z").getUTCFullYear() - 2020 + INDEX)` },
  math: { name: `"users-" + Math.max(0, INDEX)` },
  bits: { name: `"users-" + (INDEX | 0)` },
  parseInt: { name: `"users-" + Number.parseInt("INDEXpx", 10)` },
  set: { name: `[...new Set(["users-INDEX", "users-INDEX"])][0]!` },
  charCode: { name: `String.fromCharCode(117) + "sers-INDEX"` },
};
