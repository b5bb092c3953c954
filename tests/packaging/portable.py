# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""What the portable file does before Gatehouse runs: packaging/portable/start.sh with a few lines of shell for a program.

usage: portable.py
"""

import os
import shutil
import subprocess
import tempfile
import time
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = """#!/bin/sh
case ${1-} in --version) exit %d ;; --help) exec echo "usage" ;; esac
printf '%%s\\n' "$GATEHOUSE_STARTED_AS" "${QT_PLUGIN_PATH-none}" "$@"
exit 7
"""


def write(path, text, mode=0o644):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)


class Portable(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.cache = self.path("cache", "gatehouse-portable")
        self.data = self.path("data")
        self.environment = {"PATH": os.environ["PATH"], "HOME": self.path("home"), "QT_PLUGIN_PATH": "/elsewhere",
                            "XDG_CACHE_HOME": self.path("cache"), "XDG_DATA_HOME": self.data}
        self.file = self.pack("1.0.0", "gatehouse.run")

    def path(self, *parts):
        return os.path.join(self.folder.name, *parts)

    def pack(self, version, name, trial=0):
        stage = self.path("stage")
        shutil.rmtree(stage, ignore_errors=True)
        write(os.path.join(stage, "bin", "gatehouse"), PROGRAM % trial, 0o755)
        write(os.path.join(stage, "share", "icons", "hicolor", "16x16", "apps", "gatehouse.png"), "")
        for entry in "gatehouse.desktop", "gatehouse-links.desktop":
            os.makedirs(os.path.join(stage, "share", "applications"), exist_ok=True)
            shutil.copy(os.path.join(ROOT, "packaging", "linux", entry), os.path.join(stage, "share", "applications"))
        subprocess.run([os.path.join(ROOT, "packaging", "portable", "pack"), stage, version, self.path(name)],
                       check=True, env={**os.environ, "SOURCE_DATE_EPOCH": "1780000000"})
        return self.path(name)

    def start(self, *arguments, file=None, code=7):
        done = subprocess.run([file or self.file, *arguments], env=self.environment, capture_output=True, text=True,
                              check=False, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def unpacked(self):
        return sorted(os.listdir(self.cache))

    def age(self, path):
        past = time.time() - 2 * 3600
        os.utime(path, (past, past))

    def test_the_program_gets_everything_and_its_exit_code_is_ours(self):
        done = self.start("a b", "--demo", "", "*")
        self.assertEqual(done.stdout.split("\n"), [self.file, "none", "a b", "--demo", "", "*", ""])
        self.assertEqual(done.stderr, "")

    def test_the_same_content_gives_the_same_file(self):
        with open(self.file, "rb") as one, open(self.pack("1.0.0", "again.run"), "rb") as other:
            self.assertEqual(one.read(), other.read())

    def test_it_is_unpacked_once(self):
        self.start()
        [name] = self.unpacked()
        self.assertTrue(name.startswith("1.0.0-"))
        program = os.path.join(self.cache, name, "bin", "gatehouse")
        before = os.stat(program).st_ino
        self.start()
        self.assertEqual((os.stat(program).st_ino, self.unpacked()), (before, [name]))
        self.assertEqual(os.stat(os.path.join(self.cache, name)).st_mode & 0o077, 0)

    def test_several_starts_at_once_share_what_is_unpacked(self):
        starts = [subprocess.Popen([self.file], env=self.environment, stdout=subprocess.DEVNULL) for _ in range(6)]
        self.assertEqual([start.wait(30) for start in starts], [7] * 6)
        self.assertEqual(len(self.unpacked()), 1)

    def test_what_was_interrupted_is_not_used_and_goes(self):
        half = os.path.join(self.cache, "new.Abc123")
        write(os.path.join(half, "bin", "gatehouse"), "", 0o755)
        self.start()
        self.assertIn("new.Abc123", self.unpacked())  # it may be at work
        self.age(half)
        self.start()
        self.assertEqual(len(self.unpacked()), 1)

    def test_what_somebody_emptied_is_unpacked_anew(self):
        self.start()
        os.remove(os.path.join(self.cache, self.unpacked()[0], "bin", "gatehouse"))
        self.start()
        self.assertEqual(len(self.unpacked()), 1)

    def test_other_versions_go_unless_they_run(self):
        os.mkdir(self.path("cache"))
        os.symlink(self.path("cache"), self.path("link"))  # as /home is on some systems
        self.environment["XDG_CACHE_HOME"] = self.path("link")
        self.start()
        [old] = self.unpacked()
        running = os.path.join(self.cache, "0.9.0-f", "bin", "gatehouse")
        os.makedirs(os.path.dirname(running))
        shutil.copy("/bin/sleep", running)
        sleep = subprocess.Popen([running, "60"])
        self.age(os.path.join(self.cache, old))
        self.age(os.path.join(self.cache, "0.9.0-f"))
        newer = self.pack("1.1.0", "newer.run")
        self.start(file=newer)
        self.assertEqual([name.split("-")[0] for name in self.unpacked()], ["0.9.0", "1.1.0"])
        sleep.kill()
        sleep.wait()
        self.start(file=newer)
        self.assertEqual([name.split("-")[0] for name in self.unpacked()], ["1.1.0"])

    def test_a_damaged_file_is_not_used(self):
        with open(self.file, "r+b") as file:
            file.seek(-1, os.SEEK_END)
            last = file.read(1)
            file.seek(-1, os.SEEK_END)
            file.write(bytes([last[0] ^ 1]))
        self.assertIn("is damaged. Download it again", self.start(code=1).stderr)
        self.assertEqual(self.unpacked(), [])

    def test_a_system_on_which_it_does_not_run_is_told_so(self):
        self.assertIn("too old or lacks something: glibc 2.36", self.start(
            file=self.pack("1.0.0", "bad.run", trial=127), code=1).stderr)
        self.assertEqual(self.unpacked(), [])
        write(self.path("bin", "uname"), "#!/bin/sh\necho aarch64\n", 0o755)
        self.environment["PATH"] = self.path("bin") + ":" + self.environment["PATH"]
        self.assertIn("not for aarch64", self.start(code=1).stderr)

    def test_a_folder_that_cannot_be_made_is_told(self):
        write(self.path("cache"), "a file")
        self.assertIn("XDG_CACHE_HOME can name another folder", self.start(code=1).stderr)

    def test_whoever_clicked_is_told_in_a_window(self):
        write(self.path("cache"), "a file")
        write(self.path("bin", "zenity"), '#!/bin/sh\nprintf "%%s\\n" "$@" >"%s"\n' % self.path("told"), 0o755)
        self.environment.update(PATH=self.path("bin") + ":" + self.environment["PATH"], DISPLAY=":0")
        self.start(code=1)
        with open(self.path("told"), encoding="utf-8") as file:
            self.assertIn("--text=Nothing can be written. The variable XDG_CACHE_HOME", file.read())

    def test_the_menu_starts_the_file_wherever_it_lies(self):
        odd = self.path("a \"b\" $c `d` e\\f 100%")
        os.mkdir(odd)
        file = shutil.copy(self.file, odd)
        self.start("--install", file=file, code=0)
        for entry, arguments in ("gatehouse", ""), ("gatehouse-links", " -- %u"):
            with open(os.path.join(self.data, "applications", entry + ".desktop"), encoding="utf-8") as text:
                [command] = [line[5:-1] for line in text if line.startswith("Exec=")]
            # A string's escapes, then those of a quoted argument, then the field codes.
            command = command.replace("\\\\", "\\")
            self.assertTrue(command.endswith('"' + arguments))
            quoted = command[1:len(command) - len(arguments) - 1]
            for sign in '\\"$`':
                quoted = quoted.replace("\\" + sign, "\0" + str(ord(sign)) + "\0")
            self.assertNotRegex(quoted, r'[\\"$`]')
            for sign in '\\"$`':
                quoted = quoted.replace("\0" + str(ord(sign)) + "\0", sign)
            self.assertEqual(quoted.replace("%%", "%"), file)
        self.start("--uninstall", file=file, code=0)
        self.assertEqual([files for _, _, files in os.walk(self.data) if files], [])
        self.assertFalse(os.path.exists(self.cache))

    def test_help_tells_of_both(self):
        out = self.start("--help", code=0).stdout
        self.assertTrue(out.startswith("usage\n"))  # the program's
        for option in "--install", "--uninstall", "--extract DIR":
            self.assertIn("  %s " % option, out)

    def test_extract_starts_nothing(self):
        self.assertEqual(self.start("--extract", self.path("out"), code=0).stdout, "")
        self.assertTrue(os.access(self.path("out", "bin", "gatehouse"), os.X_OK))
        self.assertFalse(os.path.exists(self.cache))
        self.assertIn("can't be made", self.start("--extract", self.path("out"), code=1).stderr)


if __name__ == "__main__":
    unittest.main()
