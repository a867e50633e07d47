"""Results as pages for people: one HTML file each, that needs nothing else and asks no network.

| file | what it holds |
|---|---|
| ``record_page``, ``verification_page`` | a page each |
| ``notebook`` | what a notebook shows of a result |
| ``articles``, ``discrepancies``, ``timeline`` | what the page of a record is made of |
| ``marking`` | a text cut into runs that lie within the same quotations |
| ``wording``, ``verdicts``, ``days`` | differences, signs and days as a reader sees them |
| ``rendering`` | templates filled in, everything escaped |
| ``templates`` | the pages, with their style and script |

The pages are made by methods of the results: ``Record.to_html``, ``Verification.to_html``.
"""
