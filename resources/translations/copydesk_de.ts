<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/about.py" />
            <source>About Copydesk</source>
            <translation>Über Copydesk</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/about.py" />
            <source>Editors correct the names and quotes that a machine has marked. What they leave is gold.</source>
            <translation>Die Redaktion korrigiert die Namen und Zitate, die eine Maschine markiert hat. Was bleibt, ist Gold.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/about.py" />
            <source>Copydesk is free software under the MIT licence. Qt is used under the LGPL, version 3.</source>
            <translation>Copydesk ist freie Software unter der MIT-Lizenz. Qt wird unter der LGPL, Version 3, benutzt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/about.py" />
            <source>&amp;Copy Versions</source>
            <translation>&amp;Versionen kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/about.py" />
            <source>About the &amp;Suggestions</source>
            <translation>&amp;Über die Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Next Annotation</source>
            <translation>&amp;Nächste Annotation</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Previous Annotation</source>
            <translation>&amp;Vorige Annotation</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Next &amp;Suggestion</source>
            <translation>N&amp;ächster Vorschlag</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Previous S&amp;uggestion</source>
            <translation>V&amp;origer Vorschlag</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Least Sure First</source>
            <translation>&amp;Unsicherstes zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Goes to suggestions by what the machine was least sure of, rather than in reading order.</source>
            <translation>Geht zu den Vorschlägen danach, wo die Maschine am unsichersten war, statt in Lesereihenfolge.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Outer Annotation</source>
            <translation>Äußere Annotation</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Goes to the annotation around the current one, or to the innermost one at the caret.</source>
            <translation>Geht zur Annotation um die aktuelle herum, oder zur innersten an der Schreibmarke.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Inner Annotation</source>
            <translation>&amp;Innere Annotation</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Accept</source>
            <translation>&amp;Bestätigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Accept and Go O&amp;n</source>
            <translation>Bestätigen &amp;und weiter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Removes an entity, or one part of a quote; the quote itself with the last part of its content.</source>
            <translation>Entfernt eine Entität oder einen Teil eines Zitats; mit dem letzten Teil seines Inhalts das Zitat selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Remove the &amp;Whole Quote</source>
            <translation>Ganzes &amp;Zitat entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Label {title}</source>
            <translation>&amp;Label {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Labels the selected words, the current entity, or the name at the caret.</source>
            <translation>Gibt den ausgewählten Wörtern, der aktuellen Entität oder dem Namen an der Schreibmarke ein Label.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Choose a Label…</source>
            <translation>Label &amp;wählen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Lists all labels, also those without a key, to be found by their titles.</source>
            <translation>Zeigt alle Labels, auch die ohne Taste; nach dem Titel zu finden.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Make a &amp;Quote</source>
            <translation>&amp;Zitat anlegen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Makes a quote of the selected words, or of what is said at the caret; proposes cue, source and speaker.</source>
            <translation>Macht aus den ausgewählten Wörtern, oder aus dem Gesagten an der Schreibmarke, ein Zitat; schlägt Signalwort, Quelle und Sprecher vor.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Set &amp;Content</source>
            <translation>&amp;Inhalt setzen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Add to C&amp;ontent</source>
            <translation>Zum Inhalt &amp;hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Adds the selected words to the quote: “We must,” he said, “and we will.”</source>
            <translation>Fügt die ausgewählten Wörter zum Zitat hinzu: „Wir müssen“, sagte er, „und wir werden.“</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Set C&amp;ue</source>
            <translation>&amp;Signalwort setzen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Add to Cu&amp;e</source>
            <translation>Z&amp;um Signalwort hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Set &amp;Source</source>
            <translation>&amp;Quelle setzen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Add to Sou&amp;rce</source>
            <translation>Zu&amp;r Quelle hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Choose S&amp;peaker…</source>
            <translation>Sprecher &amp;wählen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Says who speaks: “he” is Lloyd Austin.</source>
            <translation>Sagt, wer spricht: „er“ ist Lloyd Austin.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Direct Speech</source>
            <translation>&amp;Direkte Rede</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Indirect Speech</source>
            <translation>I&amp;ndirekte Rede</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>&amp;Mixed Speech</source>
            <translation>&amp;Gemischte Rede</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Begin One Word &amp;Earlier</source>
            <translation>&amp;Ein Wort früher beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Begin One Word &amp;Later</source>
            <translation>Ein &amp;Wort später beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>End One Word L&amp;ater</source>
            <translation>Ein Wort &amp;später enden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>End One Word Ea&amp;rlier</source>
            <translation>Ein Wort &amp;früher enden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Begin One &amp;Character Earlier</source>
            <translation>Ein &amp;Zeichen früher beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Begin One C&amp;haracter Later</source>
            <translation>Ein Zeichen später &amp;beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>End One Charac&amp;ter Later</source>
            <translation>E&amp;in Zeichen später enden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>End One Character Earl&amp;ier</source>
            <translation>Ei&amp;n Zeichen früher enden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Keys Act Under the &amp;Pointer</source>
            <translation>&amp;Tasten wirken unter dem Mauszeiger</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/annotate.py" />
            <source>Point at an annotation and press a key: Delete, a digit, P. No click is needed first.</source>
            <translation>Zeigen Sie auf eine Annotation und drücken Sie eine Taste: Entf, eine Ziffer, P. Kein Klick ist nötig.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>&amp;Sign Off and Open Next</source>
            <translation>&amp;Freigeben und nächsten öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>Declares the article gold: what you did not touch is thereby confirmed. Then opens the next.</source>
            <translation>Erklärt den Artikel zu Gold: Was Sie nicht angefasst haben, ist damit bestätigt. Öffnet dann den nächsten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>&amp;Take the Sign-off Back</source>
            <translation>Freigabe &amp;zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>&amp;Next Article</source>
            <translation>&amp;Nächster Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>&amp;Previous Article</source>
            <translation>&amp;Voriger Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>Suggest for &amp;Waiting Articles</source>
            <translation>Vorschläge für &amp;wartende Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>Suggest A&amp;gain for This Article</source>
            <translation>Neue Vorschläge für &amp;diesen Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>Puts new suggestions in the place of the old ones, while nothing is corrected yet.</source>
            <translation>Setzt neue Vorschläge an die Stelle der alten, solange noch nichts korrigiert ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>St&amp;op Suggesting</source>
            <translation>Vorschlagen &amp;anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>Sa&amp;ve the Original As…</source>
            <translation>Original &amp;speichern unter …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/article.py" />
            <source>Writes the file that the article's text was taken out of, untouched.</source>
            <translation>Schreibt die Datei, der der Text des Artikels entnommen wurde, unverändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Next &amp;Word</source>
            <translation>&amp;Zum nächsten Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the W&amp;ord Before</source>
            <translation>Zum &amp;vorigen Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Next &amp;Sentence</source>
            <translation>Zum &amp;nächsten Satz</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the S&amp;entence Before</source>
            <translation>Zum vorigen &amp;Satz</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Next &amp;Paragraph</source>
            <translation>Zum nächsten &amp;Absatz</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the P&amp;aragraph Before</source>
            <translation>Z&amp;um vorigen Absatz</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Next &amp;Quotation Mark</source>
            <translation>Zu&amp;m nächsten Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Quotation &amp;Mark Before</source>
            <translation>Zum v&amp;origen Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Next &amp;Unlabelled Name</source>
            <translation>Zum nächsten Namen ohne &amp;Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Un&amp;labelled Name Before</source>
            <translation>Zum vo&amp;rigen Namen ohne Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the &amp;Next Annotated Word</source>
            <translation>Zum nächsten annotierten &amp;Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Anno&amp;tated Word Before</source>
            <translation>Zum vor&amp;igen annotierten Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the End of the &amp;Word</source>
            <translation>&amp;Bis zum Ende des Wortes</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>Back to the Start of the W&amp;ord</source>
            <translation>&amp;Zurück bis zum Anfang des Wortes</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the End of the &amp;Sentence</source>
            <translation>Bis zum &amp;Ende des Satzes</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>Back to the Start of the S&amp;entence</source>
            <translation>Zurück bis zum &amp;Anfang des Satzes</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the End of the &amp;Paragraph</source>
            <translation>Bis zum Ende &amp;des Absatzes</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>Back to the Start of the P&amp;aragraph</source>
            <translation>Z&amp;urück bis zum Anfang des Absatzes</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the Closing &amp;Quotation Mark</source>
            <translation>Bis zum schließenden Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>Back to the Opening Quotation &amp;Mark</source>
            <translation>Zurück bis zum &amp;öffnenden Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>To the End of the &amp;Next Annotation</source>
            <translation>Bis zum Ende der &amp;nächsten Annotation</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/caret.py" />
            <source>Back to the Start of an Anno&amp;tation</source>
            <translation>Zu&amp;rück bis zum Anfang einer Annotation</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>&amp;Next Quotation in No Quote</source>
            <translation>&amp;Nächste Anführung ohne Zitat</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Selects the next words in quotation marks that no quote holds and nobody dismissed.</source>
            <translation>Wählt die nächsten Wörter in Anführungszeichen aus, die in keinem Zitat sind und die niemand verworfen hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>&amp;Previous Quotation in No Quote</source>
            <translation>&amp;Vorige Anführung ohne Zitat</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Selects the words in quotation marks before that no quote holds and nobody dismissed.</source>
            <translation>Wählt die vorigen Wörter in Anführungszeichen aus, die in keinem Zitat sind und die niemand verworfen hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>&amp;Dismiss the Quotation…</source>
            <translation>&amp;Anführung verwerfen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Says why words in quotation marks are no quote: scare quotes, the title of a work.</source>
            <translation>Sagt, warum Wörter in Anführungszeichen kein Zitat sind: Distanzierung, Titel eines Werks.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Dismiss &amp;All with a Reason…</source>
            <translation>Alle &amp;mit einer Begründung verwerfen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Gives all quotations that are in no quote one reason; one undo for all.</source>
            <translation>Gibt allen Anführungen ohne Zitat dieselbe Begründung; gemeinsam rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Next Paragraph &amp;That Was Not on the Screen</source>
            <translation>Nächster &amp;ungesehener Absatz</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Goes to the next paragraph that nobody has had on the screen yet.</source>
            <translation>Geht zum nächsten Absatz, den noch niemand auf dem Bildschirm hatte.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>&amp;Show the First</source>
            <translation>&amp;Erste Stelle zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Sign Off An&amp;yway</source>
            <translation>&amp;Trotzdem freigeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/coverage.py" />
            <source>Signs off with what is open; the key of the sign-off, pressed twice, does the same.</source>
            <translation>Gibt frei mit dem, was offen ist; zweimal die Taste der Freigabe tut dasselbe.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/edit.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/edit.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/edit.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/edit.py" />
            <source>Copy the &amp;Quote and Who Said It</source>
            <translation>&amp;Zitat mit Sprecher kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/edit.py" />
            <source>Copies the quote with its attribution in one sentence: “…,” said Lloyd Austin.</source>
            <translation>Kopiert das Zitat mit seiner Zuschreibung in einem Satz: „…“, sagte Lloyd Austin.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/edit.py" />
            <source>Copy the Article’s &amp;Link or Id</source>
            <translation>&amp;Link oder ID des Artikels kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/edit.py" />
            <source>Select the Annotation’s &amp;Words</source>
            <translation>Wörter &amp;der Annotation auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/edit.py" />
            <source>Selects the text of the current annotation, to copy it or to make another annotation of it.</source>
            <translation>Wählt den Text der aktuellen Annotation aus, um ihn zu kopieren oder eine weitere Annotation daraus zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;New Project…</source>
            <translation>&amp;Neues Projekt …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;Open Project…</source>
            <translation>&amp;Projekt öffnen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Open the &amp;Sample</source>
            <translation>&amp;Beispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;Import Files…</source>
            <translation>&amp;Dateien importieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Import &amp;Folder…</source>
            <translation>&amp;Ordner importieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>I&amp;mport from the Clipboard</source>
            <translation>Aus der &amp;Zwischenablage importieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Imports what you copied elsewhere: words of a page or a document, plain text, or files.</source>
            <translation>Importiert, was Sie anderswo kopiert haben: Wörter einer Seite oder eines Dokuments, reinen Text oder Dateien.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Writes articles with their annotations in any format; says first what that would lose.</source>
            <translation>Schreibt Artikel mit ihren Annotationen in jedem Format; sagt vorher, was dabei verloren ginge.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;Print…</source>
            <translation>D&amp;rucken …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Print Pre&amp;view…</source>
            <translation>Dr&amp;uckvorschau …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Export as P&amp;DF…</source>
            <translation>&amp;Als PDF exportieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Writes the article with its annotations, speakers and a legend to a PDF.</source>
            <translation>Schreibt den Artikel mit Annotationen, Sprechern und einer Legende in ein PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Export as We&amp;b Page…</source>
            <translation>Als &amp;Webseite exportieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Writes the article with its annotations and a list of its quotes to a page for the browser.</source>
            <translation>Schreibt den Artikel mit seinen Annotationen und einer Liste seiner Zitate auf eine Seite für den Browser.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;Label Scheme…</source>
            <translation>&amp;Label-Schema …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Edits the labels, their looks and guidelines, what may overlap, and the quote convention.</source>
            <translation>Bearbeitet die Labels, ihr Aussehen und ihre Richtlinien, was überlappen darf, und die Zitatkonvention.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Se&amp;ttings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;Tasten …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>Shows every action with its keys, to change them.</source>
            <translation>Zeigt alle Aktionen mit ihren Tasten, um sie zu ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;Close Project</source>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/file.py" />
            <source>&amp;Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/finding.py" />
            <source>&amp;Next Finding</source>
            <translation>&amp;Nächster Befund</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/finding.py" />
            <source>Goes to the next thing that a rule of the project’s convention finds odd.</source>
            <translation>Geht zur nächsten Stelle, die eine Regel der Projektkonvention auffällig findet.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/finding.py" />
            <source>&amp;Previous Finding</source>
            <translation>&amp;Voriger Befund</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/finding.py" />
            <source>Put It &amp;Right</source>
            <translation>&amp;Richtigstellen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/finding.py" />
            <source>Does what the finding in hand asks for, or asks who speaks where it is about that.</source>
            <translation>Tut, was der aktuelle Befund verlangt, oder fragt nach dem Sprecher, wenn es darum geht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/finding.py" />
            <source>&amp;Dismiss the Finding…</source>
            <translation>&amp;Befund verwerfen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/finding.py" />
            <source>Says why something is right as it is; it is not found again while it stays so.</source>
            <translation>Sagt, warum etwas richtig ist, wie es ist; solange es so bleibt, wird es nicht mehr bemängelt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>Opens the help at the page about what has the focus.</source>
            <translation>Öffnet die Hilfe auf der Seite über das, was den Fokus hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>&amp;Keys at a Glance</source>
            <translation>&amp;Tasten auf einen Blick</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>&amp;Find an Action…</source>
            <translation>&amp;Aktion suchen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>&amp;Tour of the First Minutes</source>
            <translation>&amp;Rundgang durch die ersten Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>Starts the tour anew.</source>
            <translation>Beginnt den Rundgang von vorn.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>Ski&amp;p This Step of the Tour</source>
            <translation>&amp;Diesen Schritt des Rundgangs auslassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>&amp;End the Tour</source>
            <translation>Rundgang &amp;beenden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>About the &amp;Suggestions</source>
            <translation>&amp;Über die Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/help.py" />
            <source>&amp;About Copydesk</source>
            <translation>Über &amp;Copydesk</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Accepting</source>
            <translation>&amp;Rückgängig: Bestätigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Accepting</source>
            <translation>&amp;Wiederherstellen: Bestätigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Removing</source>
            <translation>&amp;Rückgängig: Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Removing</source>
            <translation>&amp;Wiederherstellen: Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Changing the Label</source>
            <translation>&amp;Rückgängig: Label-Änderung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Changing the Label</source>
            <translation>&amp;Wiederherstellen: Label-Änderung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Moving the Edge</source>
            <translation>&amp;Rückgängig: Verschieben des Rands</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Moving the Edge</source>
            <translation>&amp;Wiederherstellen: Verschieben des Rands</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Adding the Entity</source>
            <translation>&amp;Rückgängig: Hinzufügen der Entität</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Adding the Entity</source>
            <translation>&amp;Wiederherstellen: Hinzufügen der Entität</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Adding the Quote</source>
            <translation>&amp;Rückgängig: Hinzufügen des Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Adding the Quote</source>
            <translation>&amp;Wiederherstellen: Hinzufügen des Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Changing the Quote</source>
            <translation>&amp;Rückgängig: Änderung des Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Changing the Quote</source>
            <translation>&amp;Wiederherstellen: Änderung des Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Adding to the Quote</source>
            <translation>&amp;Rückgängig: Erweiterung des Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Adding to the Quote</source>
            <translation>&amp;Wiederherstellen: Erweiterung des Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Removing a Part</source>
            <translation>&amp;Rückgängig: Entfernen eines Teils</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Removing a Part</source>
            <translation>&amp;Wiederherstellen: Entfernen eines Teils</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Choosing the Speaker</source>
            <translation>&amp;Rückgängig: Wahl des Sprechers</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Choosing the Speaker</source>
            <translation>&amp;Wiederherstellen: Wahl des Sprechers</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Changing the Kind</source>
            <translation>&amp;Rückgängig: Änderung der Art</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Changing the Kind</source>
            <translation>&amp;Wiederherstellen: Änderung der Art</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Restoring the Suggestion</source>
            <translation>&amp;Rückgängig: Zurückholen des Vorschlags</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Restoring the Suggestion</source>
            <translation>&amp;Wiederherstellen: Zurückholen des Vorschlags</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Changing the Role</source>
            <translation>&amp;Rückgängig: Änderung der Rolle</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Changing the Role</source>
            <translation>&amp;Wiederherstellen: Änderung der Rolle</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Swapping Cue and Source</source>
            <translation>&amp;Rückgängig: Tausch von Redesignal und Quelle</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Swapping Cue and Source</source>
            <translation>&amp;Wiederherstellen: Tausch von Redesignal und Quelle</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Splitting</source>
            <translation>&amp;Rückgängig: Teilen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Splitting</source>
            <translation>&amp;Wiederherstellen: Teilen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Merging</source>
            <translation>&amp;Rückgängig: Verbinden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Merging</source>
            <translation>&amp;Wiederherstellen: Verbinden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo the Sign-off</source>
            <translation>&amp;Rückgängig: Freigabe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo the Sign-off</source>
            <translation>&amp;Wiederherstellen: Freigabe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo the Remark</source>
            <translation>&amp;Rückgängig: Bemerkung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo the Remark</source>
            <translation>&amp;Wiederherstellen: Bemerkung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Rewording the Remark</source>
            <translation>&amp;Rückgängig: Änderung der Bemerkung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Rewording the Remark</source>
            <translation>&amp;Wiederherstellen: Änderung der Bemerkung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Removing the Remark</source>
            <translation>&amp;Rückgängig: Entfernen der Bemerkung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Removing the Remark</source>
            <translation>&amp;Wiederherstellen: Entfernen der Bemerkung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Dismissing the Quotations</source>
            <translation>&amp;Rückgängig: Verwerfen der Anführungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Dismissing the Quotations</source>
            <translation>&amp;Wiederherstellen: Verwerfen der Anführungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Several Corrections</source>
            <translation>&amp;Rückgängig: Mehrere Korrekturen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Several Corrections</source>
            <translation>&amp;Wiederherstellen: Mehrere Korrekturen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Labelling the Same Name</source>
            <translation>&amp;Rückgängig: Labels für denselben Namen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Labelling the Same Name</source>
            <translation>&amp;Wiederherstellen: Labels für denselben Namen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Relabelling the Same Name</source>
            <translation>&amp;Rückgängig: Neue Labels für denselben Namen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Relabelling the Same Name</source>
            <translation>&amp;Wiederherstellen: Neue Labels für denselben Namen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Removing the Same Name</source>
            <translation>&amp;Rückgängig: Entfernen desselben Namens</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Removing the Same Name</source>
            <translation>&amp;Wiederherstellen: Entfernen desselben Namens</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo the Import</source>
            <translation>&amp;Rückgängig: Import</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo the Import</source>
            <translation>&amp;Wiederherstellen: Import</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Undo Taking the Sign-off Back</source>
            <translation>&amp;Rückgängig: Rücknahme der Freigabe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/history_texts.py" />
            <source>&amp;Redo Taking the Sign-off Back</source>
            <translation>&amp;Wiederherstellen: Rücknahme der Freigabe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>&amp;Filter the Annotations</source>
            <translation>&amp;Annotationen filtern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>Lists annotations by state, label, words, or how sure the machine is.</source>
            <translation>Zeigt Annotationen nach Zustand, Label, Wörtern oder danach, wie sicher die Maschine ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>&amp;Next in the List</source>
            <translation>&amp;Nächste in der Liste</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>Goes to the next annotation that the filter lists, in the order of the list.</source>
            <translation>Geht zur nächsten Annotation, die der Filter zeigt, in der Reihenfolge der Liste.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>&amp;Previous in the List</source>
            <translation>&amp;Vorige in der Liste</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>&amp;Go to the Rejected Suggestions</source>
            <translation>&amp;Zu den abgelehnten Vorschlägen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>&amp;Restore the Rejected Suggestion</source>
            <translation>A&amp;bgelehnten Vorschlag zurückholen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>Brings back the suggestion that is chosen under Rejected; it is confirmed thereby.</source>
            <translation>Holt den unter „Abgelehnt“ gewählten Vorschlag zurück; er ist damit bestätigt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/listing.py" />
            <source>Restore &amp;All Rejected Suggestions</source>
            <translation>A&amp;lle abgelehnten Vorschläge zurückholen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Annotate</source>
            <translation>&amp;Annotieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>A&amp;rticle</source>
            <translation>A&amp;rtikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;View</source>
            <translation>A&amp;nsicht</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>Care&amp;t</source>
            <translation>S&amp;chreibmarke</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Select</source>
            <translation>&amp;Auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Go To</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Label</source>
            <translation>&amp;Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Quote</source>
            <translation>Z&amp;itat</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>Spea&amp;ker</source>
            <translation>&amp;Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>E&amp;dges</source>
            <translation>&amp;Ränder</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>S&amp;hape</source>
            <translation>&amp;Form</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>Sa&amp;me Name</source>
            <translation>&amp;Derselbe Name</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Label All Hits</source>
            <translation>Allen &amp;Treffern ein Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Reading Type</source>
            <translation>&amp;Leseschrift</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Colours of Labels</source>
            <translation>&amp;Farben der Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Names of Labels</source>
            <translation>&amp;Namen der Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Weak Suggestions</source>
            <translation>&amp;Schwache Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Panels</source>
            <translation>&amp;Bereiche</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>L&amp;ist</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Findings</source>
            <translation>Befu&amp;nde</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Remark</source>
            <translation>&amp;Bemerkung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/menu_titles.py" />
            <source>&amp;Before the Sign-off</source>
            <translation>V&amp;or der Freigabe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>Do It to &amp;All Other Mentions</source>
            <translation>&amp;Auch an allen anderen Stellen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>Labels or removes the other mentions of the name too, as was just done to one; one undo for all.</source>
            <translation>Gibt auch den anderen Nennungen des Namens das Label oder entfernt es, wie eben bei einer; gemeinsam rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>&amp;Choose Among the Other Mentions…</source>
            <translation>Andere &amp;Nennungen auswählen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>Lists the other mentions with the words around them, to be ticked one by one.</source>
            <translation>Zeigt die anderen Nennungen mit den Wörtern um sie herum, einzeln anzukreuzen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>Do It in All A&amp;rticles…</source>
            <translation>&amp;In allen Artikeln …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>Lists all mentions of the name in the project, to be ticked and changed together.</source>
            <translation>Zeigt alle Nennungen des Namens im Projekt, um sie anzukreuzen und gemeinsam zu ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>&amp;Undo in All Articles</source>
            <translation>In allen Artikeln &amp;rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>Takes the last change to all articles back, in those that nobody has changed since.</source>
            <translation>Nimmt die letzte Änderung an allen Artikeln zurück, wo seither niemand etwas geändert hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>&amp;Leave the Other Mentions</source>
            <translation>Andere Nennungen &amp;lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/naming.py" />
            <source>Takes the offer away; so does Escape, and the next correction.</source>
            <translation>Nimmt das Angebot weg; das tun auch Esc und die nächste Korrektur.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>Write a &amp;Note…</source>
            <translation>&amp;Notiz schreiben …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>Writes a note on the selected words, the current annotation, or else the article.</source>
            <translation>Schreibt eine Notiz zu den ausgewählten Wörtern, zur aktuellen Annotation oder sonst zum Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>Note on the &amp;Article…</source>
            <translation>Notiz &amp;zum Artikel …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>&amp;Flag the Article</source>
            <translation>&amp;Artikel vormerken</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>Marks the article to be looked at again, or takes the flag back.</source>
            <translation>Merkt den Artikel zum Nachsehen vor, oder nimmt das zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>As&amp;k a Colleague…</source>
            <translation>&amp;Kollegen fragen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>Puts a question on the article, for whoever opens it next.</source>
            <translation>Stellt eine Frage zum Artikel an alle, die ihn als Nächste öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>&amp;Skip and Open Next</source>
            <translation>&amp;Überspringen und nächsten öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>Leaves the article for later, and opens the next one that is not gold.</source>
            <translation>Lässt den Artikel für später liegen und öffnet den nächsten, der nicht Gold ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>Next F&amp;lagged Article</source>
            <translation>Nächster &amp;vorgemerkter Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/remark.py" />
            <source>Next Article with a &amp;Question</source>
            <translation>Nächster Artikel &amp;mit Frage</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>&amp;Find in the Article…</source>
            <translation>&amp;Im Artikel suchen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Marks all places that have the words or the pattern, and goes from one to the next.</source>
            <translation>Markiert alle Stellen mit den Wörtern oder dem Muster und geht von einer zur nächsten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Find &amp;Next</source>
            <translation>&amp;Weitersuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Find &amp;Previous</source>
            <translation>&amp;Rückwärts suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Match &amp;Case</source>
            <translation>Groß- und Kleinschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Tells capitals and small letters apart.</source>
            <translation>Unterscheidet große und kleine Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>&amp;Whole Words</source>
            <translation>G&amp;anze Wörter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Finds the words only where no letter goes on from them.</source>
            <translation>Findet die Wörter nur dort, wo kein Buchstabe daran anschließt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Regular E&amp;xpression</source>
            <translation>R&amp;egulärer Ausdruck</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Takes what is typed for a pattern: “A\w+n” finds Austin and Aden.</source>
            <translation>Nimmt die Eingabe als Muster: „A\w+n“ findet Austin und Aden.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Label All Hits as {title}…</source>
            <translation>&amp;Allen Treffern das Label {title} geben …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Lists all places that were found, to be given this label together; one undo for all.</source>
            <translation>Zeigt alle gefundenen Stellen, um ihnen gemeinsam dieses Label zu geben; gemeinsam rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Find in &amp;All Articles…</source>
            <translation>In allen Artikeln &amp;suchen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Lists all places in the project that have the words or the pattern.</source>
            <translation>Zeigt alle Stellen des Projekts mit den Wörtern oder dem Muster.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>&amp;Stop in All Articles</source>
            <translation>I&amp;n allen Artikeln anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/searching.py" />
            <source>Cl&amp;ose the Search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Likeliest Speaker</source>
            <translation>&amp;Wahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Second Likeliest Speaker</source>
            <translation>&amp;Zweitwahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Third Likeliest Speaker</source>
            <translation>&amp;Drittwahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Fourth Likeliest Speaker</source>
            <translation>&amp;Viertwahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>F&amp;ifth Likeliest Speaker</source>
            <translation>&amp;Fünftwahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Si&amp;xth Likeliest Speaker</source>
            <translation>&amp;Sechstwahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>S&amp;eventh Likeliest Speaker</source>
            <translation>S&amp;iebtwahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Ei&amp;ghth Likeliest Speaker</source>
            <translation>&amp;Achtwahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Ninth Likeliest S&amp;peaker</source>
            <translation>&amp;Neuntwahrscheinlichster Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>End One Cla&amp;use Later</source>
            <translation>Einen S&amp;atzteil später enden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>End One Clau&amp;se Earlier</source>
            <translation>Einen Sa&amp;tzteil früher enden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Begin One Clause Earlier</source>
            <translation>Einen Satztei&amp;l früher beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Begin &amp;One Clause Later</source>
            <translation>Einen Satzteil s&amp;päter beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Grow to the Quotation Marks</source>
            <translation>&amp;Bis zu den Anführungszeichen erweitern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Takes in all that the quotation marks around hold: of what is current or selected, or the caret.</source>
            <translation>Nimmt alles auf, was die Anführungszeichen ringsum umschließen: um die aktuelle Annotation, die Auswahl oder die Schreibmarke.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Split at the Caret</source>
            <translation>&amp;An der Schreibmarke teilen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Makes two of the entity or the part of a quote at the caret; between two parts, two quotes.</source>
            <translation>Macht zwei aus der Entität oder dem Teil eines Zitats an der Schreibmarke; zwischen zwei Teilen zwei Zitate.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Merge With the Neighbour</source>
            <translation>&amp;Mit dem Nachbarn verbinden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Makes one of the current entity and the nearest one of its label, or of two quotes.</source>
            <translation>Macht eine Entität aus der aktuellen und der nächsten mit ihrem Label, oder ein Zitat aus zweien.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Swap &amp;Cue and Source</source>
            <translation>&amp;Signalwort und Quelle tauschen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>What was the cue of the quote is its source, and the other way round.</source>
            <translation>Was das Signalwort des Zitats war, ist seine Quelle, und umgekehrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Repeat the Last Correction</source>
            <translation>&amp;Letzte Korrektur wiederholen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Does once more, to what is current or selected now, what was done last.</source>
            <translation>Tut mit dem, was jetzt aktuell oder ausgewählt ist, noch einmal, was zuletzt getan wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Names the speaker by place in the list of who could speak, without opening it.</source>
            <translation>Benennt den Sprecher nach seinem Platz in der Liste der möglichen, ohne sie zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>&amp;Nobody Nameable</source>
            <translation>Niemand zu &amp;benennen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/shape.py" />
            <source>Says that nobody who has a name speaks the quote.</source>
            <translation>Sagt, dass niemand mit einem Namen das Zitat spricht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>What Is &amp;Here?</source>
            <translation>&amp;Was ist hier?</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>Lists all annotations at the caret, or under the pointer, to pick one by its number.</source>
            <translation>Zeigt alle Annotationen an der Schreibmarke oder unter dem Mauszeiger, um eine nach ihrer Nummer zu wählen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>&amp;Change When They Show</source>
            <translation>&amp;Wechseln, wann sie erscheinen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>Names the labels beside the words: never, where the pointer is, or always.</source>
            <translation>Nennt die Labels neben den Wörtern: nie, wo der Mauszeiger ist, oder immer.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>&amp;Never</source>
            <translation>&amp;Nie</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>Where the &amp;Pointer Is</source>
            <translation>Wo &amp;der Mauszeiger ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>&amp;Always</source>
            <translation>&amp;Immer</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>&amp;Raise the Threshold</source>
            <translation>&amp;Schwelle anheben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>Draws more suggestions faintly: those of which the machine is less sure.</source>
            <translation>Zeichnet mehr Vorschläge blass: die, bei denen die Maschine weniger sicher ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>&amp;Lower the Threshold</source>
            <translation>S&amp;chwelle senken</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>&amp;Hide Them</source>
            <translation>&amp;Ausblenden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/sight.py" />
            <source>Hides suggestions below the threshold instead of drawing them faintly. Nothing is removed.</source>
            <translation>Blendet Vorschläge unter der Schwelle aus, statt sie blass zu zeichnen. Entfernt wird nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>Open an article first.</source>
            <translation>Öffnen Sie zuerst einen Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>Go to an annotation first, with Tab or the mouse.</source>
            <translation>Gehen Sie zuerst zu einer Annotation, mit Tab oder der Maus.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>An editor has confirmed this already.</source>
            <translation>Dies hat schon jemand bestätigt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>There is no quote yet. Select the words that were said and press Q.</source>
            <translation>Es gibt noch kein Zitat. Wählen Sie die gesagten Worte aus und drücken Sie Q.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>Go to a quote first, with Tab or the mouse.</source>
            <translation>Gehen Sie zuerst zu einem Zitat, mit Tab oder der Maus.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>There is nothing left to undo in this article.</source>
            <translation>In diesem Artikel gibt es nichts mehr rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>There is nothing to redo in this article.</source>
            <translation>In diesem Artikel gibt es nichts wiederherzustellen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>This article is not signed off.</source>
            <translation>Dieser Artikel ist nicht freigegeben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>No article is waiting for suggestions.</source>
            <translation>Kein Artikel wartet auf Vorschläge.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>This article was corrected already; new suggestions would undo that.</source>
            <translation>Dieser Artikel wurde schon korrigiert; neue Vorschläge würden das zunichtemachen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>Every quotation is in a quote, or was dismissed.</source>
            <translation>Jede Anführung ist in einem Zitat oder wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>Every quotation is accounted for, and every paragraph was on the screen.</source>
            <translation>Jede Anführung ist erfasst, und jeder Absatz war auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>No rule finds anything in this article.</source>
            <translation>Keine Regel findet etwas in diesem Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>No article is being read just now.</source>
            <translation>Im Augenblick wird kein Artikel gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>Choose a suggestion under Rejected first.</source>
            <translation>Wählen Sie zuerst einen Vorschlag unter „Abgelehnt“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>No suggestion of this article was rejected.</source>
            <translation>In diesem Artikel wurde kein Vorschlag abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/situation.py" />
            <source>There is no tour under way.</source>
            <translation>Im Augenblick läuft kein Rundgang.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Zoom &amp;In</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Zoom &amp;Out</source>
            <translation>V&amp;erkleinern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Zoom &amp;100 %</source>
            <translation>&amp;Zoom 100 %</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Serif: Literata</source>
            <translation>&amp;Serifenschrift: Literata</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>S&amp;ans Serif: Inter</source>
            <translation>Serifenlos: &amp;Inter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Wider Spacing, Easier for Dyslexic Readers</source>
            <translation>&amp;Weitere Abstände, leichter bei Leseschwäche</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>More room between letters, words and lines, shorter lines, a sans serif; again for none.</source>
            <translation>Mehr Raum zwischen Buchstaben, Wörtern und Zeilen, kürzere Zeilen, serifenlos; noch einmal für keinen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Longer Lines</source>
            <translation>&amp;Längere Zeilen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Sho&amp;rter Lines</source>
            <translation>&amp;Kürzere Zeilen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Lines &amp;Farther Apart</source>
            <translation>&amp;Zeilen weiter auseinander</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Lines &amp;Closer Together</source>
            <translation>Zeilen &amp;enger zusammen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>As a &amp;Newspaper</source>
            <translation>Wie ei&amp;ne Zeitung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Theme of the &amp;System</source>
            <translation>&amp;Design des Systems</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Light Theme</source>
            <translation>&amp;Helles Design</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Dark Theme</source>
            <translation>D&amp;unkles Design</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;High Contrast, Light</source>
            <translation>Hoher &amp;Kontrast, hell</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>High &amp;Contrast, Dark</source>
            <translation>H&amp;oher Kontrast, dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Colours of the &amp;Scheme</source>
            <translation>&amp;Farben des Schemas</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Okabe–Ito, Safe for Colour-blind Eyes</source>
            <translation>&amp;Okabe–Ito, sicher bei Farbenblindheit</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Monochrome, Told Apart by Patterns</source>
            <translation>&amp;Einfarbig, nach Mustern zu unterscheiden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Shows this panel, or hides it when it is in front.</source>
            <translation>Zeigt diesen Bereich, oder blendet ihn aus, wenn er vorn ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Next &amp;Panel</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>P&amp;revious Panel</source>
            <translation>&amp;Voriger Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>F&amp;loat the Panel, or Put It Back</source>
            <translation>Bereich &amp;lösen oder andocken</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Makes the panel that has the focus a window of its own, or puts it back.</source>
            <translation>Macht den Bereich mit dem Fokus zu einem eigenen Fenster, oder setzt ihn zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Move the Panel to the Next Side</source>
            <translation>Bereich auf &amp;die nächste Seite</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Moves the panel that has the focus on: left, below, right, above.</source>
            <translation>Bewegt den Bereich mit dem Fokus weiter: links, unten, rechts, oben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Widen the Panel</source>
            <translation>B&amp;ereich verbreitern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Narrow the Panel</source>
            <translation>Berei&amp;ch verschmälern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>Rese&amp;t the Layout</source>
            <translation>Anordnung &amp;zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/actions/view.py" />
            <source>&amp;Filter the Queue</source>
            <translation>&amp;Artikelliste filtern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/panels.py" />
            <source>&amp;Queue</source>
            <translation>&amp;Artikelliste</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/panels.py" />
            <source>&amp;Annotations</source>
            <translation>Ann&amp;otationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/panels.py" />
            <source>N&amp;otes</source>
            <translation>No&amp;tizen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/panels.py" />
            <source>&amp;Earlier Decisions</source>
            <translation>&amp;Frühere Entscheidungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/panels.py" />
            <source>&amp;Guidelines</source>
            <translation>&amp;Richtlinien</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/panels.py" />
            <source>&amp;Hits in All Articles</source>
            <translation>Treffer &amp;in allen Artikeln</translation>
        </message>
    </context>
    <context>
        <name>AnnotatedPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotated_page.py" />
            <source>No annotation is current.</source>
            <translation>Keine Annotation ist aktuell.</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <location filename="../../desktop/copydesk/ui/announcing.py" />
            <source>nobody named as speaker</source>
            <translation>niemand als Sprecher benannt</translation>
        </message>
    </context>
    <context>
        <name>ApartExport</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/apart.py" />
            <source>The export broke off.</source>
            <translation>Der Export brach ab.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <location filename="../../desktop/copydesk/ui/app.py" />
            <source>The project {path} is no longer there.</source>
            <translation>Das Projekt {path} ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/app.py" />
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/app.py" />
            <source>The sample could not be made: {error}.</source>
            <translation>Das Beispiel konnte nicht angelegt werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/app.py" />
            <source>Open Project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/app.py" />
            <source>Copydesk projects (*.copydesk)</source>
            <translation>Copydesk-Projekte (*.copydesk)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/app.py" />
            <source>New Project</source>
            <translation>Neues Projekt</translation>
        </message>
    </context>
    <context>
        <name>ArticleHeader</name>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/article_header.py" />
            <source>Next article  ({key})</source>
            <translation>Nächster Artikel  ({key})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/article_header.py" />
            <source>Sign off  ({key})</source>
            <translation>Freigeben  ({key})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/article_header.py" />
            <source>gold, signed off by {annotator} on {when}</source>
            <translation>Gold, freigegeben von {annotator} am {when}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/page/article_page.py" />
            <source>Article text</source>
            <translation>Text des Artikels</translation>
        </message>
    </context>
    <context>
        <name>AskingPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>&amp;Export</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>{articles} articles with {annotations} annotations</source>
            <translation>{articles} Artikel mit {annotations} Annotationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>1 article with {annotations} annotations</source>
            <translation>1 Artikel mit {annotations} Annotationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>The format and the convention carry all of it.</source>
            <translation>Format und Konvention nehmen alles davon auf.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Would be lost or altered in the first {n} articles:</source>
            <translation>In den ersten {n} Artikeln ginge verloren oder änderte sich:</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Would be lost or altered:</source>
            <translation>Es ginge verloren oder änderte sich:</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Words and overlaps that do not fit are found while it is written, and listed then.</source>
            <translation>Wörter und Überlappungen, die nicht passen, zeigen sich beim Schreiben und werden dann aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>“{name}” is there already, and will be replaced.</source>
            <translation>„{name}“ gibt es schon; die Datei wird ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/cheat_sheet.py" />
            <source>Keys at a Glance</source>
            <translation>Tasten auf einen Blick</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/cheat_sheet.py" />
            <source>&amp;Print…</source>
            <translation>&amp;Drucken …</translation>
        </message>
    </context>
    <context>
        <name>ColourField</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/colour_field.py" />
            <source>Pick a colour</source>
            <translation>Farbe wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/colour_field.py" />
            <source>Use the nearest that passes</source>
            <translation>Nächste lesbare nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/colour_field.py" />
            <source>✔ {ratio}:1</source>
            <translation>✔ {ratio}:1</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/colour_field.py" />
            <source>✘ {ratio}:1, less than {least}:1</source>
            <translation>✘ {ratio}:1, weniger als {least}:1</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/colour_field.py" />
            <source>How well it stands out from page, panel and selection; text needs 4.5:1.</source>
            <translation>Wie gut sie sich von Seite, Bereich und Auswahl abhebt; Text braucht 4,5:1.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/colour_field.py" />
            <source>Pick a Colour</source>
            <translation>Farbe wählen</translation>
        </message>
    </context>
    <context>
        <name>ColoursPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>Colours of labels</source>
            <translation>Farben der Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>Underlines tell labels apart without any colour. Colours too faint to read are corrected.</source>
            <translation>Unterstreichungen unterscheiden Labels ganz ohne Farbe. Zu blasse Farben werden berichtigt.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/command_palette.py" />
            <source>Find an Action</source>
            <translation>Aktion suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/command_palette.py" />
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/command_palette.py" />
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/command_palette.py" />
            <source>This cannot be done just now.</source>
            <translation>Das geht im Augenblick nicht.</translation>
        </message>
    </context>
    <context>
        <name>ConventionPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/convention_page.py" />
            <source>{title}, this project’s own</source>
            <translation>{title}, eigene dieses Projekts</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/convention_page.py" />
            <source>&amp;Convention that the project follows</source>
            <translation>&amp;Konvention, der das Projekt folgt</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/copying.py" />
            <source>Copied: {sentence}</source>
            <translation>Kopiert: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>Coverage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>One quotation is in no quote.</source>
            <translation>Eine Anführung ist in keinem Zitat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>{n} quotations are in no quote.</source>
            <translation>{n} Anführungen sind in keinem Zitat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>One paragraph was not on the screen.</source>
            <translation>Ein Absatz war nicht auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>{n} paragraphs were not on the screen.</source>
            <translation>{n} Absätze waren nicht auf dem Bildschirm.</translation>
        </message>
    </context>
    <context>
        <name>CoverageStrip</name>
        <message>
            <location filename="../../desktop/copydesk/ui/page/coverage_strip.py" />
            <source>Coverage of the article</source>
            <translation>Abdeckung des Artikels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/coverage_strip.py" />
            <source>Every quotation is accounted for, and every paragraph was on the screen.</source>
            <translation>Jede Anführung ist erfasst, und jeder Absatz war auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/coverage_strip.py" />
            <source>In no quote: {words}</source>
            <translation>In keinem Zitat: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/coverage_strip.py" />
            <source>Not on the screen yet.</source>
            <translation>Noch nicht auf dem Bildschirm gewesen.</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message>
            <location filename="../../desktop/copydesk/ui/crash.py" />
            <source>Something unexpected happened</source>
            <translation>Etwas Unerwartetes ist geschehen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/crash.py" />
            <source>Copydesk met an error of its own. What the status bar called saved is in the project file; you can go on.</source>
            <translation>Copydesk hat einen eigenen Fehler gemacht. Was die Statusleiste als gespeichert gemeldet hat, ist in der Projektdatei; Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/crash.py" />
            <source>What happened is written down in {path}.</source>
            <translation>Was geschehen ist, steht in {path}.</translation>
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/docks.py" />
            <source>Hide this panel</source>
            <translation>Diesen Bereich ausblenden</translation>
        </message>
    </context>
    <context>
        <name>Doubt</name>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>the family name alone</source>
            <translation>nur der Familienname</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>part of something longer</source>
            <translation>Teil von etwas Längerem</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>an editor decided otherwise</source>
            <translation>es wurde anders entschieden</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/dropping.py" />
            <source>Let go to open {project}</source>
            <translation>Loslassen, um {project} zu öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/dropping.py" />
            <source>Let go to import {name}</source>
            <translation>Loslassen, um {name} zu importieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/dropping.py" />
            <source>Let go to import {count} files</source>
            <translation>Loslassen, um {count} Dateien zu importieren</translation>
        </message>
    </context>
    <context>
        <name>Edging</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/edging.py" />
            <source>The edge cannot go further that way.</source>
            <translation>Der Rand kann in diese Richtung nicht weiter.</translation>
        </message>
    </context>
    <context>
        <name>Entities</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/entity_model.py" />
            <source>{state}.</source>
            <translation>{state}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/entity_model.py" />
            <source>{title}, {n}</source>
            <translation>{title}, {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/entity_model.py" />
            <source>{words}, {label}, {state}</source>
            <translation>{words}, {label}, {state}</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/dialog.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/dialog.py" />
            <source>“{path}” could not be written: {error}. Choose another place.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {error}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/dialog.py" />
            <source>The export was stopped, and nothing was written.</source>
            <translation>Der Export wurde abgebrochen und nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/dialog.py" />
            <source>The losses cannot be shown: {error}</source>
            <translation>Die Verluste lassen sich nicht zeigen: {error}</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Signed off</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Begun or signed off</source>
            <translation>Begonnen oder freigegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Begun, not signed off</source>
            <translation>Begonnen, nicht freigegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Suggested, nothing corrected</source>
            <translation>Vorgeschlagen, nichts korrigiert</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>about {n} min left</source>
            <translation>noch etwa {n} min</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>Import Articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>Articles and annotations ({suffixes})</source>
            <translation>Artikel und Annotationen ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>Import a Folder</source>
            <translation>Ordner importieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>What is on the clipboard could not be written to a file: {error}. Free some space.</source>
            <translation>Was in der Zwischenablage ist, ließ sich nicht in eine Datei schreiben: {error}. Schaffen Sie etwas Platz.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>There are no words on the clipboard; copy an article first.</source>
            <translation>In der Zwischenablage sind keine Wörter; kopieren Sie erst einen Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>This article has no original beside it: its text came in as it is.</source>
            <translation>Zu diesem Artikel gibt es kein Original: Sein Text kam herein, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>Save the Original</source>
            <translation>Original speichern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>“{path}” could not be written: {error}. Choose another place.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {error}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/files.py" />
            <source>The original was written to {path}.</source>
            <translation>Das Original wurde in {path} geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>All labels</source>
            <translation>Alle Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>Quotes, {kind}</source>
            <translation>Zitate, {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>All ({n})</source>
            <translation>Alle ({n})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>{sign} {state} ({n})</source>
            <translation>{sign} {state} ({n})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>✖ Rejected ({n})</source>
            <translation>✖ Abgelehnt ({n})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>Search the annotations</source>
            <translation>Annotationen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>List annotations by state</source>
            <translation>Annotationen nach Zustand zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>List annotations by label</source>
            <translation>Annotationen nach Label zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>List suggestions that the machine is less sure of</source>
            <translation>Vorschläge zeigen, bei denen die Maschine weniger sicher ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>Order of the annotations</source>
            <translation>Reihenfolge der Annotationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>All scores</source>
            <translation>Alle Werte</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>Below {percent}</source>
            <translation>Unter {percent}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>More to choose by, and the order</source>
            <translation>Mehr Auswahl, und die Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>List all annotations again</source>
            <translation>Wieder alle Annotationen zeigen</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../desktop/copydesk/ui/search/find_bar.py" />
            <source>Find in the article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/find_bar.py" />
            <source>Hits</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/find_bar.py" />
            <source>Label all</source>
            <translation>Allen ein Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/find_bar.py" />
            <source>No pattern: {reason}.</source>
            <translation>Kein Muster: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/find_bar.py" />
            <source>No pattern: {reason}, at character {place}.</source>
            <translation>Kein Muster: {reason}, an Stelle {place}.</translation>
        </message>
    </context>
    <context>
        <name>FindingCount</name>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_count.py" />
            <source>Findings: {n}</source>
            <translation>Befunde: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_count.py" />
            <source>What the linter finds in this article. {key} lists it.</source>
            <translation>Was die Prüfung in diesem Artikel findet. {key} zeigt es als Liste.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>This {mark} has no partner in its paragraph.</source>
            <translation>Zu diesem {mark} fehlt im Absatz das Gegenstück.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>This {mark} is never closed, and the next paragraph does not go on with it.</source>
            <translation>Dieses {mark} wird nie geschlossen, und der nächste Absatz führt es nicht fort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The quotation marks are left out of the content.</source>
            <translation>Die Anführungszeichen fehlen im Inhalt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Take in both quotation marks</source>
            <translation>Beide Anführungszeichen aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The content ends at one quotation mark and misses its partner.</source>
            <translation>Der Inhalt endet an einem Anführungszeichen, und das Gegenstück fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Put the edge at the quotation mark</source>
            <translation>Rand an das Anführungszeichen setzen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The content holds its quotation marks.</source>
            <translation>Der Inhalt enthält seine Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Leave out the quotation marks</source>
            <translation>Anführungszeichen weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The content ends with the {mark} behind it.</source>
            <translation>Der Inhalt endet mit dem {mark} dahinter.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Leave out the last character</source>
            <translation>Letztes Zeichen weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The {mark} right behind the content is left out.</source>
            <translation>Das {mark} gleich hinter dem Inhalt fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Take in the next character</source>
            <translation>Nächstes Zeichen aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The content begins with “that”.</source>
            <translation>Der Inhalt beginnt mit „that“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Leave out “that”</source>
            <translation>„that“ weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The “that” before the content is left out.</source>
            <translation>Das „that“ vor dem Inhalt fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Take in “that”</source>
            <translation>„that“ aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The content begins with “to”.</source>
            <translation>Der Inhalt beginnt mit „to“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Leave out “to”</source>
            <translation>„to“ weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The “to” before the content is left out.</source>
            <translation>Das „to“ vor dem Inhalt fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Take in “to”</source>
            <translation>„to“ aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Indirect speech is labelled as a quote.</source>
            <translation>Indirekte Rede ist als Zitat markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Remove the quote</source>
            <translation>Zitat entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The content holds words outside the quotation marks.</source>
            <translation>Der Inhalt enthält Wörter außerhalb der Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Keep the words between the marks only</source>
            <translation>Nur die Wörter zwischen den Zeichen behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The cue is more than “{words}”: it holds an auxiliary, a negation or an adverb.</source>
            <translation>Das Signalwort ist mehr als „{words}“: Es enthält ein Hilfsverb, eine Verneinung oder ein Adverb.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Keep the bare verb</source>
            <translation>Nur das Verb behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The cue is less than “{words}”: its auxiliary is left out.</source>
            <translation>Das Signalwort ist weniger als „{words}“: Sein Hilfsverb fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Take in the auxiliary</source>
            <translation>Hilfsverb aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The quote has no cue.</source>
            <translation>Das Zitat hat kein Signalwort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>There is no word in this content.</source>
            <translation>In diesem Inhalt steht kein Wort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>“{words}” is cue or source, and lies in the content.</source>
            <translation>„{words}“ ist Signalwort oder Quelle und liegt im Inhalt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Take it out of the content</source>
            <translation>Aus dem Inhalt herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>“{words}” stands paragraphs away from the content that it belongs to.</source>
            <translation>„{words}“ steht Absätze von dem Inhalt entfernt, zu dem es gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Take it away from the quote</source>
            <translation>Vom Zitat wegnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>A part of the quote has a blank or punctuation at its edge; “{words}” has not.</source>
            <translation>Ein Teil des Zitats hat ein Leer- oder Satzzeichen am Rand; „{words}“ nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Tidy the edge</source>
            <translation>Rand bereinigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>A part of the quote begins or ends within a word of “{words}”.</source>
            <translation>Ein Teil des Zitats beginnt oder endet mitten in einem Wort von „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Take in the whole word</source>
            <translation>Das ganze Wort aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>{words} is a quote, though nobody is said to speak: it may be a term or scare quotes.</source>
            <translation>{words} ist ein Zitat, obwohl niemand spricht: Vielleicht ist es ein Begriff oder eine Distanzierung.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The quotation goes on in this paragraph, and its quote does not.</source>
            <translation>Die Anführung geht in diesem Absatz weiter, ihr Zitat nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Add the paragraphs to the quote</source>
            <translation>Absätze zum Zitat hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>These words are in the content of another quote already.</source>
            <translation>Diese Wörter sind schon im Inhalt eines anderen Zitats.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Remove the inner quote</source>
            <translation>Inneres Zitat entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>“{words}” speaks, and the quote does not name the speaker.</source>
            <translation>„{words}“ spricht, und das Zitat benennt den Sprecher nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Name “{name}” as the speaker</source>
            <translation>„{name}“ als Sprecher benennen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The speaker is called “{words}”, which is no name.</source>
            <translation>Der Sprecher heißt „{words}“, und das ist kein Name.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Nobody has said yet who “{words}” is.</source>
            <translation>Noch hat niemand gesagt, wer „{words}“ ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The entity has a blank or punctuation at its edge; “{words}” has not.</source>
            <translation>Die Entität hat ein Leer- oder Satzzeichen am Rand; „{words}“ nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The possessive is no part of the name “{words}”.</source>
            <translation>Der Genitiv gehört nicht zum Namen „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Leave out the possessive</source>
            <translation>Genitiv weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>The entity begins or ends within a word of “{words}”.</source>
            <translation>Die Entität beginnt oder endet mitten in einem Wort von „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>“{words}” overlaps another entity that is {label} too.</source>
            <translation>„{words}“ überlappt eine andere Entität, die auch {label} ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Remove this one</source>
            <translation>Diese entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>“{words}” overlaps another annotation, which the project’s scheme forbids.</source>
            <translation>„{words}“ überlappt eine andere Annotation, was das Schema des Projekts verbietet.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Remove the suggestion</source>
            <translation>Vorschlag entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>“{words}” is {label} here and {usual} in {count} other places.</source>
            <translation>„{words}“ ist hier {label} und an {count} anderen Stellen {usual}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Label it {usual}</source>
            <translation>Das Label {usual} geben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>Choose the speaker…</source>
            <translation>Sprecher wählen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>{convention}: {sentence}</source>
            <translation>{convention}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Findings of the linter</source>
            <translation>Befunde der Prüfung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>What the convention says</source>
            <translation>Was die Konvention sagt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Dismissed</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Put Right ({key})</source>
            <translation>Richtigstellen ({key})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Dismiss… ({key})</source>
            <translation>Verwerfen … ({key})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Dismissed: {n}</source>
            <translation>Verworfen: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Findings: {n}</source>
            <translation>Befunde: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Findings: {n}, of which {listed} are listed</source>
            <translation>Befunde: {n}, davon gezeigt: {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Open an article to see what its rules find.</source>
            <translation>Öffnen Sie einen Artikel, um zu sehen, was die Regeln finden.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Nothing found. The article is as “{convention}” wants it.</source>
            <translation>Nichts gefunden. Der Artikel ist, wie „{convention}“ ihn haben will.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>{wrong} Dismissed by {annotator}: {reason}.</source>
            <translation>{wrong} Verworfen von {annotator}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Put right: {fix}.</source>
            <translation>Richtigstellen: {fix}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/findings_list.py" />
            <source>Press Return to bring it back.</source>
            <translation>Die Eingabetaste holt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>Fixing</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/fixing.py" />
            <source>No rule finds anything in this article.</source>
            <translation>Keine Regel findet etwas in diesem Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/fixing.py" />
            <source>Done: {fix}.</source>
            <translation>Erledigt: {fix}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/fixing.py" />
            <source>Only you can know what is right here. Correct it, or dismiss it.</source>
            <translation>Nur Sie können wissen, was hier richtig ist. Korrigieren Sie es, oder verwerfen Sie den Befund.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/fixing.py" />
            <source>Why is this right as it is?</source>
            <translation>Warum ist dies richtig, wie es ist?</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/fixing.py" />
            <source>Dismissed: {reason}.</source>
            <translation>Verworfen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/fixing.py" />
            <source>Go to a finding first, with F.</source>
            <translation>Gehen Sie zuerst zu einem Befund, mit F.</translation>
        </message>
    </context>
    <context>
        <name>FormatForm</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>As annotated</source>
            <translation>Wie annotiert</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>C&amp;hoose…</source>
            <translation>Wä&amp;hlen…</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>Choose where it goes</source>
            <translation>Wählen, wohin es geht</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>Write nothing if &amp;something would be lost</source>
            <translation>Nichts schreiben, wenn &amp;etwas verloren ginge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>Choose where it goes.</source>
            <translation>Wählen Sie, wohin es geht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>There is no folder “{folder}”.</source>
            <translation>Es gibt keinen Ordner „{folder}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>Export To</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>&amp;Quote convention</source>
            <translation>&amp;Zitatkonvention</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/format_form.py" />
            <source>&amp;Where</source>
            <translation>&amp;Wohin</translation>
        </message>
    </context>
    <context>
        <name>FormatTable</name>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>links of quotes</source>
            <translation>Verbindungen in Zitaten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>fragments</source>
            <translation>Fragmente</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>overlaps</source>
            <translation>Überlappungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>speakers</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>kinds of quotes</source>
            <translation>Arten von Zitaten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>who decided</source>
            <translation>wer entschied</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>notes and flags</source>
            <translation>Notizen und Markierungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>metadata</source>
            <translation>Metadaten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>ids</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>edges within words</source>
            <translation>Ränder in Wörtern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>| format | files | | keeps |</source>
            <translation>| Format | Dateien | | behält |</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>| format | files | | keeps | to choose |</source>
            <translation>| Format | Dateien | | behält | zu wählen |</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>in and out</source>
            <translation>hinein und hinaus</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>in</source>
            <translation>hinein</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>out</source>
            <translation>hinaus</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>articles and annotations</source>
            <translation>Artikel und Annotationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/format_table.py" />
            <source>all but {missing}</source>
            <translation>alles bis auf {missing}</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/__init__.py" />
            <source>brat standoff</source>
            <translation>brat-Standoff</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/writing.py" />
            <source>Quotes as</source>
            <translation>Zitate als</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/writing.py" />
            <source>Events tie content, cue and source together, as PolNeAR does; relations lead from the content to each of them.</source>
            <translation>Ereignisse binden Inhalt, Signalwort und Quelle zusammen, wie in PolNeAR; Relationen führen vom Inhalt zu jedem von ihnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/__init__.py" />
            <source>UIMA CAS (JSON)</source>
            <translation>UIMA CAS (JSON)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/__init__.py" />
            <source>UIMA CAS (XMI)</source>
            <translation>UIMA CAS (XMI)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/__init__.py" />
            <source>Citron</source>
            <translation>Citron</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/writing.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/writing.py" />
            <source>“each”: a file for each article, as Citron reads them; or lines of one.</source>
            <translation>„each“: eine Datei je Artikel, wie Citron sie liest; oder Zeilen von einer.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/__init__.py" />
            <source>CoNLL, IOB and the like</source>
            <translation>CoNLL, IOB und Ähnliches</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>Columns of the tags</source>
            <translation>Spalten der Tags</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>“auto” takes every column of tags but those of chunks; “last”, or numbers from 1, such as 4 or 2,5.</source>
            <translation>„auto“ nimmt jede Spalte von Tags außer denen von Chunks; „last“, oder Nummern ab 1, etwa 4 oder 2,5.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>Sentences in an article</source>
            <translation>Sätze in einem Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>For files without -DOCSTART-: after how many sentences another article begins; 0 for one article a file.</source>
            <translation>Für Dateien ohne -DOCSTART-: nach wie vielen Sätzen ein anderer Artikel beginnt; 0 für einen Artikel je Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>Tag scheme</source>
            <translation>Tag-Schema</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>“all” writes a column for content, cue and source each, and the entities' last; the others write one column.</source>
            <translation>„all“ schreibt je eine Spalte für Inhalt, Signalwort und Quelle, die der Entitäten zuletzt; die anderen schreiben eine Spalte.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>“cut” cuts a word where an annotation begins or ends in it, “whole” fits the annotation to whole words.</source>
            <translation>„cut“ teilt ein Wort, in dem eine Annotation beginnt oder endet, „whole“ passt die Annotation ganzen Wörtern an.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>Where two overlap, keep</source>
            <translation>Wo zwei sich überschneiden, bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>What stays where two of one column overlap. Of two alike, the longer stays.</source>
            <translation>Was bleibt, wo zwei einer Spalte sich überschneiden. Von zwei gleichen bleibt die längere.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>Between columns</source>
            <translation>Zwischen den Spalten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/__init__.py" />
            <source>spaCy DocBin</source>
            <translation>spaCy DocBin</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>Edges within a token</source>
            <translation>Grenzen innerhalb eines Tokens</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>“expand” takes the whole token in, “contract” leaves it out, “strict” leaves the annotation out.</source>
            <translation>„expand“ nimmt das ganze Token mit, „contract“ lässt es weg, „strict“ lässt die Annotation weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>Tokenizer</source>
            <translation>Tokenizer</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>The language whose tokenizer of spaCy cuts the text: en, de, xx and so on.</source>
            <translation>Die Sprache, deren Tokenizer von spaCy den Text zerlegt: en, de, xx und so weiter.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>Articles in a file</source>
            <translation>Artikel in einer Datei</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>spaCy holds a whole file in memory; it reads all files of a folder.</source>
            <translation>spaCy hält eine ganze Datei im Speicher; es liest alle Dateien eines Ordners.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/__init__.py" />
            <source>doccano, relations</source>
            <translation>doccano, Relationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/__init__.py" />
            <source>doccano, label list</source>
            <translation>doccano, Label-Liste</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/reading.py" />
            <source>Column of the text</source>
            <translation>Spalte mit dem Text</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/reading.py" />
            <source>Column of the labels</source>
            <translation>Spalte mit den Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/writing.py" />
            <source>A project that allows no overlap keeps the first and says nothing; choose here what is to stay. “all” is for a project that allows overlapping entities.</source>
            <translation>Ein Projekt, das keine Überschneidung erlaubt, behält die erste und sagt nichts; wählen Sie hier, was bleiben soll. „all“ ist für ein Projekt, das Überschneidungen erlaubt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/writing.py" />
            <source>Offsets count</source>
            <translation>Positionen zählen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/writing.py" />
            <source>“grapheme” is for a project that counts grapheme clusters as one character.</source>
            <translation>„grapheme“ ist für ein Projekt, das Graphem-Cluster als ein Zeichen zählt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/guardian/__init__.py" />
            <source>Guardian quotes</source>
            <translation>Zitate des Guardian</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/__init__.py" />
            <source>Hugging Face, tokens and tags</source>
            <translation>Hugging Face, Tokens und Tags</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/__init__.py" />
            <source>Hugging Face, spans and quotes</source>
            <translation>Hugging Face, Textstellen und Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/data_set.py" />
            <source>Shares of train, dev and test</source>
            <translation>Anteile von train, dev und test</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/data_set.py" />
            <source>Articles are shared out by their texts, those with and without entities and quotes alike.</source>
            <translation>Artikel werden nach ihren Texten verteilt, solche mit und ohne Entitäten und Zitate gleichermaßen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/data_set.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/data_set.py" />
            <source>Another seed shares the articles out otherwise; the same one as before.</source>
            <translation>Ein anderer Startwert verteilt die Artikel anders; derselbe wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>“whole” fits annotations to whole words, “cut” cuts a word where an annotation begins or ends in it.</source>
            <translation>„whole“ passt Annotationen ganzen Wörtern an, „cut“ teilt ein Wort, in dem eine Annotation beginnt oder endet.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>A word has one tag in each column: entities have one, quotes another or, with “roles”, one for each part.</source>
            <translation>Ein Wort hat in jeder Spalte ein Tag: Entitäten haben eine, Zitate eine andere oder, mit „roles“, eine je Teil.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>Columns for quotes</source>
            <translation>Spalten für Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>“one” is quote_tags; “roles” is content_tags, cue_tags and source_tags, so that a quote may stand in a quote.</source>
            <translation>„one“ ist quote_tags; „roles“ ist content_tags, cue_tags und source_tags, damit ein Zitat in einem Zitat stehen kann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>Names of the tags</source>
            <translation>Namen der Tags</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>In the order of their numbers, with commas between, where no features file lies beside the data.</source>
            <translation>In der Reihenfolge ihrer Nummern, mit Kommas dazwischen, wo keine Features-Datei neben den Daten liegt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/__init__.py" />
            <source>Label Studio</source>
            <translation>Label Studio</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>Take of each task</source>
            <translation>Von jeder Aufgabe nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>“annotations” takes predictions where nobody has annotated; the newest that was not skipped is taken.</source>
            <translation>„annotations“ nimmt Vorhersagen, wo niemand annotiert hat; genommen wird die neueste, die nicht übersprungen wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>Column with the text</source>
            <translation>Spalte mit dem Text</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>Empty: “text”, or the only column that holds one; see $… in the config.</source>
            <translation>Leer: „text“, oder die einzige Spalte, die einen enthält; siehe $… in der Konfiguration.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/writing.py" />
            <source>Write as</source>
            <translation>Schreiben als</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/writing.py" />
            <source>“predictions” are what Label Studio shows an annotator as a beginning.</source>
            <translation>„predictions“ zeigt Label Studio denen, die annotieren, als Anfang.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/native.py" />
            <source>Copydesk gold</source>
            <translation>Copydesk-Gold</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/ner_annotator.py" />
            <source>NER Annotator</source>
            <translation>NER Annotator</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/page/__init__.py" />
            <source>Language of headings</source>
            <translation>Sprache der Überschriften</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/page/__init__.py" />
            <source>Pages to read (HTML)</source>
            <translation>Seiten zum Lesen (HTML)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/__init__.py" />
            <source>Prodigy, relations</source>
            <translation>Prodigy, Relationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/__init__.py" />
            <source>Prodigy, spans</source>
            <translation>Prodigy, Textstellen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/writing.py" />
            <source>Prodigy's view</source>
            <translation>Ansicht von Prodigy</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/writing.py" />
            <source>Annotations may overlap in spans_manual, and not in ner_manual.</source>
            <translation>In spans_manual dürfen sich Annotationen überschneiden, in ner_manual nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/writing.py" />
            <source>What stays where Prodigy's view allows no overlap. Of two alike, the longer stays.</source>
            <translation>Was bleibt, wo Prodigys Ansicht keine Überschneidung erlaubt. Von zwei gleichen bleibt die längere.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/writing.py" />
            <source>“cut” cuts a word where an annotation begins or ends in it, “whole” fits the annotation to whole words, “none” writes no tokens, for highlighting by character.</source>
            <translation>„cut“ teilt ein Wort, in dem eine Annotation beginnt oder endet, „whole“ passt die Annotation ganzen Wörtern an, „none“ schreibt keine Tokens, für das Markieren nach Zeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/writing.py" />
            <source>Answer of what is not gold</source>
            <translation>Antwort für das, was kein Gold ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/writing.py" />
            <source>“none” writes no answer, for tasks that are to be annotated; db-in takes those for accepted.</source>
            <translation>„none“ schreibt keine Antwort, für Aufgaben, die noch annotiert werden; db-in hält diese für angenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>Byte-order mark</source>
            <translation>Byte-Reihenfolge-Marke (BOM)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>Excel takes a file for UTF-8 by it alone; other programs may take it for a part of the first heading.</source>
            <translation>Nur an ihr erkennt Excel UTF-8; andere Programme halten sie womöglich für einen Teil der ersten Überschrift.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>Excel expects semicolons where the decimal sign is a comma.</source>
            <translation>Excel erwartet Semikolons, wo das Dezimalzeichen ein Komma ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>What begins like a formula</source>
            <translation>Was wie eine Formel beginnt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>“guard” puts an apostrophe in front, so that no spreadsheet runs it.</source>
            <translation>„guard“ setzt einen Apostroph davor, damit keine Tabellenkalkulation es ausführt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>Table of quotes (CSV)</source>
            <translation>Tabelle der Zitate (CSV)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/rows.py" />
            <source>What the file's offsets count. “auto” finds out from the words that the file repeats, where it does.</source>
            <translation>Was die Positionen der Datei zählen. „auto“ findet es an den Wörtern heraus, die die Datei wiederholt, wo sie das tut.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/__init__.py" />
            <source>W3C Web Annotation</source>
            <translation>W3C Web Annotation</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/writing.py" />
            <source>Container</source>
            <translation>Behälter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/writing.py" />
            <source>An array of annotations, or one AnnotationCollection with a page in it.</source>
            <translation>Ein Array von Annotationen, oder eine AnnotationCollection mit einer Seite darin.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>OpenDocument text</source>
            <translation>OpenDocument-Text</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Rich text</source>
            <translation>Rich Text (RTF)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Book</source>
            <translation>Buch (EPUB)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>NITF</source>
            <translation>NITF</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>NewsML-G2</source>
            <translation>NewsML-G2</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Feed (RSS, Atom)</source>
            <translation>Feed (RSS, Atom)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Other XML</source>
            <translation>Anderes XML</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>ninjs</source>
            <translation>ninjs</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>JSON lines</source>
            <translation>JSON-Zeilen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Table (CSV, TSV)</source>
            <translation>Tabelle (CSV, TSV)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Table (Parquet)</source>
            <translation>Tabelle (Parquet)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>Web archive (WARC)</source>
            <translation>Webarchiv (WARC)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/__init__.py" />
            <source>ZIP archive</source>
            <translation>ZIP-Archiv</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>What parts the columns</source>
            <translation>Was die Spalten trennt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>Usually found.</source>
            <translation>Wird meist gefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>First row</source>
            <translation>Erste Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>Without names, columns are called by number: 1, 2, 3.</source>
            <translation>Ohne Namen heißen Spalten nach ihrer Nummer: 1, 2, 3.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/json_articles.py" />
            <source>Where the articles are</source>
            <translation>Wo die Artikel stehen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/json_articles.py" />
            <source>The key of the array of articles, such as data.docs.</source>
            <translation>Der Schlüssel des Arrays mit den Artikeln, etwa data.docs.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/ninjs.py" />
            <source>Where an item has several bodies</source>
            <translation>Wo ein Artikel mehrere Fassungen hat</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/ninjs.py" />
            <source>Mark-up keeps the paragraphs; plain text is taken as it stands.</source>
            <translation>Auszeichnung behält die Absätze; reiner Text wird genommen, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>A column's name; in JSON a path such as data.body.</source>
            <translation>Der Name einer Spalte; in JSON ein Pfad wie data.body.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>Column of the title</source>
            <translation>Spalte mit dem Titel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>Left empty, the text's first line is the title.</source>
            <translation>Leer gelassen, ist die erste Zeile des Textes der Titel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>Column of the id</source>
            <translation>Spalte mit der Kennung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>Left empty, an id is made of the title and the text.</source>
            <translation>Leer gelassen, wird eine Kennung aus Titel und Text gemacht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>Column of the byline</source>
            <translation>Spalte mit der Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>Column of the date</source>
            <translation>Spalte mit dem Datum</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>Column of the web address</source>
            <translation>Spalte mit der Webadresse</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/general.py" />
            <source>Language; the project opens again in it</source>
            <translation>Sprache; das Projekt öffnet sich wieder in ihr</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/general.py" />
            <source>Motion: blinking carets, fading menus and tool tips</source>
            <translation>Bewegung: blinkende Schreibmarken, einblendende Menüs und Tooltips</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/general.py" />
            <source>Without a name no correction could be signed.</source>
            <translation>Ohne Namen ließe sich keine Korrektur zeichnen.</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/going.py" />
            <source>Suggestions come by doubt now, the least sure first.</source>
            <translation>Vorschläge kommen jetzt nach Zweifel, die unsichersten zuerst.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/going.py" />
            <source>Suggestions come in reading order again.</source>
            <translation>Vorschläge kommen wieder in Lesereihenfolge.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/going.py" />
            <source>There is no unconfirmed suggestion further that way.</source>
            <translation>In dieser Richtung gibt es keinen unbestätigten Vorschlag mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/going.py" />
            <source>There is no annotation further that way.</source>
            <translation>In dieser Richtung gibt es keine Annotation mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/going.py" />
            <source>No annotation lies further that way.</source>
            <translation>In dieser Richtung liegt keine Annotation mehr.</translation>
        </message>
    </context>
    <context>
        <name>GoingPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>How far the export is</source>
            <translation>Wie weit der Export ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>&amp;Stop</source>
            <translation>&amp;Stopp</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Exporting…</source>
            <translation>Export läuft …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Exporting: {done} of {total} articles</source>
            <translation>Export: {done} von {total} Artikeln</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Exporting: {done} of {total} articles, {left}</source>
            <translation>Export: {done} von {total} Artikeln, {left}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Stopping…</source>
            <translation>Wird abgebrochen …</translation>
        </message>
    </context>
    <context>
        <name>GuidelineFoot</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/guidelines.py" />
            <source>Guideline</source>
            <translation>Richtlinie</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/guidelines.py" />
            <source>Go to an annotation to see the guideline for it.</source>
            <translation>Gehen Sie zu einer Annotation, um die Richtlinie dafür zu sehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/guidelines.py" />
            <source>Example: {example}</source>
            <translation>Beispiel: {example}</translation>
        </message>
    </context>
    <context>
        <name>GuidelinesPanel</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/guidelines.py" />
            <source>Guidelines</source>
            <translation>Richtlinien</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/guidelines.py" />
            <source>Go to an annotation to see all of its guideline.</source>
            <translation>Gehen Sie zu einer Annotation, um ihre ganze Richtlinie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/guidelines.py" />
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/guidelines.py" />
            <source>Not</source>
            <translation>Nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/guidelines.py" />
            <source>Convention: {title}</source>
            <translation>Konvention: {title}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/help_pages.py" />
            <source>(no key yet)</source>
            <translation>(noch keine Taste)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/help_pages.py" />
            <source>| action | key | what it does |</source>
            <translation>| Aktion | Taste | was sie tut |</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/help_window.py" />
            <source>Copydesk Help</source>
            <translation>Copydesk-Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/help_window.py" />
            <source>Help page</source>
            <translation>Hilfeseite</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/help_window.py" />
            <source>Contents of the help</source>
            <translation>Inhalt der Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/help_window.py" />
            <source>Search the help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/help_window.py" />
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/help_window.py" />
            <source>&amp;Forward</source>
            <translation>&amp;Vor</translation>
        </message>
    </context>
    <context>
        <name>Here</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/here.py" />
            <source>Nothing is annotated here.</source>
            <translation>Hier ist nichts annotiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/here.py" />
            <source>What is here</source>
            <translation>Was hier ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/here.py" />
            <source>{label}: {words}	{state}</source>
            <translation>{label}: {words}	{state}</translation>
        </message>
    </context>
    <context>
        <name>HitModel</name>
        <message>
            <location filename="../../desktop/copydesk/ui/search/hit_model.py" />
            <source>{title}, {ticked} of {count} ticked</source>
            <translation>{title}, {ticked} von {count} angekreuzt</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>Annotations wait as &amp;suggestions</source>
            <translation>Annotationen warten als &amp;Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>Annotations are &amp;gold</source>
            <translation>Annotationen sind &amp;Gold</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>Give &amp;new ids to articles whose id belongs to another text</source>
            <translation>Artikeln, deren Kennung einem anderen Text gehört, &amp;neue Kennungen geben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>Looking</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>Save &amp;Preview As…</source>
            <translation>V&amp;orschau speichern unter …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>P&amp;roblems ({n})</source>
            <translation>&amp;Probleme ({n})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>It could not be written to {path}: {reason}. Choose another place.</source>
            <translation>Sie ließ sich nicht in {path} schreiben: {reason}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>Save the Preview</source>
            <translation>Vorschau speichern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>&lt;p&gt;Gold keeps who signed it and when; what nobody signed, you sign. What an editor of this project has corrected is never overwritten.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Gold behält, wer es wann freigegeben hat; was niemand freigegeben hat, geben Sie frei. Was in diesem Projekt jemand korrigiert hat, wird nie überschrieben.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>&amp;Labels</source>
            <translation>&amp;Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/preview_dialog.py" />
            <source>&amp;How They Are Read</source>
            <translation>&amp;Wie sie gelesen werden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>characters (code points)</source>
            <translation>Zeichen (Codepoints)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>UTF-16 units, as browsers and Java do</source>
            <translation>UTF-16-Einheiten, wie Browser und Java</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>bytes of UTF-8</source>
            <translation>Bytes in UTF-8</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>characters, each line end as one</source>
            <translation>Zeichen, jedes Zeilenende als eines</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>UTF-16 units, each line end as one</source>
            <translation>UTF-16-Einheiten, jedes Zeilenende als eine</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>what a reader sees as one character (graphemes)</source>
            <translation>was man als ein Zeichen sieht (Grapheme)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Text: {column}</source>
            <translation>Text: {column}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Title: {column}</source>
            <translation>Titel: {column}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Id: {column}</source>
            <translation>Kennung: {column}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Byline: {column}</source>
            <translation>Autorenzeile: {column}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Date: {column}</source>
            <translation>Datum: {column}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Web address: {column}</source>
            <translation>Webadresse: {column}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>1 article is new.</source>
            <translation>1 Artikel ist neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>{n} articles are new.</source>
            <translation>{n} Artikel sind neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>1 is in the project already.</source>
            <translation>1 ist schon im Projekt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>{n} are in the project already.</source>
            <translation>{n} sind schon im Projekt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>1 has the same text as another.</source>
            <translation>1 hat denselben Text wie ein anderer.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>{n} have the same text as another.</source>
            <translation>{n} haben denselben Text wie ein anderer.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>1 has an id that belongs to another text.</source>
            <translation>1 hat eine Kennung, die einem anderen Text gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>{n} have an id that belongs to another text.</source>
            <translation>{n} haben eine Kennung, die einem anderen Text gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>There is no article to bring in.</source>
            <translation>Es gibt keinen Artikel hereinzuholen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Read as: {formats}</source>
            <translation>Gelesen als: {formats}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Taken from columns: {columns}</source>
            <translation>Spalten entnommen: {columns}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Annotations that come in: {labels}</source>
            <translation>Annotationen, die hereinkommen: {labels}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Left out by their label: {labels}</source>
            <translation>Nach ihrem Label weggelassen: {labels}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Cues and sources that go to the nearest quote, as nothing ties them: {n}</source>
            <translation>Signalwörter und Quellen, die zum nächsten Zitat kommen, weil nichts sie bindet: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Offsets count {unit}: all {confirmed} spans repeat the words there.</source>
            <translation>Positionen zählen {unit}: Alle {confirmed} Stellen wiederholen die Wörter, die dort stehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Offsets are taken to count {unit}: none of the {unconfirmed} spans repeats its words.</source>
            <translation>Angenommen wird, dass Positionen {unit} zählen: Keine der {unconfirmed} Stellen wiederholt ihre Wörter.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>Offsets count {unit}: {confirmed} spans repeat the words there, {unconfirmed} repeat none, {refused} have other words there and are left out.</source>
            <translation>Positionen zählen {unit}: {confirmed} Stellen wiederholen die Wörter, die dort stehen, {unconfirmed} wiederholen keine, {refused} haben dort andere Wörter und werden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/words.py" />
            <source>⚠ In {n} of these articles another way of counting would give other words; choose one.</source>
            <translation>⚠ In {n} dieser Artikel gäbe eine andere Zählung andere Wörter; wählen Sie eine.</translation>
        </message>
    </context>
    <context>
        <name>ImportReport</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>The import was stopped, and the project is as it was.</source>
            <translation>Der Import wurde angehalten, und das Projekt ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>1 article came in.</source>
            <translation>1 Artikel ist hereingekommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>{n} articles came in.</source>
            <translation>{n} Artikel sind hereingekommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>1 was in the project already.</source>
            <translation>1 war schon im Projekt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>{n} were in the project already.</source>
            <translation>{n} waren schon im Projekt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>1 of them is gold.</source>
            <translation>1 davon ist Gold.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>{n} of them are gold.</source>
            <translation>{n} davon sind Gold.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>Left out by their label: {labels}.</source>
            <translation>Nach ihrem Label weggelassen: {labels}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>The label {label} is in the scheme now.</source>
            <translation>Das Label {label} steht jetzt im Schema.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>1 problem is listed below.</source>
            <translation>1 Problem ist unten aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>{n} problems are listed below.</source>
            <translation>{n} Probleme sind unten aufgeführt.</translation>
        </message>
    </context>
    <context>
        <name>ImportReportDialog</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>&amp;Save As…</source>
            <translation>&amp;Speichern unter …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>The report is on the clipboard.</source>
            <translation>Der Bericht ist in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>The report could not be written to {path}: {reason}. Choose another place.</source>
            <translation>Der Bericht konnte nicht nach {path} geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>The report was written to {path}.</source>
            <translation>Der Bericht wurde nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/import_report.py" />
            <source>Save the Report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/problem_table.py" />
            <source>What was left out, and why</source>
            <translation>Was draußen blieb, und warum</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/problem_table.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/problem_table.py" />
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/problem_table.py" />
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>Annotations</source>
            <translation>Annotationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>Quotes: {n}</source>
            <translation>Zitate: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>No quotes yet. Select the words and press {key}.</source>
            <translation>Noch keine Zitate. Wählen Sie die Worte aus und drücken Sie {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>Entities: {n}</source>
            <translation>Entitäten: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>No entities yet. Select a name and press the digit of a label.</source>
            <translation>Noch keine Entitäten. Wählen Sie einen Namen aus und drücken Sie die Ziffer eines Labels.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>Quotes: {n} of {all}</source>
            <translation>Zitate: {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/inspector.py" />
            <source>Entities: {n} of {all}</source>
            <translation>Entitäten: {n} von {all}</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>The new key</source>
            <translation>Die neue Taste</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <location filename="../../desktop/copydesk/ui/key_map.py" />
            <source>This action works everywhere, where {key} is for typing. Hold Ctrl or Alt with it.</source>
            <translation>Diese Aktion gilt überall, wo {key} zum Schreiben da ist. Nehmen Sie Strg oder Alt dazu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/key_map.py" />
            <source>That is no map of keys: {error}.</source>
            <translation>Das ist keine Tastenbelegung: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/key_map.py" />
            <source>“{name}” has no list of keys there.</source>
            <translation>„{name}“ hat dort keine Liste von Tasten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/key_map.py" />
            <source>“{name}” cannot have its keys. {reason}</source>
            <translation>„{name}“ kann diese Tasten nicht haben. {reason}</translation>
        </message>
    </context>
    <context>
        <name>KeysModel</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>{keys}, changed by you</source>
            <translation>{keys}, von Ihnen geändert</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/keys.py" />
            <source>Every action can have other keys. Changes of keys take effect at once.</source>
            <translation>Jede Aktion kann andere Tasten haben. Geänderte Tasten gelten sofort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/keys.py" />
            <source>&amp;Change Keys…</source>
            <translation>&amp;Tasten ändern …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/keys.py" />
            <source>&amp;Show All Keys…</source>
            <translation>&amp;Alle Tasten zeigen …</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>direct</source>
            <translation>direkt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>indirect</source>
            <translation>indirekt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
    </context>
    <context>
        <name>LabelChooser</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/label_chooser.py" />
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/label_chooser.py" />
            <source>Press a digit, or type a title</source>
            <translation>Ziffer drücken oder Titel eingeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/label_chooser.py" />
            <source>Title of the label</source>
            <translation>Titel des Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/label_chooser.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>LabelRows</name>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>What each label is here</source>
            <translation>Was jedes Label hier ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>Here it is</source>
            <translation>Hier ist es</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>What {label} is here</source>
            <translation>Was {label} hier ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>Part of a quote: {role}</source>
            <translation>Teil eines Zitats: {role}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/label_rows.py" />
            <source>A new label of the scheme: {label}</source>
            <translation>Ein neues Label des Schemas: {label}</translation>
        </message>
    </context>
    <context>
        <name>Labelling</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/labelling.py" />
            <source>Select a name, or go to an entity, to give it a label.</source>
            <translation>Wählen Sie einen Namen aus, oder gehen Sie zu einer Entität, um ein Label zu geben.</translation>
        </message>
    </context>
    <context>
        <name>Listing</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/listing.py" />
            <source>The list has no annotation further that way.</source>
            <translation>Die Liste hat in dieser Richtung keine Annotation mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/listing.py" />
            <source>No suggestion of this article was rejected.</source>
            <translation>In diesem Artikel wurde kein Vorschlag abgelehnt.</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Entities left out</source>
            <translation>Weggelassene Entitäten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Quotes left out</source>
            <translation>Weggelassene Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Quotes without their links to cue and source</source>
            <translation>Zitate ohne Verbindung zu Signalwort und Quelle</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Quotes whose fragments part</source>
            <translation>Zitate, deren Teile sich trennen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Nested annotations</source>
            <translation>Verschachtelte Annotationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Overlapping annotations</source>
            <translation>Überlappende Annotationen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Annotations with other edges</source>
            <translation>Annotationen mit anderen Rändern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Quotes without their speaker</source>
            <translation>Zitate ohne ihren Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Quotes without their kind</source>
            <translation>Zitate ohne ihre Art</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Annotations under another label</source>
            <translation>Annotationen unter anderem Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Articles without who decided</source>
            <translation>Artikel ohne Angabe, wer entschied</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Notes and flags</source>
            <translation>Notizen und Markierungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Articles without their title</source>
            <translation>Artikel ohne ihren Titel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Articles without their metadata</source>
            <translation>Artikel ohne ihre Metadaten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Articles without who signed off</source>
            <translation>Artikel ohne Angabe, wer freigab</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>Texts altered</source>
            <translation>Geänderte Texte</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/words.py" />
            <source>{what}: {n}</source>
            <translation>{what}: {n}</translation>
        </message>
    </context>
    <context>
        <name>LossesDialog</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/losses_table.py" />
            <source>Lost or Altered</source>
            <translation>Verloren oder geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/losses_table.py" />
            <source>All of it is in {path}.</source>
            <translation>Alles davon steht in {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/losses_table.py" />
            <source>These are the first {shown} of {total}; all of it is in {path}.</source>
            <translation>Dies sind die ersten {shown} von {total}; alles davon steht in {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/losses_table.py" />
            <source>What was lost, and what was done instead</source>
            <translation>Was verloren ging und was stattdessen geschah</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/losses_table.py" />
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/losses_table.py" />
            <source>Annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/losses_table.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/losses_table.py" />
            <source>What was done</source>
            <translation>Was geschah</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/main_window.py" />
            <source>{project} – Copydesk</source>
            <translation>{project} – Copydesk</translation>
        </message>
    </context>
    <context>
        <name>MarkMenu</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Accept</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Write a Note…</source>
            <translation>Notiz schreiben …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Choose a Label…</source>
            <translation>Label wählen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Choose Speaker…</source>
            <translation>Sprecher wählen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Direct Speech</source>
            <translation>Direkte Rede</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Indirect Speech</source>
            <translation>Indirekte Rede</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Mixed Speech</source>
            <translation>Gemischte Rede</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Remove This Part</source>
            <translation>Diesen Teil entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Remove the Whole Quote</source>
            <translation>Ganzes Zitat entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/mark_menu.py" />
            <source>Copy the Quote and Who Said It</source>
            <translation>Zitat mit Sprecher kopieren</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/message_bar.py" />
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/message_bar.py" />
            <source>Hide this message</source>
            <translation>Diese Meldung ausblenden</translation>
        </message>
    </context>
    <context>
        <name>MigrationDialog</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>What Becomes of the Annotations</source>
            <translation>Was aus den Annotationen wird</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>&amp;Change all of this gold</source>
            <translation>&amp;Dieses Gold ganz ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>Change the Scheme</source>
            <translation>Schema ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>Gold is changed only where you tick it. It stays signed off by whom it was, and the journal says who changed its labels. What is not ticked keeps them, under the scheme that it was signed under.</source>
            <translation>Gold wird nur geändert, wo Sie es ankreuzen. Es bleibt von derselben Person freigegeben, und das Journal hält fest, wer die Labels geändert hat. Was nicht angekreuzt ist, behält sie, unter dem Schema, unter dem es freigegeben wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>Gold articles with these labels</source>
            <translation>Goldartikel mit diesen Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>A copy of the project file is made first, beside it.</source>
            <translation>Zuerst wird eine Kopie der Projektdatei angelegt, gleich daneben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>{title} – signed off by {annotator} ({counts})</source>
            <translation>{title} – freigegeben von {annotator} ({counts})</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>Its entities become</source>
            <translation>Ihre Entitäten werden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>Suggested</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>Gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>What entities of {label} become</source>
            <translation>Was aus Entitäten mit {label} wird</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/migration.py" />
            <source>{label} still, which the scheme no longer knows</source>
            <translation>weiter {label}, das im Schema nicht mehr steht</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/model_card.py" />
            <source>About the Suggestions</source>
            <translation>Über die Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/model_card.py" />
            <source>Model card</source>
            <translation>Modellkarte</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/model_card.py" />
            <source>The model card of “{title}” was left out of this copy of Copydesk.</source>
            <translation>Die Modellkarte von „{title}“ fehlt in dieser Kopie von Copydesk.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/model_card.py" />
            <source>The suggestions come from “{name}”, a pipeline that you chose yourself. Copydesk has no model card of it: ask those who made it what it was trained on, and how often it is right.</source>
            <translation>Die Vorschläge kommen von „{name}“, einer Pipeline, die Sie selbst gewählt haben. Copydesk hat keine Modellkarte dazu: Fragen Sie, wer sie gemacht hat, womit sie trainiert wurde und wie oft sie richtig liegt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/model_card.py" />
            <source>Copydesk opens no links. &amp;Address:</source>
            <translation>&amp;Copydesk öffnet keine Links. Adresse:</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/model_card.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/naming.py" />
            <source>Tick a mention first, with the space bar.</source>
            <translation>Kreuzen Sie zuerst mit der Leertaste eine Nennung an.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/naming.py" />
            <source>There is no other mention of “{name}” in this article.</source>
            <translation>In diesem Artikel gibt es keine andere Nennung von „{name}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/naming.py" />
            <source>Label, relabel or remove a name first: then its other mentions are offered.</source>
            <translation>Geben Sie zuerst einem Namen ein Label oder entfernen Sie es: Dann werden die anderen Nennungen angeboten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/naming.py" />
            <source>Mentions of “{name}” that were removed: {count}.</source>
            <translation>Entfernte Nennungen von „{name}“: {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/naming.py" />
            <source>Mentions of “{name}” that are {label} now: {count}.</source>
            <translation>Nennungen von „{name}“, die jetzt {label} sind: {count}.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/note_editor.py" />
            <source>Enter keeps it, Shift+Enter begins a line, Escape gives up</source>
            <translation>Eingabetaste behält, Umschalt+Eingabe beginnt eine Zeile, Esc verwirft</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/note_editor.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/note_editor.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/notes.py" />
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
    </context>
    <context>
        <name>OfferBar</name>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Other mentions</source>
            <translation>Andere Nennungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Other mentions of the name</source>
            <translation>Andere Nennungen des Namens</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Leave the other mentions as they are (Esc)</source>
            <translation>Andere Nennungen lassen, wie sie sind (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Leave the other mentions as they are</source>
            <translation>Andere Nennungen lassen, wie sie sind</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Other mentions of “{name}”: {count}.</source>
            <translation>Andere Nennungen von „{name}“: {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Hits for “{name}”: {count}.</source>
            <translation>Treffer für „{name}“: {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Doubtful: {count}.</source>
            <translation>Zweifelhaft: {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Remove all</source>
            <translation>Alle entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Label all as {label}</source>
            <translation>Allen das Label {label} geben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Remove the ticked (Enter)</source>
            <translation>Angekreuzte entfernen (Eingabetaste)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Label the ticked as {label} (Enter)</source>
            <translation>Angekreuzten das Label {label} geben (Eingabetaste)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>Lists the mentions, to be ticked one by one.</source>
            <translation>Zeigt die Nennungen, einzeln anzukreuzen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/offer_bar.py" />
            <source>{words} ({key})</source>
            <translation>{words} ({key})</translation>
        </message>
    </context>
    <context>
        <name>Order</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>By label</source>
            <translation>Nach Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>As you read</source>
            <translation>In Lesereihenfolge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/filter_row.py" />
            <source>Least sure</source>
            <translation>Unsicherste</translation>
        </message>
    </context>
    <context>
        <name>Overlap</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>Two entities of &amp;one label</source>
            <translation>&amp;Zwei Entitäten mit demselben Label</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>[Bank of [England]] with both of them an organisation.</source>
            <translation>[Bank of [England]], wenn beides eine Organisation ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>Two entities of &amp;different labels</source>
            <translation>Zwei &amp;Entitäten mit verschiedenen Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>[Bank of [England]] with an organisation and a location.</source>
            <translation>[Bank of [England]], eine Organisation und ein Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>An &amp;entity and the content of a quote</source>
            <translation>Eine Entität &amp;und der Inhalt eines Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>[“We leave [Kabul] today,”] with a quote and a location.</source>
            <translation>[„Wir verlassen [Kabul] heute“], ein Zitat und ein Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>The content of two &amp;quotes</source>
            <translation>&amp;Die Inhalte zweier Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>[“She said [‘never’] to me.”] with a quote in a quote.</source>
            <translation>[„Sie hat [‚nie‘] zu mir gesagt.“], ein Zitat im Zitat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>May overlap in any way</source>
            <translation>Dürfen beliebig überlappen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>May lie one within the other, but not cross</source>
            <translation>Dürfen ineinander liegen, aber sich nicht überschneiden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>May not share a word</source>
            <translation>Dürfen kein Wort gemeinsam haben</translation>
        </message>
    </context>
    <context>
        <name>OverlapPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/overlap_page.py" />
            <source>What a correction may not do is refused with the reason. Annotations that overlap already stay, and can be mended one by one.</source>
            <translation>Was eine Korrektur nicht darf, wird mit Begründung abgelehnt. Annotationen, die schon überlappen, bleiben und können einzeln berichtigt werden.</translation>
        </message>
    </context>
    <context>
        <name>Patterns</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Solid</source>
            <translation>Durchgezogen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Dashed</source>
            <translation>Gestrichelt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Dotted</source>
            <translation>Gepunktet</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Double</source>
            <translation>Doppelt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Wave</source>
            <translation>Wellig</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Dash and dot</source>
            <translation>Strich und Punkt</translation>
        </message>
    </context>
    <context>
        <name>PipelineChoice</name>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>A&amp;nother spaCy pipeline</source>
            <translation>&amp;Eine andere spaCy-Pipeline</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>Enter the name of a spaCy package, or choose a folder.</source>
            <translation>Geben Sie den Namen eines spaCy-Pakets ein, oder wählen Sie einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>Model Card…</source>
            <translation>Modellkarte …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>Model card of {title}</source>
            <translation>Modellkarte von {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>An installed package or a folder finds the entities, and Copydesk news the quotes.</source>
            <translation>Ein installiertes Paket oder ein Ordner findet die Entitäten, Copydesk news die Zitate.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>&amp;Folder…</source>
            <translation>&amp;Ordner …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>Name or folder of the pipeline</source>
            <translation>Name oder Ordner der Pipeline</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>Name or folder</source>
            <translation>Name oder Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>What its &amp;labels are called here, where they have other names</source>
            <translation>Wie ihre Labels hier heißen, wo sie andere Namen haben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/pipeline_choice.py" />
            <source>Folder of a spaCy Pipeline</source>
            <translation>Ordner einer spaCy-Pipeline</translation>
        </message>
    </context>
    <context>
        <name>Pipelines</name>
        <message>
            <location filename="../../desktop/copydesk/bundled.py" />
            <source>Copydesk news (bundled)</source>
            <translation>Copydesk news (mitgeliefert)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/bundled.py" />
            <source>A small neural network finds entities, quotes and speakers.</source>
            <translation>Ein kleines neuronales Netz findet Entitäten, Zitate und Sprecher.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/bundled.py" />
            <source>Copydesk news, open data (bundled)</source>
            <translation>Copydesk news, offene Daten (mitgeliefert)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/bundled.py" />
            <source>Trained on openly licensed texts only. Rules find the quotes.</source>
            <translation>Nur mit Texten unter offener Lizenz trainiert. Zitate werden nach Regeln gefunden.</translation>
        </message>
    </context>
    <context>
        <name>PrecedentsPanel</name>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>Earlier decisions</source>
            <translation>Frühere Entscheidungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>Nothing was decided about “{words}” before.</source>
            <translation>Über „{words}“ wurde noch nichts entschieden.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>Go to an annotation, or select a name, to see how it was decided before.</source>
            <translation>Gehen Sie zu einer Annotation, oder wählen Sie einen Namen aus, um zu sehen, wie früher entschieden wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>“{words}”: {verdicts}</source>
            <translation>„{words}“: {verdicts}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>Cue “{words}”: {verdicts}</source>
            <translation>Signalwort „{words}“: {verdicts}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>Source “{words}”: {verdicts}</source>
            <translation>Quelle „{words}“: {verdicts}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>Speaker {words}, quoted as: {verdicts}</source>
            <translation>Sprecher {words}, zitiert als: {verdicts}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>Similar to “{words}”: {verdicts}</source>
            <translation>Ähnlich wie „{words}“: {verdicts}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>{label} {count}×</source>
            <translation>{label} {count}×</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>the newest only</source>
            <translation>nur die neuesten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>taken away</source>
            <translation>weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>nobody named</source>
            <translation>niemand benannt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/precedents_panel.py" />
            <source>no source</source>
            <translation>keine Quelle</translation>
        </message>
    </context>
    <context>
        <name>Prefiller</name>
        <message>
            <location filename="../../desktop/copydesk/ui/prefiller.py" />
            <source>The program that suggests stopped while it read this article; annotate it by hand.</source>
            <translation>Das Programm für Vorschläge brach bei diesem Artikel ab; annotieren Sie ihn von Hand.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/prefiller.py" />
            <source>The program that suggests stopped again and again. You can go on annotating by hand.</source>
            <translation>Das Programm für Vorschläge brach immer wieder ab. Sie können von Hand weiter annotieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/prefiller.py" />
            <source>The program that suggests could not be started. You can go on annotating by hand.</source>
            <translation>Das Programm für Vorschläge konnte nicht gestartet werden. Sie können von Hand weiter annotieren.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/preview.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/article_print.py" />
            <source>Page {page} of {count}</source>
            <translation>Seite {page} von {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/article_print.py" />
            <source>no speaker named</source>
            <translation>kein Sprecher benannt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/article_print.py" />
            <source>the printer or file cannot be written to</source>
            <translation>der Drucker oder die Datei nimmt nichts an</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/print_legend.py" />
            <source>suggested: pale, thin lines, hollow bar</source>
            <translation>vorgeschlagen: blass, dünne Linien, hohler Balken</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/print_legend.py" />
            <source>decided by an editor: filled, heavy lines, solid bar</source>
            <translation>von der Redaktion entschieden: gefüllt, kräftige Linien, voller Balken</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/printing.py" />
            <source>Nothing was printed: {error}.</source>
            <translation>Nichts wurde gedruckt: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/printing.py" />
            <source>Export as PDF</source>
            <translation>Als PDF exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/printing.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/printing.py" />
            <source>Export as Web Page</source>
            <translation>Als Webseite exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/printing.py" />
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/printing.py" />
            <source>“{path}” could not be written: {error}. Choose another place.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {error}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/printing/printing.py" />
            <source>The article was written to {path}.</source>
            <translation>Der Artikel wurde nach {path} geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>{what}: {done} of {total}, less than a minute left</source>
            <translation>{what}: {done} von {total}, weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>{what}: {done} of {total}, about {left} min left</source>
            <translation>{what}: {done} von {total}, noch etwa {left} min</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>{what}: {done} of {total}, about {left} h left</source>
            <translation>{what}: {done} von {total}, noch etwa {left} h</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>{what}: reading, {percent} %</source>
            <translation>{what}: gelesen {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>{what}: reading, {percent} %, less than a minute left</source>
            <translation>{what}: gelesen {percent} %, weniger als eine Minute übrig</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>{what}: reading, {percent} %, about {left} min left</source>
            <translation>{what}: gelesen {percent} %, noch etwa {left} min</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>{what}: reading, {percent} %, about {left} h left</source>
            <translation>{what}: gelesen {percent} %, noch etwa {left} h</translation>
        </message>
    </context>
    <context>
        <name>ProjectSearch</name>
        <message>
            <location filename="../../desktop/copydesk/ui/search/project_search.py" />
            <source>Find in all articles</source>
            <translation>In allen Artikeln suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/project_search.py" />
            <source>Hits in all articles</source>
            <translation>Treffer in allen Artikeln</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/project_search.py" />
            <source>Label for the ticked hits</source>
            <translation>Label für die angekreuzten Treffer</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/project_search.py" />
            <source>Undo in all {count} articles</source>
            <translation>In allen {count} Artikeln rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/project_search.py" />
            <source>Label the ticked hits: {count}</source>
            <translation>Angekreuzten Treffern ein Label geben: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/project_search.py" />
            <source>Remove the ticked mentions of “{name}”: {count}</source>
            <translation>Angekreuzte Nennungen von „{name}“ entfernen: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/search/project_search.py" />
            <source>Label the ticked mentions of “{name}” as {label}: {count}</source>
            <translation>Angekreuzten Nennungen von „{name}“ das Label {label} geben: {count}</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>Show all articles</source>
            <translation>Alle Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>Articles of the project</source>
            <translation>Artikel des Projekts</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>Search the articles</source>
            <translation>Artikel durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>Show articles by status or remark</source>
            <translation>Artikel nach Status oder Bemerkung zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>Flagged</source>
            <translation>Vorgemerkt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>With a question</source>
            <translation>Mit Frage</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>With notes</source>
            <translation>Mit Notizen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>{shown} of {total} shown</source>
            <translation>{shown} von {total} gezeigt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>{gold} of {total} gold</source>
            <translation>{gold} von {total} Gold</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>No article matches. Search for other words, or show all articles.</source>
            <translation>Kein Artikel passt. Suchen Sie nach anderen Wörtern, oder zeigen Sie alle Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>No project is open. Make or open one in the menu File.</source>
            <translation>Kein Projekt ist offen. Legen Sie im Menü „Datei“ eines an, oder öffnen Sie eines.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue.py" />
            <source>No articles yet. Drop files here, or choose File › Import.</source>
            <translation>Noch keine Artikel. Legen Sie Dateien hier ab, oder wählen Sie Datei › Importieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue_model.py" />
            <source>{n} words</source>
            <translation>{n} Wörter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue_model.py" />
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue_model.py" />
            <source>{n} entities</source>
            <translation>{n} Entitäten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue_model.py" />
            <source>{n} quotes</source>
            <translation>{n} Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue_model.py" />
            <source>{entities}, {quotes}</source>
            <translation>{entities}, {quotes}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue_model.py" />
            <source>1 entity</source>
            <translation>1 Entität</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/articles/queue_model.py" />
            <source>1 quote</source>
            <translation>1 Zitat</translation>
        </message>
    </context>
    <context>
        <name>Quotes</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/quote_cards.py" />
            <source>{kind}, no speech</source>
            <translation>{kind}, keine Rede</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/quote_cards.py" />
            <source>No speaker named</source>
            <translation>Kein Sprecher benannt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/quote_model.py" />
            <source>{state}.</source>
            <translation>{state}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/quote_model.py" />
            <source>nobody named</source>
            <translation>niemand benannt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/quote_model.py" />
            <source>{speaker}: {content} {kind}, {state}</source>
            <translation>{speaker}: {content} {kind}, {state}</translation>
        </message>
    </context>
    <context>
        <name>Quoting</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>Those words are a quote already: this one.</source>
            <translation>Diese Worte sind schon ein Zitat: dieses.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>That goes on with the quote before.</source>
            <translation>Das führt das vorige Zitat fort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>Select the words that were said, or put the caret where somebody says something.</source>
            <translation>Wählen Sie die gesagten Worte aus, oder setzen Sie die Schreibmarke dorthin, wo jemand etwas sagt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>Not all parts were found: select the words, and press U for the cue or S for the source.</source>
            <translation>Nicht alle Teile wurden gefunden: Wählen Sie die Wörter aus, und drücken Sie U für das Signalwort oder S für die Quelle.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>Cue: “{cue}”. Source: “{source}”. No speaker yet.</source>
            <translation>Signalwort: „{cue}“. Quelle: „{source}“. Noch kein Sprecher.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>Cue: “{cue}”. Source: “{source}”. Speaker: {speaker}.</source>
            <translation>Signalwort: „{cue}“. Quelle: „{source}“. Sprecher: {speaker}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>Select the words first, or go to an entity that covers them.</source>
            <translation>Wählen Sie zuerst die Wörter aus, oder gehen Sie zu einer Entität, die sie umfasst.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>There is no quote yet. Select the words that were said and press Q.</source>
            <translation>Es gibt noch kein Zitat. Wählen Sie die gesagten Worte aus und drücken Sie Q.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/quoting.py" />
            <source>Fewer people and bodies than that could speak.</source>
            <translation>So viele Personen und Stellen kommen als Sprecher nicht infrage.</translation>
        </message>
    </context>
    <context>
        <name>ReadingForm</name>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/reading_form.py" />
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/reading_form.py" />
            <source>Format of all files</source>
            <translation>Format aller Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/reading_form.py" />
            <source>What each file turns out to be</source>
            <translation>Was jede Datei ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/importing/reading_form.py" />
            <source>What the words tell</source>
            <translation>Was die Wörter sagen</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/reading.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/reading.py" />
            <source>{n} characters</source>
            <translation>{n} Zeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/reading.py" />
            <source>&amp;Face</source>
            <translation>&amp;Schrift</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/reading.py" />
            <source>&amp;Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/reading.py" />
            <source>&amp;Length of lines, at most</source>
            <translation>&amp;Zeilenlänge, höchstens</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/reading.py" />
            <source>&amp;Distance of lines</source>
            <translation>Z&amp;eilenabstand</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/reading.py" />
            <source>Space between l&amp;etters</source>
            <translation>&amp;Raum zwischen Buchstaben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/reading.py" />
            <source>Space between &amp;words</source>
            <translation>Raum zwischen &amp;Wörtern</translation>
        </message>
    </context>
    <context>
        <name>ReasonChooser</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>Common reasons</source>
            <translation>Häufige Begründungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>Press a digit, or type a reason</source>
            <translation>Ziffer drücken oder Begründung eingeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>Use “{reason}”</source>
            <translation>„{reason}“ verwenden</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>scare quotes</source>
            <translation>Distanzierung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>title of a work</source>
            <translation>Titel eines Werks</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>name or nickname</source>
            <translation>Name oder Spitzname</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>term that is explained</source>
            <translation>Begriff, der erklärt wird</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>motto or slogan</source>
            <translation>Motto oder Parole</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>imagined or hypothetical speech</source>
            <translation>erdachte oder angenommene Rede</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>words written on something</source>
            <translation>Aufschrift auf etwas</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/reason_chooser.py" />
            <source>stray mark</source>
            <translation>verirrtes Zeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>printed so in the article</source>
            <translation>so im Artikel gedruckt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>the name is written so</source>
            <translation>der Name schreibt sich so</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>said by somebody after all</source>
            <translation>doch von jemandem gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>nobody nameable speaks</source>
            <translation>niemand Benennbares spricht</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>both labels are right here</source>
            <translation>beide Labels sind hier richtig</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>exception to our convention</source>
            <translation>Ausnahme von unserer Konvention</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/finding_words.py" />
            <source>the rule is mistaken</source>
            <translation>die Regel irrt</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/recent_menu.py" />
            <source>Open &amp;Recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/recent_menu.py" />
            <source>No project was opened yet</source>
            <translation>Noch wurde kein Projekt geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/recent_menu.py" />
            <source>&amp;Forget Those Not Found</source>
            <translation>&amp;Nicht gefundene vergessen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/recent_menu.py" />
            <source>{path} – not found</source>
            <translation>{path} – nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/recent_menu.py" />
            <source>It was moved or deleted, or its drive is not connected.</source>
            <translation>Es wurde verschoben oder gelöscht, oder sein Laufwerk ist nicht angeschlossen.</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <location filename="../../desktop/copydesk/core/conventions.py" />
            <source>The convention has no [[point]]; add one for each point that it decides.</source>
            <translation>Die Konvention hat kein [[point]]; ergänzen Sie eines für jeden Punkt, den sie regelt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/conventions.py" />
            <source>Point {point} is unknown; the points are {choices}.</source>
            <translation>Der Punkt {point} ist unbekannt; es gibt die Punkte {choices}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/conventions.py" />
            <source>Point {point} cannot be {choice!r}; choose one of {choices}.</source>
            <translation>Der Punkt {point} kann nicht {choice!r} sein; wählen Sie eines von {choices}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/conventions.py" />
            <source>{owner} has no {key}; add {key} = "…".</source>
            <translation>{owner}: {key} fehlt; ergänzen Sie {key} = "…".</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/conventions.py" />
            <source>The convention is not valid TOML: {error}</source>
            <translation>Die Konvention ist kein gültiges TOML: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/conventions.py" />
            <source>Point {point} is there twice; keep one of them.</source>
            <translation>Der Punkt {point} steht zweimal da; behalten Sie einen davon.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/entities.py" />
            <source>There are no words in that selection.</source>
            <translation>In dieser Auswahl steht kein Wort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/entities.py" />
            <source>“{words}” is marked as {label} already.</source>
            <translation>„{words}“ ist schon als {label} markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/judging.py" />
            <source>That entity is no longer there.</source>
            <translation>Diese Entität gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/judging.py" />
            <source>That quote is no longer there.</source>
            <translation>Dieses Zitat gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/judging.py" />
            <source>That annotation is no longer there.</source>
            <translation>Diese Annotation gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/judging.py" />
            <source>The article ends before that.</source>
            <translation>So weit reicht der Artikel nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/judging.py" />
            <source>This project's scheme has no label {label}.</source>
            <translation>Im Schema dieses Projekts gibt es kein Label {label}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/overlapping.py" />
            <source>Entities of one label may not overlap in this project’s scheme, and “{words}” is marked already.</source>
            <translation>Entitäten mit demselben Label dürfen einander nach dem Schema dieses Projekts nicht überlappen, und „{words}“ ist schon markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/overlapping.py" />
            <source>Entities of different labels may not overlap in this project’s scheme, and “{words}” is marked already.</source>
            <translation>Entitäten mit verschiedenen Labels dürfen einander nach dem Schema dieses Projekts nicht überlappen, und „{words}“ ist schon markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/overlapping.py" />
            <source>An entity and the content of a quote may not overlap in this project’s scheme, and “{words}” is marked already.</source>
            <translation>Eine Entität und der Inhalt eines Zitats dürfen einander nach dem Schema dieses Projekts nicht überlappen, und „{words}“ ist schon markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/overlapping.py" />
            <source>The content of two quotes may not overlap in this project’s scheme, and “{words}” is marked already.</source>
            <translation>Die Inhalte zweier Zitate dürfen einander nach dem Schema dieses Projekts nicht überlappen, und „{words}“ ist schon markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/overlapping.py" />
            <source>Entities of one label may lie within each other in this project’s scheme, but not cross, as with “{words}”.</source>
            <translation>Entitäten mit demselben Label dürfen nach dem Schema dieses Projekts ineinander liegen, sich aber nicht überschneiden wie hier mit „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/overlapping.py" />
            <source>Entities of different labels may lie within each other in this project’s scheme, but not cross, as with “{words}”.</source>
            <translation>Entitäten mit verschiedenen Labels dürfen nach dem Schema dieses Projekts ineinander liegen, sich aber nicht überschneiden wie hier mit „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/overlapping.py" />
            <source>An entity and the content of a quote may lie within each other in this project’s scheme, but not cross, as with “{words}”.</source>
            <translation>Eine Entität und der Inhalt eines Zitats dürfen nach dem Schema dieses Projekts ineinander liegen, sich aber nicht überschneiden wie hier mit „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/overlapping.py" />
            <source>The content of two quotes may lie within each other in this project’s scheme, but not cross, as with “{words}”.</source>
            <translation>Die Inhalte zweier Zitate dürfen nach dem Schema dieses Projekts ineinander liegen, sich aber nicht überschneiden wie hier mit „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/planning.py" />
            <source>It already is that way.</source>
            <translation>Das ist schon so.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/quotes.py" />
            <source>A quote needs content: select the words that were said.</source>
            <translation>Ein Zitat braucht einen Inhalt: Wählen Sie die gesagten Worte aus.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/quotes.py" />
            <source>Those words are a quote already.</source>
            <translation>Diese Worte sind schon ein Zitat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/quotes.py" />
            <source>A quote needs content: remove the whole quote instead.</source>
            <translation>Ein Zitat braucht einen Inhalt: Entfernen Sie stattdessen das ganze Zitat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/quotes.py" />
            <source>That part of the quote is no longer there.</source>
            <translation>Diesen Teil des Zitats gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/remarks.py" />
            <source>A note needs words.</source>
            <translation>Eine Notiz braucht Worte.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/remarks.py" />
            <source>That remark is no longer there.</source>
            <translation>Diese Bemerkung gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/reshaping.py" />
            <source>An entity and a quote cannot become one.</source>
            <translation>Eine Entität und ein Zitat können nicht eins werden.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/reshaping.py" />
            <source>Put the caret between two words to split there.</source>
            <translation>Setzen Sie die Schreibmarke zwischen zwei Wörter, um dort zu teilen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/reshaping.py" />
            <source>Put the caret between two words, or between two parts of a quote, to split there.</source>
            <translation>Setzen Sie die Schreibmarke zwischen zwei Wörter oder zwischen zwei Teile eines Zitats, um dort zu teilen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/reshaping.py" />
            <source>It takes two annotations to make one of them.</source>
            <translation>Es braucht zwei Annotationen, um eine daraus zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/reshaping.py" />
            <source>Entities of two labels cannot become one; give them the same label first.</source>
            <translation>Entitäten mit zwei Labels können nicht eins werden; geben Sie ihnen zuerst dasselbe Label.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/reshaping.py" />
            <source>An entity cannot reach from one paragraph into another.</source>
            <translation>Eine Entität kann nicht von einem Absatz in den nächsten reichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/reshaping.py" />
            <source>A quote needs content: select other words that were said first.</source>
            <translation>Ein Zitat braucht einen Inhalt: Wählen Sie zuerst andere gesagte Worte aus.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/corrections/restoring.py" />
            <source>“{words}” is marked that way already.</source>
            <translation>„{words}“ ist schon so markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/alone.py" />
            <source>It was left out: {convention} has no indirect speech.</source>
            <translation>Es wurde weggelassen: {convention} kennt keine indirekte Rede.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/alone.py" />
            <source>It was left out: none of its words stand between marks.</source>
            <translation>Es wurde weggelassen: Keines seiner Wörter steht zwischen Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/alone.py" />
            <source>It was left out: {convention} needs a cue.</source>
            <translation>Es wurde weggelassen: {convention} verlangt ein Signalwort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/alone.py" />
            <source>It was left out: marked words alone are no quote.</source>
            <translation>Es wurde weggelassen: Wörter in Anführungszeichen allein sind kein Zitat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/altered.py" />
            <source>The content became “{words}”.</source>
            <translation>Der Inhalt wurde zu „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/altered.py" />
            <source>The cue became “{words}”.</source>
            <translation>Das Signalwort wurde zu „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/altered.py" />
            <source>The source became “{words}”.</source>
            <translation>Die Quelle wurde zu „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/together.py" />
            <source>Its {count} fragments became quotes of their own.</source>
            <translation>Seine {count} Teile wurden zu eigenen Zitaten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/together.py" />
            <source>It became a fragment of quote {id}.</source>
            <translation>Es wurde zu einem Teil des Zitats {id}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/projecting/together.py" />
            <source>It was left out: its words are those of quote {id}.</source>
            <translation>Es wurde weggelassen: Seine Wörter gehören zum Zitat {id}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/scheme/judging.py" />
            <source>This must not be empty.</source>
            <translation>Dies darf nicht leer sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/scheme/judging.py" />
            <source>A scheme needs a label at least; add one.</source>
            <translation>Ein Schema braucht mindestens ein Label; ergänzen Sie eines.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/scheme/judging.py" />
            <source>{value} is not a colour; write it as #rrggbb.</source>
            <translation>{value} ist keine Farbe; schreiben Sie sie als #rrggbb.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/scheme/judging.py" />
            <source>{value} is not a pattern; choose one of {choices}.</source>
            <translation>{value} ist kein Muster; wählen Sie eines von {choices}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/scheme/judging.py" />
            <source>{value} is not a key for labels; choose one of {choices}, or none.</source>
            <translation>{value} ist keine Taste für Labels; wählen Sie eine von {choices} oder keine.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/scheme/judging.py" />
            <source>Another label has the name {value}; choose another one.</source>
            <translation>Ein anderes Label heißt schon {value}; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/scheme/judging.py" />
            <source>Another label has the key {value}; choose another one, or take it from there first.</source>
            <translation>Ein anderes Label hat schon die Taste {value}; wählen Sie eine andere, oder nehmen Sie sie zuerst dort weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/scheme/judging.py" />
            <source>The role {value} is there twice; keep one of them.</source>
            <translation>Die Rolle {value} steht zweimal da; behalten Sie eine davon.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/text.py" />
            <source>It is empty.</source>
            <translation>Der Text ist leer.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/text.py" />
            <source>It holds a NUL character (at character {place}), so it is probably not a text file; save it as plain text.</source>
            <translation>Der Text enthält ein NUL-Zeichen (an Stelle {place}) und ist daher wohl keine Textdatei; speichern Sie ihn als reinen Text.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/core/text.py" />
            <source>It holds half a character (a lone surrogate, at character {place}); save it again as UTF-8.</source>
            <translation>Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat an Stelle {place}); speichern Sie ihn noch einmal als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/reading.py" />
            <source>Its text is missing: put “{name}” into the same folder, and import both.</source>
            <translation>Der Text fehlt: Legen Sie „{name}“ in denselben Ordner und importieren Sie beide.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/reading.py" />
            <source>{id} ({type}) is said to cover “{words}”, which is not there; it was left out.</source>
            <translation>{id} ({type}) soll „{words}“ umfassen, was dort nicht steht; es wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/reading.py" />
            <source>“{name}” is not UTF-8 at byte {place}, and brat's files are; save it as UTF-8 and import it then.</source>
            <translation>„{name}“ ist bei Byte {place} kein UTF-8, und Dateien von brat sind das; speichern Sie sie als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/reading.py" />
            <source>The line is no annotation as brat writes them, or its id is taken; it was left out.</source>
            <translation>Die Zeile ist keine Annotation, wie brat sie schreibt, oder ihre Kennung ist vergeben; sie wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/sheet.py" />
            <source>Nothing shows any longer that the byte-order mark is part of the text: readers drop it.</source>
            <translation>Nichts zeigt mehr, dass die Bytereihenfolgemarke zum Text gehört: Leser lassen sie weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/sheet.py" />
            <source>It covers nothing but line ends, which brat cannot mark: left out.</source>
            <translation>Sie umfasst nur Zeilenenden, die brat nicht markieren kann: ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/brat/sheet.py" />
            <source>Its content is nothing but line ends, which brat cannot mark: left out.</source>
            <translation>Sein Inhalt besteht nur aus Zeilenenden, die brat nicht markieren kann: ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/reading.py" />
            <source>It is not UTF-8 at byte {place}; save it as UTF-8 and import it then.</source>
            <translation>Sie ist bei Byte {place} kein UTF-8; speichern Sie sie als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/reading.py" />
            <source>{type} {id} begins or ends outside the text, or covers nothing; it was left out.</source>
            <translation>{type} {id} beginnt oder endet außerhalb des Textes oder umfasst nichts; es wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/reading.py" />
            <source>Another view of the document was left out, with its structures: {count}.</source>
            <translation>Eine andere Ansicht des Dokuments wurde mit ihren Strukturen ausgelassen: {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/structures.py" />
            <source>It is a UIMA CAS without a text; export it from its tool together with its document.</source>
            <translation>Das ist ein UIMA-CAS ohne Text; exportieren Sie ihn aus seinem Werkzeug zusammen mit dem Dokument.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/writing.py" />
            <source>What XML cannot hold of the text was written as U+FFFD, in {count} places.</source>
            <translation>Was XML vom Text nicht fassen kann, steht als U+FFFD da, Stellen: {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/writing.py" />
            <source>What XML cannot hold of its {feature} was written as U+FFFD.</source>
            <translation>Was XML davon ({feature}) nicht fassen kann, steht als U+FFFD da.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/cas/xmi_form.py" />
            <source>It is XML, but no UIMA CAS: an XMI file begins with xmi:XMI.</source>
            <translation>Das ist XML, aber kein UIMA-CAS: Eine XMI-Datei beginnt mit xmi:XMI.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/reading.py" />
            <source>It has quotes, but no text, as Citron writes what it extracts; put the article under “text” into the file.</source>
            <translation>Es hat Zitate, aber keinen Text, so wie Citron schreibt, was es findet; setzen Sie den Artikel unter „text“ in die Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/reading.py" />
            <source>{id}: {complaint}</source>
            <translation>{id}: {complaint}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/reading.py" />
            <source>“{words}” does not stand at {start} to {end} in the text, in whatever unit one counts; it was left out.</source>
            <translation>„{words}“ steht nicht bei {start} bis {end} im Text, wie man auch zählt; es blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/reading.py" />
            <source>Quote {number} has no content, and was left out.</source>
            <translation>Zitat {number} hat keinen Inhalt und blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/writing.py" />
            <source>Citron has one span for a cue: “{words}” was written.</source>
            <translation>Citron hat für ein Signalwort nur eine Stelle: Geschrieben wurde „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/writing.py" />
            <source>Citron takes a speaker from the text, where “{speaker}” is not: left out.</source>
            <translation>Citron nimmt Sprecher aus dem Text, und „{speaker}“ steht nicht darin: blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/citron/writing.py" />
            <source>Citron has no quote without a cue: left out.</source>
            <translation>Citron kennt kein Zitat ohne Signalwort: blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/columns.py" />
            <source>One article has more than {count} tokens; choose after how many sentences another one begins.</source>
            <translation>Ein Artikel hat mehr als {count} Token; wählen Sie, nach wie vielen Sätzen ein anderer beginnt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>“{size}” is no number of sentences; choose one such as 10, or 0.</source>
            <translation>„{size}“ ist keine Anzahl von Sätzen; wählen Sie eine wie 10, oder 0.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>“{columns}” names no columns of this file, which has {width}; the first holds the tokens.</source>
            <translation>„{columns}“ benennt keine Spalten dieser Datei, die {width} hat; in der ersten stehen die Token.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>It has a line far too long for a token and its tags; it is no file of columns.</source>
            <translation>Sie hat eine Zeile, die für ein Token und seine Tags viel zu lang ist; sie ist keine Datei aus Spalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>No column has tags such as B-PERSON; the last is to have them, or be named as a choice.</source>
            <translation>Keine Spalte hat Tags wie B-PERSON; sie müssen in der letzten stehen, oder die Spalte muss gewählt werden.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/reading.py" />
            <source>The line has another number of columns than the first of its article; it was left out.</source>
            <translation>Die Zeile hat eine andere Zahl von Spalten als die erste ihres Artikels; sie wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>Only entities were chosen: left out.</source>
            <translation>Nur Entitäten wurden gewählt: ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>Only quotes were chosen: left out.</source>
            <translation>Nur Zitate wurden gewählt: ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>White space was left out: the format has tokens alone.</source>
            <translation>Leerraum wurde weggelassen: Das Format kennt nur Token.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/conll/writing.py" />
            <source>Its label was written as “{label}”: the columns stand between blanks.</source>
            <translation>Das Label wurde als „{label}“ geschrieben: Die Spalten stehen zwischen Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>It is no DocBin, as spaCy writes them; write it again with spaCy 3.</source>
            <translation>Das ist kein DocBin, wie spaCy sie schreibt; schreiben Sie ihn mit spaCy 3 neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>It is no DocBin, or damaged: it ends too early.</source>
            <translation>Das ist kein DocBin, oder er ist beschädigt: Er endet zu früh.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>It is no DocBin, or damaged: it cannot be unpacked.</source>
            <translation>Das ist kein DocBin, oder er ist beschädigt: Er lässt sich nicht entpacken.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>Unpacked it is larger than {megabytes} MB; write it in several files.</source>
            <translation>Entpackt ist sie größer als {megabytes} MB; schreiben Sie sie in mehreren Dateien.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>It is a damaged DocBin ({error}); write it again with spaCy.</source>
            <translation>Das ist ein beschädigter DocBin ({error}); schreiben Sie ihn mit spaCy neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>It is a damaged DocBin: its words and their numbers do not agree.</source>
            <translation>Das ist ein beschädigter DocBin: Seine Wörter und ihre Anzahlen passen nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>A word of the article is empty; write the file again with spaCy.</source>
            <translation>Ein Wort des Artikels ist leer; schreiben Sie die Datei mit spaCy neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>A word or label of the article is not in the file; write it again with spaCy.</source>
            <translation>Ein Wort oder Label des Artikels steht nicht in der Datei; schreiben Sie sie mit spaCy neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>Its span groups are damaged; write the file again with spaCy.</source>
            <translation>Seine Spannengruppen sind beschädigt; schreiben Sie die Datei mit spaCy neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/packed.py" />
            <source>A span leads out of the article; write the file again with spaCy.</source>
            <translation>Eine Spanne führt aus dem Artikel hinaus; schreiben Sie die Datei mit spaCy neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/reading.py" />
            <source>The file does not say where blanks stood; the article has one between all its words.</source>
            <translation>Die Datei sagt nicht, wo Leerzeichen standen; der Artikel hat eines zwischen allen Wörtern.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/reading.py" />
            <source>The text or its spans were changed since Copydesk wrote them; they were read as they stand, without links and speakers.</source>
            <translation>Der Text oder seine Spannen wurden geändert, seit Copydesk sie schrieb; sie wurden gelesen, wie sie dastehen, ohne Verknüpfungen und Sprecher.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/reading.py" />
            <source>What Copydesk wrote beside the spans is damaged, and was passed over: {reason}</source>
            <translation>Was Copydesk neben die Spannen schrieb, ist beschädigt und wurde übergangen: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>“{size}” is no number of articles in a file; choose one from 1 to 100000.</source>
            <translation>„{size}“ ist keine Anzahl von Artikeln in einer Datei; wählen Sie eine von 1 bis 100000.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>“{language}” is no language of spaCy's; choose en, de, xx or another.</source>
            <translation>„{language}“ ist keine Sprache von spaCy; wählen Sie en, de, xx oder eine andere.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/docbin/writing.py" />
            <source>It begins or ends within a token: left out, as “strict” was chosen.</source>
            <translation>Sie beginnt oder endet in einem Token: ausgelassen, denn „strict“ wurde gewählt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/reading.py" />
            <source>Relation {number} ({label}) leads to an entity that is not in its line; it was left out.</source>
            <translation>Die Beziehung {number} ({label}) führt zu einer Entität, die nicht in ihrer Zeile steht; sie blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/doccano/writing.py" />
            <source>The file's own “{key}” was left out: doccano has a column of that name.</source>
            <translation>„{key}“ aus der Datei blieb draußen: doccano hat selbst eine Spalte dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/guardian/reading.py" />
            <source>“{words}” ({label}) does not stand in paragraphs {first} to {last}; it was left out.</source>
            <translation>„{words}“ ({label}) steht nicht in den Absätzen {first} bis {last}; es blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/guardian/reading.py" />
            <source>It has no list of paragraphs under “paragraphs”, or one with something else in it than text.</source>
            <translation>Unter „paragraphs“ fehlt die Liste der Absätze, oder sie enthält etwas anderes als Text.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/guardian/writing.py" />
            <source>The format has a speaker only with a source: “{speaker}” was left out.</source>
            <translation>Das Format hat Sprecher nur bei einer Quelle: „{speaker}“ blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/guardian/writing.py" />
            <source>“{speaker}” was written with the source, and without a link to the content.</source>
            <translation>„{speaker}“ steht bei der Quelle, ohne Verbindung zum Inhalt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/common.py" />
            <source>Article “{id!r}” holds what JSON cannot: {error}.</source>
            <translation>Artikel „{id!r}“ enthält, was JSON nicht fassen kann: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/common.py" />
            <source>The features file {name} beside it cannot be read ({error}); mend or remove it.</source>
            <translation>Die Datei {name} daneben ist nicht lesbar ({error}); berichtigen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/data_set.py" />
            <source>The shares of train, dev and test are three whole numbers such as 80/10/10, not “{value}”.</source>
            <translation>Die Anteile von train, dev und test sind drei ganze Zahlen wie 80/10/10, nicht „{value}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/spans.py" />
            <source>The quote “{id}” has no content; it was left out.</source>
            <translation>Das Zitat „{id}“ hat keinen Inhalt; es blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>Nothing says what the numbers in “{key}” stand for; put features.json beside it, or choose the names.</source>
            <translation>Nichts sagt, wofür die Zahlen in „{key}“ stehen; legen Sie features.json daneben, oder wählen Sie die Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>“{key}” has {count} tags for {tokens} words; mend or remove the line.</source>
            <translation>„{key}“ hat {count} Tags für {tokens} Wörter; berichtigen oder entfernen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>The word “{word}” is not where it should be in the text; mend the line.</source>
            <translation>Das Wort „{word}“ steht im Text nicht, wo es soll; berichtigen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>“{key}” holds {tag}, which stands for no tag; mend the line.</source>
            <translation>„{key}“ enthält {tag}, und das steht für kein Tag; berichtigen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/hugging_face/tokens.py" />
            <source>“{key}” holds no tags of spans; it was kept beside the article.</source>
            <translation>„{key}“ enthält keine Tags von Stellen; es steht nun neben dem Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>The task has no text in its column “{column}”; it has {columns}. Say which one it is with column=….</source>
            <translation>Die Aufgabe hat keinen Text in der Spalte „{column}“; sie hat {columns}. Nennen Sie die richtige mit column=….</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>It is no task: it has no “data”. Export the project as JSON.</source>
            <translation>Das ist keine Aufgabe: „data“ fehlt. Exportieren Sie das Projekt als JSON.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>The text is not in the task, which only has its address, {address}; Copydesk fetches nothing. Put the text itself into the task.</source>
            <translation>Der Text steht nicht in der Aufgabe, nur seine Adresse, {address}; Copydesk holt nichts aus dem Netz. Schreiben Sie den Text selbst in die Aufgabe.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>The task has {count} annotations or predictions besides the one that was taken; left out: {others}.</source>
            <translation>Die Aufgabe hat neben der genommenen noch {count} Annotationen oder Vorhersagen; weggelassen: {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/reading.py" />
            <source>{count} results of the task are no spans ({kinds}); they are kept beside the article.</source>
            <translation>{count} Ergebnisse der Aufgabe sind keine Textstellen ({kinds}); sie werden beim Artikel aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/regions.py" />
            <source>The region “{words}” does not stand at {start} to {end} in the text, in whatever unit one counts; it was left out.</source>
            <translation>Die Stelle „{words}“ steht nicht bei {start} bis {end} im Text, wie man auch zählt; sie blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/regions.py" />
            <source>It is a hypertext task: its offsets count within the elements of a web page. Label the page's plain text instead, with &lt;Text&gt; and &lt;Labels&gt;.</source>
            <translation>Das ist eine Hypertext-Aufgabe: Ihre Stellen zählen innerhalb der Elemente einer Webseite. Annotieren Sie stattdessen den reinen Text der Seite, mit &lt;Text&gt; und &lt;Labels&gt;.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/regions.py" />
            <source>The region “{words}” has no label, and was left out.</source>
            <translation>Die Stelle „{words}“ hat kein Label und blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/label_studio/regions.py" />
            <source>A relation “{kind}” leads to a region that is not there; it was left out.</source>
            <translation>Eine Relation „{kind}“ führt zu einer Stelle, die es nicht gibt; sie blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/ner_annotator.py" />
            <source>{count} of its entries are null: texts that were skipped, of which the tool keeps nothing.</source>
            <translation>{count} seiner Einträge sind null: übersprungene Texte, von denen das Werkzeug nichts behält.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/ner_annotator.py" />
            <source>It is no pair of a text and its entities; mend or remove it.</source>
            <translation>Das ist kein Paar aus einem Text und seinen Entitäten; berichtigen oder entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/reading.py" />
            <source>Relation {number} ({label}) leads to a place where {count} spans are; it was left out.</source>
            <translation>Die Beziehung {number} ({label}) führt an einen Ort mit {count} Stellen; sie blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/prodigy/reading.py" />
            <source>Span {number} ({label}) was rejected or ignored in Prodigy; it was left out.</source>
            <translation>Die Stelle {number} ({label}) wurde in Prodigy abgelehnt oder übergangen; sie blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>The table has no room for {names}: left out.</source>
            <translation>Die Tabelle hat keinen Platz für {names}: Das blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>The table has quotes alone: the text was left out.</source>
            <translation>Die Tabelle hat nur Zitate: Der Text blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/quotes_csv.py" />
            <source>“{column}” begins like a formula: an apostrophe was put in front of it.</source>
            <translation>„{column}“ beginnt wie eine Formel: Davor steht nun ein Apostroph.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/reducing.py" />
            <source>“{words}” ({label}) was left out where “{other}” ({other_label}) stands.</source>
            <translation>„{words}“ ({label}) blieb draußen, wo „{other}“ ({other_label}) steht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/reducing.py" />
            <source>“{words}” ({label}) was left out: it covers no word.</source>
            <translation>„{words}“ ({label}) blieb draußen: Kein Wort liegt darin.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/reducing.py" />
            <source>“{words}” ({label}) became “{put}”: the format cannot part it there.</source>
            <translation>„{words}“ ({label}) wurde zu „{put}“: Das Format kann dort nicht trennen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/reducing.py" />
            <source>The quote was left out with its cue and source, as nothing is left of its content.</source>
            <translation>Das Zitat blieb mit Signalwort und Quelle weg, denn von seinem Inhalt ist nichts übrig.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/rows.py" />
            <source>Span {number} ({label}) is said to be “{words}” at {start} to {end}, and the text has other words there; it was left out.</source>
            <translation>Die Stelle {number} ({label}) soll „{words}“ heißen, von {start} bis {end}, und der Text hat dort andere Wörter; sie blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/rows.py" />
            <source>The line has no text under “{key}”; choose the column that the text stands in.</source>
            <translation>Die Zeile hat unter „{key}“ keinen Text; wählen Sie die Spalte, in der er steht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/rows.py" />
            <source>The line's id is empty, or holds line ends or control characters; change it, or leave it out.</source>
            <translation>Die ID der Zeile ist leer oder enthält Zeilenenden oder Steuerzeichen; ändern Sie sie, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/rows.py" />
            <source>Span {number} ({label}) goes from {start} to {end}, and the text has no such place; it was left out.</source>
            <translation>Die Stelle {number} ({label}) reicht von {start} bis {end}, und im Text gibt es das nicht; sie blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/rows.py" />
            <source>The line's “{key}” is no list; mend or remove it.</source>
            <translation>„{key}“ ist in der Zeile keine Liste; berichtigen oder entfernen Sie das.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/rows.py" />
            <source>Span {number} has no label; it was left out.</source>
            <translation>Die Stelle {number} hat kein Label; sie blieb draußen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/rows.py" />
            <source>The file's own “{key}” was left out: Copydesk writes another there.</source>
            <translation>„{key}“ aus der Datei blieb draußen: Copydesk schreibt dort etwas Eigenes.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/about.py" />
            <source>“{words}” does not stand at {start} to {end} in the text, nor in one place only between the words that are said to be around it; it was left out.</source>
            <translation>„{words}“ steht weder bei {start} bis {end} im Text noch an genau einer Stelle zwischen den Wörtern, die darum herum stehen sollen; es blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/about.py" />
            <source>An annotation has no TextQuoteSelector or TextPositionSelector, and was left out.</source>
            <translation>Eine Annotation hat weder TextQuoteSelector noch TextPositionSelector und blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/about.py" />
            <source>An annotation of the text has no tag, and was left out.</source>
            <translation>Eine Annotation des Textes hat kein Schlagwort und blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/about.py" />
            <source>A link “{kind}” leads to an annotation that is not there; it was left out.</source>
            <translation>Eine Verbindung „{kind}“ führt zu einer Annotation, die es nicht gibt; sie blieb weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/reading.py" />
            <source>The text that the annotations are about, “{source}”, is not there; put it into a text file of that name beside this file.</source>
            <translation>Der Text, um den es in den Annotationen geht, „{source}“, fehlt; legen Sie ihn als Textdatei dieses Namens neben diese Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/annotated/web_annotation/reading.py" />
            <source>An annotation says neither what text it is about nor which others it links.</source>
            <translation>Eine Annotation sagt weder, um welchen Text es geht, noch welche anderen sie verbindet.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/choices.py" />
            <source>“{name}” cannot be “{value}”; choose one of {values}.</source>
            <translation>„{name}“ kann nicht „{value}“ sein; wählen Sie eines von {values}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/choices.py" />
            <source>This format has no choice “{name}”; it has {names}.</source>
            <translation>Dieses Format hat keine Wahl „{name}“; es hat {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/converting.py" />
            <source>Nothing was written, for there were {count} problems.</source>
            <translation>Es wurde nichts geschrieben, denn es gab {count} Probleme.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/converting.py" />
            <source>“{word}” maps no label; write it as THEIRS=OURS, or THEIRS=- to leave it out.</source>
            <translation>„{word}“ ordnet kein Label zu; schreiben Sie es als FREMDES=UNSERES, oder FREMDES=-, um es wegzulassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/converting.py" />
            <source>Another article has the id “{id}”; give this one an id of its own.</source>
            <translation>Ein anderer Artikel hat die Kennung „{id}“; geben Sie diesem eine eigene.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/converting.py" />
            <source>{count} entities labelled “{label}” were left out: the table says so.</source>
            <translation>{count} Entitäten mit dem Label „{label}“ wurden weggelassen: So sagt es die Tabelle.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a binary file, or UTF-16 without a byte-order mark; open it in the program that made it and save it as plain text in UTF-8.</source>
            <translation>Dies ist eine Binärdatei oder UTF-16 ohne Bytereihenfolge-Marke; öffnen Sie die Datei in dem Programm, das sie erzeugt hat, und speichern Sie sie als reinen Text in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is not UTF-8, and its encoding cannot be told; save it again as UTF-8 and import it then.</source>
            <translation>Dies ist kein UTF-8, und die Kodierung lässt sich nicht feststellen; speichern Sie die Datei als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It says that it is {encoding}, but is damaged at byte {place}; save it again as UTF-8 and import it then.</source>
            <translation>Die Datei gibt sich als {encoding} aus, ist aber bei Byte {place} beschädigt; speichern Sie sie als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is not UTF-8, and its encoding is in doubt: one word could be “{one}” ({encoding}) or “{other}” ({other_encoding}). Save it again as UTF-8 and import it then.</source>
            <translation>Dies ist kein UTF-8, und die Kodierung ist zweifelhaft: Ein Wort könnte „{one}“ ({encoding}) oder „{other}“ ({other_encoding}) heißen. Speichern Sie die Datei als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a PDF, whatever its name says; give it the ending .pdf and import it again.</source>
            <translation>Dies ist ein PDF, was auch der Name sagt; geben Sie der Datei die Endung .pdf und importieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a ZIP archive or an office document, whatever its name says; give it the ending that it had, such as .docx, .odt or .epub, or unpack it.</source>
            <translation>Dies ist ein ZIP-Archiv oder ein Office-Dokument, was auch der Name sagt; geben Sie der Datei ihre eigentliche Endung, etwa .docx, .odt oder .epub, oder entpacken Sie sie.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is an old Microsoft Office file, not a text file; open it in Word and save it as .docx.</source>
            <translation>Dies ist eine alte Microsoft-Office-Datei und keine Textdatei; öffnen Sie sie in Word und speichern Sie sie als .docx.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a rich-text (RTF) file, whatever its name says; give it the ending .rtf and import it again.</source>
            <translation>Dies ist eine Rich-Text-Datei (RTF), was auch der Name sagt; geben Sie ihr die Endung .rtf und importieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a PNG picture, not a text file; import the article's text instead.</source>
            <translation>Dies ist ein PNG-Bild und keine Textdatei; importieren Sie stattdessen den Text des Artikels.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a JPEG picture, not a text file; import the article's text instead.</source>
            <translation>Dies ist ein JPEG-Bild und keine Textdatei; importieren Sie stattdessen den Text des Artikels.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a GIF picture, not a text file; import the article's text instead.</source>
            <translation>Dies ist ein GIF-Bild und keine Textdatei; importieren Sie stattdessen den Text des Artikels.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a gzip archive, not a text file; unpack it and import what is in it.</source>
            <translation>Dies ist ein gzip-Archiv und keine Textdatei; entpacken Sie es und importieren Sie, was darin ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a 7z archive, not a text file; unpack it and import what is in it.</source>
            <translation>Dies ist ein 7z-Archiv und keine Textdatei; entpacken Sie es und importieren Sie, was darin ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/decoding.py" />
            <source>It is a database, not a text file; open a Copydesk project with File &gt; Open instead.</source>
            <translation>Dies ist eine Datenbank und keine Textdatei; öffnen Sie ein Copydesk-Projekt stattdessen mit Datei &gt; Öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/exporting.py" />
            <source>It was stopped, and nothing was written.</source>
            <translation>Es wurde abgebrochen und nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/flat/gathering.py" />
            <source>A link “{kind}” between two spans has no counterpart here; it was left out.</source>
            <translation>Eine Verbindung „{kind}“ zwischen zwei Stellen hat hier keine Entsprechung; sie wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/flat/gathering.py" />
            <source>“{words}” ({label}) belongs to no content, and was left out; link it to one where it comes from.</source>
            <translation>„{words}“ ({label}) gehört zu keinem Inhalt und wurde weggelassen; verbinden Sie es dort mit einem, wo es herkommt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/flat/gathering.py" />
            <source>{count} spans labelled “{label}” were left out: the table says so.</source>
            <translation>{count} Stellen mit dem Label „{label}“ wurden weggelassen: So sagt es die Tabelle.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/flat/gathering.py" />
            <source>Two spans have the id “{id}”; the second was left out.</source>
            <translation>Zwei Stellen haben die ID „{id}“; die zweite wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/flat/gathering.py" />
            <source>A link “{kind}” leads to a span that is not there; it was left out.</source>
            <translation>Eine Verbindung „{kind}“ führt zu einer Stelle, die es nicht gibt; sie wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/flat/gathering.py" />
            <source>The span “{id}” covers nothing of the text, and was left out.</source>
            <translation>Die Stelle „{id}“ deckt nichts vom Text ab und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/flat/gathering.py" />
            <source>A link “{kind}” leads from a span to itself; it was left out.</source>
            <translation>Eine Verbindung „{kind}“ führt von einer Stelle zu ihr selbst; sie wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/flat/gathering.py" />
            <source>“{words}” ({label}) is in {count} pieces, and an entity is in one; it was left out.</source>
            <translation>„{words}“ ({label}) besteht aus {count} Teilen, eine Entität aber aus einem; es wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/formats.py" />
            <source>There is no format “{name}”; there are {names}.</source>
            <translation>Ein Format „{name}“ gibt es nicht; es gibt {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold.py" />
            <source>{fault} There are {count} more faults; “copydesk check” lists them.</source>
            <translation>{fault} Es gibt {count} weitere Fehler; „copydesk check“ führt sie auf.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold.py" />
            <source>Article “{id}” has the unknown status “{status}”.</source>
            <translation>Artikel „{id}“ hat den unbekannten Status „{status}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold.py" />
            <source>Article “{id}” is “{status}”, which its sign-off contradicts.</source>
            <translation>Artikel „{id}“ hat den Status „{status}“, was seiner Freigabe widerspricht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold.py" />
            <source>{id} has no content.</source>
            <translation>{id} hat keinen Inhalt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold.py" />
            <source>{id} goes to {end}, but the text ends at {length}.</source>
            <translation>{id} reicht bis {end}, der Text aber nur bis {length}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold.py" />
            <source>Article “{id}” cannot be exported. {reason}</source>
            <translation>Artikel „{id}“ kann nicht exportiert werden. {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold.py" />
            <source>Article “{id}”: {reason}</source>
            <translation>Artikel „{id}“: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold.py" />
            <source>The article id “{article_id}” is that of line {line} already.</source>
            <translation>Die Artikel-ID „{article_id}“ gehört schon zu Zeile {line}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>It is no native gold: its schema is {schema!r}, not “{ours}”.</source>
            <translation>Dies ist kein eigenes Gold: Das Format ist {schema!r}, nicht „{ours}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its schema is “{schema}”, and this Copydesk reads “{ours}”; update Copydesk.</source>
            <translation>Das Format ist „{schema}“, und dieses Copydesk liest „{ours}“; aktualisieren Sie Copydesk.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its “{remarks}” must be a list.</source>
            <translation>„{remarks}“ muss eine Liste sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its “meta” must be an object.</source>
            <translation>„meta“ muss ein Objekt sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its “id” is empty.</source>
            <translation>„id“ ist leer.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its text was changed after it was written: the SHA-256 is {found}, not {told}.</source>
            <translation>Der Text wurde nach dem Schreiben verändert: Der SHA-256 ist {found}, nicht {told}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its offsets are in “{offsets}”, and must be in “{ours}”.</source>
            <translation>Die Positionen sind in „{offsets}“ angegeben und müssen in „{ours}“ sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its status is “{status}”, and must be one of {statuses}.</source>
            <translation>Der Status ist „{status}“ und muss einer von {statuses} sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its status is “gold”, but nobody signed it off: “annotator” or “signed_off_at” is missing.</source>
            <translation>Der Status ist „gold“, aber niemand hat freigegeben: „annotator“ oder „signed_off_at“ fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>It was signed off, but its status is not “gold”.</source>
            <translation>Der Artikel wurde freigegeben, aber sein Status ist nicht „gold“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its “signed_off_at” is “{at}”, and must be a time like 2026-01-31T16:06:05+00:00.</source>
            <translation>„signed_off_at“ ist „{at}“ und muss eine Zeit wie 2026-01-31T16:06:05+00:00 sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} is no object.</source>
            <translation>{owner} ist kein Objekt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has the kind {kind!r}, and must have one of {kinds}.</source>
            <translation>{owner} hat die Art {kind!r} und muss eine von {kinds} haben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has no “text”; it may be empty.</source>
            <translation>{owner} hat keinen „text“; er darf leer sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has no id.</source>
            <translation>{owner} hat keine ID.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} ({item_id}) has an id that another annotation of this article has already.</source>
            <translation>{owner} ({item_id}) hat eine ID, die schon zu einer anderen Annotation dieses Artikels gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has the speaker {speaker!r}, and must have a name or null.</source>
            <translation>{owner} hat den Sprecher {speaker!r} und muss einen Namen oder null haben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has the origin {origin!r}, and must have one of {origins}.</source>
            <translation>{owner} hat die Herkunft {origin!r} und muss eine von {origins} haben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has the annotator {annotator!r}, and must have a name or null.</source>
            <translation>{owner} hat als „annotator“ {annotator!r} und muss einen Namen oder null haben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has the score {score!r}, and must have a number from 0 to 1.</source>
            <translation>{owner} hat den Wert {score!r} und muss eine Zahl von 0 bis 1 haben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} needs “start” and “end” as whole numbers and the “text” between them.</source>
            <translation>{owner} braucht „start“ und „end“ als ganze Zahlen und den „text“ dazwischen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>It has no “{key}”; every line has one.</source>
            <translation>„{key}“ fehlt; jede Zeile hat es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its “{key}” is {value!r}, and must be text.</source>
            <translation>„{key}“ ist {value!r} und muss Text sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its “{key}” is {value!r}, and must be text or null.</source>
            <translation>„{key}“ ist {value!r} und muss Text oder null sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its “{key}” must be a list.</source>
            <translation>„{key}“ muss eine Liste sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>Its text cannot be annotated. {reason}</source>
            <translation>Der Text kann nicht annotiert werden. {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} needs “{key}” as text or null.</source>
            <translation>{owner} braucht „{key}“ als Text oder null.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} needs a “span” with start, end and text, or null.</source>
            <translation>{owner} braucht eine „span“ mit start, end und text oder null.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has no label.</source>
            <translation>{owner} hat kein Label.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has no list “{role}”; it may be empty.</source>
            <translation>{owner} hat keine Liste „{role}“; sie darf leer sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} has no content.</source>
            <translation>{owner} hat keinen Inhalt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} covers nothing: it goes from {start} to {end}.</source>
            <translation>{owner} umfasst nichts: von {start} bis {end}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{part} is no object.</source>
            <translation>{part} ist kein Objekt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} says that {start}–{end} is “{covered}”, but the text has “{found}” there.</source>
            <translation>{owner} gibt an, dass {start}–{end} „{covered}“ ist, aber im Text steht dort „{found}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} counts UTF-16 units; write its offsets in code points.</source>
            <translation>{owner} zählt in UTF-16-Einheiten; geben Sie die Positionen in Codepunkten an.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/gold_faults.py" />
            <source>{owner} ends at {end}, but the text ends at {length}.</source>
            <translation>{owner} endet bei {end}, der Text aber bei {length}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/importing.py" />
            <source>Problems in this file that are not listed: {count}. Mend the first ones.</source>
            <translation>Probleme in dieser Datei, die nicht aufgeführt sind: {count}. Beheben Sie die ersten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/importing.py" />
            <source>1 file of a kind that Copydesk does not read: {kinds}. It reads {readable}.</source>
            <translation>1 Datei einer Art, die Copydesk nicht liest: {kinds}. Gelesen werden {readable}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/importing.py" />
            <source>{count} files of kinds that Copydesk does not read: {kinds}. It reads {readable}.</source>
            <translation>{count} Dateien von Arten, die Copydesk nicht liest: {kinds}. Gelesen werden {readable}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/importing.py" />
            <source>It is of no kind that Copydesk reads in {suffix} files; those are: {titles}.</source>
            <translation>Es ist von keiner Art, die Copydesk aus {suffix}-Dateien liest; das sind: {titles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/importing.py" />
            <source>Copydesk does not read it: {suffix} files are not among {readable}; save it as one of these.</source>
            <translation>Copydesk liest dies nicht: {suffix}-Dateien gehören nicht zu {readable}; speichern Sie die Datei in einem dieser Formate.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/importing.py" />
            <source>Copydesk does not read it: a file without a suffix is not among {readable}; save it as one of these.</source>
            <translation>Copydesk liest dies nicht: Eine Datei ohne Endung gehört nicht zu {readable}; speichern Sie sie in einem dieser Formate.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/importing.py" />
            <source>It is not a file but a device or a pipe; copy its text into a file.</source>
            <translation>Dies ist keine Datei, sondern ein Gerät oder eine Pipe; kopieren Sie den Text in eine Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/importing.py" />
            <source>There is nothing to read in this folder; Copydesk reads {readable}.</source>
            <translation>In diesem Ordner gibt es nichts zu lesen; Copydesk liest {readable}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/incoming.py" />
            <source>It cannot be read ({problem}); copy it to a local disk and try again.</source>
            <translation>Die Datei kann nicht gelesen werden ({problem}); kopieren Sie sie auf ein lokales Laufwerk und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/incoming.py" />
            <source>The file is not there; it may have been moved or renamed.</source>
            <translation>Die Datei ist nicht da; vielleicht wurde sie verschoben oder umbenannt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/incoming.py" />
            <source>You are not allowed to read it; ask its owner, or copy it to a folder of your own.</source>
            <translation>Sie dürfen die Datei nicht lesen; fragen Sie, wem sie gehört, oder kopieren Sie sie in einen eigenen Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_files.py" />
            <source>It is nested more than {deepest} deep; mend the file.</source>
            <translation>Es ist mehr als {deepest}-fach verschachtelt; bringen Sie die Datei in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_files.py" />
            <source>There is more behind its end, at line {line}; mend the file.</source>
            <translation>Hinter dem Ende steht noch etwas, in Zeile {line}; bringen Sie die Datei in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_files.py" />
            <source>It holds a number that is too large; mend the file.</source>
            <translation>Darin steht eine zu große Zahl; bringen Sie die Datei in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_files.py" />
            <source>At line {line} stands something else than an object; this is no list of articles.</source>
            <translation>In Zeile {line} steht etwas anderes als ein Objekt; das ist keine Liste von Artikeln.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_stream.py" />
            <source>It is not JSON: {problem} in line {line}; mend or remove it.</source>
            <translation>Das ist kein JSON: {problem} in Zeile {line}; verbessern oder entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_stream.py" />
            <source>It holds {name}, which is no number in JSON; mend or remove it.</source>
            <translation>Darin steht {name}, das in JSON keine Zahl ist; verbessern oder entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_stream.py" />
            <source>It is not UTF-8; save the file as UTF-8 and import it then.</source>
            <translation>Das ist nicht UTF-8; speichern Sie die Datei als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_stream.py" />
            <source>The value in line {line} is longer than {megabytes} MB; split the text.</source>
            <translation>Der Wert in Zeile {line} ist länger als {megabytes} MB; teilen Sie den Text.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/json_stream.py" />
            <source>Line {line} is JSON that no other program would read ({error}); mend or remove it.</source>
            <translation>Zeile {line} ist JSON, das kein anderes Programm lesen würde ({error}); verbessern oder entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/lines.py" />
            <source>The line is JSON, but no object; write each article as {"id": …, "text": …}.</source>
            <translation>Die Zeile ist JSON, aber kein Objekt; schreiben Sie jeden Artikel als {"id": …, "text": …}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/lines.py" />
            <source>It is UTF-16 or UTF-32, and JSON is UTF-8; save it as UTF-8 and import it then.</source>
            <translation>Sie ist UTF-16 oder UTF-32, JSON ist aber UTF-8; speichern Sie sie als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/lines.py" />
            <source>The line is not JSON: {problem} at character {place}; mend or remove it.</source>
            <translation>Die Zeile ist kein JSON: {problem} an Stelle {place}; berichtigen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/lines.py" />
            <source>The line is JSON that no other program would read ({error}); mend or remove it.</source>
            <translation>Die Zeile ist JSON, das kein anderes Programm lesen würde ({error}); berichtigen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/lines.py" />
            <source>The line holds half a character (a lone surrogate such as \ud83d); write the JSON again as UTF-8.</source>
            <translation>Die Zeile enthält ein halbes Zeichen (ein einzelnes Surrogat wie \ud83d); schreiben Sie das JSON noch einmal als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/lines.py" />
            <source>It is nested too deeply to be an article; write it as a flat object.</source>
            <translation>Das ist zu tief verschachtelt für einen Artikel; schreiben Sie ein flaches Objekt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/lines.py" />
            <source>The line is not UTF-8 at byte {place}; save the file as UTF-8 and import it then.</source>
            <translation>Die Zeile ist bei Byte {place} kein UTF-8; speichern Sie die Datei als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/lines.py" />
            <source>The line is longer than {megabytes} MB; split the text.</source>
            <translation>Die Zeile ist länger als {megabytes} MB; teilen Sie den Text.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format has no title: left out.</source>
            <translation>Das Format hat keinen Titel: weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format has no room for {names}: left out.</source>
            <translation>Das Format hat keinen Platz für {names}: weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format does not say who signed off: left out.</source>
            <translation>Das Format sagt nicht, wer freigegeben hat: weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>Cue and source were written without a link to the content.</source>
            <translation>Signalwort und Quelle wurden ohne Verbindung zum Inhalt geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>Each fragment was written as a span of its own.</source>
            <translation>Jeder Teil wurde als eigene Stelle geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format has no speaker: “{speaker}” was left out.</source>
            <translation>Das Format hat keinen Sprecher: „{speaker}“ wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format has no kind: “{kind}” was left out.</source>
            <translation>Das Format hat keine Art des Zitats: „{kind}“ wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format has no entities: left out.</source>
            <translation>Das Format hat keine Entitäten: weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format has no quotes: left out.</source>
            <translation>Das Format hat keine Zitate: weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format has no remarks: left out.</source>
            <translation>Das Format hat keine Bemerkungen: weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/losses.py" />
            <source>The format does not say who decided: left out for {count} annotations.</source>
            <translation>Das Format sagt nicht, wer entschieden hat: weggelassen bei {count} Annotationen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/manifest.py" />
            <source>It is no manifest of a Copydesk export; choose the file that ends in .manifest.json.</source>
            <translation>Es ist kein Manifest eines Exports von Copydesk; wählen Sie die Datei, die auf .manifest.json endet.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/manifest.py" />
            <source>The manifest itself was altered: it does not match its own SHA-256; export once more.</source>
            <translation>Das Manifest selbst wurde verändert: Es passt nicht zu seinem eigenen SHA-256; exportieren Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/manifest.py" />
            <source>The manifest lists “{name}”, which leads out of its folder; do not trust it.</source>
            <translation>Das Manifest nennt „{name}“, was aus seinem Ordner hinausführt; vertrauen Sie ihm nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/markup.py" />
            <source>It has far more elements than any article; split it, or save it as plain text.</source>
            <translation>Die Datei hat weit mehr Elemente als jeder Artikel; teilen Sie sie, oder speichern Sie sie als reinen Text.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/markup.py" />
            <source>Its XML defines entities, which can grow without bound; save the document again without them.</source>
            <translation>Das XML definiert Entitäten, die ohne Grenze wachsen können; speichern Sie das Dokument ohne sie.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/markup.py" />
            <source>Its XML is damaged ({problem}); open it in the program that made it and save it again.</source>
            <translation>Das XML ist beschädigt ({problem}); öffnen Sie die Datei in dem Programm, das sie erzeugt hat, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>It has more than {count} columns; choose what parts them, or export fewer.</source>
            <translation>Sie hat mehr als {count} Spalten; wählen Sie, was sie trennt, oder exportieren Sie weniger.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>The row has {count} columns, the table {expected}; put the text between quotation marks.</source>
            <translation>Die Zeile hat {count} Spalten, die Tabelle {expected}; setzen Sie den Text zwischen Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>There is no column “{name}”; there is {names}.</source>
            <translation>Eine Spalte „{name}“ gibt es nicht; es gibt {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>A line is longer than {megabytes} MB; split the text.</source>
            <translation>Eine Zeile ist länger als {megabytes} MB; teilen Sie den Text.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>A quotation mark opens here and never closes; close it, or remove it.</source>
            <translation>Hier öffnet sich ein Anführungszeichen und schließt sich nie; schließen oder entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/csv_files.py" />
            <source>The row is no CSV ({problem}); write quotation marks twice.</source>
            <translation>Die Zeile ist kein CSV ({problem}); schreiben Sie Anführungszeichen doppelt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/docx.py" />
            <source>It is not a Word document, whatever its name says; import it as .txt if it is plain text.</source>
            <translation>Dies ist kein Word-Dokument, was auch immer der Name sagt; importieren Sie es als .txt, wenn es reiner Text ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/docx.py" />
            <source>It is protected with a password; save it without one and import it then.</source>
            <translation>Die Datei ist mit einem Passwort geschützt; speichern Sie sie ohne Passwort und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/docx.py" />
            <source>The Word document is damaged; open it in Word, save it again, and import that.</source>
            <translation>Das Word-Dokument ist beschädigt; öffnen Sie es in Word, speichern Sie es noch einmal und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/epub.py" />
            <source>It is not an EPUB, whatever its name says; import it as .txt if it is plain text.</source>
            <translation>Dies ist kein EPUB, was auch der Name sagt; importieren Sie die Datei als .txt, wenn sie reiner Text ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/epub.py" />
            <source>The book has no list of its chapters; open it in Calibre and save it again.</source>
            <translation>Das Buch hat kein Verzeichnis seiner Kapitel; öffnen Sie es in Calibre und speichern Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/epub.py" />
            <source>The book is protected against copying; ask its publisher for one without protection.</source>
            <translation>Das Buch ist gegen Kopieren geschützt; bitten Sie den Verlag um eines ohne Schutz.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/epub.py" />
            <source>The book has no chapter with text in it; its pages may be pictures.</source>
            <translation>Das Buch hat kein Kapitel mit Text; vielleicht sind seine Seiten Bilder.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/epub.py" />
            <source>It is not an EPUB, whatever its name says; nothing in it says where the book begins.</source>
            <translation>Dies ist kein EPUB, was auch der Name sagt; nichts darin sagt, wo das Buch beginnt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/epub.py" />
            <source>The book names this chapter but does not hold it.</source>
            <translation>Das Buch nennt dieses Kapitel, enthält es aber nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/feeds.py" />
            <source>The feed has no entries; save it again when it has some.</source>
            <translation>Der Feed hat keine Einträge; speichern Sie ihn noch einmal, wenn er welche hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/feeds.py" />
            <source>It holds no text; save the page that it points to, and import that.</source>
            <translation>Darin ist kein Text; speichern Sie die Seite, auf die er verweist, und importieren Sie diese.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/feeds.py" />
            <source>Entry “{title}”: {reason}</source>
            <translation>Eintrag „{title}“: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/html.py" />
            <source>No article was found in this page; open it in a browser, copy the article, and save it as a .txt file.</source>
            <translation>Auf dieser Seite wurde kein Artikel gefunden; öffnen Sie sie im Browser, kopieren Sie den Artikel und speichern Sie ihn als .txt-Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/html.py" />
            <source>It has far more elements than any article; copy the article and save it as a .txt file.</source>
            <translation>Die Datei hat weit mehr Elemente als jeder Artikel; kopieren Sie den Artikel und speichern Sie ihn als .txt-Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/json_articles.py" />
            <source>There is no array of articles at “{path}”; choose another place.</source>
            <translation>Bei „{path}“ steht keine Liste von Artikeln; wählen Sie eine andere Stelle.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/json_articles.py" />
            <source>It is not JSON: something follows the array in line {line}; remove it.</source>
            <translation>Das ist kein JSON: In Zeile {line} folgt etwas auf die Liste; entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/json_articles.py" />
            <source>Article {number} of the file: {reason}</source>
            <translation>Artikel {number} der Datei: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/json_articles.py" />
            <source>It is JSON, but no object; write each article as {"id": …, "text": …}.</source>
            <translation>Das ist JSON, aber kein Objekt; schreiben Sie jeden Artikel als {"id": …, "text": …}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/mail.py" />
            <source>It is not a mail, whatever its name says; import it as .txt if it is plain text.</source>
            <translation>Dies ist keine E-Mail, was auch der Name sagt; importieren Sie die Datei als .txt, wenn sie reiner Text ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/mail.py" />
            <source>It has too many lines or parts for an article; save the mails one by one.</source>
            <translation>Die Datei hat zu viele Zeilen oder Teile für einen Artikel; speichern Sie die E-Mails einzeln.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/mail.py" />
            <source>The mail came in without what is attached to it: {names}. Save that as files and import them, too.</source>
            <translation>Die E-Mail kam ohne ihre Anhänge herein: {names}. Speichern Sie diese als Dateien und importieren Sie sie ebenfalls.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/mail.py" />
            <source>The mail is encrypted; open it in your mail program and copy its text.</source>
            <translation>Die E-Mail ist verschlüsselt; öffnen Sie sie in Ihrem Mailprogramm und kopieren Sie den Text.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/mail.py" />
            <source>The mail is damaged; open it in your mail program and save it again, or copy its text into a .txt file.</source>
            <translation>Die E-Mail ist beschädigt; öffnen Sie sie in Ihrem Mailprogramm und speichern Sie sie neu, oder kopieren Sie den Text in eine .txt-Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/newsml.py" />
            <source>The message holds no items; have it sent again.</source>
            <translation>Die Nachricht enthält keine Beiträge; lassen Sie sie noch einmal senden.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/newsml.py" />
            <source>It is a {kind}, which has no text of its own; import the news items.</source>
            <translation>Das ist ein {kind}, das keinen eigenen Text hat; importieren Sie die Beiträge.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/newsml.py" />
            <source>It holds no text, only what is known about it; import the file that it points to.</source>
            <translation>Darin ist kein Text, nur Angaben dazu; importieren Sie die Datei, auf die es verweist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/newsml.py" />
            <source>Item “{guid}”: {reason}</source>
            <translation>Beitrag „{guid}“: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/ninjs.py" />
            <source>It holds no body with text in it; import the file that it points to.</source>
            <translation>Darin ist kein Inhalt mit Text; importieren Sie die Datei, auf die es verweist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/ninjs.py" />
            <source>Item “{name}”: {reason}</source>
            <translation>Beitrag „{name}“: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/nitf.py" />
            <source>It holds no text: there is nothing in its body.content; import the article's own file.</source>
            <translation>Darin ist kein Text: In body.content steht nichts; importieren Sie die Datei des Artikels selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/odt.py" />
            <source>It is not an OpenDocument text, whatever its name says; import it as .txt if it is plain text.</source>
            <translation>Dies ist kein OpenDocument-Text, was auch der Name sagt; importieren Sie die Datei als .txt, wenn sie reiner Text ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/odt.py" />
            <source>There is no text document in it; open it in LibreOffice and save it as .odt or .txt.</source>
            <translation>Darin ist kein Textdokument; öffnen Sie die Datei in LibreOffice und speichern Sie sie als .odt oder .txt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/other_xml.py" />
            <source>It is XML whose root element is “{root}”; Copydesk reads “nitf” (NITF), “newsItem” and “newsMessage” (NewsML-G2), “rss” and “RDF” (RSS), “feed” (Atom) and “html”. Convert it into one of these.</source>
            <translation>Das ist XML mit dem Wurzelelement „{root}“; Copydesk liest „nitf“ (NITF), „newsItem“ und „newsMessage“ (NewsML-G2), „rss“ und „RDF“ (RSS), „feed“ (Atom) und „html“. Wandeln Sie es in eines davon um.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/package.py" />
            <source>It has more than {count} parts and is no article.</source>
            <translation>Die Datei hat mehr als {count} Teile und ist kein Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/package.py" />
            <source>Its part “{name}” is packed in an unusual way; save the document again.</source>
            <translation>Der Teil „{name}“ ist auf ungewöhnliche Weise gepackt; speichern Sie das Dokument neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/package.py" />
            <source>Unpacked, its text is larger than {megabytes} MB; split the document.</source>
            <translation>Entpackt ist der Text größer als {megabytes} MB; teilen Sie das Dokument.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/package.py" />
            <source>It is damaged; open it in the program that made it and save it again.</source>
            <translation>Die Datei ist beschädigt; öffnen Sie sie in dem Programm, das sie erzeugt hat, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/package.py" />
            <source>Its part “{name}” is damaged; open it in the program that made it and save it again.</source>
            <translation>Der Teil „{name}“ ist beschädigt; öffnen Sie die Datei in dem Programm, das sie erzeugt hat, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/parquet.py" />
            <source>Reading Parquet needs pyarrow, which is not installed; install it with “pip install copydesk[parquet]”, or save the table as CSV.</source>
            <translation>Um Parquet zu lesen, braucht es pyarrow, das nicht installiert ist; installieren Sie es mit „pip install copydesk[parquet]“, oder speichern Sie die Tabelle als CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/parquet.py" />
            <source>A group of its rows is larger than {gigabytes} GB; write the table with smaller groups of rows.</source>
            <translation>Eine Gruppe ihrer Zeilen ist größer als {gigabytes} GB; schreiben Sie die Tabelle mit kleineren Gruppen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/parquet.py" />
            <source>The Parquet file is damaged; write it again, or save the table as CSV.</source>
            <translation>Die Parquet-Datei ist beschädigt; schreiben Sie sie noch einmal, oder speichern Sie die Tabelle als CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/__init__.py" />
            <source>{count} letters of this PDF cannot be told, for it draws them without saying which they are; they are “{sign}” in the text. Take the article from another source, if there is one.</source>
            <translation>{count} Buchstaben dieses PDFs sind nicht zu erkennen, denn es zeichnet sie, ohne zu sagen, welche es sind; im Text steht dafür „{sign}“. Nehmen Sie den Artikel aus einer anderen Quelle, wenn es eine gibt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/__init__.py" />
            <source>It is not a PDF, whatever its name says; import it as .txt if it is plain text.</source>
            <translation>Dies ist kein PDF, was auch der Name sagt; importieren Sie die Datei als .txt, wenn sie reiner Text ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/__init__.py" />
            <source>1 letter of this PDF cannot be told, for it draws it without saying which it is; it is “{sign}” in the text. Take the article from another source, if there is one.</source>
            <translation>1 Buchstabe dieses PDFs ist nicht zu erkennen, denn es zeichnet ihn, ohne zu sagen, welcher es ist; im Text steht dafür „{sign}“. Nehmen Sie den Artikel aus einer anderen Quelle, wenn es eine gibt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/__init__.py" />
            <source>There is no text in this PDF, only pictures of pages; let a program for text recognition (OCR) read it, and import what that writes.</source>
            <translation>In diesem PDF ist kein Text, nur Bilder von Seiten; lassen Sie es von einem Programm zur Texterkennung (OCR) lesen und importieren Sie, was dieses schreibt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/__init__.py" />
            <source>It draws letters without saying which they are, so its text cannot be told; take the article from another source, or let a program for text recognition (OCR) read it.</source>
            <translation>Das PDF zeichnet Buchstaben, ohne zu sagen, welche es sind, daher ist sein Text nicht zu erkennen; nehmen Sie den Artikel aus einer anderen Quelle, oder lassen Sie das PDF von einem Programm zur Texterkennung (OCR) lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/__init__.py" />
            <source>Its words run from right to left, and a PDF does not say in which order they are read; import the article as .docx or as plain text.</source>
            <translation>Die Wörter laufen von rechts nach links, und ein PDF sagt nicht, in welcher Reihenfolge sie gelesen werden; importieren Sie den Artikel als .docx oder als reinen Text.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/__init__.py" />
            <source>The PDF is damaged, or larger than any article; open it in a viewer, and print the pages with the article to a new PDF.</source>
            <translation>Das PDF ist beschädigt oder größer als jeder Artikel; öffnen Sie es in einem Betrachter und drucken Sie die Seiten mit dem Artikel in ein neues PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/__init__.py" />
            <source>It has more than {count} pages; print the pages with the article to a PDF of their own.</source>
            <translation>Das PDF hat mehr als {count} Seiten; drucken Sie die Seiten mit dem Artikel in ein eigenes PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/pdf/drawing.py" />
            <source>It draws far more than any article; print the pages with the article to a PDF of their own.</source>
            <translation>Das PDF zeichnet weit mehr als jeder Artikel; drucken Sie die Seiten mit dem Artikel in ein eigenes PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/prose.py" />
            <source>It is nested too deep, or has too long a line; save it as plain text and import that.</source>
            <translation>Die Datei ist zu tief geschachtelt oder hat eine zu lange Zeile; speichern Sie sie als reinen Text und importieren Sie diesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>No field is called “text” or looks like it; there is {names}. Choose the one with the article's text (on the command line with --set text=NAME).</source>
            <translation>Kein Feld heißt „text“ oder sieht danach aus; es gibt {names}. Wählen Sie das mit dem Text des Artikels (auf der Befehlszeile mit --set text=NAME).</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>Several fields could be the text: {names}; choose one (on the command line with --set text={name}).</source>
            <translation>Mehrere Felder könnten der Text sein: {names}; wählen Sie eines (auf der Befehlszeile mit --set text={name}).</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>It has no field “{name}”; choose the one with the article's text.</source>
            <translation>Das Feld „{name}“ fehlt; wählen Sie das mit dem Text des Artikels.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>The field “{name}” is no text; write the article's text there, in quotation marks.</source>
            <translation>Das Feld „{name}“ ist kein Text; schreiben Sie den Text des Artikels hinein, in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>The id is neither text nor a whole number; change it, or leave it out.</source>
            <translation>Die Kennung ist weder Text noch eine ganze Zahl; ändern Sie sie, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>The id is empty, or holds line ends or control characters; change it, or leave it out.</source>
            <translation>Die Kennung ist leer oder enthält Zeilenenden oder Steuerzeichen; ändern Sie sie, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rows.py" />
            <source>The id “{id}” is that of line {line} already; give each article its own id.</source>
            <translation>Die ID „{id}“ gehört schon zu Zeile {line}; geben Sie jedem Artikel seine eigene ID.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rtf.py" />
            <source>It is not rich text, whatever its name says; import it as .txt if it is plain text.</source>
            <translation>Dies ist kein Rich Text, was auch der Name sagt; importieren Sie die Datei als .txt, wenn sie reiner Text ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rtf.py" />
            <source>It is far longer than any article; split the document.</source>
            <translation>Die Datei ist weit länger als jeder Artikel; teilen Sie das Dokument.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rtf.py" />
            <source>It is nested deeper than any program writes; save it again in Word or LibreOffice.</source>
            <translation>Die Datei ist tiefer geschachtelt, als irgendein Programm schreibt; speichern Sie sie in Word oder LibreOffice neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rtf.py" />
            <source>It ends in the middle; open it in the program that made it and save it again.</source>
            <translation>Die Datei endet mittendrin; öffnen Sie sie in dem Programm, das sie erzeugt hat, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/rtf.py" />
            <source>It has letters that its encoding, {encoding}, does not know; open it in Word and save it as .docx.</source>
            <translation>Die Datei hat Buchstaben, die ihre Kodierung, {encoding}, nicht kennt; öffnen Sie sie in Word und speichern Sie sie als .docx.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/warc.py" />
            <source>There is no web page in this archive.</source>
            <translation>In diesem Archiv ist keine Webseite.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/warc.py" />
            <source>The page is larger than {megabytes} MB and no article.</source>
            <translation>Die Seite ist größer als {megabytes} MB und kein Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/warc.py" />
            <source>It is not a web archive from here on; fetch it again.</source>
            <translation>Ab hier ist das kein Webarchiv; holen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/warc.py" />
            <source>The page is packed as {packing}, which is not read; save the page itself.</source>
            <translation>Die Seite ist als {packing} gepackt, was nicht gelesen wird; speichern Sie die Seite selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/warc.py" />
            <source>The archive is damaged from here on; fetch it again.</source>
            <translation>Das Archiv ist ab hier beschädigt; holen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/whole.py" />
            <source>It is larger than {megabytes} MB; split it into one file for each article.</source>
            <translation>Die Datei ist größer als {megabytes} MB; teilen Sie sie in eine Datei je Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/xml_files.py" />
            <source>It uses the entity “{name}”, which XML does not know; write the character itself.</source>
            <translation>Darin steht die Entität „{name}“, die XML nicht kennt; schreiben Sie das Zeichen selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>Its name leads out of the archive; whoever made that meant harm. Unpack it with care.</source>
            <translation>Ihr Name führt aus dem Archiv hinaus; wer das gemacht hat, will schaden. Entpacken Sie es mit Vorsicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>It is a link or a device, not a file; put the file itself into the archive.</source>
            <translation>Das ist eine Verknüpfung oder ein Gerät, keine Datei; legen Sie die Datei selbst ins Archiv.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>It is protected with a password; unpack the archive and import the folder.</source>
            <translation>Die Datei ist mit einem Kennwort geschützt; entpacken Sie das Archiv und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>It is an archive within an archive; unpack it and import the folder.</source>
            <translation>Das ist ein Archiv in einem Archiv; entpacken Sie es und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>It is packed in an unusual way; unpack the archive and import the folder.</source>
            <translation>Die Datei ist auf ungewöhnliche Weise gepackt; entpacken Sie das Archiv und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>Unpacked, it is larger than {gigabytes} GB; unpack it and import the folder.</source>
            <translation>Entpackt ist das größer als {gigabytes} GB; entpacken Sie es und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>It unpacks to more than {times} times its size, as no text does; unpack it with care and import the folder.</source>
            <translation>Das wird entpackt mehr als {times}-mal so groß, wie kein Text es wird; entpacken Sie es mit Vorsicht und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>It has far too many files in it; unpack it and import the folder.</source>
            <translation>Darin sind viel zu viele Dateien; entpacken Sie es und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>The archive has several files of this name; only the last one is read. Rename them.</source>
            <translation>Das Archiv enthält mehrere Dateien dieses Namens; nur die letzte wird gelesen. Benennen Sie sie um.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>The archive is damaged; fetch it again, or unpack it and import the folder.</source>
            <translation>Das Archiv ist beschädigt; holen Sie es noch einmal, oder entpacken Sie es und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>There is nothing in this archive.</source>
            <translation>In diesem Archiv ist nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>It must be read in a process of its own; unpack the archive and import the folder.</source>
            <translation>Diese Datei muss in einem eigenen Prozess gelesen werden; entpacken Sie das Archiv und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/readers/zipped.py" />
            <source>It is damaged in the archive; fetch the archive again.</source>
            <translation>Die Datei ist im Archiv beschädigt; holen Sie das Archiv noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/text_files.py" />
            <source>Part of it is not {encoding}; save it again as UTF-8 and import it then.</source>
            <translation>Ein Teil davon ist nicht {encoding}; speichern Sie sie noch einmal als UTF-8 und importieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/verifying.py" />
            <source>It has {size} bytes, and had {bytes} when it was written.</source>
            <translation>Sie hat {size} Bytes und hatte {bytes}, als sie geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/verifying.py" />
            <source>It is missing.</source>
            <translation>Sie fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/verifying.py" />
            <source>It was altered: its SHA-256 is {found}, and was {listed}.</source>
            <translation>Sie wurde verändert: Ihr SHA-256 ist {found} und war {listed}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/verifying.py" />
            <source>It is no part of the export; remove it, or export anew.</source>
            <translation>Sie gehört nicht zum Export; entfernen Sie sie, oder exportieren Sie neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/exchange/verifying.py" />
            <source>It says {stated} for {name}, and there are {found}.</source>
            <translation>Es nennt {stated} für {name}, und es sind {found}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/apart.py" />
            <source>The process that reads it ended too soon (code {code}); close other programs, and try again.</source>
            <translation>Der Prozess, der sie liest, endete zu früh (Code {code}); schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/bringing_in.py" />
            <source>The same text came before with other annotations, and these are gold now; compare the two.</source>
            <translation>Derselbe Text kam vorher mit anderen Annotationen, und diese sind jetzt Gold; vergleichen Sie beide.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/bringing_in.py" />
            <source>Somebody has corrected this article here already, so its gold was not taken in; import it as suggestions to have it beside, or take the corrections back first.</source>
            <translation>Diesen Artikel hat hier schon jemand korrigiert, daher wurde sein Gold nicht übernommen; importieren Sie es als Vorschläge, um es daneben zu haben, oder nehmen Sie erst die Korrekturen zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/bringing_in.py" />
            <source>The import was stopped, and the project is as it was.</source>
            <translation>Der Import wurde angehalten, und das Projekt ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/judging.py" />
            <source>The id “{id}” belongs to another article of this project; give this one another id, or have new ids given.</source>
            <translation>Die Kennung „{id}“ gehört einem anderen Artikel dieses Projekts; geben Sie diesem eine andere, oder lassen Sie neue Kennungen vergeben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/labels.py" />
            <source>“{word}” is no row of a table of labels; write THEIRS=OURS, such as PER=PERSON, QUOTE=content, or X=- to leave X out.</source>
            <translation>„{word}“ ist keine Zeile einer Label-Tabelle; schreiben Sie FREMDES=UNSERES, etwa PER=PERSON, QUOTE=content, oder X=-, um X wegzulassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/labels.py" />
            <source>“{theirs}” cannot be “{ours}”: the scheme has no such label, only {labels}.</source>
            <translation>„{theirs}“ kann nicht „{ours}“ sein: So ein Label hat das Schema nicht, nur {labels}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/reading.py" />
            <source>It holds half a character (a lone surrogate) beside its text; save it again as UTF-8.</source>
            <translation>Neben dem Text steht ein halbes Zeichen (ein einzelnes Surrogat); speichern Sie es neu als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/readying.py" />
            <source>It was rejected or ignored where it comes from, so it is no gold; it waits as suggestions.</source>
            <translation>Wo es herkommt, wurde es abgelehnt oder übergangen; darum ist es kein Gold und wartet als Vorschläge.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/readying.py" />
            <source>Some of its annotations could not be taken in, so it is no gold; the others wait as suggestions.</source>
            <translation>Einige seiner Annotationen konnten nicht übernommen werden, daher ist er kein Gold; die anderen warten als Vorschläge.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/readying.py" />
            <source>All of its annotations have labels that the table leaves out, so it is no gold; say what they are here.</source>
            <translation>Alle seine Annotationen haben Labels, die die Tabelle weglässt, also ist es kein Gold; sagen Sie, was sie hier sind.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/readying.py" />
            <source>Nothing in the file tells what its offsets count, so it is no gold; choose what they count, or look its suggestions over.</source>
            <translation>Nichts in der Datei sagt, was ihre Positionen zählen, daher ist er kein Gold; wählen Sie, was sie zählen, oder sehen Sie seine Vorschläge durch.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/readying.py" />
            <source>Nothing in the file ties {count} of its cues and sources to a quote, so it is no gold; look over where they went.</source>
            <translation>Nichts in der Datei verbindet {count} seiner Signalwörter und Quellen mit einem Zitat, also ist es kein Gold; sehen Sie nach, wohin sie kamen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/readying.py" />
            <source>Nobody has signed it off where it comes from, so its annotations wait as suggestions.</source>
            <translation>Niemand hat ihn dort freigegeben, wo er herkommt, daher warten seine Annotationen als Vorschläge.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/intake/readying.py" />
            <source>Its annotations do not fit its text, and were left out: {error}.</source>
            <translation>Seine Annotationen passen nicht zu seinem Text und wurden weggelassen: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/prefill/labels.py" />
            <source>“{pair}” should read THEIRS=OURS, as in “GPE=LOC, FOO=MISC, TIME=”.</source>
            <translation>„{pair}“ sollte IHRES=UNSERES heißen, wie in „GPE=LOC, FOO=MISC, TIME=“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/prefill/labels.py" />
            <source>“{ours}” is no label of ours; there are {choices}, or nothing at all.</source>
            <translation>„{ours}“ ist keines unserer Labels; es gibt {choices}, oder gar keines.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/prefill/labels.py" />
            <source>“{theirs}” stands there twice; keep one of the two.</source>
            <translation>„{theirs}“ steht zweimal da; behalten Sie eines davon.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/prefill/pipeline.py" />
            <source>There is no pipeline “{name}”; install the package with “pip install {package}”, or choose the folder of a spaCy pipeline.</source>
            <translation>Es gibt keine Pipeline „{name}“; installieren Sie das Paket mit „pip install {package}“, oder wählen Sie den Ordner einer spaCy-Pipeline.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/prefill/pipeline.py" />
            <source>spaCy is not installed; install it with “pip install spacy”.</source>
            <translation>spaCy ist nicht installiert; installieren Sie es mit „pip install spacy“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/prefill/pipeline.py" />
            <source>The pipeline “{name}” cannot be loaded ({problem}); install a version made for the spaCy that is installed here, or choose another pipeline.</source>
            <translation>Die Pipeline „{name}“ lässt sich nicht laden ({problem}); installieren Sie eine Version, die zum hier installierten spaCy passt, oder wählen Sie eine andere Pipeline.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/prefill/pool.py" />
            <source>The process that makes suggestions ended before it was ready (exit status {status}); run “copydesk suggest” in a terminal to see its message.</source>
            <translation>Der Prozess, der Vorschläge macht, endete, ehe er bereit war (Status {status}); führen Sie „copydesk suggest“ in einem Terminal aus, um seine Meldung zu sehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/connection.py" />
            <source>{name} was altered by another program ({error}); go back to a backup of it.</source>
            <translation>{name} wurde von einem anderen Programm verändert ({error}); kehren Sie zu einer Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/connection.py" />
            <source>{name} is damaged: article {number} has no text; go back to a backup of it.</source>
            <translation>{name} ist beschädigt: Artikel {number} hat keinen Text; kehren Sie zu einer Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/connection.py" />
            <source>{name} was made by an older Copydesk and must be brought up to date; open it once for writing.</source>
            <translation>{name} wurde von einem älteren Copydesk angelegt und muss auf den neuesten Stand gebracht werden; öffnen Sie es einmal zum Schreiben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>{path} cannot be used now ({error}); see that its disk is connected, then open it again.</source>
            <translation>{path} ist jetzt nicht benutzbar ({error}); prüfen Sie, ob das Laufwerk angeschlossen ist, und öffnen Sie das Projekt noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>{path} is damaged: what is stored of {article} does not fit together ({error}). Go back to a backup of it (beside it, named “…backup…”).</source>
            <translation>{path} ist beschädigt: Was von {article} gespeichert ist, passt nicht zusammen ({error}). Gehen Sie auf eine Sicherungskopie zurück (daneben, mit „…backup…“ im Namen).</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>The disk that holds {path} is full; free some space and open the project again.</source>
            <translation>Das Laufwerk mit {path} ist voll; schaffen Sie Platz und öffnen Sie das Projekt noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>The disk that holds {path} failed; see that it is connected, then open it again.</source>
            <translation>Das Laufwerk mit {path} hat versagt; prüfen Sie, ob es angeschlossen ist, und öffnen Sie das Projekt noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>{path} cannot be written to; change its permissions, or open it read-only.</source>
            <translation>In {path} kann nicht geschrieben werden; ändern Sie die Rechte, oder öffnen Sie das Projekt nur zum Lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>{path} cannot be opened; see that you may read and write its folder.</source>
            <translation>{path} lässt sich nicht öffnen; prüfen Sie, ob Sie den Ordner lesen und beschreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>{path} is damaged; go back to a backup of it (beside it, named “…backup…”).</source>
            <translation>{path} ist beschädigt; kehren Sie zu einer Sicherung zurück (daneben, mit „…backup…“ im Namen).</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>{path} is not a Copydesk project.</source>
            <translation>{path} ist kein Copydesk-Projekt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>{path} is being written to by another program; try again in a moment.</source>
            <translation>In {path} schreibt gerade ein anderes Programm; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/failures.py" />
            <source>There is too little memory for {path}; close other programs, then open it again.</source>
            <translation>Für {path} ist zu wenig Arbeitsspeicher da; schließen Sie andere Programme und öffnen Sie das Projekt noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/guarding.py" />
            <source>{name} holds “{thing}” ({kind}), which Copydesk did not make and which could act while you work. Go back to a backup of it, or ask whoever sent it for an export to import.</source>
            <translation>{name} enthält „{thing}“ ({kind}), das nicht von Copydesk stammt und während der Arbeit etwas tun könnte. Gehen Sie auf eine Sicherungskopie zurück, oder bitten Sie den Absender um einen Export zum Importieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/guarding.py" />
            <source>“{thing}” ({kind}) in {name} is not as Copydesk made it: another program altered it. Go back to a backup of it, or ask whoever sent it for an export to import.</source>
            <translation>„{thing}“ ({kind}) in {name} ist nicht so, wie Copydesk es angelegt hat: Ein anderes Programm hat es verändert. Gehen Sie auf eine Sicherungskopie zurück, oder bitten Sie den Absender um einen Export zum Importieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{name} is open in another window ({holder}). It can be read here, but changes are made there.</source>
            <translation>{name} ist in einem anderen Fenster offen ({holder}). Hier kann es gelesen werden, geändert wird dort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{name} was made by a newer Copydesk (its schema is {theirs}, this one knows {ours}). Update Copydesk to open it; the file was not touched.</source>
            <translation>{name} wurde von einem neueren Copydesk angelegt (Schema {theirs}, dieses kennt {ours}). Aktualisieren Sie Copydesk, um es zu öffnen; die Datei blieb unberührt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{path} is a folder; choose a project file, something.copydesk.</source>
            <translation>{path} ist ein Ordner; wählen Sie eine Projektdatei, etwa name.copydesk.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{path} is not a file; choose a project file, something.copydesk.</source>
            <translation>{path} ist keine Datei; wählen Sie eine Projektdatei, etwa name.copydesk.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{path} may not be read; change its permissions.</source>
            <translation>{path} darf nicht gelesen werden; ändern Sie die Rechte.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{path} is not a Copydesk project; import it instead, if it holds articles.</source>
            <translation>{path} ist kein Copydesk-Projekt; importieren Sie es, wenn es Artikel enthält.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{name} is open in another window. It can be read here, but changes are made there.</source>
            <translation>{name} ist in einem anderen Fenster offen. Hier kann es gelesen werden, geändert wird dort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{folder} cannot be written to ({problem}); open the project read-only, or move it.</source>
            <translation>In {folder} kann nicht geschrieben werden ({problem}); öffnen Sie das Projekt nur zum Lesen, oder verschieben Sie es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{path} exists already; open it, or choose another name.</source>
            <translation>{path} gibt es schon; öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{path} cannot be made: {problem}; choose another folder.</source>
            <translation>{path} kann nicht angelegt werden: {problem}; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{name} could not be brought up to date and was left as it was: {error}. A copy is at {backup}. Go on with the Copydesk that you had, and send us a report.</source>
            <translation>{name} konnte nicht auf den neuesten Stand gebracht werden und blieb, wie es war: {error}. Eine Kopie liegt unter {backup}. Arbeiten Sie mit dem bisherigen Copydesk weiter, und schicken Sie uns einen Bericht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{name} must be copied first, but there is no room for a backup; free some space.</source>
            <translation>{name} muss zuerst gesichert werden, aber dafür ist kein Platz; schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>A backup of {name} must be made first, and could not be: {problem}. Free some disk space, or move the file to a folder where you may write.</source>
            <translation>{name} muss zuerst gesichert werden, und das gelang nicht: {problem}. Schaffen Sie Platz auf dem Laufwerk, oder verschieben Sie die Datei in einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{path} does not exist; it may have been moved or renamed.</source>
            <translation>{path} gibt es nicht; vielleicht wurde es verschoben oder umbenannt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{path} cannot be opened ({error}); check its name and its folder.</source>
            <translation>{path} lässt sich nicht öffnen ({error}); prüfen Sie den Namen und den Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/opening.py" />
            <source>{left} is left over from another project; move it away or choose a name.</source>
            <translation>{left} ist von einem anderen Projekt übrig; verschieben Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/originals.py" />
            <source>The original “{name}” is damaged in {project}; go back to a backup of it.</source>
            <translation>Das Original „{name}“ ist in {project} beschädigt; gehen Sie zu einer Sicherung davon zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/project.py" />
            <source>the id {id!r} belongs to another article of this project; give this one another id</source>
            <translation>die ID {id!r} gehört zu einem anderen Artikel dieses Projekts; geben Sie diesem eine andere ID</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/schemes.py" />
            <source>The change was called off, and all is as it was.</source>
            <translation>Die Änderung wurde abgebrochen, und alles ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/selection.py" />
            <source>There is no label “{label}”; there are {labels}.</source>
            <translation>Es gibt kein Label „{label}“; es gibt {labels}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/selection.py" />
            <source>“{day}” is no day; write it like 2026-11-30, or 2026-11 for all of a month.</source>
            <translation>„{day}“ ist kein Tag; schreiben Sie ihn wie 2026-11-30, oder 2026-11 für einen ganzen Monat.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/spool.py" />
            <source>What is imported is first put into the temporary folder {folder}, and that cannot be written to ({problem}); free some space there.</source>
            <translation>Was importiert wird, kommt zuerst in den temporären Ordner {folder}, und in den lässt sich nicht schreiben ({problem}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/store/writer.py" />
            <source>The project was closed meanwhile; open it again.</source>
            <translation>Das Projekt wurde inzwischen geschlossen; öffnen Sie es wieder.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/workflow/desk.py" />
            <source>There is nothing left to undo in this article.</source>
            <translation>In diesem Artikel gibt es nichts mehr rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/workflow/desk.py" />
            <source>There is nothing to redo in this article.</source>
            <translation>In diesem Artikel gibt es nichts wiederherzustellen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/workflow/desk.py" />
            <source>Gold for this article is being imported; correct it when that is done, or stop that.</source>
            <translation>Für diesen Artikel wird gerade Gold importiert; korrigieren Sie ihn danach, oder halten Sie den Import an.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/workflow/importing.py" />
            <source>This project is open for reading only; close it elsewhere to import articles.</source>
            <translation>Dieses Projekt ist nur zum Lesen offen; schließen Sie es anderswo, um Artikel zu importieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/workflow/writing.py" />
            <source>This project is open for reading only.</source>
            <translation>Dieses Projekt ist nur zum Lesen offen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/workflow/writing.py" />
            <source>The project file cannot be written: {error}</source>
            <translation>In die Projektdatei kann nicht geschrieben werden: {error}</translation>
        </message>
    </context>
    <context>
        <name>RejectedModel</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/rejected_section.py" />
            <source>{words}, {label}, rejected</source>
            <translation>{words}, {label}, abgelehnt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/rejected_section.py" />
            <source>Rejected. Press Return to bring it back.</source>
            <translation>Abgelehnt. Die Eingabetaste holt es zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/rejected_section.py" />
            <source>quote, {kind}</source>
            <translation>Zitat, {kind}</translation>
        </message>
    </context>
    <context>
        <name>RejectedSection</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/rejected_section.py" />
            <source>Rejected suggestions</source>
            <translation>Abgelehnte Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/rejected_section.py" />
            <source>Rejected: {n}</source>
            <translation>Abgelehnt: {n}</translation>
        </message>
    </context>
    <context>
        <name>RemarkKind</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>flagged</source>
            <translation>vorgemerkt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>dismissed</source>
            <translation>verworfen</translation>
        </message>
    </context>
    <context>
        <name>Remarking</name>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>“{title}” is skipped, and no other is left to correct.</source>
            <translation>„{title}“ ist übersprungen, und kein anderer bleibt zu korrigieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>“{title}” is skipped. This is the next article.</source>
            <translation>„{title}“ ist übersprungen. Dies ist der nächste Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>No other article is flagged.</source>
            <translation>Kein anderer Artikel ist vorgemerkt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>No other article has a question.</source>
            <translation>Kein anderer Artikel hat eine Frage.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>Question to a colleague</source>
            <translation>Frage an einen Kollegen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>Note on “{words}”</source>
            <translation>Notiz zu „{words}“</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>Note on the article</source>
            <translation>Notiz zum Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>Why the article is {state}</source>
            <translation>Warum der Artikel {state} ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>Note by {annotator}: {text}</source>
            <translation>Notiz von {annotator}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarking.py" />
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
    </context>
    <context>
        <name>RemarksPanel</name>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>Notes and flags of the article</source>
            <translation>Notizen und Vormerkungen des Artikels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>No notes yet. Flag the article, or write a note on what is current.</source>
            <translation>Noch keine Notizen. Merken Sie den Artikel vor, oder schreiben Sie eine Notiz zu dem, was aktuell ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>Flag</source>
            <translation>Vormerken</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>on “{words}”</source>
            <translation>zu „{words}“</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>on the article</source>
            <translation>zum Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/remarks/remarks_panel.py" />
            <source>on an annotation that is gone</source>
            <translation>zu einer Annotation, die es nicht mehr gibt</translation>
        </message>
    </context>
    <context>
        <name>Repeating</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/repeating.py" />
            <source>Nothing was corrected yet that could be done again.</source>
            <translation>Es wurde noch nichts korrigiert, was sich wiederholen ließe.</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Show in &amp;Folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Show What Was &amp;Lost…</source>
            <translation>Zeigen, was &amp;verloren ging …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>1 article was written to {path}.</source>
            <translation>1 Artikel wurde nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>{n} articles were written to {path}.</source>
            <translation>{n} Artikel wurden nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Nothing was lost.</source>
            <translation>Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Lost or altered:</source>
            <translation>Verloren oder geändert:</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/pages.py" />
            <source>Beside it lies {manifest}, which “copydesk verify” holds it to.</source>
            <translation>Daneben liegt {manifest}; „copydesk verify“ prüft den Export daran.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>content</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>cue</source>
            <translation>Signalwort</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>source</source>
            <translation>Quelle</translation>
        </message>
    </context>
    <context>
        <name>RowForm</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Colour on &amp;light pages</source>
            <translation>&amp;Farbe auf hellen Seiten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Colour on &amp;dark pages</source>
            <translation>Farbe &amp;auf dunklen Seiten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>Take it from {title}</source>
            <translation>Von {title} übernehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>&amp;Title on the screen</source>
            <translation>&amp;Titel auf dem Bildschirm</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>&amp;Name in the gold</source>
            <translation>&amp;Name im Gold</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>&amp;Key</source>
            <translation>Ta&amp;ste</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>&amp;Pattern of the line</source>
            <translation>&amp;Muster der Linie</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>&amp;Guideline: what is marked, and how far it goes</source>
            <translation>&amp;Richtlinie: was markiert wird, und wie weit es reicht</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>&amp;Examples, one on each line, with [the words] in brackets</source>
            <translation>&amp;Beispiele, eines je Zeile, [die Wörter] in Klammern</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>&amp;Not: what it is not for, one on each line</source>
            <translation>Nicht: &amp;wofür es nicht da ist, eines je Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/row_form.py" />
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
    </context>
    <context>
        <name>RowsModel</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/rows_model.py" />
            <source>has a fault</source>
            <translation>hat einen Fehler</translation>
        </message>
    </context>
    <context>
        <name>RowsPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/rows_page.py" />
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/rows_page.py" />
            <source>Parts of a quote</source>
            <translation>Teile eines Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/rows_page.py" />
            <source>Add a label</source>
            <translation>Label hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/rows_page.py" />
            <source>Remove the label</source>
            <translation>Label entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/rows_page.py" />
            <source>Move the label up</source>
            <translation>Label nach oben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/rows_page.py" />
            <source>Move the label down</source>
            <translation>Label nach unten</translation>
        </message>
    </context>
    <context>
        <name>RunDialog</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/run_dialog.py" />
            <source>Articles done</source>
            <translation>Erledigte Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/run_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/run_dialog.py" />
            <source>The project now has the scheme {scheme}.</source>
            <translation>Das Projekt hat jetzt das Schema {scheme}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/run_dialog.py" />
            <source>Entities with another label: {entities}, in articles: {articles}, of which gold: {gold}.</source>
            <translation>Entitäten mit neuem Label: {entities}, in Artikeln: {articles}, davon Gold: {gold}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/run_dialog.py" />
            <source>In these articles the same words now bear a label twice: {articles}. Remove one of each.</source>
            <translation>In diesen Artikeln tragen dieselben Wörter ein Label jetzt doppelt: {articles}. Entfernen Sie je eines.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/run_dialog.py" />
            <source>The project as it was is kept in {backup}.</source>
            <translation>Das Projekt, wie es war, liegt in {backup}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/run_dialog.py" />
            <source>To undo all of it, open the scheme again and choose More › Take Back the Last Change.</source>
            <translation>Um alles rückgängig zu machen, öffnen Sie das Schema wieder und wählen Sie Mehr › Letzte Änderung zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/run_dialog.py" />
            <source>Relabelling… Nothing is changed until all of it is done.</source>
            <translation>Labels werden geändert … Nichts ist geändert, ehe alles getan ist.</translation>
        </message>
    </context>
    <context>
        <name>SampleLine</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/sample.py" />
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/sample.py" />
            <source>some words</source>
            <translation>einige Wörter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/sample.py" />
            <source>“{text}” as {title}, on a light and on a dark page</source>
            <translation>„{text}“ als {title}, auf heller und auf dunkler Seite</translation>
        </message>
    </context>
    <context>
        <name>SchemeEditor</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Label Scheme</source>
            <translation>Label-Schema</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Na&amp;me of the scheme</source>
            <translation>&amp;Name des Schemas</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>&amp;Labels</source>
            <translation>&amp;Labels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>&amp;Parts of a Quote</source>
            <translation>&amp;Teile eines Zitats</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>&amp;Overlap</source>
            <translation>&amp;Überlappung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>&amp;Quote Convention</source>
            <translation>&amp;Zitatkonvention</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Mo&amp;re</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>The project has the scheme {scheme} and follows “{convention}”.</source>
            <translation>Das Projekt hat das Schema {scheme} und folgt „{convention}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Import a Scheme</source>
            <translation>Schema importieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Schemes (*.toml)</source>
            <translation>Schemata (*.toml)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>{path} cannot be used: {error}.</source>
            <translation>{path} ist nicht brauchbar: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Export the Scheme</source>
            <translation>Schema exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>{path} cannot be written: {error}.</source>
            <translation>{path} kann nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>The scheme was written to {path}.</source>
            <translation>Das Schema wurde nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>{scheme}, until {annotator} changed it on {time}</source>
            <translation>{scheme}, bis {annotator} es am {time} änderte</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>There is none yet</source>
            <translation>Es gibt noch keines</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>The scheme of this project was never changed.</source>
            <translation>Das Schema dieses Projekts wurde nie geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>1 thing is missing or wrong.</source>
            <translation>1 Angabe fehlt oder ist falsch.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>{count} things are missing or wrong.</source>
            <translation>{count} Angaben fehlen oder sind falsch.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>The scheme was edited, and is not used yet.</source>
            <translation>Das Schema wurde bearbeitet und wird noch nicht benutzt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Close without using it?</source>
            <translation>Schließen, ohne es zu benutzen?</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>&amp;Import a Scheme…</source>
            <translation>&amp;Schema importieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>&amp;Export This Scheme…</source>
            <translation>&amp;Dieses Schema exportieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>&amp;Start from the News Scheme</source>
            <translation>Mit dem Nachrichtenschema &amp;beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Start from an E&amp;arlier Scheme</source>
            <translation>Mit &amp;einem früheren Schema beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>&amp;Take Back the Last Change…</source>
            <translation>Letzte &amp;Änderung zurücknehmen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/dialog.py" />
            <source>Use This Scheme</source>
            <translation>Dieses Schema benutzen</translation>
        </message>
    </context>
    <context>
        <name>Scheming</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/scheming.py" />
            <source>Which label?</source>
            <translation>Welches Label?</translation>
        </message>
    </context>
    <context>
        <name>Score</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>The machine is {percent} sure.</source>
            <translation>Die Maschine ist zu {percent} sicher.</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/searching.py" />
            <source>Find something first: then all places that have it can be labelled.</source>
            <translation>Suchen Sie zuerst etwas: Dann können alle Fundstellen ein Label bekommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/searching.py" />
            <source>All hits are labelled {label} already.</source>
            <translation>Alle Treffer haben schon das Label {label}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/searching.py" />
            <source>This pattern takes too long; make it simpler.</source>
            <translation>Dieses Muster braucht zu lange; vereinfachen Sie es.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/searching.py" />
            <source>no hits</source>
            <translation>keine Treffer</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/searching.py" />
            <source>{place} of {total}</source>
            <translation>{place} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/searching.py" />
            <source>{total} hits</source>
            <translation>{total} Treffer</translation>
        </message>
    </context>
    <context>
        <name>SelectionForm</name>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Anybody</source>
            <translation>Von jedem</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Signed off</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Choose at least one label.</source>
            <translation>Wählen Sie mindestens ein Label.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Any or none</source>
            <translation>Beliebig</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Flagged</source>
            <translation>Vorgemerkt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>With a note</source>
            <translation>Mit Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>With a question</source>
            <translation>Mit Frage</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>from 2026-01-31</source>
            <translation>ab 2026-01-31</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>until 2026-12</source>
            <translation>bis 2026-12</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>From this day on</source>
            <translation>Ab diesem Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Until this day</source>
            <translation>Bis zu diesem Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>words of title or text</source>
            <translation>Wörter aus Titel oder Text</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>&amp;Articles</source>
            <translation>&amp;Artikel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Signed off &amp;by</source>
            <translation>Freigegeben v&amp;on</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>&amp;Tag</source>
            <translation>&amp;Schlagwort</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>&amp;Day</source>
            <translation>&amp;Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>Contai&amp;ning</source>
            <translation>E&amp;nthält</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/exporting/selection_form.py" />
            <source>&amp;Labels</source>
            <translation>&amp;Labels</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <location filename="../../desktop/copydesk/ui/session.py" />
            <source>There is no article further that way.</source>
            <translation>In dieser Richtung gibt es keinen Artikel mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/session.py" />
            <source>“{title}” is gold, and no article is left to sign off.</source>
            <translation>„{title}“ ist Gold, und kein Artikel bleibt freizugeben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/session.py" />
            <source>“{title}” is gold. This is the next article.</source>
            <translation>„{title}“ ist Gold. Dies ist der nächste Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/session.py" />
            <source>Open an article first.</source>
            <translation>Öffnen Sie zuerst einen Artikel.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/session.py" />
            <source>This project is open for reading only.</source>
            <translation>Dieses Projekt ist nur zum Lesen offen.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Your name, as the gold records it</source>
            <translation>Ihr Name, wie ihn das Gold festhält</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Pipeline that suggests: en_news (also when empty), en_news_open, a spaCy package or a folder</source>
            <translation>Pipeline, die vorschlägt: en_news (auch wenn leer), en_news_open, ein spaCy-Paket oder ein Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Quotes that are suggested: speech, or all for plans, beliefs and loose cues too</source>
            <translation>Vorgeschlagene Zitate: speech, oder all für auch Pläne, Meinungen und lose Signalwörter</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>What another pipeline’s labels are called here: GPE=LOC, TIME=</source>
            <translation>Wie die Labels einer anderen Pipeline hier heißen: GPE=LOC, TIME=</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Where you are in the tour; over once it was ended</source>
            <translation>Wo Sie im Rundgang sind; over, wenn er beendet wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Language: system, en or de</source>
            <translation>Sprache: system, en oder de</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Theme: system, light, dark, contrast_light or contrast_dark</source>
            <translation>Design: system, light, dark, contrast_light oder contrast_dark</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Colours of labels: scheme (their own), okabe_ito or mono</source>
            <translation>Farben der Labels: scheme (ihre eigenen), okabe_ito oder mono</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>What moves by itself: system, reduced (nothing) or full</source>
            <translation>Was sich von selbst bewegt: system, reduced (nichts) oder full</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Face that articles are set in</source>
            <translation>Schrift, in der Artikel gesetzt sind</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Characters in a line of an article, at most</source>
            <translation>Höchstens so viele Zeichen in einer Zeile eines Artikels</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Distance of an article’s lines, in percent</source>
            <translation>Zeilenabstand eines Artikels, in Prozent</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Space added between letters, percent of the size</source>
            <translation>Zusätzlicher Raum zwischen Buchstaben, in Prozent der Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Space added between words, percent of the size</source>
            <translation>Zusätzlicher Raum zwischen Wörtern, in Prozent der Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Size of the article's text, in percent</source>
            <translation>Größe des Artikeltexts, in Prozent</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Project that the app opens when it starts</source>
            <translation>Projekt, das die App beim Start öffnet</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Projects opened lately</source>
            <translation>Zuletzt geöffnete Projekte</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Folder that file dialogs begin in</source>
            <translation>Ordner, in dem Dateidialoge beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Format and convention that you exported in last</source>
            <translation>Format und Konvention, in denen Sie zuletzt exportiert haben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Keys that you changed, action by action</source>
            <translation>Von Ihnen geänderte Tasten, Aktion für Aktion</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Where you were in the articles that were open lately</source>
            <translation>Wo Sie in den zuletzt offenen Artikeln waren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Keys act on what the pointer is over: on or off</source>
            <translation>Tasten wirken auf das, was unter dem Mauszeiger liegt: on oder off</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>When the names of labels show: never, hover or always</source>
            <translation>Wann die Namen der Labels erscheinen: never, hover oder always</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Suggestions of which the machine is less sure are faint, in percent</source>
            <translation>Vorschläge, bei denen die Maschine weniger sicher ist, sind blass; in Prozent</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Those are hidden instead: on or off</source>
            <translation>Diese werden stattdessen ausgeblendet: on oder off</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Size and place of the window</source>
            <translation>Größe und Ort des Fensters</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings.py" />
            <source>Where the panels are, and how wide</source>
            <translation>Wo die Bereiche sind, und wie breit</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/__init__.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/__init__.py" />
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/__init__.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/__init__.py" />
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/__init__.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>High contrast, light</source>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>High contrast, dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>The colours of the scheme</source>
            <translation>Die Farben des Schemas</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>Okabe–Ito, safe for colour-blind eyes</source>
            <translation>Okabe–Ito, sicher bei Farbenblindheit</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/colours.py" />
            <source>Monochrome, told apart by patterns</source>
            <translation>Einfarbig, nach Mustern zu unterscheiden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/general.py" />
            <source>Nothing moves or blinks by itself</source>
            <translation>Nichts bewegt sich oder blinkt von selbst</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/general.py" />
            <source>What the desktop has</source>
            <translation>Wie die Arbeitsumgebung es hat</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/suggestions.py" />
            <source>What somebody says</source>
            <translation>Was jemand sagt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/suggestions.py" />
            <source>Also plans, beliefs and loose cues, drawn fainter</source>
            <translation>Auch Pläne, Meinungen und lose Signalwörter, blasser gezeichnet</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_dialog.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_dialog.py" />
            <source>{page}: {reason}</source>
            <translation>{page}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Shaping</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/shaping.py" />
            <source>No quotation marks stand around that.</source>
            <translation>Ringsum stehen keine Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/shaping.py" />
            <source>Put the caret between the words of an annotation to split it there.</source>
            <translation>Setzen Sie die Schreibmarke zwischen die Wörter einer Annotation, um sie dort zu teilen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/shaping.py" />
            <source>No entity with the same label stands in this paragraph.</source>
            <translation>In diesem Absatz steht keine Entität mit demselben Label.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/shaping.py" />
            <source>There is no other quote in this article.</source>
            <translation>In diesem Artikel gibt es kein anderes Zitat.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutEditor</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Press the new key for “{action}”. Escape leaves all as it is.</source>
            <translation>Drücken Sie die neue Taste für „{action}“. Esc lässt alles, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>“{action}” has no key now.</source>
            <translation>„{action}“ hat jetzt keine Taste.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>“{action}” has the keys it came with.</source>
            <translation>„{action}“ hat die ursprünglichen Tasten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Every action has the keys it came with.</source>
            <translation>Alle Aktionen haben ihre ursprünglichen Tasten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>“{path}” could not be written: {error}.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Your keys were written to {path}.</source>
            <translation>Ihre Tasten wurden nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>“{path}” could not be read: {error}.</source>
            <translation>„{path}“ konnte nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Keys of {count} actions were taken from {path}.</source>
            <translation>Die Tasten von {count} Aktionen wurden aus {path} übernommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>{key} is the key of “{other}”. Return takes it from there; Escape leaves all as it is.</source>
            <translation>{key} ist die Taste von „{other}“. Die Eingabetaste nimmt sie dort weg; Esc lässt alles, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>“{action}” is on {key} now.</source>
            <translation>„{action}“ liegt jetzt auf {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Search by name, menu or key</source>
            <translation>Nach Name, Menü oder Taste suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>&amp;Change…</source>
            <translation>&amp;Ändern …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>A&amp;dd Another…</source>
            <translation>&amp;Weitere hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>&amp;No Key</source>
            <translation>&amp;Keine Taste</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>As It &amp;Came</source>
            <translation>&amp;Ursprüngliche</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>&amp;Take It from There</source>
            <translation>&amp;Dort wegnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>&amp;Leave It</source>
            <translation>&amp;So lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importieren …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>&amp;All as They Came</source>
            <translation>&amp;Alle ursprünglichen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Export Keys</source>
            <translation>Tasten exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Keys (*.toml)</source>
            <translation>Tasten (*.toml)</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/shortcut_editor.py" />
            <source>Import Keys</source>
            <translation>Tasten importieren</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/showing.py" />
            <source>Article {place} of {total}</source>
            <translation>Artikel {place} von {total}</translation>
        </message>
    </context>
    <context>
        <name>Sighting</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/sighting.py" />
            <source>The names of labels do not show.</source>
            <translation>Die Namen der Labels erscheinen nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/sighting.py" />
            <source>The names of labels show where the pointer is, and for what is current.</source>
            <translation>Die Namen der Labels erscheinen, wo der Mauszeiger ist, und bei dem, was aktuell ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/sighting.py" />
            <source>The names of labels show always.</source>
            <translation>Die Namen der Labels erscheinen immer.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/sighting.py" />
            <source>All suggestions show alike.</source>
            <translation>Alle Vorschläge erscheinen gleich.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/sighting.py" />
            <source>Suggestions below {percent} % are hidden; in this article: {n}.</source>
            <translation>Vorschläge unter {percent} % sind ausgeblendet; in diesem Artikel: {n}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/sighting.py" />
            <source>Suggestions below {percent} % are faint.</source>
            <translation>Vorschläge unter {percent} % sind blass.</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>Every quotation is in a quote, or was dismissed.</source>
            <translation>Jede Anführung ist in einem Zitat oder wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>This is the first one again.</source>
            <translation>Dies ist wieder die erste.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>This is the last one again.</source>
            <translation>Dies ist wieder die letzte.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>Every paragraph was on the screen.</source>
            <translation>Jeder Absatz war auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>Go to a quotation that is in no quote first, with Y.</source>
            <translation>Gehen Sie zuerst zu einer Anführung, die in keinem Zitat ist, mit Y.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>Why is this no quote?</source>
            <translation>Warum ist dies kein Zitat?</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>Why is none of these quotations a quote?  {n}</source>
            <translation>Warum ist keine dieser Anführungen ein Zitat?  {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>Dismissed. Quotations in no quote: {n}.</source>
            <translation>Verworfen. Anführungen in keinem Zitat: {n}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/findings/signing.py" />
            <source>Dismissed. Every quotation is accounted for.</source>
            <translation>Verworfen. Jede Anführung ist erfasst.</translation>
        </message>
    </context>
    <context>
        <name>SpeakerChooser</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/speaker_chooser.py" />
            <source>Who speaks?</source>
            <translation>Wer spricht?</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/speaker_chooser.py" />
            <source>Choose the speaker</source>
            <translation>Sprecher wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/speaker_chooser.py" />
            <source>Possible speakers</source>
            <translation>Mögliche Sprecher</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/speaker_chooser.py" />
            <source>Press a digit, or type a name</source>
            <translation>Ziffer drücken oder Namen eingeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/speaker_chooser.py" />
            <source>Name of the speaker</source>
            <translation>Name des Sprechers</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/speaker_chooser.py" />
            <source>Use “{name}”</source>
            <translation>„{name}“ verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/speaker_chooser.py" />
            <source>Nobody nameable</source>
            <translation>Niemand zu benennen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/speaker_chooser.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>corrected</source>
            <translation>korrigiert</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>started</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/annotations/signs.py" />
            <source>gold</source>
            <translation>Gold</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>Stop suggesting; what has come in so far stays.</source>
            <translation>Vorschlagen anhalten; was bisher gekommen ist, bleibt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>Stop importing; the project stays as it is.</source>
            <translation>Import anhalten; das Projekt bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>Read-only</source>
            <translation>Nur lesen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>Every correction is written to the project file as it is made.</source>
            <translation>Jede Korrektur wird sofort in die Projektdatei geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>Saving…</source>
            <translation>Speichert …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/status_bar.py" />
            <source>✓ All changes saved</source>
            <translation>✓ Alles gespeichert</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/suggesting.py" />
            <source>No suggestions for “{title}”: {reason}</source>
            <translation>Keine Vorschläge für „{title}“: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPage</name>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/suggestions.py" />
            <source>Pipeline that suggests</source>
            <translation>Pipeline, die vorschlägt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/suggestions.py" />
            <source>Quotes that it suggests</source>
            <translation>Zitate, die sie vorschlägt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/settings_pages/suggestions.py" />
            <source>Articles keep the suggestions that they have, unless you choose Article › Suggest Again.</source>
            <translation>Artikel behalten ihre Vorschläge, sofern Sie nicht Artikel › Neue Vorschläge wählen.</translation>
        </message>
    </context>
    <context>
        <name>TakingBackDialog</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/taking_back.py" />
            <source>Take Back the Last Change</source>
            <translation>Letzte Änderung zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/taking_back.py" />
            <source>Change &amp;gold too; it stays signed off by whom it was</source>
            <translation>&amp;Auch Gold ändern; es bleibt von derselben Person freigegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/taking_back.py" />
            <source>The scheme {last} comes back, and entities get back the labels that they had under it. What editors labelled since then stays. A copy of the project file is made first, beside it.</source>
            <translation>Das Schema {last} kommt zurück, und Entitäten bekommen ihre damaligen Labels wieder. Was seither von Hand ein Label bekam, bleibt. Zuerst wird eine Kopie der Projektdatei angelegt, gleich daneben.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/scheme_editor/taking_back.py" />
            <source>Take It Back</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>ThresholdControl</name>
        <message>
            <location filename="../../desktop/copydesk/ui/window/threshold_control.py" />
            <source>What becomes of suggestions of which the machine is less sure</source>
            <translation>Was mit Vorschlägen geschieht, bei denen die Maschine weniger sicher ist</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/threshold_control.py" />
            <source>Faint or hidden below {percent} %</source>
            <translation>Blass oder ausgeblendet unter {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/threshold_control.py" />
            <source>Show all suggestions alike</source>
            <translation>Alle Vorschläge gleich zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/threshold_control.py" />
            <source>Hide them instead of drawing them faintly</source>
            <translation>Ausblenden statt blass zeichnen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/threshold_control.py" />
            <source>All suggestions</source>
            <translation>Alle Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/threshold_control.py" />
            <source>Below {percent} % hidden: {n}</source>
            <translation>Unter {percent} % ausgeblendet: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/threshold_control.py" />
            <source>Below {percent} % faint</source>
            <translation>Unter {percent} % blass</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/window/threshold_control.py" />
            <source>Weak suggestions: {state}</source>
            <translation>Schwache Vorschläge: {state}</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>The machine has marked names and quotes. Press {key} to go to the first one.</source>
            <translation>Die Maschine hat Namen und Zitate markiert. Drücken Sie {key}, um zur ersten Markierung zu gehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>The panel at the right says what this is. When it is right, press {key} to confirm it.</source>
            <translation>Der Bereich rechts sagt, was dies ist. Wenn es stimmt, drücken Sie {key}, um es zu bestätigen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>Edges move by key or by mouse. Press {key} to let this annotation end one word later.</source>
            <translation>Ränder bewegen sich mit Taste oder Maus. Drücken Sie {key}, damit diese Annotation ein Wort später endet.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>That was one word too many. Press {key}: undo has no end.</source>
            <translation>Das war ein Wort zu viel. Drücken Sie {key}: Rückgängig machen hat kein Ende.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>Now a quote. Select some words that somebody says, with Shift and the arrow keys, and press {key}.</source>
            <translation>Nun ein Zitat. Wählen Sie mit Umschalt und den Pfeiltasten einige Worte aus, die jemand sagt, und drücken Sie {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>Who speaks? Press {key} and choose from the cast list.</source>
            <translation>Wer spricht? Drücken Sie {key} und wählen Sie aus der Sprecherliste.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>When all is right, press {key}. What is still open is said first; the second time it is gold.</source>
            <translation>Wenn alles stimmt, drücken Sie {key}. Erst wird gesagt, was noch offen ist; beim zweiten Mal ist der Artikel Gold.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>That was the tour. {key} opens the help, {palette} finds every action by name.</source>
            <translation>Das war der Rundgang. {key} öffnet die Hilfe, {palette} findet jede Aktion nach ihrem Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>Step {n} of {all}</source>
            <translation>Schritt {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/guide/tour.py" />
            <source>End</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>Type</name>
        <message>
            <location filename="../../desktop/copydesk/ui/page/typography.py" />
            <source>As a newspaper</source>
            <translation>Wie eine Zeitung</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/typography.py" />
            <source>Wider spacing, easier for dyslexic readers</source>
            <translation>Weitere Abstände, leichter bei Leseschwäche</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/walking.py" />
            <source>There is nothing further that way.</source>
            <translation>In dieser Richtung gibt es nichts mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/walking.py" />
            <source>No name without a label is further that way.</source>
            <translation>In dieser Richtung gibt es keinen Namen ohne Label mehr.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Welcome to Copydesk</source>
            <translation>Willkommen bei Copydesk</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Try the sample</source>
            <translation>Das Beispiel ausprobieren</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>A news article with suggestions, to see how it works.</source>
            <translation>Ein Nachrichtenartikel mit Vorschlägen, um zu sehen, wie es geht.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>New project…</source>
            <translation>Neues Projekt …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Makes a file that keeps your articles and corrections.</source>
            <translation>Legt eine Datei an, die Ihre Artikel und Korrekturen aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Open a project…</source>
            <translation>Projekt öffnen …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Goes on with a project on this computer or a share.</source>
            <translation>Macht mit einem Projekt auf diesem Rechner oder im Netzwerk weiter.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Correct the names and quotes that a machine has marked. What you leave is gold.</source>
            <translation>Korrigieren Sie die Namen und Zitate, die eine Maschine markiert hat. Was bleibt, ist Gold.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>&amp;Your name, as the dataset will record it</source>
            <translation>&amp;Ihr Name, wie ihn der Datensatz festhält</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Your name, as the dataset will record it</source>
            <translation>Ihr Name, wie ihn der Datensatz festhält</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Not found in {folder}</source>
            <translation>Nicht gefunden in {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Recent projects</source>
            <translation>Letzte Projekte</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>It was moved or deleted, or its drive is not connected.</source>
            <translation>Es wurde verschoben oder gelöscht, oder sein Laufwerk ist nicht angeschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/dialogs/welcome.py" />
            <source>Enter your name first.</source>
            <translation>Geben Sie zuerst Ihren Namen ein.</translation>
        </message>
    </context>
    <context>
        <name>WholeProject</name>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Label, relabel or remove a name first, or go to an entity.</source>
            <translation>Geben Sie zuerst einem Namen ein Label oder entfernen Sie es, oder gehen Sie zu einer Entität.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Wait until the change in all articles is done, or stop it.</source>
            <translation>Warten Sie, bis die Änderung in allen Artikeln fertig ist, oder halten Sie sie an.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Searching…</source>
            <translation>Suche läuft …</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Hits: {hits}, in articles: {articles}.</source>
            <translation>Treffer: {hits}, in Artikeln: {articles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>The search was stopped before its end.</source>
            <translation>Die Suche wurde vor dem Ende angehalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>The pattern took too long in: {titles}.</source>
            <translation>Das Muster brauchte zu lange in: {titles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Searching: {done} of {total} articles</source>
            <translation>Suche: {done} von {total} Artikeln</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Tick a hit first, with the space bar.</source>
            <translation>Kreuzen Sie zuerst mit der Leertaste einen Treffer an.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Nothing that was done in all articles is left to undo.</source>
            <translation>Von dem, was in allen Artikeln getan wurde, ist nichts mehr rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Changed mentions: {count}, in articles: {articles}.</source>
            <translation>Geänderte Nennungen: {count}, in Artikeln: {articles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Left as they are: {titles}.</source>
            <translation>Blieben, wie sie sind: {titles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Undone in articles: {articles}.</source>
            <translation>Rückgängig gemacht in Artikeln: {articles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Changed since, and left as they are: {titles}.</source>
            <translation>Seither geändert und daher belassen: {titles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>Changing: {done} of {total} articles</source>
            <translation>Änderung: {done} von {total} Artikeln</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/commands/everywhere.py" />
            <source>{titles} and {count} more</source>
            <translation>{titles} und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>annotation_words</name>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotation_words.py" />
            <source>suggested, not confirmed yet</source>
            <translation>vorgeschlagen, noch nicht bestätigt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotation_words.py" />
            <source>suggested and confirmed</source>
            <translation>vorgeschlagen und bestätigt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotation_words.py" />
            <source>suggested and corrected</source>
            <translation>vorgeschlagen und korrigiert</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotation_words.py" />
            <source>added by hand</source>
            <translation>von Hand hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotation_words.py" />
            <source>No speech: a plan, a belief or a loose cue.</source>
            <translation>Keine Rede: ein Plan, eine Meinung oder ein loses Signalwort.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotation_words.py" />
            <source>{title}: {state}</source>
            <translation>{title}: {state}</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotation_words.py" />
            <source>Nobody is named as the speaker.</source>
            <translation>Niemand ist als Sprecher benannt.</translation>
        </message>
        <message>
            <location filename="../../desktop/copydesk/ui/page/annotation_words.py" />
            <source>Speaker: {speaker}</source>
            <translation>Sprecher: {speaker}</translation>
        </message>
    </context>
</TS>
