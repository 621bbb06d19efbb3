import { Parent } from "./parent.js";
export class Child extends Parent {}

