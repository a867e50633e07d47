"""What a text says stays text, and the page can be used by everybody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

Show = Callable[..., Page]


@pytest.mark.parametrize("name", ["hostile", "hostile-draft"])
def test_hostile_text_does_nothing(show: Show, name: str) -> None:
    page = show(name)
    for quote in page.locator(".q").all()[:4]:
        quote.click()
        expect(page.locator("#note")).to_be_visible()
        page.keyboard.press("Escape")
    assert page.evaluate("window.harmed") is None
    assert page.locator("img, iframe, a[href^='javascript']").count() == 0
    assert page.locator("script").count() == 1
    assert "<script>window.harmed = 1</script>" in page.locator("main").inner_text()


def test_the_policy_holds(show: Show) -> None:
    """A script that found its way into the page would not run."""
    page = show("five", watched=False)
    refused = page.evaluate(
        "new Promise(resolve => { document.addEventListener('securitypolicyviolation', e => resolve(e.violatedDirective));"
        " try { const script = document.createElement('script'); script.textContent = 'window.harmed = 1';"
        " document.body.append(script); } catch (error) { resolve('trusted types'); } setTimeout(() => resolve(null), 2000); })"
    )
    assert refused is not None and page.evaluate("window.harmed") is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["five", "draft"])
def test_axe_finds_nothing(show: Show, name: str, scheme: str) -> None:
    page = show(name, color_scheme=scheme)
    page.locator(".q").first.click()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert len(found.response["passes"]) > 20
