"""A computer on which the program of the code host notes what it is asked for."""

import os
from pathlib import Path

import pytest

GH = """\
#!/bin/sh
printf '%s\\n' "gh $*" >> "$NOTES"
case "$*" in
  *"--jq .head.sha") echo "${NEWEST:-abc}" ;;
  *"/jobs"*) echo "${FAILED:-0}" ;;
  *"/files"*) echo '- `docs/index.md` (modified)' ;;
  *"--name pictures"*) [ -n "${PICTURES:-}" ] || exit 1; cp -R "$PICTURES" "$7" ;;
  "run download"*) printf '%s' "$NUMBER" > "$7/number" ;;
esac
while [ $# -gt 0 ]; do
  if [ "$1" = --body-file ]; then cat "$2" >> "$NOTES"; fi
  shift
done
"""


@pytest.fixture
def host(tmp_path: Path) -> dict[str, str]:
    """The variables of a computer on which `gh` notes what it is asked for."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gh").write_text(GH)
    (tmp_path / "bin/gh").chmod(0o755)
    more = {"NOTES": str(tmp_path / "notes"), "GITHUB_REPOSITORY": "example/site"}
    more |= {"GITHUB_SERVER_URL": "https://example.org", "HOME": str(tmp_path)}
    return {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", **more}
