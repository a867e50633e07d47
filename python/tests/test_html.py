"""Pages: title and text of the article, and the day of publication as its anchor."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="{charset}"><title>Bridge opens again | The Courier</title>
{meta}<meta property="og:title" content="Bridge opens again"></head>
<body><nav><a href="/">Home</a> <a href="/news">“Most read,” said nobody</a></nav><article>{heading}
<p>“We baked all night, and we will do it again before the winter fair,” Anna Kowalczyk said on Monday. The bridge had been
closed for a year after an inspection.</p>
<p>The mayor, Tobias Penhallow Jr., said: “I was told that 14 of the 60 bolts were loose &amp; I did not pass that on to the
council.” He spoke to reporters in the hall.</p></article><footer>Copyright 2019 The Courier</footer></body></html>"""
DATED = '<meta property="article:published_time" content="2024-03-12T09:00:00+01:00">'


def page(*, meta: str = DATED, heading: str = "<h1>Bridge opens again</h1>", charset: str = "utf-8") -> str:
    return PAGE.format(meta=meta, heading=heading, charset=charset)


def test_a_page_without_the_packages(run: Run, write: Write) -> None:
    write("a.html", page())
    code = "import sys; sys.modules['trafilatura'] = None; sys.argv[0] = 'quotidian'; from quotidian.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code, "scan", str(write("a.html", page()))], capture_output=True, text=True)
    assert done.returncode == 2 and "a page, not text (pip install 'quotidian[html]' reads it)" in done.stderr


