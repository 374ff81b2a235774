// Starlight as it comes, with the name and the sidebar of our site.
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import settings from "./settings.json" with { type: "json" };

export default defineConfig({ integrations: [starlight(settings)] });
