import pluto from "@plutolang/pluto";
void pluto;

