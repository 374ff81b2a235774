"""Makes our home page in Starlight, Astro's theme for documentation, as it comes.

The words and pictures are those of our page with its sources written out; the sidebar names the
pages of our menu, so that the page weighs what it would on a site like ours.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from lighthouse import MODULES, NODE
from run import HERE

ROOT = HERE.parent
PROJECT = HERE / "audit/starlight"
_ATTRIBUTES = re.compile(r"\{: [^}]*\}")
"""What Python-Markdown takes for attributes, and Starlight would print."""


def make(staged: Path, project: Path) -> Path:
    """Builds the site in the folder `project`; gives the folder that a server shows.

    `staged` is our project as `coproduction stage` writes it. `project` is below the folder
    with Astro's packages, which loses its way (7.3.5) where the two have only `/` in common.
    """
    shutil.copytree(PROJECT, project)
    # Astro builds in what this list of packages names.
    shutil.copy(MODULES.parent / "package.json", project)
    (project / "public").mkdir()
    shutil.copy(ROOT / "overrides/assets/mark.svg", project / "public/favicon.svg")
    settings = yaml.safe_load((staged / "mkdocs.yml").read_text(encoding="utf-8"))
    theirs = {"title": settings["site_name"], "sidebar": sidebar(settings["nav"], staged / "docs")}
    (project / "settings.json").write_text(json.dumps(theirs), encoding="utf-8")
    docs = project / "src/content/docs"
    docs.mkdir(parents=True)
    shutil.copytree(staged / "docs/pictures", docs / "pictures")
    (docs / "index.md").write_text(home(staged / "docs/index.md"), encoding="utf-8")
    command = [NODE, MODULES / "astro/bin/astro.mjs", "build", "--root", project]
    environment = os.environ | {"ASTRO_TELEMETRY_DISABLED": "1"}
    done = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"Starlight's page was not built:\n{done.stdout}{done.stderr}")
    return project / "dist"


def home(page: Path) -> str:
    """Our page with the fields that Starlight wants, which sets the title above it by itself."""
    fields, body = parts(page)
    title = f"# {fields['title']}\n"
    if title not in body:
        raise SystemExit(f"{page.name} does not begin with its title as a heading.")
    kept = {"title": fields["title"], "description": fields["summary"]}
    words = body.replace(title, "").replace("index.md)", ")").replace(".md)", "/)")
    words = _ATTRIBUTES.sub("", words)
    return f"---\n{yaml.safe_dump(kept)}---\n{words}"


def sidebar(menu: list[Any], docs: Path) -> list[dict[str, Any]]:
    """MkDocs' `nav` as Starlight wants it: groups and links, with the pages' own titles."""
    found = []
    for item in menu:
        name, inside = next(iter(item.items())) if isinstance(item, dict) else (None, item)
        if isinstance(inside, list):
            found.append({"label": name, "items": sidebar(inside, docs)})
        else:
            link = "/" + inside.removesuffix("index.md").replace(".md", "/")
            found.append({"label": name or parts(docs / inside)[0]["title"], "link": link})
    return found


def parts(page: Path) -> tuple[dict[str, Any], str]:
    """A page's fields and its body."""
    _, fields, body = page.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(fields), body


def nginx(root: str, listen: str) -> str:
    """Settings for the server of this site."""
    environment = Environment(loader=FileSystemLoader(HERE / "audit"), undefined=StrictUndefined)
    return environment.get_template("nginx.conf.jinja").render(root=root, listen=listen)
