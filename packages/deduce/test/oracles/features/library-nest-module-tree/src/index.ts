import { Controller, Get, Module, Injectable, Inject } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { Function, KVStore } from "@plutolang/pluto";
const cats = new KVStore("cats");
const dogs = new KVStore("dogs");
@Injectable()
class CatsService { find(id: string) { return cats.get(id); } }
@Controller("cats")
class CatsController { constructor(@Inject(CatsService) private readonly service: CatsService) {} @Get(":id") find(id: string) { return this.service.find(id); } }
@Module({ controllers: [CatsController], providers: [CatsService] })
class AppModule {}
@Controller("dogs")
class DogsController { @Get() all() { return dogs.get("all"); } }
@Module({ controllers: [DogsController] })
class DogsModule {}
let app: { inject(e: unknown): Promise<unknown> } | undefined;
new Function(async (event: unknown) => { app ??= await NestFactory.create(AppModule); return app.inject(event); }, { name: "cats" });
new Function(async (event: unknown) => { const dogs = await NestFactory.create(DogsModule); return dogs.inject(event); }, { name: "dogs" });
