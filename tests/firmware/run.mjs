// Runs the shared vectors in a module of WebAssembly: node tests/firmware/run.mjs MODULE
import { readFileSync } from "node:fs";

let memory;
const decoder = new TextDecoder();
const print = (at, length) => process.stdout.write(decoder.decode(new Uint8Array(memory.buffer, at, length)));
const module = await WebAssembly.instantiate(readFileSync(process.argv[2]), { env: { print } });
memory = module.instance.exports.memory;
process.exitCode = module.instance.exports.run();
