"""The translators' tables, made from the source: ``make translations``.

Every sentence that the app shows is looked for in the source: what goes through ``tr``, ``translate`` and
QT_TRANSLATE_NOOP, and what the rooms below the window refuse with, which knows no Qt. The tables of
resources/translations keep what was translated, gain what is new and lose what is gone; then lrelease compiles them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from mnemonics import letter_of, letters_for, menus

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "desktop" / "copydesk"
TABLES = ROOT / "resources" / "translations"
LANGUAGES = ("de",)

REFUSALS = "Refusals"
FORMATS = "Formats"
PIPELINES = "Pipelines"
BELOW = ("core", "exchange", "intake", "store", "prefill", "workflow", "project_files")
"""The rooms whose refusals come before an editor's eyes; those of ``learn`` and the command line stay English."""
_TABLE_ENDINGS = ("_REFUSALS", "_TEXTS")


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence to translate. The comment tells apart what is one word here and two elsewhere."""

    context: str
    source: str
    comment: str = ""


def messages() -> dict[Message, str]:
    """Every message of the app, in order of their files and places, with the file that has it first."""
    found: dict[Message, str] = {}
    refusals = refusal_names()
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        own = list(_of_window(tree) if place.parts[0] == "ui" else ())
        if place.parts[0].removesuffix(".py") in BELOW or place.parts[0] == "ui":
            own += _of_refusals(tree, refusals)
        if place.parts[0].removesuffix(".py") in BELOW:
            own += _of_tables(tree)
        if place.parts[0] == "exchange":
            own += _of_formats(tree)
        if place.name == "bundled.py":
            own += _of_pipelines(tree)
        for message in own:
            found.setdefault(message, place.as_posix())
    return found


def _of_window(tree: ast.Module) -> Iterator[Message]:
    wrappers = dict(_wrappers(tree))
    for owner, call in _calls(tree, ""):
        name = called(call)
        if name == "tr":
            yield from _messages(owner, call.args)
        elif name in ("translate", "QT_TRANSLATE_NOOP") or wrappers.get(name) == "":
            for context in texts(call.args[0]) if len(call.args) > 1 else ():
                yield from _messages(context, call.args[1:])
        elif name in wrappers:
            yield from _messages(wrappers[name], call.args)


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Short names of this module: for QT_TRANSLATE_NOOP itself (""), and functions that translate in one context."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name | ast.Attribute):
            if ast.unparse(node.value).endswith(("QT_TRANSLATE_NOOP", "QCoreApplication.translate")):
                yield ast.unparse(node.targets[0]), ""
        elif isinstance(node, ast.FunctionDef):
            names = {each.arg for each in node.args.args}
            for call in (each for each in ast.walk(node) if isinstance(each, ast.Call) and len(each.args) > 1):
                text = call.args[1]
                if called(call) == "translate" and isinstance(text, ast.Name) and text.id in names:
                    yield from ((node.name, context) for context in texts(call.args[0]))


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the class that it stands in, which is the context of its ``tr``."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _of_refusals(tree: ast.Module, names: set[str]) -> Iterator[Message]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in names and node.args:
            yield from (Message(REFUSALS, text) for text in texts(node.args[0]))


def refusal_names() -> set[str]:
    """The names of all refusals, and of the sentence that they carry."""
    bases: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {ast.unparse(base) for base in node.bases}
    names, found = {"Refusal"}, {"Refusal"}
    while found:
        found = {name for name, above in bases.items() if above & names} - names
        names |= found
    return names | {"Sentence"}


def _of_tables(tree: ast.Module) -> Iterator[Message]:
    for node in tree.body:
        targets = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [])
        named = any(f"_{ast.unparse(target)}".endswith(_TABLE_ENDINGS) for target in targets)
        if named and isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            for value in node.value.values:
                yield from (Message(REFUSALS, text) for text in texts(value))


def _of_pipelines(tree: ast.Module) -> Iterator[Message]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "BundledPipeline":
            for text in (text for argument in node.args[1:] for text in texts(argument)):
                yield Message(PIPELINES, text)


def _of_formats(tree: ast.Module) -> Iterator[Message]:
    """The titles of formats, and what can be chosen for them."""
    places = {"Format": {2: "title"}, "Choice": {1: "title", 4: "help"}}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in places:
            wanted = places[called(node)]
            found = [argument for place, argument in enumerate(node.args) if place in wanted]
            found += [keyword.value for keyword in node.keywords if keyword.arg in wanted.values()]
            yield from (Message(FORMATS, text) for argument in found for text in texts(argument) if text)


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _messages(context: str, arguments: list[ast.expr]) -> Iterator[Message]:
    comment = next(iter(texts(arguments[1])), "") if len(arguments) > 1 else ""
    yield from (Message(context, text, comment) for text in texts(arguments[0]))


def texts(node: ast.expr) -> Iterator[str]:
    """The text that stands there, or both of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)


# The tables


def table_of(language: str) -> Path:
    """Where the translations into a language are."""
    return TABLES / f"copydesk_{language}.ts"


def translated(language: str) -> dict[Message, str]:
    """What the table of a language says; an empty text for what nobody has translated yet."""
    found: dict[Message, str] = {}
    if table_of(language).exists():
        for context in ET.parse(table_of(language)).getroot().iter("context"):
            for each in context.iter("message"):
                message = Message(
                    context.findtext("name", ""), each.findtext("source", ""), each.findtext("comment", "")
                )
                found[message] = each.findtext("translation") or ""
    return found


def write_table(language: str, translations: dict[Message, str]) -> None:
    """Write the table anew: the messages of today with the translations that there are."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    known = {message.source: text for message, text in translations.items() if text}
    contexts: dict[str, list[tuple[Message, str]]] = {}
    for message, place in messages().items():
        contexts.setdefault(message.context, []).append((message, place))
    for name in sorted(contexts):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message, place in contexts[name]:
            row = ET.SubElement(context, "message")
            ET.SubElement(row, "location", filename=f"../../desktop/copydesk/{place}")
            ET.SubElement(row, "source").text = message.source
            if message.comment:
                ET.SubElement(row, "comment").text = message.comment
            text = translations.get(message) or known.get(message.source, "")
            translation = ET.SubElement(row, "translation")
            translation.text = text
            if not text:
                translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path = table_of(language)
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def lettered(translations: dict[Message, str]) -> dict[Message, str]:
    """The same, with a letter marked wherever a menu or a dialog of the source marks one and the translator did not."""
    done = dict(translations)
    contexts: dict[str, list[Message]] = {}
    for message in messages():
        if message.context == "Actions" or letter_of(message.source):
            contexts.setdefault(message.context, []).append(message)
    for context, own in contexts.items():
        texts = {message.source: done.get(message, "") for message in own}
        for entries in menus().values() if context == "Actions" else [[(message.source,) for message in own]]:
            letters_for(entries, texts)
        done |= {message: texts[message.source] for message in own}
    return done


def compile_table(language: str) -> None:
    """Have lrelease of PySide6 make the .qm that the app loads."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    table = table_of(language)
    subprocess.run([tool, "-silent", table, "-qm", table.with_suffix(".qm")], check=True)


def main() -> None:
    """Bring the tables up to date and compile them; name what is still to be translated."""
    for language in LANGUAGES:
        write_table(language, lettered(translated(language)))
        compile_table(language)
        for message in (message for message, text in translated(language).items() if not text):
            print(f"{language}: {message.context}: {message.source}")


if __name__ == "__main__":
    main()
