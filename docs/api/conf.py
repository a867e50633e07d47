"""How Sphinx makes the reference of the Python package out of its docstrings: `tests/run docs`."""

project = "Quotidian"
author = "The Quotidian developers"
extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon"]

# A name in a signature or a docstring that is not found is a warning, and each warning an error.
nitpicky = True
nitpick_ignore = [
    # What Python has: the build asks no network for where it is described.
    *(("py:class", name) for name in ("collections.abc.Callable", "collections.abc.Iterable", "collections.abc.Iterator", "collections.abc.Mapping")),
    *(("py:class", name) for name in ("datetime.date", "datetime.datetime", "types.MappingProxyType", "Any", "Self")),
    *(("py:class", name) for name in ("Exception", "ValueError", "TypeError")),
    *(("py:exc", name) for name in ("TypeError", "ValueError")),
    # Names for types: described, but as data.
    *(("py:class", name) for name in ("Anchor", "Documents", "Kind", "Form", "Rule", "Confidence", "CueClass")),
    *(("py:class", name) for name in ("DateType", "FirstLevel", "Language", "Modifier", "Reason", "Style", "Voice")),
]

autodoc_member_order = "bysource"
autodoc_type_aliases = {"Anchor": "Anchor", "Documents": "Documents"}
add_module_names = False
python_use_unqualified_type_names = True

html_theme = "alabaster"
html_theme_options = {"description": "Who said what, when, and do other texts repeat it", "page_width": "70em"}
html_show_sourcelink = False


def setup(app):
    """How fields come to be made late is nobody's business: `Scan` is shown as the `Result` that it is."""
    from quotidian.results.base import Later, Result

    def shown(app, name, of, options, bases):
        bases[:] = [Result if base is Later else base for base in bases]

    app.connect("autodoc-process-bases", shown)
