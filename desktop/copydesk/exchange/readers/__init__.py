"""The formats that articles alone come in. To add one: write its module, add its row."""

from __future__ import annotations

from copydesk.exchange.format import Format
from copydesk.exchange.readers import csv_files, docx, epub, html, json_files, jsonl, mail, markdown, odt, plain, rtf

ARTICLE_FORMATS: tuple[Format, ...] = (
    Format("text", (".txt", ".text"), "Plain text", plain.read),
    Format("markdown", (".md", ".markdown"), "Markdown", markdown.read),
    Format("html", (".html", ".htm", ".xhtml"), "Web page", html.read),
    Format("docx", (".docx",), "Word document", docx.read),
    Format("odt", (".odt",), "OpenDocument text", odt.read),
    Format("rtf", (".rtf",), "Rich text", rtf.read),
    Format("mail", (".eml",), "Mail", mail.read),
    Format("epub", (".epub",), "Book", epub.read),
    Format("jsonl", (".jsonl", ".ndjson"), "JSON lines", jsonl.read, annotated=True, read_choices=jsonl.READ_CHOICES),
    Format("json", (".json",), "JSON", json_files.read, annotated=True, read_choices=json_files.READ_CHOICES),
    Format("csv", (".csv", ".tsv", ".tab"), "Table (CSV, TSV)", csv_files.read, read_choices=csv_files.READ_CHOICES),
)
