"""The console command: one file a subcommand, and the rooms that they share.

| file | what it holds |
|---|---|
| ``scan``, ``find`` … | one subcommand each |
| ``command`` | the group: misspelt names get a suggestion |
| ``complaints`` | one-line errors, and the exit status that they lead to |
| ``documents``, ``lines``, ``paths`` | files, standard input and JSON lines as documents |
| ``webpage``, ``markdown`` | the article of an HTML file, the prose of a Markdown file |
| ``anchors``, ``options`` | what is given on the command line |
| ``…_view`` | a result for people |
| ``many`` | many documents, a line of JSON for each |
| ``answering``, ``resuming`` | these several at a time, and gone on with after a stop |
| ``choosing`` | how ``scan`` reads, and what it leaves out |
| ``writing`` | a result as JSON |
| ``pages`` | a result as a page |
| ``terminal`` | tables, colour and progress |
"""

from .command import main

__all__ = ["main"]
