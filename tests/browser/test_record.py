"""The page of a record, as people use it: pointer, keyboard, touch, filters, light and dark, paper."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Show = Callable[..., Page]

ALTERED = "I was told that 40 of the 60 bolts"


def quotation(page: Page, article: str, words: str) -> object:
    return page.get_by_role("article", name=article).locator(".q", has_text=words).first


def test_the_articles_stand_side_by_side(show: Show) -> None:
    page = show("five")
    boxes = [article.bounding_box() for article in page.locator(".columns article").all()]
    assert len(boxes) == 5 and all(boxes)
    assert len({box["y"] for box in boxes if box}) == 1
    assert len({box["x"] for box in boxes if box}) == 5
    last = boxes[-1]
    assert last and last["x"] + last["width"] <= 1400


def test_an_utterance_has_one_colour_everywhere_and_others_have_others(show: Show) -> None:
    page = show("five")
    colours = page.evaluate(
        "[...document.querySelectorAll('.columns .q')].map(q => [q.dataset.u.split(' ')[0], getComputedStyle(q).borderBottomColor"
        " + getComputedStyle(q).borderBottomStyle])"
    )
    of: dict[str, set[str]] = {}
    for number, colour in colours:
        of.setdefault(number, set()).add(colour)
    assert all(len(found) == 1 for found in of.values())
    assert len({colour for found in of.values() for colour in found}) == len(of) == 21


def test_every_quotation_has_its_number_beside_its_colour(show: Show) -> None:
    page = show("five")
    numbers = page.locator(".columns .q[id] sup").all_inner_texts()
    assert all(re.fullmatch(r"\d+( ≠)?", number) for number in numbers)
    assert {number.split()[0] for number in numbers} == {str(number) for number in range(1, 22)}
    assert sum("≠" in number for number in numbers) == 2


def test_hovering_tells_speaker_day_verdict_and_difference(show: Show) -> None:
    page = show("five")
    note = page.get_by_role("region", name="About this quotation")
    expect(note).to_be_hidden()
    quotation(page, "examiner", ALTERED).hover()
    expect(note).to_be_visible()
    for words in ("Tobias Penhallow Jr.", "Mon 11 March 2024", "examiner", "altered", "number changed"):
        expect(note).to_contain_text(words)
    expect(note.locator("del")).to_contain_text("14")
    expect(note.locator("ins")).to_contain_text("40")
    lit = page.locator(".columns .q.on")
    assert {one.evaluate("q => q.closest('article').id") for one in lit.all()} == {f"d{n}" for n in range(5)}
    assert {one.get_attribute("data-u") for one in lit.all()} == {"14"}
    page.mouse.move(5, 5)
    expect(note).to_be_hidden()
    expect(lit).to_have_count(0)


def test_the_pointer_can_go_to_the_note(show: Show) -> None:
    page = show("five")
    quotation(page, "examiner", ALTERED).hover()
    note = page.locator("#note")
    note.get_by_role("button", name="Close").hover()
    page.wait_for_timeout(400)
    expect(note).to_be_visible()
    note.get_by_role("button", name="All versions").click()
    expect(note).to_be_hidden()
    expect(page.locator("#u14")).to_be_focused()


def test_the_keyboard_does_all_that_the_pointer_does(show: Show) -> None:
    page = show("five")
    page.locator("#t1").evaluate("heading => { heading.tabIndex = -1; heading.focus(); }")
    note = page.locator("#note")
    page.keyboard.press("Tab")
    first = page.locator(":focus")
    expect(first).to_have_class(re.compile(r"\bq\b"))
    expect(note).to_be_visible()
    expect(first).to_have_attribute("aria-describedby", "note")
    page.keyboard.press("Tab")
    expect(note).to_be_visible()
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    page.keyboard.press("Enter")
    expect(note).to_be_visible()
    expect(note.get_by_role("button").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(page.locator(":focus")).to_have_class(re.compile(r"\bq\b"))


def test_a_click_keeps_the_note_and_brings_the_other_versions_to_sight(show: Show) -> None:
    page = show("five")
    quotation(page, "examiner", ALTERED).click()
    page.mouse.move(5, 5)
    page.wait_for_timeout(400)
    expect(page.locator("#note")).to_be_visible()
    for number in range(5):
        seen = page.locator(f"#d{number} .q.on").first.evaluate(
            "q => { const a = q.closest('article').getBoundingClientRect(), b = q.getBoundingClientRect();"
            " return b.top >= a.top && b.top < a.bottom; }"
        )
        assert seen, f"article {number}"
    page.locator("h1").click()
    expect(page.locator("#note")).to_be_hidden()


def test_a_tap_on_a_telephone(show: Show) -> None:
    page = show("five", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the screen"
    quotation(page, "examiner", ALTERED).tap()
    note = page.locator("#note")
    expect(note).to_be_visible()
    box = note.bounding_box()
    assert box and box["y"] + box["height"] == pytest.approx(844, abs=2) and box["width"] == pytest.approx(390, abs=1)
    note.get_by_role("button", name="Close").tap()
    expect(note).to_be_hidden()


def test_filters(show: Show) -> None:
    page = show("five")
    shown = page.locator("#said .card:visible")
    expect(shown).to_have_count(21)
    page.locator("select[name=speaker]").select_option("April Thornbury")
    expect(shown).to_have_count(3)
    expect(page.locator(".filters output")).to_have_text("3 of 21 utterances")
    expect(page.locator(".discrepancy:visible")).to_have_count(0)
    assert set(page.locator(".chip:not([hidden])").evaluate_all("chips => chips.map(c => c.lastChild.textContent.trim())")) == {
        "April Thornbury"
    }
    assert {one.get_attribute("data-u") for one in page.locator(".columns .q:not(.off)").all()} == {"16", "17", "18"}
    page.locator("select[name=article]").select_option("gazette")
    expect(shown).to_have_count(2)
    page.get_by_role("button", name="Show all").click()
    expect(shown).to_have_count(21)
    expect(page.locator(".q.off")).to_have_count(0)
    page.locator("select[name=verdict]").select_option("altered")
    expect(shown).to_have_count(1)
    expect(page.locator(".discrepancy:visible")).to_have_count(1)
    assert page.locator(".columns .q:not(.off)").count() == 2
    page.locator("select[name=article]").select_option("wire")
    expect(shown).to_have_count(0)


def test_a_filter_by_keyboard(show: Show) -> None:
    page = show("five")
    page.locator("select[name=verdict]").focus()
    page.keyboard.type("alt")
    expect(page.locator("#said .card:visible")).to_have_count(1)


def test_discrepancies_come_first_and_lead_side_by_side(show: Show) -> None:
    page = show("five")
    assert page.locator("main section").first.get_attribute("id") == "discrepancies"
    page.locator(".choose summary").click()
    page.get_by_role("button", name="Show none").click()
    expect(page.locator(".columns article:visible")).to_have_count(0)
    page.locator(".discrepancy").get_by_role("button", name="Show side by side").click()
    expect(page.locator(".columns article:visible")).to_have_count(5)
    expect(page.locator(":focus")).to_have_attribute("data-u", "14")


def test_articles_can_be_chosen(show: Show) -> None:
    page = show("five")
    page.locator(".choose summary").click()
    page.get_by_role("checkbox", name="gazette").uncheck()
    expect(page.get_by_role("article")).to_have_count(4)
    expect(page.locator(".chosen")).to_have_text("4 of 5 shown")
    page.get_by_label("Find").fill("WIR")
    expect(page.locator(".choose li:visible")).to_have_count(1)
    page.get_by_role("button", name="Show those found").click()
    assert [one.get_attribute("id") for one in page.get_by_role("article").all()] == ["d4"]


def test_the_days_lead_to_what_was_said_and_to_the_words_that_name_them(show: Show) -> None:
    page = show("five")
    moment = page.locator(".moment", has_text="Mon 11 March 2024")
    assert page.locator(".moment h3").all_text_contents()[:3] == ["1931", "2016", "spring 2023"]
    expect(moment).to_contain_text("Tobias Penhallow Jr.")
    moment.locator(".wording a", has_text="courier").first.click()
    place = page.locator(":focus")
    expect(place).to_have_class("date")
    expect(place).to_be_in_viewport()
    moment.locator(".chip", has_text="14").click()
    expect(page.locator("#u14")).to_be_in_viewport()


def test_a_link_into_the_page_opens_it_there(show: Show) -> None:
    expect(show("five", anchor="#u14").locator("#u14")).to_be_in_viewport()


def test_without_scripts_everything_is_there(show: Show) -> None:
    page = show("many", java_script_enabled=False)
    expect(page.locator("article").nth(150)).to_be_visible()
    expect(page.locator(".filters")).to_be_hidden()
    page.locator("#d0 .q").first.click()
    assert "#u" in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["five", "draft"])
def test_light_and_dark(show: Show, name: str, scheme: str) -> None:
    page = show(name, color_scheme=scheme)
    paper, ink = page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
        ".map(c => c.match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0))"
    )
    assert (paper > 600 and ink < 150) if scheme == "light" else (paper < 150 and ink > 600)


def test_on_paper(show: Show) -> None:
    page = show("five", color_scheme="dark")
    page.emulate_media(media="print")
    for hidden in (".filters", "nav", ".choose", ".do"):
        expect(page.locator(hidden).first).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    clipped = page.locator(".columns article").evaluate_all(
        "articles => articles.filter(a => a.scrollHeight > a.clientHeight + 1 || a.scrollWidth > a.clientWidth + 1).length"
    )
    assert clipped == 0
    pdf = page.pdf(print_background=True)
    assert 4 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 40


def test_landmarks_and_headings(show: Show) -> None:
    page = show("five")
    for role in ("banner", "main", "navigation", "search", "contentinfo"):
        expect(page.get_by_role(role)).to_have_count(1)
    levels = [int(heading.evaluate("h => h.localName[1]")) for heading in page.get_by_role("heading").all()]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))
    for name in ("Discrepancies", "Side by side", "Who said what", "Days"):
        expect(page.get_by_role("region", name=name, exact=True)).to_have_count(1)
