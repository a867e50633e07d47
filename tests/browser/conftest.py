"""A real browser, and the pages that are looked at in it."""

from __future__ import annotations

import pathlib
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import newsroom
import pytest
import quotidian
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ARTICLES = pathlib.Path(__file__).resolve().parent.parent / "articles"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

Show = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        pytest.skip("no browser: apt-get install chromium")
    with sync_playwright() as playwright:
        # A container's root has no sandbox; the pages are our own.
        launched = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pathlib.Path]:
    """Each page as a file, by name."""
    five = {path.stem: path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))}
    many = newsroom.articles(200)
    draft = quotidian.Document("draft", newsroom.draft())
    hostile = newsroom.hostile()
    made = {
        "five": quotidian.compare(five).to_html(five),
        "many": quotidian.compare(many).to_html(many),
        "draft": quotidian.verify(draft.text, many[:60]).to_html(draft, many[:60]),
        "hostile": quotidian.compare(hostile).to_html(hostile),
        "hostile-draft": quotidian.verify(hostile["b"], hostile).to_html(hostile["b"], hostile),
    }
    folder = tmp_path_factory.mktemp("pages")
    for name, page in made.items():
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in made}


@pytest.fixture
def show(browser: Browser, pages: dict[str, pathlib.Path]) -> Iterator[Show]:
    """Opens a page; at the end nothing may have been complained of, and nothing fetched."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def call(name: str, anchor: str = "", watched: bool = True, **options: Any) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1400, "height": 900}, "reduced_motion": "reduce", **options})
        contexts.append(context)
        page = context.new_page()
        address = pages[name].as_uri()
        if not watched:
            page.goto(address + anchor)
            return page
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: complaints.append(request.url) if request.url.split("#")[0] != address else None)
        page.goto(address + anchor)
        return page

    yield call
    for context in contexts:
        context.close()
    assert complaints == []
