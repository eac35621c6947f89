"""The formats that articles alone come in. To add one: write its module, add its row."""

from __future__ import annotations

from copydesk.exchange.format import Format
from copydesk.exchange.readers import (
    csv_files,
    docx,
    epub,
    feeds,
    html,
    json_articles,
    jsonl,
    mail,
    markdown,
    newsml,
    ninjs,
    nitf,
    odt,
    other_xml,
    parquet,
    pdf,
    plain,
    rtf,
    warc,
    zipped,
)

ARTICLE_FORMATS: tuple[Format, ...] = (
    Format("text", (".txt", ".text"), "Plain text", plain.read),
    Format("markdown", (".md", ".markdown"), "Markdown", markdown.read),
    Format("html", (".html", ".htm", ".xhtml"), "Web page", html.read),
    Format("docx", (".docx",), "Word document", docx.read),
    Format("odt", (".odt",), "OpenDocument text", odt.read),
    Format("rtf", (".rtf",), "Rich text", rtf.read),
    Format("pdf", (".pdf",), "PDF", pdf.read),
    Format("mail", (".eml",), "Mail", mail.read),
    Format("epub", (".epub",), "Book", epub.read),
    Format("nitf", (".xml", ".nitf"), "NITF", nitf.read, recognises=nitf.recognises),
    Format("newsml", (".xml", ".newsml"), "NewsML-G2", newsml.read, recognises=newsml.recognises),
    Format("feed", (".xml", ".rss", ".atom", ".rdf"), "Feed (RSS, Atom)", feeds.read, recognises=feeds.recognises),
    Format("xml", (".xml",), "Other XML", other_xml.read),
    Format(
        "ninjs",
        (".json", ".jsonl", ".ndjson"),
        "ninjs",
        ninjs.read,
        recognises=ninjs.recognises,
        read_choices=ninjs.READ_CHOICES,
    ),
    Format("jsonl", (".jsonl", ".ndjson"), "JSON lines", jsonl.read, annotated=True, read_choices=jsonl.READ_CHOICES),
    Format("json", (".json",), "JSON", json_articles.read, annotated=True, read_choices=json_articles.READ_CHOICES),
    Format("csv", (".csv", ".tsv", ".tab"), "Table (CSV, TSV)", csv_files.read, read_choices=csv_files.READ_CHOICES),
    Format("parquet", (".parquet",), "Table (Parquet)", parquet.read, read_choices=parquet.READ_CHOICES),
    Format("warc", (".warc", ".warc.gz"), "Web archive (WARC)", warc.read),
    Format("zip", (".zip",), "ZIP archive", zipped.read, annotated=True, archive=True),
)
