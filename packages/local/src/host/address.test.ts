import { expect, test } from "vitest";
import type { FunctionDefinition } from "../functions/definition.js";
import { findTarget, hostnameOf, isLoopbackName } from "./address.js";

test.each([
  ["localhost:21303", "localhost", true],
  ["LOCALHOST", "localhost", true],
  ["chatbot.localhost:80", "chatbot.localhost", true],
  ["127.0.0.1:80", "127.0.0.1", true],
  ["[::1]:80", "[::1]", true],
  ["localhost.evil.example", "localhost.evil.example", false],
  ["evillocalhost:80", "evillocalhost", false],
  ["localhost:80@evil.example", "", false],
  ["192.168.1.7:80", "192.168.1.7", false],
  [undefined, "", false],
])("host %s is the name %j, and it is %s that it is this machine", (host, name, loopback) => {
  expect(hostnameOf(host)).toBe(name);
  expect(isLoopbackName(hostnameOf(host))).toBe(loopback);
});

const definitions = ["chatbot", "Chat_2"].map((name) => ({ name }) as FunctionDefinition);

test.each([
  ["localhost", "/chatbot", "chatbot", "/", ""],
  ["localhost", "/chatbot/", "chatbot", "/", ""],
  ["localhost", "/chatbot/a/b?n=1?2", "chatbot", "/a/b", "n=1?2"],
  ["localhost", "/chatbot?n=1", "chatbot", "/", "n=1"],
  ["chatbot.localhost", "/chatbot", "chatbot", "/chatbot", ""],
  ["chat_2.localhost", "/?n", "Chat_2", "/", "n"],
  ["localhost", "/Chatbot", undefined, undefined, undefined],
  ["localhost", "/chat", undefined, undefined, undefined],
  ["localhost", "/", undefined, undefined, undefined],
  ["other.localhost", "/chatbot", undefined, undefined, undefined],
])("%s%s is for %s", (hostname, url, name, path, query) => {
  const target = findTarget(definitions, hostname, url);
  expect([target?.definition.name, target?.path, target?.query]).toEqual([name, path, query]);
});
