// chrono_many.js FOLDER TEXTS: the seconds of the processor that chrono-node, installed in the folder, takes for all the texts, and the
// dates that it finds.
"use strict";

const [folder, file] = process.argv.slice(2);
const chrono = require(require.resolve("chrono-node", { paths: [folder] }));
const texts = require("fs").readFileSync(file, "utf8").split("\0");
const written = new Date(2024, 2, 12);

chrono.parse(texts[0], written);
const start = process.cpuUsage();
const dates = texts.reduce((sum, text) => sum + chrono.parse(text, written).length, 0);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1e6, dates);
