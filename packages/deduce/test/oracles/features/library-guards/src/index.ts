import { Controller, Get, UseGuards, createApp } from "nest-like";
import { Function, KVStore } from "@plutolang/pluto";
const data = new KVStore("data");
const tokens = new KVStore("tokens");
class AuthGuard { async canActivate(token: string) { return Boolean(await tokens.get(token)); } }
@Controller("a")
class A { @Get() @UseGuards(AuthGuard) read() { return data.get("a"); } }
@Controller("b")
class B { @Get() read() { return data.get("b"); } }
new Function(async (e: unknown) => createApp({ controllers: [A] }).handle(e), { name: "guarded" });
new Function(async (e: unknown) => createApp({ controllers: [B] }).handle(e), { name: "open" });
