"""The page of a verification."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

Show = Callable[..., Page]


def test_what_is_wrong_comes_first(show: Show) -> None:
    page = show("draft")
    verdicts = [one.inner_text().split()[-1] for one in page.locator("#wrong .verdict").all()]
    assert verdicts == ["absent", "altered", "verbatim"], "the last one is said there by another"
    expect(page.locator("#wrong")).to_contain_text("given to")
    assert page.locator("main section").first.get_attribute("id") == "wrong"


def test_the_quotations_of_the_draft_are_coloured_by_verdict(show: Show) -> None:
    page = show("draft")
    looks = page.evaluate(
        "[...document.querySelectorAll('.draft .q')].map(q => [q.querySelector('sup').textContent,"
        " getComputedStyle(q).borderBottomColor, getComputedStyle(q).borderBottomStyle])"
    )
    assert [sign for sign, _, _ in looks] == ["1 =", "2 [ ]", "3 ≠", "4 =", "5 ✕"]
    same, edited, changed = looks[0][1:], looks[1][1:], looks[2][1:]
    assert len({same[0], edited[0], changed[0]}) == len({same[1], edited[1], changed[1]}) == 3
    assert looks[3][1:] == same and looks[4][1:] == changed


def test_a_quotation_shows_its_place_in_the_source(show: Show) -> None:
    page = show("draft")
    page.locator(".draft .q").nth(2).hover()
    note = page.locator("#note")
    expect(note).to_be_visible()
    expect(note.locator("del")).to_contain_text("14")
    expect(note.locator("ins")).to_contain_text("41")
    expect(note.locator("mark")).to_contain_text("There are 14 people")
    expect(note).to_contain_text("paper-")
    note.get_by_role("button", name="In the list").click()
    expect(page.locator("#u3")).to_be_focused()


def test_filters(show: Show) -> None:
    page = show("draft")
    page.locator("select[name=verdict]").select_option("absent")
    expect(page.locator("#checks .card:visible")).to_have_count(1)
    expect(page.locator("#wrong .card:visible")).to_have_count(1)
    expect(page.locator(".draft .q:not(.off)")).to_have_count(1)
    expect(page.locator(".filters output")).to_have_text("1 of 5 quotations")
    page.get_by_role("button", name="Show all").click()
    expect(page.locator("#checks .card:visible")).to_have_count(5)
