"""Fills in a Word form in LibreOffice by its keys alone, and saves it (run by Debian's Python).

    python3 office.py FOLDER FORM.docx …

The filled forms go into the folder, under their names. Where the cursor is, is only looked at, so
as to know what to press. Writes what was typed into each, by its name, as JSON.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

PLACEHOLDERS = ("Write here", "Choose one", "Choose a day")
BOX = "\u2610"
MOST_KEYS = 600
_blank = "_blank"
"""LibreOffice's name for a window that is new."""


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(name):
    local = uno.getComponentContext()
    create = local.ServiceManager.createInstanceWithContext
    resolver = create("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(400):
        try:
            return resolver.resolve(f"uno:pipe,name={name};urp;StarOffice.ComponentContext")
        except Exception:  # what its bridge raises has no class in Python until it is there
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start.")


class Keys:
    """The keyboard, as LibreOffice's own tests press it."""

    def __init__(self, context):
        create = context.ServiceManager.createInstanceWithContext
        self.tests = create("org.libreoffice.uitest.UITest", context)

    def press(self, key="", text=""):
        window = self.tests.getTopFocusWindow().getChild("writer_edit")
        said = option("KEYCODE", key) if key else option("TEXT", text)
        window.executeAction("TYPE", (said,))


def last_cell(table):
    return sorted(table.CellNames, key=lambda name: (int(name[1:]), name[0]))[-1]


def fill(document, keys):
    cursor, typed, done = document.CurrentController.ViewCursor, [], set()
    for _ in range(MOST_KEYS):
        table, cell = cursor.TextTable, cursor.Cell
        if table is None:
            before = cursor.Position.Y
            keys.press("DOWN")
            if before == cursor.Position.Y and cursor.TextTable is None:
                break
            continue
        place, words = (table.Name, cell.CellName), cell.String
        if place not in done and (words in PLACEHOLDERS or BOX in words):
            done.add(place)
            if BOX in words:
                keys.press("RIGHT")
                keys.press(text=" ")
                value = "\u2612"
            else:
                value = {"Choose a day": "1 May 2027"}.get(words, f"Answer {len(typed) + 1}")
                keys.press("SHIFT+END")
                keys.press(text=value)
            typed.append(value)
        keys.press("DOWN" if place[1] == last_cell(table) else "TAB")
    return typed


def main(folder, *forms):
    name = f"forms{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", "--headless", "--norestore", "--nologo"]
        command += [f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={name};urp;"]
        office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connect(name)
            create = context.ServiceManager.createInstanceWithContext
            desktop = create("com.sun.star.frame.Desktop", context)
            typed = {}
            for form in forms:
                url = uno.systemPathToFileUrl(os.path.abspath(form))
                document = desktop.loadComponentFromURL(url, _blank, 0, ())
                name = os.path.basename(form)
                typed[name] = fill(document, Keys(context))
                save = uno.systemPathToFileUrl(os.path.abspath(os.path.join(folder, name)))
                document.storeToURL(save, (option("FilterName", "MS Word 2007 XML"),))
                document.close(True)
            print(json.dumps(typed))
            desktop.terminate()
            office.wait(30)
        finally:
            office.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