class TestPages:
    @pytest.fixture(autouse=True)
    def packages(self) -> None:
        for package in ("trafilatura", "htmldate"):
            pytest.importorskip(package, reason=f"pages need {package}: tests/run html installs it")

    def test_title_text_and_day(self, run: Run, write: Write) -> None:
        write("a.html", page())
        done = run("scan", "--json", "a.html")
        assert done.returncode == 0
        assert done.stderr == "quotidian: a: written on 2024-03-12, as the page says (another with --anchor a=DATE)\n"
        found = json.loads(done.stdout)
        assert (found["anchor"], found["anchor_at"]) == ("2024-03-12", None)
        assert [quote["speaker"]["name"] for quote in found["quotes"]] == ["Anna Kowalczyk", "Tobias Penhallow Jr."]
        assert "loose & I did not" in found["quotes"][1]["text"], "entities are characters, navigation is left out"
        assert found["quotes"][0]["said_on"]["value"] == "2024-03-11"

    def test_a_day_that_is_given_is_taken(self, run: Run, write: Write) -> None:
        write("a.html", page())
        for anchor in ("2024-03-13", "a=2024-03-13"):
            done = run("compare", "--json", "a.html", "--anchor", anchor)
            assert (done.returncode, done.stderr) == (0, "")
            assert json.loads(done.stdout)["documents"][0]["anchor"] == "2024-03-13"

    def test_a_year_of_copyright_is_no_day(self, run: Run, write: Write) -> None:
        write("a.html", page(meta=""))
        done = run("scan", "--json", "a.html")
        assert done.stderr == "" and json.loads(done.stdout)["anchor"] is None

    def test_the_title_stands_once(self, run: Run, write: Write) -> None:
        for heading in ("<h1>Bridge opens again</h1>", ""):
            write("a.html", page(heading=heading))
            found = json.loads(run("find", "--json", "Bridge opens again", "a.html").stdout)
            assert (found["verdict"], found["start"], found["places"]) == ("verbatim", 0, 1)

    def test_other_encodings(self, run: Run, write: Write) -> None:
        text = page(charset="windows-1252").encode("windows-1252")
        write("a.htm", text)
        assert len(json.loads(run("scan", "--json", "a.htm").stdout)["quotes"]) == 2

    def test_what_the_markup_says_of_quotations(self, run: Run, write: Write) -> None:
        body = """<p>Anna Kowalczyk said on Monday: <q>We baked <em>all night</em> for <b>the fair</b></q>, and left the hall.</p>
<p>“Before that,” he said, “<q>nothing happened</q>” and <q>“Marks of their own stay as they are”</q>, she said to the council.</p>
<p>He said: <q>I told her: <q>Go home and sleep</q> and she went to bed at last</q>, and then he left, too.</p>
<p>The mayor wrote in a letter to the council:</p>
<blockquote><p>I was told that fourteen bolts were loose.</p><p><em>Nobody</em> passed that on to the council.</p>
<footer>From a letter of the mayor</footer></blockquote>
<p>He spoke to reporters in the hall and said no more about the bolts.</p><blockquote>The bolts are in place.<br>All of them are.</blockquote>
<p>The last paragraph says little.</p></article>"""
        write("a.html", page().split("<p>")[0] + body + "</body></html>")
        found = json.loads(run("scan", "--json", "a.html").stdout)
        assert [(quote["text"], quote["form"], quote["depth"]) for quote in found["quotes"] if quote["kind"] == "full"] == [
            ("“We baked all night for the fair”", "marks", 0),
            ("“Before that,”", "marks", 0),
            ("“Marks of their own stay as they are”", "marks", 0),
            ("“I told her: ‘Go home and sleep’ and she went to bed at last”", "marks", 0),
            ("‘Go home and sleep’", "marks", 1),
            ("I was told that fourteen bolts were loose.", "block", 0),
            ("Nobody passed that on to the council.", "block", 0),
            ("The bolts are in place.", "block", 0),
            ("All of them are.", "block", 0),
        ]
        assert next(quote for quote in found["quotes"] if quote["form"] == "block")["speaker"]["text"] == "The mayor"

    def test_marks_of_the_writer_around_what_the_markup_says(self, run: Run, write: Write) -> None:
        body = """<p>The mayor said: “<q>We closed it in the evening, and it was right</q>”, and left the hall of the council.</p>
<p>Bo Lind said: "<em><q>We saw it in the morning from the tower</q></em>" to the council, which had asked him in.</p>
<p>“I told her: <q>Go home and sleep</q> and she went to bed at last,” Anna Kowalczyk said on Monday in the hall.</p>
<p>He spoke of “a hole” first. <q>Nobody fell into it in the whole year</q>, he said, and nobody asked him any more.</p></article>"""
        write("a.html", page().split("<p>")[0] + body + "</body></html>")
        found = json.loads(run("scan", "--json", "a.html").stdout)
        assert [(quote["text"], quote["depth"]) for quote in found["quotes"] if quote["kind"] == "full"] == [
            ("“We closed it in the evening, and it was right”", 0),
            ('"We saw it in the morning from the tower"', 0),
            ("“I told her: ‘Go home and sleep’ and she went to bed at last,”", 0),
            ("‘Go home and sleep’", 1),
            ("“Nobody fell into it in the whole year”", 0),
        ]

    @pytest.mark.parametrize(
        "marks", ["«{}»", "»{}«", "»{}»", "« {} »", "„{}“", "„{}”", "“{}”", "<em>«</em>{}<em>»</em>", "‘{}’", "'{}'", "‹{}›", "›{}‹", "‚{}‘"]
    )
    def test_marks_stand_once(self, run: Run, write: Write, marks: str) -> None:
        said = marks.format("<q>We closed it in the evening, and it was right</q>")
        apart = marks.format("a hole") + " first. <q>Nobody fell into it in the whole year</q>, he said, and nobody asked."
        body = f"<p>The mayor said: {said}, and left the hall of the council on Monday.</p><p>He spoke of {apart}</p></article>"
        write("a.html", page().split("<p>")[0] + body + "</body></html>")
        found = json.loads(run("scan", "--json", "a.html").stdout)
        full = [quote["text"] for quote in found["quotes"] if quote["kind"] == "full"]
        own = marks.replace("<em>", "").replace("</em>", "").format("We closed it in the evening, and it was right")
        assert full == [own, "“Nobody fell into it in the whole year”"], "neither marks twice, nor none"

    def test_lists_and_code_in_a_block_quotation(self, run: Run, write: Write) -> None:
        body = """<p>The mayor wrote in a letter to the council, which was read out in the hall on Monday:</p>
<blockquote><ul><li>I was told that fourteen bolts were loose.</li><li><p>Nobody passed that on to the council.</p></li></ul>
<p><code>Bolts</code> were never counted again.</p></blockquote>
<p>He spoke to reporters in the hall and said no more about the bolts.</p></article>"""
        write("a.html", page().split("<p>")[0] + body + "</body></html>")
        found = json.loads(run("scan", "--json", "a.html").stdout)
        blocks = [quote["text"] for quote in found["quotes"] if quote["form"] == "block"]
        assert blocks[:2] == ["I was told that fourteen bolts were loose.", "Nobody passed that on to the council."]
        assert len(blocks) == 3 and blocks[2].endswith("were never counted again.")

    def test_every_command(self, run: Run, write: Write) -> None:
        write("pages/a.html", page())
        write("pages/b.txt", "“We baked all night, and we will do it again before the winter fair,” Kowalczyk said.")
        record = json.loads(run("compare", "--json", "pages").stdout)
        assert [document["id"] for document in record["documents"]] == ["a", "b"]
        assert len(record["utterances"][0]["versions"]) == 2
        assert run("verify", "pages/b.txt", "pages/a.html").returncode == 0

    def test_a_page_without_an_article(self, run: Run, write: Write) -> None:
        write("a.html", "<html><body></body></html>")
        done = run("scan", "--json", "a.html")
        assert done.returncode == 2 and "a.html: holds no article" in done.stderr
        assert json.loads(done.stdout)["error"]["what"] == "holds no article"
