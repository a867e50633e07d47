"""Markdown files: what is code, comment or the title of a link is no speech, and every offset stays."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from quotidian.cli.markdown import prose

Run = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

KEPT = [
    "“yes”",
    "> “yes”",
    "- item\n\n    “yes”",
    "a `b “yes”",
    "a \\`“yes”\\`",
    "a `` b ` “yes” c",
    "a ` b\n\n“yes” ` c",
    "a <!-- “yes”",
    "a\n    “yes”",
    "[“yes”](http://a)",
    "![“yes”](a)",
    "(a “yes”)",
    "[a]: “yes”",
    "\ufeff“yes”",
    "[^1]: note “yes”",
    '[^1]: Poe "said yes"',
    "\t“We baked all night,” she said.",
    "\t“We baked all night and\n\twent home,” she said.\n\n\t“And we slept,” he said.",
    "- item\n\n\t“yes”",
    "1 < 2 and “yes” > 3",
    "a \\<b \"“yes”\">",
    "a \\<script>“yes”\\</script>",
]
BLANKED = [
    "```js\nlet a = “no”\n```",
    "~~~\n“no”\n```\n“no”",
    "> ```\n> “no”\n> ```",
    "a\n\n    “no”\n\n\n    “no”",
    "\t“no”",
    "\tprint(“no”) if a else b",
    "\t\t“No,” she said to all of us.",
    "    “No,” she said to all of us. “no”",
    "a <b title='“no”'>b</b>",
    '<div title="“no”">\n\n“yes”\n\n</div>',
    "- item\n\n      “no”",
    "<script>\nlet a = “no”;\n\nlet b = `“no”`;\n</script>",
    "<div>\n<SCRIPT type='module'>\nif (a < b) “no”\n\n    “no”</SCRIPT >\n</div>",
    "a <style>p::before { content: “no” }</style> b",
    "<style media=print>\nq { quotes: “no” }\n</style>",
    "a `“no”` b",
    "a `` “no” ` “no” `` b",
    "a `“no”\n“no”` b",
    "# a `“no”`",
    "<!-- “no” -->",
    "a <!-- “no”\n“no” --> b",
    '[a](http://b "“no”")',
    "![a](b '“no”')",
    '[a]: http://b "“no”"\n\n[a]',
]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_said_stays(text: str) -> None:
    assert prose(text) == text


@pytest.mark.parametrize("text", BLANKED)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_is_not_said_is_blanked(text: str, end: str) -> None:
    text = f"“We” 🎉 é\n\n{text}\n\nand “yes”".replace("\n", end)
    found = prose(text)
    assert "“no”" not in found and len(found) == len(text) and found.startswith("“We” 🎉 é")
    assert all(new == old or new == " " and old not in "\r\n" for new, old in zip(found, text, strict=True))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('<a title="`">“yes”</a> and `“no”`', "“yes” and"),
        ("`<a title=\"`“yes”`\">`", "“yes”"),
        ("<http://a/`b> “yes” ` c", "“yes” ` c"),
        ("`a <b title='`' “yes”", "' “yes”"),
        ("`<script>` “yes” `</script>`", "“yes”"),
        ("<script>“no” `</script> “yes” `", "“yes” `"),
        ("<script>\n“yes”", "“yes”"),
        ("<scripture>“yes”</scripture>", "“yes”"),
        ("<style>“no”</style><b>“yes”</b> <script>“no”</script>.", "“yes” ."),
    ],
)
def test_what_begins_first_holds_the_other(text: str, left: str) -> None:
    found = prose(text)
    assert found.split() == left.split() and len(found) == len(text)


def test_files_by_their_names(run: Run, write: Write) -> None:
    text = "Use `print(“Good morning to you all”)` here.\n\n“We baked all night,” Anna Kowalczyk said.\n\n```\n“We slept all day,” he said.\n```\n"
    for name in ("a.md", "b.MARKDOWN", "c.txt"):
        write(name, text)
    for name in ("a.md", "b.MARKDOWN", "c.txt"):
        quotes = json.loads(run("scan", "--json", name).stdout)["quotes"]
        assert (len(quotes) == 1) is (name != "c.txt"), "of a text by another name nobody knows what its backticks mean"
        assert all(text[quote["start"] : quote["end"]] == quote["text"] for quote in quotes)
    write("source.txt", "“We baked all night,” Anna Kowalczyk said.")
    assert run("verify", "a.md", "source.txt").returncode == 0
    write("d.md", "```\n“no”\n```\n")
    assert "d.md: holds code and comments alone" in run("scan", "d.md").stderr


SLOW = ["`" * 3 + "a\n~~~\n", "` `` ``` ", "<!-- ", '](a "', '[a]: x "', "[a\n", "\\`", "> ", "* a\n", "[a]: <", "<a b='", '<a b="c" ', "<a ", "\t“A b c d. ", "<a:", "`<a>", "<script>", "<script>`<style>", "<script></style>"]


@pytest.mark.parametrize("piece", SLOW)
def test_a_text_made_to_be_slow(piece: str) -> None:
    def seconds(number: int) -> float:
        start = time.process_time()
        prose(piece * number)
        return time.process_time() - start

    once = max(seconds(5_000), 0.02)
    assert seconds(20_000) < 10 * once, "four times the text; a quadratic one would take sixteen times as long"
