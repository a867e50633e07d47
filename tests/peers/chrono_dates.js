// chrono_dates.js FOLDER TEXTS PASSES: the seconds that chrono-node, installed in the folder, takes for all the texts, so many
// times over, and the dates of one pass.
"use strict";

const [folder, file, passes] = process.argv.slice(2);
const chrono = require(require.resolve("chrono-node", { paths: [folder] }));
const texts = require("fs").readFileSync(file, "utf8").split("\0");
const written = new Date(2024, 2, 12);

function read() {
    return texts.reduce((dates, text) => dates + chrono.parse(text, written).length, 0);
}

const dates = read();
const start = performance.now();
for (let pass = 0; pass < Number(passes); pass++) read();
console.log((performance.now() - start) / 1000, dates);
