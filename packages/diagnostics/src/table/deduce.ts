import { entry } from "../entry.js";

/** 1xxx: what the deducer finds in a program. */
export const deduceTable = {
  PLUTO1001: entry<{ file: string }>({
    severity: "error",
    title: "The entry file is missing",
    message: ({ file }) => `There is no entry file ${file}.`,
    hint: () => "Create it, or name another: pluto deduce path/to/entry.ts",
  }),
  PLUTO1002: entry<{ text: string }>({
    severity: "error",
    title: "A syntax error",
    message: ({ text }) => text,
    hint: () =>
      "Pluto goes on with the other files; what else is wrong in this one shows once it can be read.",
  }),
  PLUTO1003: entry<{ subject: string; why: string }>({
    severity: "error",
    title: "An argument is not known before run time",
    message: ({ subject, why }) =>
      `Pluto must know "${subject}" to deploy the resource, and cannot: ${why}.`,
    hint: () =>
      "Resources are made before the program runs. Use a constant, a helper of your own on constants, or process.env.NAME for an option.",
  }),
  PLUTO1004: entry<{ specifier: string }>({
    severity: "error",
    title: "A module is missing",
    message: ({ specifier }) => `There is no module ${JSON.stringify(specifier)} here.`,
    hint: () => "Is the path right? It is relative to the file that imports it.",
  }),
  PLUTO1005: entry<{ name: string; file: string }>({
    severity: "error",
    title: "A module has no such export",
    message: ({ name, file }) => `${file} exports no value named "${name}".`,
    hint: () => "Export it there, or import it from the module that does.",
  }),
  PLUTO1006: entry<{ name: string }>({
    severity: "error",
    title: "An unknown name",
    message: ({ name }) =>
      `Nothing is called "${name}" here: the program would fail at this point.`,
    hint: ({ name }) =>
      `Declare or import it. If something else brings it at run time, say so: declare const ${name}: unknown`,
  }),
  PLUTO1010: entry<{ kind: string; name: string }>({
    severity: "error",
    title: "Two resources of one kind have the same name",
    message: ({ kind, name }) => `There is another ${kind} named "${name}".`,
    hint: () => "Give each its own name. To use one in several places, make it once and export it.",
  }),
  PLUTO1011: entry<{ kind: string }>({
    severity: "error",
    title: "Two resources without a name",
    message: ({ kind }) => `A program may have one ${kind} without a name, and this is the second.`,
    hint: () => 'Give each a name: { name: "…" }',
  }),
  PLUTO1012: entry<{ kind: string; name: string; rule: string }>({
    severity: "error",
    title: "A name that AWS will not take",
    message: ({ kind, name, rule }) =>
      `${JSON.stringify(name)} cannot name a ${kind}: its name ${rule}.`,
  }),
  PLUTO1013: entry<{ subject: string }>({
    severity: "error",
    title: "A required argument is missing",
    message: ({ subject }) => `"${subject}" is required here, and is not given.`,
  }),
  PLUTO1014: entry<{ subject: string; given: string; expected: string }>({
    severity: "error",
    title: "An argument of the wrong type",
    message: ({ subject, given, expected }) =>
      `Type '${given}' is not assignable to type '${expected}' of "${subject}".`,
  }),
  PLUTO1015: entry<{ subject: string; key: string; known: readonly string[] }>({
    severity: "error",
    title: "An unknown option",
    message: ({ subject, known }) =>
      `There is no option "${subject}". There are: ${known.join(", ")}.`,
  }),
  PLUTO1016: entry<{ subject: string; given: string; expected: string }>({
    severity: "error",
    title: "An argument that is not allowed",
    message: ({ subject, given, expected }) => `"${subject}" must be ${expected}, not ${given}.`,
  }),
  PLUTO1017: entry<{ kind: string }>({
    severity: "error",
    title: "A resource is made while a function runs",
    message: ({ kind }) =>
      `This ${kind} is made inside a handler. Resources are deployed before any handler runs, so it would not exist.`,
    hint: () => "Make it at the top level of a module, and use it in the handler.",
  }),
  PLUTO1018: entry<{ kind: string; most: number; given: number }>({
    severity: "error",
    title: "Too many arguments",
    message: ({ kind, most, given }) => `A ${kind} takes at most ${most} arguments, not ${given}.`,
  }),
  PLUTO1019: entry<{ kind: string }>({
    severity: "warning",
    title: "It depends on run time whether a resource is made",
    message: ({ kind }) =>
      `Whether the program gets to make this ${kind} is not known before run time. It is deployed in any case.`,
    hint: () => "Make it outside of the condition, loop or catch clause.",
  }),
  PLUTO1020: entry<{ kind: string; name: string }>({
    severity: "warning",
    title: "A resource escapes into a library",
    message: ({ kind, name }) =>
      `The ${kind} "${name}" is handed to code that Pluto does not read, which may do anything with it. Functions that reach it are granted all operations.`,
    hint: () =>
      "Hand over functions that do what the library needs: { get: (key) => store.get(key) } for the whole store.",
  }),
  PLUTO1021: entry<{ kind: string; name: string }>({
    severity: "warning",
    title: "A computed member of a resource",
    message: ({ kind, name }) =>
      `Which member of the ${kind} "${name}" is used here is not known before run time. All its operations are granted.`,
    hint: () => "Name the member: store.get(key), or a switch over the names.",
  }),
  PLUTO1022: entry<Record<never, never>>({
    severity: "warning",
    title: "Environment variables that cannot be told",
    message: () =>
      "Which environment variables are read here is not known before run time, so Pluto cannot hand them to the function.",
    hint: () => "Read them by name, process.env.NAME, or list them in the function's envs.",
  }),
  PLUTO1023: entry<{ subject: string; what: string; variable: string }>({
    severity: "warning",
    title: "A secret stands in the source",
    message: ({ subject, what }) => `The text of "${subject}" looks like ${what}.`,
    hint: ({ variable }) =>
      `Keep it out of the source: ${variable}: process.env.${variable.replace(/[^A-Za-z0-9_]/g, "_")}`,
  }),
  PLUTO1024: entry<Record<never, never>>({
    severity: "warning",
    title: "Code made from text",
    message: () => "Pluto does not see what code does that is made from text: it gets no grants.",
    hint: () => "Write the code itself, or import it.",
  }),
  PLUTO1025: entry<{ subject: string; key: string; rule: string }>({
    severity: "error",
    title: "A name that an environment variable cannot have",
    message: ({ key, rule }) => `The environment variable "${key}" may not be set: ${rule}.`,
  }),
  PLUTO1026: entry<{ kind: string; given: string }>({
    severity: "error",
    title: "A handler that is no function",
    message: ({ kind, given }) =>
      `The handler of this ${kind} must be a function; here it is of type '${given}'.`,
  }),
  PLUTO1027: entry<{ functionName: string }>({
    severity: "warning",
    title: "A function's code is too large to follow",
    message: ({ functionName }) =>
      `Pluto gave up following the code of function "${functionName}" and grants it everything that the program has.`,
    hint: () => "Split the function, or report this with the program if you can share it.",
  }),
  PLUTO1028: entry<{ text: string }>({
    severity: "error",
    title: "The program could not be followed",
    message: ({ text }) => `Pluto could not follow this program to its end: ${text}.`,
    hint: () =>
      "Expressions nested thousands deep are the usual cause. Please report anything else.",
  }),
  PLUTO1029: entry<{ text: string }>({
    severity: "error",
    title: "The project's tsconfig.json cannot be read",
    message: ({ text }) => `The project's tsconfig.json cannot be read: ${text}`,
    hint: () =>
      "Mend it. Does it extend a package that is not installed yet? Then install the project's packages.",
  }),
  PLUTO1030: entry<{ why: string }>({
    severity: "error",
    title: "The program fails as it starts",
    message: ({ why }) => `The program always fails here as it starts: ${why}.`,
    hint: () => "Modules run from top to bottom, those that are imported first.",
  }),
  PLUTO1031: entry<Record<never, never>>({
    severity: "warning",
    title: "An import of a computed name",
    message: () =>
      "Which module import() loads here is computed: it is neither bundled with the function nor read, so what it does gets no grants.",
    hint: () => 'Name each module: { orders: () => import("./orders.js") }[name]()',
  }),
} as const;
