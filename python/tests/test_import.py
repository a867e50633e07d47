"""What is loaded when: to import the package takes no time, and no function loads what the command or a page needs."""

import subprocess
import sys

import pytest

import quotidian

HEAVY = {"click", "jinja2", "json", "markupsafe", "pyarrow", "rich"}


def loaded(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after ``code`` alone."""
    before = "import sys; before = set(sys.modules)"
    after = "print(*sorted(set(sys.modules) - before), sep='\\n')"
    done = subprocess.run([sys.executable, "-c", f"{before}; {code}; {after}"], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_import_loads_no_more_than_the_core() -> None:
    modules = loaded("import quotidian")
    assert not modules & {*HEAVY, "dataclasses", "datetime", "inspect", "re", "typing"}
    assert {module for module in modules if module.startswith("quotidian.")} == {"quotidian._core"}


@pytest.mark.parametrize(
    "call",
    [
        "quotidian.scan('“It rained,” Ann Poe said on May 3, 2020.').quotes[0]",
        "quotidian.find('it rained', '“It rained,” Ann Poe said.')",
        "quotidian.compare({'a': '“It rained,” Ann Poe said.'})",
        "quotidian.verify('“It rained.”', {'a': '“It rained,” Ann Poe said.'})",
    ],
)
def test_functions_load_nothing_of_the_command_or_the_pages(call: str) -> None:
    assert not loaded(f"import quotidian; {call}") & HEAVY


def test_every_name_is_there_and_no_other() -> None:
    assert {name for name in quotidian.__all__ if hasattr(quotidian, name)} == set(quotidian.__all__) <= set(dir(quotidian))
    assert quotidian.errors.AnchorError is quotidian.AnchorError
    with pytest.raises(AttributeError, match="no attribute 'scann'"):
        quotidian.scann  # type: ignore[attr-defined]


def test_a_misspelt_field_is_none() -> None:
    with pytest.raises(AttributeError, match="quots"):
        quotidian.scan("It rained.").quots  # type: ignore[attr-defined]
