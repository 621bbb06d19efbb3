import { Controller, Get, Module, Injectable } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { Function, KVStore } from "@plutolang/pluto";
const cats = new KVStore("cats");
@Injectable()
class CatsService { find(id: string) { return cats.get(id); } drop() { return cats.delete("x"); } }
@Controller("cats")
class CatsController { constructor(private readonly service: CatsService) {} @Get(":id") find(id: string) { return this.service.find(id); } }
@Module({ controllers: [CatsController], providers: [CatsService] })
class AppModule {}
new Function(async (event: unknown) => (await NestFactory.create(AppModule)).inject(event), { name: "cats" });
