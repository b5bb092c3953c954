# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""What the installer for Windows is made of. The installer itself is tried by scripts/try-windows."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# What NSIS calls the program's languages.
LANGUAGES = {"ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fa": "Farsi", "id": "Indonesian",
             "it": "Italian", "pt_BR": "PortugueseBR", "ru": "Russian", "tr": "Turkish", "uk": "Ukrainian",
             "uz": "Uzbek"}


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


def template():
    return read("packaging", "windows", "NSIS.template.in")


class Windows(unittest.TestCase):
    def test_manifest_says_what_the_program_relies_on(self):
        root = xml.fromstring(read("packaging", "windows", "gatehouse.manifest"))
        texts = {element.tag.split("}")[1]: element for element in root.iter()}
        self.assertEqual(texts["requestedExecutionLevel"].get("level"), "asInvoker")
        for name, value in ("activeCodePage", "UTF-8"), ("longPathAware", "true"), ("dpiAwareness", "PerMonitorV2"):
            self.assertEqual(texts[name].text, value)
        self.assertEqual(texts["supportedOS"].get("Id"), "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}")
        self.assertEqual(texts["assemblyIdentity"].get("version"), "6.0.0.0")

    def test_version_stands_in_one_place(self):
        version = re.search(r"project\(Gatehouse VERSION ([\d.]+)", read("CMakeLists.txt"))[1]
        for text in template(), read("packaging", "windows", "gatehouse.rc.in"):
            self.assertNotIn(version, text)
            self.assertRegex(text, r"@(PROJECT|CPACK_PACKAGE)_VERSION@")

    def test_installs_for_the_user_alone(self):
        text = template()
        self.assertRegex(text, r"(?m)^RequestExecutionLevel user$")
        self.assertRegex(text, r'(?m)^InstallDir "\$LOCALAPPDATA\\Programs\\Gatehouse"$')
        for elsewhere in "HKLM", "HKCR", "$PROGRAMFILES", "SetShellVarContext":
            self.assertNotIn(elsewhere, text)

    def test_removes_by_name_alone(self):
        text = template()
        for line in re.findall(r"(?m)^.*(?:RMDir|Delete ).*$", text):
            self.assertNotRegex(line, r"(?i)RMDir\s+/r|[*?]|APPDATA", line)
        self.assertIn("@CPACK_NSIS_DELETE_FILES@", text)

    def test_knows_where_the_program_registers_its_start(self):
        autostart = read("src", "services", "autostart_windows.cpp")
        key = re.search(r'"HKEY_CURRENT_USER\\\\([^"]+)"', autostart)[1].replace("\\\\", "\\")
        self.assertIn('!define AUTOSTART "%s"' % key, template())

    def test_speaks_the_languages_of_the_program(self):
        names = (re.fullmatch(r"gatehouse_(\w+)\.ts", name) for name in os.listdir(os.path.join(ROOT, "translations")))
        self.assertEqual(set(LANGUAGES), {match[1] for match in names if match})
        spoken = re.findall(r"!insertmacro language (\w+)((?: \\\n  \"[^\"\n]+\")+)\n",
                            read("packaging", "windows", "languages.nsh"))
        self.assertEqual([language for language, _ in spoken][0], "English")
        self.assertEqual(sorted(language for language, _ in spoken), sorted(LANGUAGES.values()))
        for language, texts in spoken:
            self.assertEqual(texts.count("\n"), 4, language)

    @unittest.skipUnless(shutil.which("makensis"), "makensis, of the package nsis, is not installed")
    def test_is_understood_by_nsis(self):
        with tempfile.TemporaryDirectory() as folder:
            files = os.path.join(folder, "files")
            os.mkdir(files)
            shutil.copy(__file__, files)
            values = {"TEMPORARY_DIRECTORY": files, "TOPLEVEL_DIRECTORY": folder, "OUTPUT_FILE_NAME": "gatehouse-windows.exe",
                      "GATEHOUSE_WINDOWS": os.path.join(ROOT, "packaging", "windows"), "PACKAGE_VERSION": "1.2.3",
                      "PACKAGE_VERSION_MAJOR": "1", "PACKAGE_VERSION_MINOR": "2", "PACKAGE_VERSION_PATCH": "3",
                      "PACKAGE_VENDOR": "The Gatehouse authors", "NSIS_DELETE_DIRECTORIES": "",
                      "NSIS_DELETE_FILES": r'Delete "$INSTDIR\windows.py"',
                      "NSIS_FULL_INSTALL": r'File /r "${INST_DIR}/*.*"',
                      "NSIS_MUI_ICON": os.path.join(ROOT, "packaging", "windows", "gatehouse.ico")}
            script = os.path.join(folder, "gatehouse.nsi")
            with open(script, "w", encoding="utf-8") as file:
                file.write(re.sub(r"@CPACK_(\w+)@", lambda match: values[match[1]], template()))
            done = subprocess.run(["makensis", "-V2", "-WX", script], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_names_every_library_the_program_links(self):
        brought = set(re.findall(r"Qt6::\w+", read("cmake", "Windows.cmake")))
        linked = {"Qt6::Gui"}  # through Widgets
        for folder, _, files in os.walk(os.path.join(ROOT, "src")):
            if "CMakeLists.txt" in files:
                linked |= set(re.findall(r"Qt6::\w+", read(folder, "CMakeLists.txt")))
        self.assertEqual(brought - linked, set())
        self.assertEqual(linked - brought, {"Qt6::DBus"})  # Linux only


if __name__ == "__main__":
    unittest.main()
