// What Firefox shows of pages: `node firefox.mjs FIREFOX SITE FOLDER < pages.json` prints what it
// found, page by page, and leaves pictures of them in the folder.

import fs from "node:fs";
import path from "node:path";
import puppeteer from "puppeteer-core";

const [program, site, folder] = process.argv.slice(2);
const { pages, look } = JSON.parse(fs.readFileSync(0, "utf8"));
const browser = await puppeteer.launch({ browser: "firefox", executablePath: program, headless: true });
const found = {};
try {
  for (const { name, address, width, steps = [] } of pages) {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.setViewport({ width, height: 800 });
    await page.goto(site + address, { waitUntil: "load" });
    for (const { wait, press, focus } of steps) {
      if (wait) await page.waitForFunction(wait);
      if (focus) await page.focus(focus);
      if (press) await page.keyboard.press(press);
    }
    found[name] = { ...(await page.evaluate(look)), errors };
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    await page.pdf({ path: path.join(folder, `${name}.pdf`), format: "A4" }).catch((error) => errors.push(String(error)));
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
