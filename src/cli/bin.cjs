#!/usr/bin/env node
// The first file to run, in syntax that an old Node reads too, so that it can say what it needs.
"use strict";

var required = [22, 12];
var needed = required.join(".");
var present = process.versions.node;
var parts = present.split(".").map(Number);

if (parts[0] < required[0] || (parts[0] === required[0] && parts[1] < required[1])) {
  console.error("kaohe 需要 Node.js " + needed + " 或更高版本，当前为 " + present + "：请从 https://nodejs.org 安装新版本后重试。");
  console.error(
    "kaohe needs Node.js " + needed + " or newer and this is " + present + ": install a newer one from https://nodejs.org and try again.",
  );
  process.exitCode = 2;
} else {
  require("node:module").enableCompileCache();
  // Compiled in the package, as written in the repository.
  import(require("node:fs").existsSync(__dirname + "/main.js") ? "./main.js" : "./main.ts").then(
    function (main) {
      return main.runProcess();
    },
    function (error) {
      console.error("kaohe 的安装不完整，请重新安装 / this installation of kaohe is not complete, install it again: " + error.message);
      process.exitCode = 3;
    },
  );
}
