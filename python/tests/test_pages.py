"""The pages: their structure, and that everything of a text stays text."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from markup import HOSTILE, TEXTS, WORDS, Page

import quotidian
from quotidian import Document

Run = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

def record_page(texts: dict[str, str]) -> str:
    return quotidian.compare(texts).to_html(texts)


def verification_page(draft: str, sources: dict[str, str]) -> str:
    return quotidian.verify(draft, sources).to_html(draft, sources)


@pytest.fixture(scope="module")
def both() -> list[str]:
    return [record_page(TEXTS), verification_page(TEXTS["post"], {"herald": TEXTS["herald"]})]


def test_a_record_has_its_articles_utterances_and_days(both: list[str]) -> None:
    page = Page(both[0])
    (record,) = [quotidian.compare(TEXTS)]
    assert len(page.all("article")) == len(TEXTS)
    assert len(page.all("li", "said")) == len(record.utterances)
    assert len(page.all("li", "moment")) == len(record.days)
    assert {link["data-u"] for link in page.all("a", "q")} == {str(one.id) for one in record.utterances}
    text = "".join(page.text)
    for name, words in TEXTS.items():
        assert name in text and words.split("“")[0] in text
    assert "Sun 12 May 2024" in text


def test_a_day_names_each_article_once() -> None:
    page = record_page({"a": "He came on May 3, 2024, and left on May 3, 2024.", "b": "It was May 3, 2024."})
    (moment,) = re.findall(r'<li class="moment">.*?</li>', page, re.S)
    assert re.findall(r'data-d="(\d)"', moment) == ["0", "1"] and page.count('class="date"') == 3


def test_the_discrepancies_come_first(both: list[str]) -> None:
    text = "".join(Page(both[0]).text)
    assert text.index("negation changed") < text.index("Side by side\n") < text.index("Who said what\n")
    assert "said on Mon 13 May 2024" in text, "two days for one utterance"


def test_the_same_words_in_two_mouths_are_a_discrepancy() -> None:
    texts = {"herald": f"“{WORDS},” Anna Kowalczyk said.", "star": f"“{WORDS},” Bo Lind said."}
    assert "given to Bo Lind" in record_page(texts)
    apart = {name: text.replace(" said.", f" said on May {day}, 2024.") for day, (name, text) in enumerate(texts.items(), 1)}
    assert [one.speaker for one in quotidian.compare(apart).utterances] == ["Anna Kowalczyk", "Bo Lind"]
    for page in (record_page(texts), record_page(apart)):
        assert page.count('class="card discrepancy') == 1 and "speakers disagree" in page
    few = {"herald": "“No comment,” Anna Kowalczyk said.", "star": "“No comment,” Bo Lind said."}
    assert "speakers disagree" not in record_page(few)


def test_where_all_agree_the_page_says_so() -> None:
    page = record_page({"herald": TEXTS["herald"], "star": TEXTS["herald"]})
    assert "None: where the articles have the same utterance" in page and "card discrepancy" not in page


def test_what_differs_is_marked(both: list[str]) -> None:
    for page in both:
        assert "<del><span class=\"vh\">[left out: </span>not<span class=\"vh\">]</span></del>" in page


def test_every_id_is_the_only_one_and_every_link_leads_somewhere(both: list[str]) -> None:
    for source in both:
        page = Page(source)
        ids = Counter(attributes["id"] for _, attributes in page.elements if attributes.get("id"))
        assert ids and max(ids.values()) == 1
        for name in ("href", "data-r", "aria-labelledby"):
            targets = {(a.get(name) or "").lstrip("#") for _, a in page.elements if a.get(name)}
            assert targets <= set(ids), name


def test_a_quotation_in_a_quotation_and_a_date_in_both() -> None:
    texts = {
        "a": f"“{WORDS}, and on May 3, 2024, we told everybody who asked,” Anna Kowalczyk said. She sat.",
        "b": "She said that they had “told everybody who asked” on May 3, 2024.",
        "c": f"“{WORDS}.”\n\nOn May 3, 2024, Anna Kowalczyk said: “We told everybody who asked.”",
    }
    page = Page(record_page(texts))
    assert page.all("span", "date")


def test_the_page_holds_all_that_it_shows(both: list[str]) -> None:
    for source in both:
        page = Page(source)
        assert not page.all("link") and not page.all("img")
        assert "http:" not in source and "https:" not in source and "url(" not in source and "@import" not in source
        assert not [a for _, a in page.elements if "src" in a or "style" in a or any(name.startswith("on") for name in a)]


def test_the_policy_names_every_style_and_script(both: list[str]) -> None:
    for source in both:
        (policy,) = [a["content"] or "" for a in Page(source).all("meta") if a.get("http-equiv")]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        inline = re.findall(r"<(style|script)>(.*?)</\1>", source, re.S)
        assert [tag for tag, _ in inline] == ["style", "style", "script"]
        for _, body in inline:
            digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy


def test_hostile_text_stays_text() -> None:
    texts = {
        f"{HOSTILE}": f"“{WORDS} {HOSTILE},” {HOSTILE} Anna Kowalczyk said on May 13, 2024. {HOSTILE}",
        "javascript:alert(1)": f"“{WORDS.replace(' not', '')} {HOSTILE},” Anna Kowalczyk said.",
    }
    plain = {"a": TEXTS["herald"], "b": TEXTS["post"]}
    for source, benign in (
        (record_page(texts), record_page(plain)),
        (verification_page(texts[HOSTILE], texts), verification_page(TEXTS["herald"], plain)),
    ):
        page = Page(source)
        assert {tag for tag, _ in page.elements} <= {tag for tag, _ in Page(benign).elements} | {"ins", "del"}
        assert source.count("<script") == 1 and source.count("<style") == 2
        assert not re.search("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", source)
        assert "<img src=x onerror=alert(1)>" in "".join(page.text) and "{{ 7 * 7 }}" in "".join(page.text)


def test_an_id_that_is_no_utf8_can_be_written() -> None:
    texts = {"\ud83c": TEXTS["herald"], "b": TEXTS["post"]}
    with pytest.raises(quotidian.TextError):
        quotidian.compare(texts)
    record = quotidian.Record.from_dict(
        {**quotidian.compare(TEXTS).to_dict(), "documents": [], "utterances": [], "days": []}
    )
    assert record.to_html({"\ud83c": ""}).encode()


def test_other_texts_than_those_compared_are_refused() -> None:
    record = quotidian.compare(TEXTS)
    with pytest.raises(quotidian.DocumentError, match="no text of the document 'wire'"):
        record.to_html({"herald": TEXTS["herald"], "post": TEXTS["post"]})
    with pytest.raises(quotidian.DocumentError, match="'herald' is not the one"):
        record.to_html({**TEXTS, "herald": TEXTS["post"]})
    found = quotidian.verify(TEXTS["post"], TEXTS)
    with pytest.raises(quotidian.DocumentError, match="draft"):
        found.to_html("Another draft.", TEXTS)
    with pytest.raises(quotidian.DocumentError, match="source"):
        found.to_html(TEXTS["post"], {"other": ""})


def test_the_same_record_makes_the_same_page() -> None:
    assert record_page(TEXTS) == record_page(TEXTS)


def test_quotations_that_stand_alone_have_a_page_too() -> None:
    found = quotidian.verify_quotes([(WORDS, "herald"), "the ovens were stolen"], TEXTS)
    page = Page(found.to_html(None, TEXTS))
    assert len(page.all("li", "check")) == 3, "one of two is to be looked at as well"
    assert not page.all("article")


SENTENCES = (
    "The mill burned all night", "Our ferry never sails on time", "Lighthouses need two keepers", "Apples rot in May",
    "Libraries should lend umbrellas", "I hated every sardine tin", "Buses sleep in that depot", "Bells rang for an hour",
    "Bread costs four crowns now", "My teacher wore a blue hat", "Actors forget their lines", "Stone dust ruins lungs",
)  # fmt: skip


def test_colours_come_again_with_another_line() -> None:
    said = "\n\n".join(f"“{sentence},” Anna Poe said." for sentence in SENTENCES)
    looks = {link["class"] for link in Page(record_page({"a": said, "b": said})).all("a", "q")}
    assert looks == {f"q c{n % 10} p{n // 10}" for n in range(len(SENTENCES))}


def test_the_command_writes_a_page(run: Run, write: Write) -> None:
    for name, text in TEXTS.items():
        write(f"{name}.txt", text)
    done = run("compare", "herald.txt", "post.txt", "wire.txt", "--html", "report.html")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    path = write("other.txt", "x").parent / "report.html"
    assert path.read_text(encoding="utf-8") == record_page(TEXTS)
    again = run("compare", "herald.txt", "post.txt", "wire.txt", "--html", "report.html", "--json")
    assert again.returncode == 0 and again.stdout.startswith('{"documents"')
    shown = run("compare", "herald.txt", "post.txt", "wire.txt", "--html", "-")
    assert shown.stdout == record_page(TEXTS)


def test_verify_writes_a_page_and_keeps_its_status(run: Run, write: Write) -> None:
    for name, text in TEXTS.items():
        write(f"{name}.txt", text)
    done = run("verify", "post.txt", "herald.txt", "--html", "-")
    assert done.returncode == 1 and "post</bdi>: 1 quotation checked" in done.stdout
    assert run("verify", "wire.txt", "herald.txt", "--html", "report.html").returncode == 0
    write("claims.jsonl", '{"quote": "mend the old bridge"}')
    assert "1 quotation checked" in run("verify", "claims.jsonl", "herald.txt", "--html", "-").stdout


@pytest.mark.parametrize(
    ("page", "complaint"),
    [
        ("herald.txt", "herald.txt: exists, and is no page of Quotidian (give another name, or move it away)"),
        ("nowhere/report.html", "nowhere/report.html: no such folder"),
        ("folderr/report.html", "folderr/report.html: no such folder (did you mean folder?)"),
        ("folder", f"folder: a folder (did you mean {Path('folder') / 'report.html'}?)"),
    ],
)
@pytest.mark.parametrize("command", [("compare",), ("verify", "post.txt")], ids=["compare", "verify"])
def test_a_page_that_cannot_be_written(
    run: Run, write: Write, command: tuple[str, ...], page: str, complaint: str
) -> None:
    kept = write("herald.txt", TEXTS["herald"])
    write("post.txt", TEXTS["post"])
    write("folder/x.txt", "")
    done = run(*command, "herald.txt", "--html", page)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"quotidian: {complaint}\n")
    assert kept.read_text(encoding="utf-8") == TEXTS["herald"]


def test_a_page_and_json_cannot_both_go_to_standard_output(run: Run, write: Write) -> None:
    write("herald.txt", TEXTS["herald"])
    done = run("compare", "herald.txt", "--json", "--html", "-")
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and "give --html a file" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk(run: Run, write: Write) -> None:
    write("herald.txt", TEXTS["herald"])
    done = run("compare", "herald.txt", "--html", "/dev/full")
    assert (done.returncode, done.stderr) == (2, "quotidian: /dev/full: no space left on device\n")


def test_importing_the_module_does_not_load_the_templates() -> None:
    code = "import sys, quotidian; quotidian.scan('x'); print('jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_document_given_as_such() -> None:
    documents = [Document(name, text) for name, text in TEXTS.items()]
    assert quotidian.compare(documents).to_html(iter(documents)) == record_page(TEXTS)
