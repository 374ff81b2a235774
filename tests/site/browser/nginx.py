"""Debian's nginx with the settings that this project ships, on a port of this machine."""

import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from coproduction.hosting import nginx

PROGRAM = "/usr/sbin/nginx"
AROUND = """
daemon off; pid {folder}/pid; error_log {folder}/errors; {user}
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  include site.conf;
}}
"""


@contextmanager
def serving(site: Path, folder: Path, settings: Callable[[str, str], str] = nginx) -> Iterator[str]:
    """The address of the site on nginx, which lives as long as the block; `folder` is empty.

    `settings` makes those of the server from the site's folder and where it listens.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{probe.getsockname()[1]}"
    # A server started by root works as another user, who may not look into root's folders.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(AROUND.format(folder=folder, user=user))
    (folder / "site.conf").write_text(settings(str(site), listen))
    (folder / "mime.types").symlink_to("/etc/nginx/mime.types")
    command = [PROGRAM, "-p", str(folder), "-e", str(folder / "errors"), "-c", "nginx.conf"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            wait(server, listen, folder)
            yield f"http://{listen}/"
        finally:
            server.terminate()


def wait(server: "subprocess.Popen[str]", listen: str, folder: Path) -> None:
    """Returns when the server answers; fails with its own words where it does not start."""
    host, port = listen.split(":")
    for _ in range(200):
        assert server.poll() is None, (folder / "errors").read_text()
        with socket.socket() as probe:
            if probe.connect_ex((host, int(port))) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("nginx does not answer")
