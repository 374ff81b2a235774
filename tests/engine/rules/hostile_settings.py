"""Settings that would have a program run or a file published: the part of the small project's
mkdocs.yml that is replaced ("" for its end), what stands there instead, the line that is
refused, and words of the answer.
"""

_END = ""
_PLUGINS = "plugins: []"
_THEME = "font: false}"
_LOOK = "custom_dir: LOOK"
_EXTENSIONS = "[attr_list, fenced_code, tables]"
_HOOKS = "hooks: [HOOKS/serving.py, "

SETTINGS: dict[str, tuple[str, str, int, str]] = {
    # programs
    "hook-first": (_HOOKS, "hooks: [evil.py, HOOKS/serving.py, ", 4, "Write ours"),
    "hook-last": ("HOOKS/replacement.py]", "HOOKS/replacement.py, evil.py]", 4, "Write ours"),
    "hook-by-our-name": ("HOOKS/serving.py", "hooks/serving.py", 4, "Write ours"),
    "hook-around-a-corner": ("HOOKS/serving.py", "HOOKS/../evil/serving.py", 4, "Write ours"),
    "hook-left-out": ("HOOKS/replacement.py]", "HOOKS/serving.py]", 4, "Write ours"),
    "hooks-in-another-order": (
        "HOOKS/hosting.py, HOOKS/replacement.py", "HOOKS/replacement.py, HOOKS/hosting.py", 4,
        "Write ours",
    ),
    "hook-that-is-no-words": (_HOOKS, "hooks: [{a: b}, ", 4, "Write ours"),
    "plugin": (_PLUGINS, "plugins: [search]", 3, "“plugins” cannot be"),
    "plugin-by-default": (_PLUGINS, "", 1, "“plugins” is missing"),
    "extension": (_EXTENSIONS, "[attr_list, evil]", 5, "not written with “evil”"),
    "extension-that-takes-files-in": (
        _EXTENSIONS, "[pymdownx.snippets: {base_path: [/]}]", 5, "pymdownx.snippets",
    ),
    "extension-of-markdown": (_EXTENSIONS, "[md_in_html]", 5, "md_in_html"),
    "extension-by-its-long-name": (_EXTENSIONS, "[markdown.extensions.toc]", 5, "not written"),
    "extension-option": (_EXTENSIONS, "[toc: {slugify: evil.slugify}]", 5, "“slugify”"),
    "extension-option-of-words": (_EXTENSIONS, "[toc: {permalink: <b>}]", 5, "“permalink”"),
    "tag-that-runs": (_END, "site_author: !!python/object/apply:os.system [ls]", 7, "Python run"),
    "tag-that-names": (_END, "site_author: !!python/name:os.system", 7, "Python run"),
    "tag-in-an-option": (_EXTENSIONS, "[toc: {toc_depth: !!python/name:os.x ''}]", 5, "Python run"),
    "tag-of-mkdocs": (_END, "copyright: !relative x", 7, "no tag “!relative”"),
    "script-from-elsewhere": (
        _END, "extra_javascript: [https://o.example/x.js]", 7, "not a setting",
    ),
    "style-from-elsewhere": (_END, "extra_css: [https://o.example/x.css]", 7, "not a setting"),
    "templates": (_END, "extra_templates: [x.html]", 7, "not a setting"),
    "extra": (_END, "extra: {problems: [x]}", 7, "not a setting"),
    # the look
    "look-elsewhere": (_LOOK, "custom_dir: evil", 2, "“custom_dir” cannot be “evil”"),
    "look-above": (_LOOK, "custom_dir: ../overrides", 2, "“custom_dir” cannot be"),
    "look-that-is-not": (_LOOK, "custom_dir: overrides", 2, "“custom_dir” cannot be"),
    "look-in-pages": (_LOOK, "custom_dir: docs", 2, "“custom_dir” cannot be “docs”"),
    "look-of-nobody": (f"{_LOOK}, ", "", 2, "“custom_dir” cannot be"),
    "theme-of-another": ("name: material", "name: mkdocs", 2, "“name” cannot be “mkdocs”"),
    "theme-by-name-alone": (
        f"theme: {{name: material, {_LOOK}, {_THEME}", "theme: material", 2, "“theme” cannot be",
    ),
    "font-from-elsewhere": (_THEME, "font: {text: Roboto}}", 2, "“font” cannot be"),
    "logo-above": (_THEME, "font: false, logo: assets/../../x}", 2, "“logo” cannot be"),
    "theme-templates": (_THEME, "font: false, static_templates: [x.html]}", 2, "static_templates"),
    # files
    "pages-elsewhere": (_END, "docs_dir: more", 7, "“docs_dir” cannot be “more”"),
    "pages-of-the-machine": (_END, "docs_dir: /etc", 7, "“docs_dir” cannot be “/etc”"),
    "site-over-records": (_END, "site_dir: data", 7, "“site_dir” cannot be “data”"),
    "site-over-all": (_END, "site_dir: .", 7, "“site_dir” cannot be “.”"),
    "site-above": (_END, "site_dir: ../", 7, "“site_dir” cannot be “../”"),
    "site-around-a-corner": (_END, "site_dir: site/../docs", 7, "“site_dir” cannot be"),
    "inherited-from-outside": (_END, "INHERIT: ../../base.yml", 7, "no file of this project"),
    "inherited-from-the-machine": (_END, "INHERIT: /etc/hosts", 7, "no file of this project"),
    # what the machine knows
    "secret-as-a-name": ("site_name: Example", "site_name: !ENV [HOME, x]", 1, "would publish"),
    "secret-nobody-has": ("site_name: Example", "site_name: !ENV NO_SUCH", 1, "would publish"),
    "secret-in-a-menu": (_END, "nav: [index.md, !ENV [HOME, x.md]]", 7, "would publish"),
    # the site's own ways
    "menu-that-runs": (_END, "nav: [index.md, {a: 'javascript:alert(1)'}]", 7, "“nav” cannot be"),
    "other-addresses": (_END, "use_directory_urls: false", 7, "“use_directory_urls” cannot be"),
    "address-with-backslashes": (_END, 'site_url: "https:\\\\\\\\o.example"', 7, "“site_url”"),
    "warnings-unheard": ("anchors: warn}", "anchors: never}", 6, "“validation” cannot be"),
    "setting-of-no-use": (_END, "exclude_docs: guide.md", 7, "not a setting"),
    "a-million-by-short-cuts": (_END, "watch: &a [x]\nsite_author: *a", 8, "short cut"),
    "yes-in-words": (_END, 'strict: "yes"', 7, "“strict” cannot be “yes”"),
    # what MkDocs would stop at
    "no-name": ("site_name: Example\n", "", 1, "“site_name” is missing"),
    "name-of-nothing": ("site_name: Example", "site_name:", 1, "“site_name” cannot be"),
    "watched-and-not-there": (_END, "watch: [nowhere]", 7, "“watch” cannot be"),
    "no-extensions": (f"markdown_extensions: {_EXTENSIONS}\n", "", 1, "_extensions” is missing"),
    "no-tables": (_EXTENSIONS, "[attr_list, fenced_code]", 5, "Without “tables”, parts of pages"),
    "name-twice": (_END, "site_name: Other", 7, "“site_name” stands here for the second time"),
}  # fmt: skip
