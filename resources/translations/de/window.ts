<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutAuthors</name>
        <message>
            <source>A line or two for readers</source>
            <translation>Ein, zwei Zeilen für die Leser</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>Über {name}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About newsdesk</source>
            <translation>Über newsdesk</translation>
        </message>
        <message>
            <source>Add a spelling dictionary…</source>
            <translation>Wörterbuch hinzufügen…</translation>
        </message>
        <message>
            <source>Add tags to the selected stories…</source>
            <translation>Den gewählten Artikeln Schlagwörter geben…</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>Alle Befehle…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>Authors…</source>
            <translation>Autoren…</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Aufzählung</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Website verbinden…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Redaktion</translation>
        </message>
        <message>
            <source>Dim other paragraphs</source>
            <translation>Andere Absätze abblenden</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Alles exportieren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Fetch its pictures from the site</source>
            <translation>Seine Bilder von der Website holen</translation>
        </message>
        <message>
            <source>Fetch the card of the embed</source>
            <translation>Die Karte der Einbettung holen</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rückwärts suchen</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Folgeartikel</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Go to heading…</source>
            <translation>Zur Zwischenüberschrift…</translation>
        </message>
        <message>
            <source>Go to story…</source>
            <translation>Zum Artikel…</translation>
        </message>
        <message>
            <source>Go to the tools</source>
            <translation>Zu den Werkzeugen</translation>
        </message>
        <message>
            <source>Hand in for review…</source>
            <translation>Zur Abnahme einreichen…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Übergeben…</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Headings by byline</source>
            <translation>Gruppen nach Autorenzeile</translation>
        </message>
        <message>
            <source>Headings by day</source>
            <translation>Gruppen nach Tag</translation>
        </message>
        <message>
            <source>Headings by section</source>
            <translation>Gruppen nach Ressort</translation>
        </message>
        <message>
            <source>Headings by stage</source>
            <translation>Gruppen nach Stand</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>Versionen des Artikels</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Abnahme</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>Diese Suche behalten…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Length target…</source>
            <translation>Ziellänge…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Hell oder dunkel wie das System</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Link…</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>List as cards</source>
            <translation>Liste als Karten</translation>
        </message>
        <message>
            <source>List with columns</source>
            <translation>Liste mit Spalten</translation>
        </message>
        <message>
            <source>Make a template of it…</source>
            <translation>Eine Vorlage daraus machen…</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Margin note…</source>
            <translation>Randnotiz…</translation>
        </message>
        <message>
            <source>Mark to be checked (TK)</source>
            <translation>Als zu prüfen markieren (TK)</translation>
        </message>
        <message>
            <source>Markdown source</source>
            <translation>Markdown-Quelltext</translation>
        </message>
        <message>
            <source>Media library…</source>
            <translation>Mediathek…</translation>
        </message>
        <message>
            <source>Move block down</source>
            <translation>Block nach unten</translation>
        </message>
        <message>
            <source>Move block up</source>
            <translation>Block nach oben</translation>
        </message>
        <message>
            <source>Move the selected stories to the trash</source>
            <translation>Gewählte Artikel in den Papierkorb legen</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message>
            <source>Name, agency and language…</source>
            <translation>Name, Agentur und Sprache…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>Neu aus Vorlage…</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Neuer Artikel</translation>
        </message>
        <message>
            <source>New story from wire copy</source>
            <translation>Neuer Artikel aus Agenturmeldung</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Next spelling error</source>
            <translation>Nächster Rechtschreibfehler</translation>
        </message>
        <message>
            <source>No headings in the list</source>
            <translation>Keine Gruppen in der Liste</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummerierte Liste</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>Nur der Text</translation>
        </message>
        <message>
            <source>Open a hand-over file…</source>
            <translation>Übergabedatei öffnen…</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>Anderen Speicher öffnen…</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Outbox in its own window…</source>
            <translation>Ausgang in eigenem Fenster…</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einsetzen</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Als reinen Text einsetzen</translation>
        </message>
        <message>
            <source>Pause all sending</source>
            <translation>Alles Senden anhalten</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>Vorschau und Angaben</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Publish a correction…</source>
            <translation>Korrektur veröffentlichen…</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Pull from a site…</source>
            <translation>Von einer Website holen…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Aus einer Sicherung zurückholen…</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>Beispielredaktion</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Artikel suchen</translation>
        </message>
        <message>
            <source>Section of the selected stories…</source>
            <translation>Ressort der gewählten Artikel…</translation>
        </message>
        <message>
            <source>Sections…</source>
            <translation>Ressorts…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Kleinere Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Kleinste Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation>Typografische Zeichen</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Textbausteine…</translation>
        </message>
        <message>
            <source>Sort by beginning</source>
            <translation>Nach Beginn sortieren</translation>
        </message>
        <message>
            <source>Sort by byline</source>
            <translation>Nach Autorenzeile sortieren</translation>
        </message>
        <message>
            <source>Sort by headline</source>
            <translation>Nach Überschrift sortieren</translation>
        </message>
        <message>
            <source>Sort by last change</source>
            <translation>Nach letzter Änderung sortieren</translation>
        </message>
        <message>
            <source>Sort by section</source>
            <translation>Nach Ressort sortieren</translation>
        </message>
        <message>
            <source>Sort by stage</source>
            <translation>Nach Stand sortieren</translation>
        </message>
        <message>
            <source>Sort by words</source>
            <translation>Nach Wörtern sortieren</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Stage of the selected stories…</source>
            <translation>Stand der gewählten Artikel…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Durchstreichen</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Schlagwörter…</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Aus dem Papierkorb holen</translation>
        </message>
        <message>
            <source>Take tags off the selected stories…</source>
            <translation>Den gewählten Artikeln Schlagwörter nehmen…</translation>
        </message>
        <message>
            <source>Take the selected stories out of the trash</source>
            <translation>Gewählte Artikel aus dem Papierkorb holen</translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation>Vorlagen…</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>Text in eigener Größe</translation>
        </message>
        <message>
            <source>This computer…</source>
            <translation>Dieser Computer…</translation>
        </message>
        <message>
            <source>Typewriter scrolling</source>
            <translation>Schreibmaschinenrollen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unpublish…</source>
            <translation>Von der Seite nehmen…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>What is still to come (TK)…</source>
            <translation>Was noch fehlt (TK)…</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>A story stays here for 30 days; then it goes for ever.</source>
            <translation>Ein Artikel bleibt 30 Tage hier, dann ist er für immer weg.</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Beste zuerst</translation>
        </message>
        <message>
            <source>More than {stories}</source>
            <translation>Mehr als {stories}</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>No stories here</source>
            <translation>Hier sind keine Artikel</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Noch keine Artikel</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Artikel suchen</translation>
        </message>
        <message>
            <source>Search stories by any of their words</source>
            <translation>Artikel nach ihren Wörtern suchen</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <source>{n} of {total} selected</source>
            <translation>{n} von {total} gewählt</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>By: </source>
            <translation>Von: </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Noch keine Überschrift</translation>
        </message>
        <message>
            <source>Notes: </source>
            <translation>Notizen: </translation>
        </message>
        <message>
            <source>Tags: </source>
            <translation>Schlagwörter: </translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>{n} Artikel</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>AuthorsManager</name>
        <message>
            <source>A line or two for readers</source>
            <translation>Ein, zwei Zeilen für die Leser</translation>
        </message>
        <message>
            <source>All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.</source>
            <translation>Alle Artikel von {old} ({n}) bekommen den Namen {new}, und {old} verschwindet. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>Kurzbiografie</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Bild wählen</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Bild wählen…</translation>
        </message>
        <message>
            <source>Everybody in a byline stands here. New adds somebody.</source>
            <translation>Hier stehen alle, die eine Autorenzeile haben. „Neu“ fügt jemanden hinzu.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>Neuer Autor</translation>
        </message>
        <message>
            <source>New author {n}</source>
            <translation>Neuer Autor {n}</translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation>Noch keine Autoren</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Sonst niemand</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Picture and biography stand in the author’s box under each of their stories.</source>
            <translation>Bild und Kurzbiografie stehen im Autorenkasten unter jedem Artikel.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Bilder ({kinds})</translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation>Dieselbe Person wie</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name} wurde geändert.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} wurde entfernt.</translation>
        </message>
        <message>
            <source>{old} and {new} are one person now.</source>
            <translation>{old} und {new} sind jetzt eine Person.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder with backups</source>
            <translation>Ein Ordner mit Sicherungen</translation>
        </message>
        <message>
            <source>All stories will be as they were then. The store of now is not lost: it stays in its folder under a new name. Nothing that waited in the outbox then is sent by itself.</source>
            <translation>Alle Artikel werden, wie sie damals waren. Der heutige Speicher geht nicht verloren: Er bleibt unter neuem Namen in seinem Ordner. Was damals im Ausgang wartete, wird nicht von selbst gesendet.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>How newsdesk ended</source>
            <translation>Wie newsdesk endete</translation>
        </message>
        <message>
            <source>It holds no words of a story and no passwords. It goes nowhere unless you send it.</source>
            <translation>Er enthält keine Wörter eines Artikels und keine Passwörter. Er geht nirgendwohin, wenn Sie ihn nicht senden.</translation>
        </message>
        <message>
            <source>It opens again by itself.</source>
            <translation>Es öffnet sich von selbst wieder.</translation>
        </message>
        <message>
            <source>Look in another folder…</source>
            <translation>In anderem Ordner suchen…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>No backup is there. newsdesk makes one a day while it is open.</source>
            <translation>Es gibt keine Sicherung. newsdesk macht täglich eine, solange es offen ist.</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>Ein Artikel</translation>
        </message>
        <message>
            <source>Recovered: everything up to {time}</source>
            <translation>Gerettet: alles bis {time}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Aus einer Sicherung zurückholen</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Bericht zeigen</translation>
        </message>
        <message>
            <source>The backup of {when} is back.</source>
            <translation>Die Sicherung von {when} ist zurück.</translation>
        </message>
        <message>
            <source>The store is exchanged…</source>
            <translation>Der Speicher wird ausgetauscht…</translation>
        </message>
        <message>
            <source>The store of before is back.</source>
            <translation>Der bisherige Speicher ist wieder da.</translation>
        </message>
        <message>
            <source>The store of before is kept as {name}.</source>
            <translation>Der bisherige Speicher ist als {name} aufgehoben.</translation>
        </message>
        <message>
            <source>The story opens where you were.</source>
            <translation>Der Artikel öffnet sich, wo Sie waren.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What was there until now is kept as {name}.</source>
            <translation>Was bis eben hier stand, ist als {name} aufgehoben.</translation>
        </message>
        <message>
            <source>Which backup should come back?</source>
            <translation>Welche Sicherung soll zurückkommen?</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly</source>
            <translation>newsdesk wurde unerwartet beendet</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly at {time}</source>
            <translation>newsdesk wurde um {time} unerwartet beendet</translation>
        </message>
        <message>
            <source>newsdesk was ended before it could close. The story opens where you were.</source>
            <translation>newsdesk wurde beendet, bevor es schließen konnte. Der Artikel öffnet sich, wo Sie waren.</translation>
        </message>
        <message>
            <source>{ended}; all stories are as they were saved.</source>
            <translation>{ended}; alle Artikel sind, wie sie gespeichert wurden.</translation>
        </message>
        <message>
            <source>{ended}; everything up to {time} is there.</source>
            <translation>{ended}; alles bis {time} ist da.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back beside the store</source>
            <translation>Zurück neben den Speicher</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backed up: {stories}, {size}.</source>
            <translation>Gesichert: {stories}, {size}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups go there from now on. Those made before stay where they are.</source>
            <translation>Sicherungen kommen von jetzt an dorthin. Frühere bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Anderen Ordner wählen…</translation>
        </message>
        <message>
            <source>No backup yet. The first is made soon after the start.</source>
            <translation>Noch keine Sicherung. Die erste entsteht bald nach dem Start.</translation>
        </message>
        <message>
            <source>One a day is kept for seven days and one a week for eight weeks, with their pictures and files.</source>
            <translation>Eine pro Tag bleibt sieben Tage, eine pro Woche acht Wochen, samt Bildern und Dateien.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Fortschritt der Sicherung</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Aus einer Sicherung zurückholen…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>Wohin Sicherungen kommen</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Aufzählung</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>Codeblock</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Infokasten</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummerierte Liste</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Hervorgehobenes Zitat</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Kleinere Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Kleinste Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Turn into</source>
            <translation>Umwandeln in</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>Schlagwörter geben…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Kein Ressort</translation>
        </message>
        <message>
            <source>No story is selected in the list.</source>
            <translation>In der Liste ist kein Artikel gewählt.</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>Nichts war zu ändern.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Remove for ever…</source>
            <translation>Für immer entfernen…</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>Neue Schlagwörter</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Aus dem Papierkorb holen</translation>
        </message>
        <message>
            <source>Take tags off…</source>
            <translation>Schlagwörter nehmen…</translation>
        </message>
        <message>
            <source>These stories have no tags.</source>
            <translation>Diese Artikel haben keine Schlagwörter.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Which section?</source>
            <translation>Welches Ressort?</translation>
        </message>
        <message>
            <source>Which stage?</source>
            <translation>Welcher Stand?</translation>
        </message>
        <message>
            <source>Which tag goes?</source>
            <translation>Welches Schlagwort soll weg?</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>Wörter, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>{stories} got tags</source>
            <translation>{stories} mit Schlagwörtern versehen</translation>
        </message>
        <message>
            <source>{stories} in the trash</source>
            <translation>{stories} im Papierkorb</translation>
        </message>
        <message>
            <source>{stories} lost a tag</source>
            <translation>{stories} ohne das Schlagwort</translation>
        </message>
        <message>
            <source>{stories} out of the trash</source>
            <translation>{stories} aus dem Papierkorb geholt</translation>
        </message>
        <message>
            <source>{stories}: {what}</source>
            <translation>{stories}: {what}</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>CardBar</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address…</source>
            <translation>Adresse…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation>Bildunterschrift…</translation>
        </message>
        <message>
            <source>Edit pictures…</source>
            <translation>Bilder bearbeiten…</translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation>Quelltext bearbeiten…</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>Link einbetten</translation>
        </message>
        <message>
            <source>Fetch anew</source>
            <translation>Neu holen</translation>
        </message>
        <message>
            <source>Fetch its card</source>
            <translation>Karte holen</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>Keine Karte</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Auflösen</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title and picture, once, from the page itself</source>
            <translation>Titel und Bild, einmal, von der Seite selbst</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>Titel…</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Box: {title}</source>
            <translation>Kasten: {title}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Embedded page</source>
            <translation>Eingebettete Seite</translation>
        </message>
        <message>
            <source>File to download</source>
            <translation>Datei zum Herunterladen</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Footnote {name}</source>
            <translation>Fußnote {name}</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Bleibt, wie es ist</translation>
        </message>
        <message>
            <source>Raw HTML, kept as it is</source>
            <translation>HTML, bleibt, wie es ist</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Trennlinie</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{fact}: none yet</source>
            <translation>{fact}: noch nichts</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove {word}</source>
            <translation>{word} entfernen</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>Zellen leeren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einsetzen</translation>
        </message>
        <message>
            <source>{rows} by {columns} cells selected</source>
            <translation>{rows} mal {columns} Zellen gewählt</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln Änderung</numerusform>
                <numerusform>%Ln Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 Änderung</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Zurück zum Text</translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation>Zurück zum Text (Esc)</translation>
        </message>
        <message>
            <source>Both versions in one</source>
            <translation>Beide Versionen in einem</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change before</source>
            <translation>Änderung davor</translation>
        </message>
        <message>
            <source>Change before (P)</source>
            <translation>Änderung davor (P)</translation>
        </message>
        <message>
            <source>Click a paragraph that changed, or go to one by the arrows</source>
            <translation>Klicken Sie einen geänderten Absatz an, oder gehen Sie mit den Pfeilen hin</translation>
        </message>
        <message>
            <source>Compare with another version</source>
            <translation>Mit anderer Version vergleichen</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Mit jetzt vergleichen</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>Mit der Version davor vergleichen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>Im Text</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>Zurückschieben</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>Version benennen…</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Nächste Änderung</translation>
        </message>
        <message>
            <source>Next change (N)</source>
            <translation>Nächste Änderung (N)</translation>
        </message>
        <message>
            <source>Nothing differs in the text</source>
            <translation>Der Text ist gleich</translation>
        </message>
        <message>
            <source>Progress of comparing</source>
            <translation>Fortschritt des Vergleichs</translation>
        </message>
        <message>
            <source>Restore this headline</source>
            <translation>Überschrift zurückholen</translation>
        </message>
        <message>
            <source>Restore this paragraph</source>
            <translation>Absatz zurückholen</translation>
        </message>
        <message>
            <source>Restore this standfirst</source>
            <translation>Vorspann zurückholen</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Diese Version zurückholen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Take this paragraph out</source>
            <translation>Absatz herausnehmen</translation>
        </message>
        <message>
            <source>Two long versions are compared word by word</source>
            <translation>Zwei lange Versionen werden Wort für Wort verglichen</translation>
        </message>
        <message>
            <source>Words: {steps}</source>
            <translation>Wörter: {steps}</translation>
        </message>
        <message>
            <source>with now</source>
            <translation>mit jetzt</translation>
        </message>
        <message>
            <source>{i} of {n}</source>
            <translation>{i} von {n}</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare versions</source>
            <translation>Versionen vergleichen</translation>
        </message>
    </context>
    <context>
        <name>Computer</name>
        <message>
            <source>A desktop newsroom editor: write offline, see the page, publish once.</source>
            <translation>Ein Redaktionseditor: ohne Netz schreiben, die Seite sehen, einmal veröffentlichen.</translation>
        </message>
        <message>
            <source>About newsdesk</source>
            <translation>Über newsdesk</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles in Ordnung.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy for a report</source>
            <translation>Für einen Bericht kopieren</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on the parts below.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewähr. Sie beruht auf den Teilen unten.</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>One line needs a look; it says what to do.</source>
            <translation>Eine Zeile sollten Sie ansehen; sie sagt, was zu tun ist.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>Teile und ihre Lizenzen</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Bildschirme</translation>
        </message>
        <message>
            <source>The copy holds no words of a story, no passwords and no addresses of people.</source>
            <translation>Die Kopie enthält keine Wörter eines Artikels, keine Passwörter und keine Adressen von Personen.</translation>
        </message>
        <message>
            <source>The preview stays plain. On Linux look whether the packages that Qt needs are installed.</source>
            <translation>Die Vorschau bleibt schlicht. Sehen Sie unter Linux nach, ob die Pakete da sind, die Qt braucht.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>Web-Engine</translation>
        </message>
        <message>
            <source>What newsdesk runs on</source>
            <translation>Worauf newsdesk läuft</translation>
        </message>
        <message>
            <source>Windows by</source>
            <translation>Fenster von</translation>
        </message>
        <message>
            <source>Your stories are in {folder}; they stay when newsdesk is removed.</source>
            <translation>Ihre Artikel liegen in {folder}; sie bleiben, wenn newsdesk entfernt wird.</translation>
        </message>
        <message>
            <source>it draws nothing</source>
            <translation>sie zeichnet nichts</translation>
        </message>
        <message>
            <source>it ended</source>
            <translation>sie wurde beendet</translation>
        </message>
        <message>
            <source>it starts, {version}</source>
            <translation>sie startet, {version}</translation>
        </message>
        <message>
            <source>newsdesk {version}</source>
            <translation>newsdesk {version}</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>not installed ({module})</source>
            <translation>nicht installiert ({module})</translation>
        </message>
        <message>
            <source>{n} lines need a look; each says what to do.</source>
            <translation>{n} Zeilen sollten Sie ansehen; jede sagt, was zu tun ist.</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>A WordPress site is found by its address.</source>
            <translation>Eine WordPress-Website wird an ihrer Adresse gefunden.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser, then paste the password that the site shows.</source>
            <translation>Erlauben Sie newsdesk im Browser, und setzen Sie dann das Passwort ein, das die Website zeigt.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser. It brings you back here by itself.</source>
            <translation>Erlauben Sie newsdesk im Browser. Er bringt Sie von selbst hierher zurück.</translation>
        </message>
        <message>
            <source>Asking {name}…</source>
            <translation>{name} wird gefragt…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Connect a site</source>
            <translation>Website verbinden</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Find the site</source>
            <translation>Website finden</translation>
        </message>
        <message>
            <source>It was not approved on the site. Nothing was connected.</source>
            <translation>Es wurde auf der Website nicht erlaubt. Nichts wurde verbunden.</translation>
        </message>
        <message>
            <source>Looking at {address}…</source>
            <translation>{address} wird angesehen…</translation>
        </message>
        <message>
            <source>No browser could be opened. Sign in by name and password.</source>
            <translation>Kein Browser ließ sich öffnen. Melden Sie sich mit Name und Passwort an.</translation>
        </message>
        <message>
            <source>Nothing came back? Let the page show the password</source>
            <translation>Nichts zurückgekommen? Die Seite soll das Passwort zeigen</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Browser öffnen</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Seite erneut öffnen</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>Adresse der Website</translation>
        </message>
        <message>
            <source>WordPress. Your password goes into this computer’s keyring and nowhere else.</source>
            <translation>WordPress. Ihr Passwort kommt in den Schlüsselbund dieses Computers und sonst nirgendwohin.</translation>
        </message>
        <message>
            <source>{name}, WordPress</source>
            <translation>{name}, WordPress</translation>
        </message>
        <message>
            <source>{site} is connected, as {account}. It is good to know what this account may not do there:</source>
            <translation>{site} ist verbunden, als {account}. Gut zu wissen, was dieses Konto dort nicht darf:</translation>
        </message>
    </context>
    <context>
        <name>CropPage</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Arrows move the crop, with Alt they size it; with Shift in fine steps.</source>
            <translation>Pfeile verschieben den Ausschnitt, mit Alt ändern sie die Größe; mit Umschalt in feinen Schritten.</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <source>Flip left and right (M)</source>
            <translation>Links und rechts spiegeln (M)</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Von links</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Von oben</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>Geraderichten</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <source>Turn left ([)</source>
            <translation>Nach links drehen ([)</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Turn right (])</source>
            <translation>Nach rechts drehen (])</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
    </context>
    <context>
        <name>DatelinePopover</name>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agentur</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>NUR-SULTAN</source>
            <translation>NUR-SULTAN</translation>
        </message>
        <message>
            <source>No dateline</source>
            <translation>Keine Ortsmarke</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts</source>
            <translation>{place}, {date} und {agency} stehen für die Angaben</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>A dateline form needs {place}, {date} or {agency}. The form is as it was.</source>
            <translation>Die Form einer Ortsmarke braucht {place}, {date} oder {agency}. Die Form ist, wie sie war.</translation>
        </message>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agentur</translation>
        </message>
        <message>
            <source>As it stands in a byline</source>
            <translation>Wie er in einer Autorenzeile steht</translation>
        </message>
        <message>
            <source>Dateline form</source>
            <translation>Form der Ortsmarke</translation>
        </message>
        <message>
            <source>KARACHI</source>
            <translation>KARATSCHI</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Zeitung</translation>
        </message>
        <message>
            <source>Paper and agency</source>
            <translation>Zeitung und Agentur</translation>
        </message>
        <message>
            <source>The name over your pages</source>
            <translation>Der Name über Ihren Seiten</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Your name goes into bylines and stands with what you change: stages, versions, notes.</source>
            <translation>Ihr Name kommt in Autorenzeilen und steht bei dem, was Sie ändern: Stand, Versionen, Notizen.</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.</source>
            <translation>{place}, {date} und {agency} stehen für die Angaben. Jede Agentur hat eine eigene Form.</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>This picture is not on this computer</source>
            <translation>Dieses Bild liegt nicht auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Drop to import</source>
            <translation>Zum Importieren ablegen</translation>
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Length target</source>
            <translation>Ziellänge</translation>
        </message>
        <message>
            <source>Words, nothing for none</source>
            <translation>Wörter, leer für keine</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>All stories are saved here now</source>
            <translation>Alle Artikel werden jetzt hier gespeichert</translation>
        </message>
        <message>
            <source>Copying all stories to {path}…</source>
            <translation>Alle Artikel werden nach {path} kopiert…</translation>
        </message>
        <message>
            <source>Its drive may be busy or away. Your text is kept here, and saved as soon as it answers.</source>
            <translation>Vielleicht ist sein Laufwerk beschäftigt oder fort. Ihr Text bleibt hier und wird gespeichert, sobald es antwortet.</translation>
        </message>
        <message>
            <source>Pictures and files that could not be brought along: {n}</source>
            <translation>Bilder und Dateien, die nicht mitkommen konnten: {n}</translation>
        </message>
        <message>
            <source>Save all stories somewhere else</source>
            <translation>Alle Artikel woanders speichern</translation>
        </message>
        <message>
            <source>Save somewhere else…</source>
            <translation>Woanders speichern…</translation>
        </message>
        <message>
            <source>The store does not answer.</source>
            <translation>Der Speicher antwortet nicht.</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>Sie können inzwischen weiterschreiben.</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>newsdesk-Speicher (*.sqlite)</translation>
        </message>
        <message>
            <source>{path} opens at the next start</source>
            <translation>{path} öffnet sich beim nächsten Start</translation>
        </message>
    </context>
    <context>
        <name>EmbedCards</name>
        <message>
            <source>Fetching the card of {site}…</source>
            <translation>Die Karte von {site} wird geholt…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>The card came without a picture</source>
            <translation>Die Karte kam ohne Bild</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>Sie können inzwischen weiterschreiben.</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Bulleted list</source>
            <translation>Aufzählung</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>Codeblock</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>Link einbetten</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Infokasten</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Fußnote</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Bilderstrecke</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummerierte Liste</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Hervorgehobenes Zitat</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Trennlinie</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Kleinere Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Kleinste Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Sound, film or file</source>
            <translation>Ton, Video oder Datei</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>aside panel background infobox</source>
            <translation>kasten hintergrund infobox aside</translation>
        </message>
        <message>
            <source>audio video mp3 mp4 podcast pdf download attachment document</source>
            <translation>audio video mp3 mp4 podcast pdf download anhang dokument</translation>
        </message>
        <message>
            <source>callout large</source>
            <translation>pullquote groß hervorgehoben</translation>
        </message>
        <message>
            <source>cite blockquote</source>
            <translation>zitat blockquote</translation>
        </message>
        <message>
            <source>grid rows columns cells</source>
            <translation>zeilen spalten zellen raster</translation>
        </message>
        <message>
            <source>line divider separator hr</source>
            <translation>linie trenner hr</translation>
        </message>
        <message>
            <source>note source reference</source>
            <translation>anmerkung quelle beleg</translation>
        </message>
        <message>
            <source>pic image photo photograph figure</source>
            <translation>bild foto grafik abbildung</translation>
        </message>
        <message>
            <source>pictures slideshow photos grid</source>
            <translation>bilder fotos galerie diashow</translation>
        </message>
        <message>
            <source>points ul</source>
            <translation>punkte ul</translation>
        </message>
        <message>
            <source>program source</source>
            <translation>programm quelltext</translation>
        </message>
        <message>
            <source>steps ol</source>
            <translation>schritte ol</translation>
        </message>
        <message>
            <source>title subhead h2</source>
            <translation>titel zwischentitel h2</translation>
        </message>
        <message>
            <source>title subhead h3</source>
            <translation>titel zwischentitel h3</translation>
        </message>
        <message>
            <source>title subhead h4</source>
            <translation>titel zwischentitel h4</translation>
        </message>
        <message>
            <source>video film post tweet youtube url</source>
            <translation>video film beitrag tweet youtube url</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%Ln are here with another text</source>
            <translation>
                <numerusform>%Ln ist mit anderem Text hier</numerusform>
                <numerusform>%Ln sind mit anderem Text hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files did not</source>
            <translation>
                <numerusform>%Ln Datei nicht</numerusform>
                <numerusform>%Ln Dateien nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came in</source>
            <translation>
                <numerusform>%Ln Artikel kam herein</numerusform>
                <numerusform>%Ln Artikel kamen herein</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were exported</source>
            <translation>
                <numerusform>%Ln Artikel wurde exportiert</numerusform>
                <numerusform>%Ln Artikel wurden exportiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln war schon hier</numerusform>
                <numerusform>%Ln waren schon hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>Und %Ln weiterer.</numerusform>
                <numerusform>Und %Ln weitere.</numerusform>
            </translation>
        </message>
        <message>
            <source>As drafts, unless a file says another stage.</source>
            <translation>Als Entwürfe, wenn die Datei keinen anderen Stand nennt.</translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>Gekommen, aber</translation>
        </message>
        <message>
            <source>Did not come in</source>
            <translation>Nicht hereingekommen</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Hand over “{headline}”</source>
            <translation>„{headline}“ übergeben</translation>
        </message>
        <message>
            <source>Hand-over files (*{ending})</source>
            <translation>Übergabedateien (*{ending})</translation>
        </message>
        <message>
            <source>Here already, with another text</source>
            <translation>Schon hier, mit anderem Text</translation>
        </message>
        <message>
            <source>Here already, word for word</source>
            <translation>Schon hier, Wort für Wort</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>No story came in</source>
            <translation>Kein Artikel kam herein</translation>
        </message>
        <message>
            <source>No story was exported</source>
            <translation>Kein Artikel wurde exportiert</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>One story came in</source>
            <translation>Ein Artikel kam herein</translation>
        </message>
        <message>
            <source>One story was exported</source>
            <translation>Ein Artikel wurde exportiert</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>Übergabedatei öffnen</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Send it by any means; newsdesk opens it.</source>
            <translation>Senden Sie sie, wie Sie wollen; newsdesk öffnet sie.</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Bericht zeigen</translation>
        </message>
        <message>
            <source>The changes of {who} are in the story</source>
            <translation>Die Änderungen von {who} sind im Artikel</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>Der Export wurde angehalten</translation>
        </message>
        <message>
            <source>The story is in the file {name}</source>
            <translation>Der Artikel ist in der Datei {name}</translation>
        </message>
        <message>
            <source>The story of {who} is here</source>
            <translation>Der Artikel von {who} ist da</translation>
        </message>
        <message>
            <source>They were left as they are. Below they can be given the file’s text, or come a second time.</source>
            <translation>Sie blieben, wie sie sind. Unten können sie den Text der Datei bekommen oder ein zweites Mal kommen.</translation>
        </message>
        <message>
            <source>Took the file’s text</source>
            <translation>Übernahmen den Text der Datei</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>What it said before stays in History.</source>
            <translation>Was vorher dastand, bleibt in den Versionen.</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>Was vorher dastand, ist in ihren Versionen.</translation>
        </message>
        <message>
            <source>With its pictures, notes and history.</source>
            <translation>Mit Bildern, Notizen und Versionen.</translation>
        </message>
        <message>
            <source>You have a newer version of this story</source>
            <translation>Sie haben eine neuere Version dieses Artikels</translation>
        </message>
        <message>
            <source>You have this story already, word for word</source>
            <translation>Sie haben diesen Artikel schon, Wort für Wort</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>eine andere Redaktion</translation>
        </message>
        <message>
            <source>one file did not</source>
            <translation>eine Datei nicht</translation>
        </message>
        <message>
            <source>one is here with another text</source>
            <translation>einer ist mit anderem Text hier</translation>
        </message>
        <message>
            <source>one was here already</source>
            <translation>einer war schon hier</translation>
        </message>
        <message>
            <source>story</source>
            <translation>artikel</translation>
        </message>
        <message numerus="yes">
            <source>with %Ln pictures and files</source>
            <translation>
                <numerusform>mit %Ln Bild oder Datei</numerusform>
                <numerusform>mit %Ln Bildern und Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>with one picture or file</source>
            <translation>mit einem Bild oder einer Datei</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All stories ({n})</source>
            <translation>Alle Artikel ({n})</translation>
        </message>
        <message>
            <source>Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the history of each story.</source>
            <translation>Auch was im Papierkorb ist, alle Medien, die Einstellungen und eine Liste Ihrer Websites; nie ein Passwort, und nicht die Versionen jedes Artikels.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Ziel wählen…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>In diesen Ordner exportieren</translation>
        </message>
        <message>
            <source>Export stories</source>
            <translation>Artikel exportieren</translation>
        </message>
        <message>
            <source>Only “{headline}”</source>
            <translation>Nur „{headline}“</translation>
        </message>
        <message>
            <source>The selected stories ({n})</source>
            <translation>Die gewählten Artikel ({n})</translation>
        </message>
        <message>
            <source>They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes it back without loss. What is in the trash stays here, and so does the history of each story.</source>
            <translation>Sie kommen in einen neuen Ordner mit Markdown-Dateien und ihren Bildern. Jedes Programm kann ihn lesen, und newsdesk nimmt ihn ohne Verlust zurück. Was im Papierkorb ist, bleibt hier, ebenso die Versionen jedes Artikels.</translation>
        </message>
        <message>
            <source>the open story</source>
            <translation>der offene Artikel</translation>
        </message>
    </context>
    <context>
        <name>FactEditors</name>
        <message>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Names, divided by commas</source>
            <translation>Namen, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Kein Ressort</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>Wörter, durch Kommas getrennt</translation>
        </message>
    </context>
    <context>
        <name>FactsPane</name>
        <message>
            <source>Agency</source>
            <translation>Agentur</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>Dateline: agency</source>
            <translation>Ortsmarke: Agentur</translation>
        </message>
        <message>
            <source>Dateline: date</source>
            <translation>Ortsmarke: Datum</translation>
        </message>
        <message>
            <source>Dateline: place</source>
            <translation>Ortsmarke: Ort</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Beschreibung für Suchmaschinen</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Sperrfrist</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation>Nur für die Redaktion</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Dachzeile</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Made from the headline</source>
            <translation>Aus der Überschrift gebildet</translation>
        </message>
        <message>
            <source>Name, then Return</source>
            <translation>Name, dann Eingabe</translation>
        </message>
        <message>
            <source>Never published</source>
            <translation>Wird nie veröffentlicht</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>Not published anywhere</source>
            <translation>Nirgends veröffentlicht</translation>
        </message>
        <message>
            <source>Notes for the desk, never published</source>
            <translation>Notizen für die Redaktion, nie veröffentlicht</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>Auf der Seite</translation>
        </message>
        <message>
            <source>Same as the headline ({n} of {most})</source>
            <translation>Wie die Überschrift ({n} von {most})</translation>
        </message>
        <message>
            <source>Same as the standfirst ({n} of {most})</source>
            <translation>Wie der Vorspann ({n} von {most})</translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation>Suche und Teilen</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Websites</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Kurzadresse</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>Titel für Suchmaschinen</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Wann und wo</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Wo er steht</translation>
        </message>
        <message>
            <source>Word, then Return</source>
            <translation>Wort, dann Eingabe</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>seither bearbeitet</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>An application password is made for newsdesk alone, on the site, and can be revoked there.</source>
            <translation>Ein Anwendungspasswort wird auf der Website nur für newsdesk gemacht und kann dort widerrufen werden.</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Anwendungspasswort</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is kept until newsdesk is closed, then asked again.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund: Das Passwort gilt, bis newsdesk geschlossen wird, dann wird wieder gefragt.</translation>
        </message>
        <message>
            <source>User name on the site</source>
            <translation>Benutzername auf der Website</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%Ln places replaced</source>
            <translation>
                <numerusform>%Ln Stelle ersetzt</numerusform>
                <numerusform>%Ln Stellen ersetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>1 place replaced</source>
            <translation>1 Stelle ersetzt</translation>
        </message>
        <message>
            <source>Not a pattern: {why}</source>
            <translation>Kein Muster: {why}</translation>
        </message>
        <message>
            <source>Not a replacement: {why}</source>
            <translation>Keine Ersetzung: {why}</translation>
        </message>
        <message>
            <source>This pattern takes too long in this story</source>
            <translation>Dieses Muster dauert in diesem Artikel zu lange</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Capitals count</source>
            <translation>Groß/klein beachten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find in the story</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Nur ganze Wörter</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPopover</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <source>Found before publishing: {n}. {all}</source>
            <translation>Vor dem Veröffentlichen gefunden: {n}. {all}</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Bei {site} einreichen</translation>
        </message>
        <message>
            <source>Hand in with {found}</source>
            <translation>Einreichen ({found})</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>Auf {site} veröffentlichen</translation>
        </message>
        <message>
            <source>Publish with {found}</source>
            <translation>Veröffentlichen ({found})</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
    </context>
    <context>
        <name>FocusPage</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Arrows move it. It belongs to the picture and changes none of its pixels.</source>
            <translation>Pfeile verschieben ihn. Er gehört zum Bild und ändert keinen Bildpunkt.</translation>
        </message>
        <message>
            <source>Click what must stay in sight where a place has another shape: a front page, a list, a card.</source>
            <translation>Klicken Sie an, was sichtbar bleiben muss, wo der Platz eine andere Form hat: Startseite, Liste, Karte.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Von links</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Von oben</translation>
        </message>
        <message>
            <source>No focal point</source>
            <translation>Kein Blickpunkt</translation>
        </message>
    </context>
    <context>
        <name>FolderForm</name>
        <message>
            <source>Address on the web</source>
            <translation>Adresse im Web</translation>
        </message>
        <message>
            <source>Leave a note where a story was withdrawn</source>
            <translation>Einen Hinweis lassen, wo ein Artikel zurückgezogen wurde</translation>
        </message>
        <message>
            <source>None: it is read from the disk</source>
            <translation>Keine: Sie wird von der Festplatte gelesen</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>Im Web</translation>
        </message>
        <message>
            <source>The feed has the stories whole</source>
            <translation>Der Feed enthält die Artikel ganz</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%Ln min</source>
            <translation>
                <numerusform>%Ln Min.</numerusform>
                <numerusform>%Ln Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Length: {words}</source>
            <translation>Länge: {words}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message>
            <source>{n} of {words}</source>
            <translation>{n} / {words}</translation>
        </message>
    </context>
    <context>
        <name>GalleryDialog</name>
        <message>
            <source>Add pictures…</source>
            <translation>Bilder hinzufügen…</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Ab</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Auf</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Alternativtext</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Bilderstrecke</translation>
        </message>
        <message>
            <source>No alternative text</source>
            <translation>Kein Alternativtext</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>Noch keine Bildunterschrift</translation>
        </message>
        <message>
            <source>No picture is chosen</source>
            <translation>Kein Bild gewählt</translation>
        </message>
        <message>
            <source>Pictures of the gallery</source>
            <translation>Bilder der Strecke</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>This picture is not on this computer</source>
            <translation>Dieses Bild liegt nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it</source>
            <translation>Was es zeigt, für alle, die es nicht sehen</translation>
        </message>
        <message>
            <source>What readers see below it</source>
            <translation>Was Leser darunter sehen</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Wer es aufnahm</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message numerus="yes">
            <source>Length target: %Ln words</source>
            <translation>
                <numerusform>Ziellänge: %Ln Wort</numerusform>
                <numerusform>Ziellänge: %Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>von {n}</translation>
        </message>
        <message>
            <source>{words} of {target} words</source>
            <translation>{words} von {target} Wörtern</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Media</source>
            <translation>Medien</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move, click for more</source>
            <translation>Ziehen verschiebt, Klicken zeigt mehr</translation>
        </message>
        <message>
            <source>Move block</source>
            <translation>Block verschieben</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Aufmacherbild</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
    </context>
    <context>
        <name>HidePage</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Add a region</source>
            <translation>Bereich hinzufügen</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Weichzeichnen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Draw over a face or a plate. What is sent holds nothing of what was there.</source>
            <translation>Ziehen Sie über ein Gesicht oder Kennzeichen. Was gesendet wird, enthält nichts von dem, was da war.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Von links</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Von oben</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>Wie es verdeckt wird</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is hidden</source>
            <translation>Nichts ist verdeckt</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Verpixeln</translation>
        </message>
        <message>
            <source>Region {n} of {all}</source>
            <translation>Bereich {n} von {all}</translation>
        </message>
        <message>
            <source>Space chooses the next region, arrows move it, with Alt they size it.</source>
            <translation>Leertaste wählt den nächsten Bereich, Pfeile verschieben ihn, mit Alt ändern sie die Größe.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>{all} hidden, none chosen</source>
            <translation>{all} verdeckt, keiner gewählt</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Also changed: {facts}</source>
            <translation>Auch geändert: {facts}</translation>
        </message>
        <message>
            <source>Back to an idea</source>
            <translation>Zurück zur Idee</translation>
        </message>
        <message>
            <source>Before an older version came back</source>
            <translation>Bevor eine ältere Version zurückkam</translation>
        </message>
        <message>
            <source>Before it was changed</source>
            <translation>Vor der Änderung</translation>
        </message>
        <message>
            <source>Before it was merged</source>
            <translation>Vor dem Zusammenführen</translation>
        </message>
        <message>
            <source>Before the merge with {what}</source>
            <translation>Vor dem Zusammenführen: {what}</translation>
        </message>
        <message>
            <source>Click a version to compare it with the text of now</source>
            <translation>Klicken Sie eine Version an, um sie mit dem jetzigen Text zu vergleichen</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Mit jetzt vergleichen</translation>
        </message>
        <message>
            <source>Fetched from a site</source>
            <translation>Von einer Website geholt</translation>
        </message>
        <message>
            <source>Fetched from {what}</source>
            <translation>Von {what} geholt</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Handed over as {what}</source>
            <translation>Übergeben als {what}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>Versionen des Artikels</translation>
        </message>
        <message>
            <source>Made a draft</source>
            <translation>Zum Entwurf gemacht</translation>
        </message>
        <message>
            <source>Marked as ready</source>
            <translation>Fertig gemeldet</translation>
        </message>
        <message>
            <source>Moved further down</source>
            <translation>Nach unten verschoben</translation>
        </message>
        <message>
            <source>Moved further down: “{words}”</source>
            <translation>Nach unten verschoben: „{words}“</translation>
        </message>
        <message>
            <source>Moved further up</source>
            <translation>Nach oben verschoben</translation>
        </message>
        <message>
            <source>Moved further up: “{words}”</source>
            <translation>Nach oben verschoben: „{words}“</translation>
        </message>
        <message>
            <source>Moved here from further down</source>
            <translation>Von weiter unten hierher</translation>
        </message>
        <message>
            <source>Moved here from further up</source>
            <translation>Von weiter oben hierher</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>Name dieser Version</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>Version benennen…</translation>
        </message>
        <message>
            <source>Named versions are kept for ever</source>
            <translation>Benannte Versionen bleiben für immer</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Now: {words} since the newest version</source>
            <translation>Jetzt: {words} seit der neuesten Version</translation>
        </message>
        <message>
            <source>Put right by the editor itself</source>
            <translation>Vom Editor selbst berichtigt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Received from {what}</source>
            <translation>Von {what} empfangen</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Replaced: first as it was, then as it is</source>
            <translation>Ersetzt: erst wie es war, dann wie es ist</translation>
        </message>
        <message>
            <source>Rescued when something broke</source>
            <translation>Gerettet, als etwas kaputtging</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Diese Version zurückholen</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>Zur Abnahme gegeben</translation>
        </message>
        <message>
            <source>Sent to a site</source>
            <translation>An eine Website gesendet</translation>
        </message>
        <message>
            <source>Sent to {what}</source>
            <translation>An {what} gesendet</translation>
        </message>
        <message>
            <source>Taken off a site</source>
            <translation>Von einer Website genommen</translation>
        </message>
        <message>
            <source>Taken off {what}</source>
            <translation>Von {what} genommen</translation>
        </message>
        <message>
            <source>The same words; a note, the form or a detail changed</source>
            <translation>Dieselben Wörter; eine Notiz, die Form oder eine Einzelheit änderte sich</translation>
        </message>
        <message>
            <source>The versions of the open story</source>
            <translation>Die Versionen des offenen Artikels</translation>
        </message>
        <message>
            <source>When it was closed</source>
            <translation>Beim Schließen</translation>
        </message>
        <message>
            <source>While it was written</source>
            <translation>Beim Schreiben</translation>
        </message>
        <message>
            <source>added</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>neu: {words}</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>compared with now</source>
            <translation>verglichen mit jetzt</translation>
        </message>
        <message>
            <source>compared with {version}</source>
            <translation>verglichen mit {version}</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>description for search engines</source>
            <translation>Beschreibung für Suchmaschinen</translation>
        </message>
        <message>
            <source>kicker</source>
            <translation>Dachzeile</translation>
        </message>
        <message>
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>Aufmacherbild</translation>
        </message>
        <message>
            <source>moved away</source>
            <translation>weggeschoben</translation>
        </message>
        <message>
            <source>moved here</source>
            <translation>hierhergeschoben</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ohne</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>entfernt: {words}</translation>
        </message>
        <message>
            <source>section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>title for search engines</source>
            <translation>Titel für Suchmaschinen</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>No versions yet. One is kept before you change a story, every ten minutes while you write, and whenever it is closed, sent or gets another stage. You can go back to any of them.</source>
            <translation>Noch keine Versionen. Eine wird aufgehoben, bevor Sie einen Artikel ändern, alle zehn Minuten beim Schreiben und wenn er geschlossen, gesendet oder sein Stand geändert wird. Sie können zu jeder zurück.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <source>Files can also be dropped onto the list of stories.</source>
            <translation>Dateien lassen sich auch auf die Liste der Artikel ziehen.</translation>
        </message>
        <message>
            <source>Import all stories of a folder</source>
            <translation>Alle Artikel eines Ordners importieren</translation>
        </message>
        <message>
            <source>Import stories</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder.</source>
            <translation>Markdown, HTML, reiner Text, Agenturmeldungen und .docx von Word, ein Ordner davon oder ein Zip eines Ordners.</translation>
        </message>
        <message>
            <source>Pictures that lie beside them come along. A story that this desk has already is left as it is.</source>
            <translation>Bilder, die daneben liegen, kommen mit. Ein Artikel, den diese Redaktion schon hat, bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>Stories ({endings})</source>
            <translation>Artikel ({endings})</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Copy the log</source>
            <translation>Protokoll kopieren</translation>
        </message>
        <message>
            <source>It holds no passwords and no words of the story.</source>
            <translation>Es enthält keine Passwörter und keine Wörter des Artikels.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>JobPane</name>
        <message numerus="yes">
            <source>%Ln attempts so far.</source>
            <translation>
                <numerusform>%Ln Versuch bisher.</numerusform>
                <numerusform>%Ln Versuche bisher.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>It stops before its next step. Once readers can see the page, it is carried to its end.</source>
            <translation>Es hält vor dem nächsten Schritt an. Sobald Leser die Seite sehen, wird es zu Ende gebracht.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Noch keine Überschrift</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>Jetzt erneut versuchen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>What it brought to the site by then is seen by no reader; the next publish goes on from it.</source>
            <translation>Was bis dahin auf der Website ankam, sieht kein Leser; das nächste Veröffentlichen macht dort weiter.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>Etwas Unerwartetes ist geschehen.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Der Text ist, wie er war.</translation>
        </message>
        <message>
            <source>Try again. The details are in the log.</source>
            <translation>Versuchen Sie es noch einmal. Einzelheiten stehen im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep this search in the side bar</source>
            <translation>Diese Suche in der Seitenleiste behalten</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Name der Suche</translation>
        </message>
        <message>
            <source>No story is changed by that.</source>
            <translation>Kein Artikel wird dadurch geändert.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>The search “{name}” was removed</source>
            <translation>Die Suche „{name}“ wurde entfernt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>left to right</source>
            <translation>von links nach rechts</translation>
        </message>
        <message>
            <source>right to left</source>
            <translation>von rechts nach links</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message numerus="yes">
            <source>%Ln stories are still to be sent.</source>
            <translation>
                <numerusform>%Ln Artikel ist noch zu senden.</numerusform>
                <numerusform>%Ln Artikel sind noch zu senden.</numerusform>
            </translation>
        </message>
        <message>
            <source>A story is still to be sent.</source>
            <translation>Ein Artikel ist noch zu senden.</translation>
        </message>
        <message>
            <source>Quit newsdesk</source>
            <translation>newsdesk beenden</translation>
        </message>
        <message>
            <source>Quit, send later</source>
            <translation>Beenden, später senden</translation>
        </message>
        <message>
            <source>Send in the background</source>
            <translation>Im Hintergrund senden</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the next start. Nothing is sent twice.</source>
            <translation>newsdesk kann im Hintergrund weitermachen und sich selbst beenden, wenn alles gesendet ist. Wenn Sie beenden, wird beim nächsten Start gesendet. Nichts wird zweimal gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln Zeichen</numerusform>
                <numerusform>%Ln Zeichen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 Datei</translation>
        </message>
        <message>
            <source>Add pictures and files; or drop them here</source>
            <translation>Bilder und Dateien hinzufügen; oder hier ablegen</translation>
        </message>
        <message>
            <source>Add to the media library</source>
            <translation>In die Mediathek aufnehmen</translation>
        </message>
        <message>
            <source>Added: {n}.</source>
            <translation>Hinzugefügt: {n}.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>All media</source>
            <translation>Alle Medien</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln files? They are removed from this computer; that cannot be undone.</source>
            <translation>
                <numerusform>%Ln Datei löschen? Sie wird von diesem Computer entfernt; das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>%Ln Dateien löschen? Sie werden von diesem Computer entfernt; das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete {name}? Its file is removed from this computer; that cannot be undone.</source>
            <translation>{name} löschen? Die Datei wird von diesem Computer entfernt; das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Deleted: {n}.</source>
            <translation>Gelöscht: {n}.</translation>
        </message>
        <message>
            <source>Drop pictures here, or press Add. Those that stories show come by themselves.</source>
            <translation>Legen Sie Bilder hier ab, oder drücken Sie „Hinzufügen“. Die der Artikel kommen von selbst.</translation>
        </message>
        <message>
            <source>Inserted into {headline}.</source>
            <translation>In {headline} eingefügt.</translation>
        </message>
        <message>
            <source>Media library</source>
            <translation>Mediathek</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Noch keine Bilder</translation>
        </message>
        <message>
            <source>No story is open. Open the one that shall show it, then insert.</source>
            <translation>Kein Artikel ist offen. Öffnen Sie den, der es zeigen soll, und fügen Sie dann ein.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Other words, or all media.</source>
            <translation>Andere Wörter, oder alle Medien.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Bilder ({kinds})</translation>
        </message>
        <message>
            <source>Search captions, credits, file names</source>
            <translation>Bildunterschriften, Nachweise, Dateinamen suchen</translation>
        </message>
        <message>
            <source>Search the media library</source>
            <translation>Mediathek durchsuchen</translation>
        </message>
        <message>
            <source>Used nowhere</source>
            <translation>Nirgends verwendet</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>Was aufgeführt ist</translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation>Ohne Alternativtext</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>Ohne Bildnachweis</translation>
        </message>
        <message>
            <source>the new story</source>
            <translation>den neuen Artikel</translation>
        </message>
        <message>
            <source>{fact} changed.</source>
            <translation>{fact} geändert.</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>An administrator of the site can give it another role; Settings › Sites shows this again.</source>
            <translation>Wer die Website verwaltet, kann ihm eine andere Rolle geben; Einstellungen › Websites zeigt dies wieder.</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <source>On the sites</source>
            <translation>Auf den Websites</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As the system has it</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>As the system has it ({language})</source>
            <translation>Wie das System ({language})</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>It counts from the next start of newsdesk.</source>
            <translation>Gilt ab dem nächsten Start von newsdesk.</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Sprache der Fenster</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Size of letters and controls</source>
            <translation>Größe von Schrift und Bedienelementen</translation>
        </message>
        <message>
            <source>The story that is open stays open. Stories have languages of their own.</source>
            <translation>Der offene Artikel bleibt offen. Artikel haben ihre eigene Sprache.</translation>
        </message>
        <message>
            <source>Your pages have their own colours; this is about the windows only.</source>
            <translation>Ihre Seiten haben eigene Farben; hier geht es nur um die Fenster.</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} Punkt</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Something went wrong inside newsdesk.</source>
            <translation>In newsdesk ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Your text was saved, and kept as a version of its own. The log says where it happened.</source>
            <translation>Ihr Text wurde gespeichert und als eigene Version aufgehoben. Das Protokoll sagt, wo es geschah.</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation>Neu (Strg+N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Entfernen (Entf)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A new line in the same paragraph</source>
            <translation>Eine neue Zeile im selben Absatz</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>Close what is open, then back to the text</source>
            <translation>Schließen, was offen ist, dann zurück zum Text</translation>
        </message>
        <message>
            <source>In a list: one level in; in a table: the next cell</source>
            <translation>In einer Liste: eine Ebene nach innen; in einer Tabelle: die nächste Zelle</translation>
        </message>
        <message>
            <source>In a list: one level out; in a table: the cell before</source>
            <translation>In einer Liste: eine Ebene nach außen; in einer Tabelle: die Zelle davor</translation>
        </message>
        <message>
            <source>In the headline and the standfirst: on to the next; on a picture: edit it</source>
            <translation>In Überschrift und Vorspann: weiter zum Nächsten; auf einem Bild: es bearbeiten</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>Im Text</translation>
        </message>
        <message>
            <source>On an empty line: what can be added</source>
            <translation>In einer leeren Zeile: was eingefügt werden kann</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>The manual has no such words</source>
            <translation>Diese Wörter stehen nicht im Handbuch</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>Sections and authors…</source>
            <translation>Ressorts und Autoren…</translation>
        </message>
        <message>
            <source>{n} of your {all} sections stand there already, by their names.</source>
            <translation>{n} Ihrer {all} Ressorts gibt es dort schon, dem Namen nach.</translation>
        </message>
        <message>
            <source>{site} is connected</source>
            <translation>{site} ist verbunden</translation>
        </message>
    </context>
    <context>
        <name>MappingManager</name>
        <message>
            <source>A story by this author alone goes out under that account of the site.</source>
            <translation>Ein Artikel allein von diesem Autor erscheint unter jenem Konto der Website.</translation>
        </message>
        <message>
            <source>Ask the site again</source>
            <translation>Website erneut fragen</translation>
        </message>
        <message>
            <source>Asking {site}…</source>
            <translation>{site} wird gefragt…</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>Nach dem Namen</translation>
        </message>
        <message>
            <source>Its stories stand in the site’s own default section, unless the settings name another.</source>
            <translation>Seine Artikel stehen im Standardressort der Website, wenn die Einstellungen kein anderes nennen.</translation>
        </message>
        <message>
            <source>Make it there</source>
            <translation>Dort anlegen</translation>
        </message>
        <message>
            <source>Making it on {site}…</source>
            <translation>Wird auf {site} angelegt…</translation>
        </message>
        <message>
            <source>No account: the name stands in the text</source>
            <translation>Kein Konto: Der Name steht im Text</translation>
        </message>
        <message>
            <source>No sections and no authors yet</source>
            <translation>Noch keine Ressorts und keine Autoren</translation>
        </message>
        <message>
            <source>Not mapped</source>
            <translation>Nicht zugeordnet</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>Auf der Website</translation>
        </message>
        <message>
            <source>Sections and authors of {site}</source>
            <translation>Ressorts und Autoren von {site}</translation>
        </message>
        <message>
            <source>Stories of this section stand there.</source>
            <translation>Artikel dieses Ressorts stehen dort.</translation>
        </message>
        <message>
            <source>Tags are found by their names, and made where they lack.</source>
            <translation>Schlagwörter werden am Namen gefunden und angelegt, wo sie fehlen.</translation>
        </message>
        <message>
            <source>The site has none of this name, and your account may not make one: choose among its own.</source>
            <translation>Die Website hat keines dieses Namens, und Ihr Konto darf keines anlegen: Wählen Sie eines von ihren.</translation>
        </message>
        <message>
            <source>The site has none of this name. It is made when the first story goes there, or now.</source>
            <translation>Die Website hat keines dieses Namens. Es wird mit dem ersten Artikel angelegt, oder jetzt.</translation>
        </message>
        <message>
            <source>This is what {site} has now.</source>
            <translation>Das hat {site} jetzt.</translation>
        </message>
        <message>
            <source>Those of your desk are listed here.</source>
            <translation>Hier stehen die Ihrer Redaktion.</translation>
        </message>
        <message>
            <source>gone there</source>
            <translation>dort weg</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>im Text</translation>
        </message>
        <message>
            <source>not mapped</source>
            <translation>nicht zugeordnet</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>noch nicht da</translation>
        </message>
        <message>
            <source>{site} has it now.</source>
            <translation>{site} hat es jetzt.</translation>
        </message>
    </context>
    <context>
        <name>MarginNotes</name>
        <message>
            <source>Note to the desk</source>
            <translation>Notiz an die Redaktion</translation>
        </message>
        <message>
            <source>Readers never see it</source>
            <translation>Leser sehen sie nie</translation>
        </message>
        <message>
            <source>Select the words that the note is about</source>
            <translation>Wählen Sie die Wörter aus, um die es geht</translation>
        </message>
    </context>
    <context>
        <name>MediaForm</name>
        <message>
            <source>Alternative text</source>
            <translation>Alternativtext</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Clean the file on this computer of place, camera, owner and history</source>
            <translation>Die Datei auf diesem Computer von Ort, Kamera, Besitzer und Verlauf säubern</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <source>Delete what nothing shows</source>
            <translation>Nirgends Gezeigtes löschen</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>For the desk alone</source>
            <translation>Nur für die Redaktion</translation>
        </message>
        <message>
            <source>Insert into the story</source>
            <translation>In den Artikel einfügen</translation>
        </message>
        <message>
            <source>No story shows it.</source>
            <translation>Kein Artikel zeigt es.</translation>
        </message>
        <message>
            <source>Photographer / agency</source>
            <translation>Fotograf / Agentur</translation>
        </message>
        <message>
            <source>Protect source…</source>
            <translation>Quelle schützen…</translation>
        </message>
        <message>
            <source>Replace in all stories…</source>
            <translation>In allen Artikeln ersetzen…</translation>
        </message>
        <message>
            <source>Return, or double-click</source>
            <translation>Eingabe oder Doppelklick</translation>
        </message>
        <message>
            <source>Send its metadata whole</source>
            <translation>Metadaten ganz mitsenden</translation>
        </message>
        <message>
            <source>Sites and exported pages then get all that the file says</source>
            <translation>Websites und exportierte Seiten bekommen dann alles, was die Datei sagt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Verwendet in</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>Was zu sehen ist, für alle, die es nicht sehen</translation>
        </message>
        <message>
            <source>What readers are told</source>
            <translation>Was Leser erfahren</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>Ohne Überschrift</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weiterer</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>im Papierkorb</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>Aufmacherbild</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>A picture</source>
            <translation>Ein Bild</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Beschreibung für Suchmaschinen</translation>
        </message>
        <message>
            <source>Direction of the text</source>
            <translation>Schreibrichtung</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Sperrfrist</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Abnahme</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Dachzeile</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Aufmacherbild</translation>
        </message>
        <message>
            <source>Length target</source>
            <translation>Ziellänge</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>Notes to the desk</source>
            <translation>Notizen an die Redaktion</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Kurzadresse</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>Bleibt oben</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>Titel für Suchmaschinen</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Wer ihn lesen darf</translation>
        </message>
        <message>
            <source>Words that are no spelling errors</source>
            <translation>Wörter, die keine Fehler sind</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln are still to be answered</source>
            <translation>
                <numerusform>%Ln Frage ist noch offen</numerusform>
                <numerusform>%Ln Fragen sind noch offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes fit together.</source>
            <translation>
                <numerusform>%Ln Änderung passt zusammen.</numerusform>
                <numerusform>%Ln Änderungen passen zusammen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln need you.</source>
            <translation>
                <numerusform>%Ln braucht Sie.</numerusform>
                <numerusform>%Ln brauchen Sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Alt+1</source>
            <translation>Alt+1</translation>
        </message>
        <message>
            <source>Alt+2</source>
            <translation>Alt+2</translation>
        </message>
        <message>
            <source>Alt+3</source>
            <translation>Alt+3</translation>
        </message>
        <message>
            <source>Both versions stay in History</source>
            <translation>Beide bleiben in den Versionen</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>Von {name}</translation>
        </message>
        <message>
            <source>Keep merged</source>
            <translation>Zusammengeführt behalten</translation>
        </message>
        <message>
            <source>Merge two versions</source>
            <translation>Zwei Versionen zusammenführen</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>Weiter (F8)</translation>
        </message>
        <message>
            <source>None needs you.</source>
            <translation>Keine braucht Sie.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>One change fits together.</source>
            <translation>Eine Änderung passt zusammen.</translation>
        </message>
        <message>
            <source>One is still to be answered</source>
            <translation>Eine Frage ist noch offen</translation>
        </message>
        <message>
            <source>One needs you.</source>
            <translation>Eine braucht Sie.</translation>
        </message>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation>Zurück (Umschalt+F8)</translation>
        </message>
        <message>
            <source>Take both</source>
            <translation>Beides nehmen</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Meines nehmen</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Ihres nehmen</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>What will be kept</source>
            <translation>Was bleibt</translation>
        </message>
        <message>
            <source>Yours, on this computer</source>
            <translation>Ihres, auf diesem Computer</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} von {all}</translation>
        </message>
        <message>
            <source>{n} of {all}: {about}</source>
            <translation>{n} von {all}: {about}</translation>
        </message>
        <message>
            <source>“{headline}” was changed here and there</source>
            <translation>„{headline}“ wurde hier und dort geändert</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>In the site’s own look</source>
            <translation>Im Aussehen der Website</translation>
        </message>
        <message>
            <source>Letters at {n} %</source>
            <translation>Schrift bei {n} %</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Lists, cards, search</source>
            <translation>Listen, Karten, Suche</translation>
        </message>
        <message>
            <source>Mark what the site adds</source>
            <translation>Zeigen, was die Website hinzufügt</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>Die Seite drucken…</translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation>Seite als PDF speichern…</translation>
        </message>
        <message>
            <source>Save the page as a file…</source>
            <translation>Seite als Datei speichern…</translation>
        </message>
        <message>
            <source>Scroll together with the text</source>
            <translation>Mit dem Text zusammen rollen</translation>
        </message>
        <message>
            <source>Take the site’s look anew</source>
            <translation>Aussehen der Website neu holen</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Die Seite</translation>
        </message>
        <message>
            <source>The section’s page</source>
            <translation>Die Seite des Ressorts</translation>
        </message>
        <message>
            <source>What the preview shows</source>
            <translation>Was die Vorschau zeigt</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>It may be busy: wait a little and try again. If it hangs, end it with your system’s task manager; all but its last two seconds of typing is saved. This window goes on by itself once it has ended.</source>
            <translation>Vielleicht ist es beschäftigt: Warten Sie etwas und versuchen Sie es erneut. Hängt es, beenden Sie es mit der Aufgabenverwaltung Ihres Systems; bis auf die letzten zwei Sekunden ist alles Getippte gespeichert. Dieses Fenster macht von selbst weiter, sobald es beendet ist.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>newsdesk is open already, but does not answer.</source>
            <translation>newsdesk ist schon offen, antwortet aber nicht.</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Go to the words</source>
            <translation>Zu den Wörtern</translation>
        </message>
        <message>
            <source>Note to the desk</source>
            <translation>Notiz an die Redaktion</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>The words are gone: “{words}”</source>
            <translation>Die Wörter sind weg: „{words}“</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>erledigt</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Margin notes</source>
            <translation>Randnotizen</translation>
        </message>
        <message>
            <source>No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.</source>
            <translation>Noch keine Notizen. Wählen Sie Wörter im Text aus und drücken Sie Strg+Umschalt+A; Leser sehen sie nie.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>OnSite</name>
        <message>
            <source>Aside</source>
            <translation>Randbemerkung</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Bilderstrecke</translation>
        </message>
        <message>
            <source>In its order</source>
            <translation>In ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>On WordPress</source>
            <translation>Auf WordPress</translation>
        </message>
        <message>
            <source>Only who is signed in</source>
            <translation>Nur Angemeldete</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Leser</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>Bleibt oben</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
    </context>
    <context>
        <name>OneWindow</name>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Machen Sie in jenem Fenster weiter, oder schließen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The store {path} is open in another newsdesk window.</source>
            <translation>Der Speicher {path} ist in einem anderen newsdesk-Fenster offen.</translation>
        </message>
        <message>
            <source>Two windows on one store would write over each other’s text.</source>
            <translation>Zwei Fenster auf einem Speicher würden einander den Text überschreiben.</translation>
        </message>
    </context>
    <context>
        <name>OrderButton</name>
        <message>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>Order of the list: {order}</source>
            <translation>Ordnung der Liste: {order}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Zeigen als</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <source>Sort, group, cards or columns</source>
            <translation>Sortieren, gruppieren, Karten oder Spalten</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>All sending is paused.</source>
            <translation>Alles Senden ist angehalten.</translation>
        </message>
        <message>
            <source>Bring the page up to date</source>
            <translation>Seite auf den neuen Stand bringen</translation>
        </message>
        <message>
            <source>Bring {file} to the site</source>
            <translation>{file} auf die Website bringen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Find its section, tags and byline on the site</source>
            <translation>Ressort, Schlagwörter und Autorenzeile auf der Website finden</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Aufgegeben</translation>
        </message>
        <message>
            <source>Hand in to {site} for review</source>
            <translation>Bei {site} zur Abnahme einreichen</translation>
        </message>
        <message>
            <source>Hand over what search engines read</source>
            <translation>Übergeben, was Suchmaschinen lesen</translation>
        </message>
        <message>
            <source>Handed in to {site} for review</source>
            <translation>Bei {site} zur Abnahme eingereicht</translation>
        </message>
        <message>
            <source>It goes out as soon as what stands before it is sent.</source>
            <translation>Er geht hinaus, sobald gesendet ist, was vor ihm steht.</translation>
        </message>
        <message>
            <source>It is paused until you let it go on.</source>
            <translation>Er ist angehalten, bis Sie ihn weitergehen lassen.</translation>
        </message>
        <message>
            <source>Keep a place for it with a draft that no reader sees</source>
            <translation>Mit einem Entwurf, den kein Leser sieht, den Platz halten</translation>
        </message>
        <message>
            <source>Make sure that it stands there once</source>
            <translation>Sicherstellen, dass er dort einmal steht</translation>
        </message>
        <message>
            <source>Make sure that nobody else changed it meanwhile</source>
            <translation>Nachsehen, dass sie inzwischen niemand sonst geändert hat</translation>
        </message>
        <message>
            <source>Move to the trash of {site}</source>
            <translation>In den Papierkorb von {site} legen</translation>
        </message>
        <message>
            <source>Moved to the trash of {site}</source>
            <translation>In den Papierkorb von {site} gelegt</translation>
        </message>
        <message>
            <source>Next attempt: {time}.</source>
            <translation>Nächster Versuch: {time}.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Noch keine Überschrift</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nicht getan</translation>
        </message>
        <message>
            <source>Not done: {what}, “{headline}”.</source>
            <translation>Nicht getan: {what}, „{headline}“.</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Wird angehalten</translation>
        </message>
        <message>
            <source>Publish on {site}</source>
            <translation>Auf {site} veröffentlichen</translation>
        </message>
        <message>
            <source>Publish on {site} again</source>
            <translation>Auf {site} wieder veröffentlichen</translation>
        </message>
        <message>
            <source>Published on {site}</source>
            <translation>Auf {site} veröffentlicht</translation>
        </message>
        <message>
            <source>Published on {site} again</source>
            <translation>Auf {site} wieder veröffentlicht</translation>
        </message>
        <message>
            <source>Put the page before readers</source>
            <translation>Die Seite den Lesern zeigen</translation>
        </message>
        <message>
            <source>Scheduled on {site}: {time}</source>
            <translation>Auf {site} geplant: {time}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Sign in and look what stands on the site</source>
            <translation>Anmelden und nachsehen, was auf der Website steht</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Wird beendet</translation>
        </message>
        <message>
            <source>Take the page away from readers</source>
            <translation>Die Seite den Lesern nehmen</translation>
        </message>
        <message>
            <source>The network is away; once it is back it goes on by itself. Next attempt: {time}.</source>
            <translation>Das Netz ist weg; ist es zurück, geht es von selbst weiter. Nächster Versuch: {time}.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>Auf {site} von der Seite nehmen</translation>
        </message>
        <message>
            <source>Unpublished on {site}</source>
            <translation>Auf {site} von der Seite genommen</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Waits on {site} for an editor’s review</source>
            <translation>Wartet auf {site} auf die Abnahme</translation>
        </message>
        <message>
            <source>Write the pages of the site</source>
            <translation>Die Seiten der Website schreiben</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <source>{sent} of {whole}</source>
            <translation>{sent} von {whole}</translation>
        </message>
        <message>
            <source>“{headline}” waits to go to {site}.</source>
            <translation>„{headline}“ wartet darauf, an {site} zu gehen.</translation>
        </message>
        <message>
            <source>“{headline}” waits: {what}.</source>
            <translation>„{headline}“ wartet: {what}.</translation>
        </message>
        <message>
            <source>“{headline}” was not sent to {site}.</source>
            <translation>„{headline}“ wurde nicht an {site} gesendet.</translation>
        </message>
    </context>
    <context>
        <name>OutboxFoot</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln nicht gesendet</numerusform>
                <numerusform>%Ln nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories are paused</source>
            <translation>
                <numerusform>%Ln Artikel ist angehalten</numerusform>
                <numerusform>%Ln Artikel sind angehalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories go out when the network is back</source>
            <translation>
                <numerusform>%Ln Artikel geht hinaus, wenn das Netz zurück ist</numerusform>
                <numerusform>%Ln Artikel gehen hinaus, wenn das Netz zurück ist</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories wait to be sent</source>
            <translation>
                <numerusform>%Ln Artikel wartet auf das Senden</numerusform>
                <numerusform>%Ln Artikel warten auf das Senden</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story goes out when the network is back</source>
            <translation>1 Artikel geht hinaus, wenn das Netz zurück ist</translation>
        </message>
        <message>
            <source>1 story is paused</source>
            <translation>1 Artikel ist angehalten</translation>
        </message>
        <message>
            <source>1 story waits to be sent</source>
            <translation>1 Artikel wartet auf das Senden</translation>
        </message>
        <message>
            <source>All sent. {site} · {time}</source>
            <translation>Alles gesendet. {site} · {time}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Nichts zu senden</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nichts wartet</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Ohne Netz</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Senden angehalten</translation>
        </message>
        <message>
            <source>Sending to {site}</source>
            <translation>Wird an {site} gesendet</translation>
        </message>
    </context>
    <context>
        <name>OutboxPopover</name>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>Ausgang öffnen</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>Was Sie veröffentlichen, steht hier, mit Link.</translation>
        </message>
    </context>
    <context>
        <name>OutboxWindow</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln nicht gesendet</numerusform>
                <numerusform>%Ln nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be sent</source>
            <translation>
                <numerusform>%Ln zu senden</numerusform>
                <numerusform>%Ln zu senden</numerusform>
            </translation>
        </message>
        <message>
            <source>All sending is paused</source>
            <translation>Alles Senden ist angehalten</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Weiter senden</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Nichts zu senden</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Noch nichts gesendet</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Ohne Netz</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Alle anhalten</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>Was Sie veröffentlichen, steht hier, mit Link.</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Go to a heading</source>
            <translation>Zu einer Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Heading without words</source>
            <translation>Zwischenüberschrift ohne Wörter</translation>
        </message>
        <message>
            <source>No headings yet. Ctrl+1 makes one.</source>
            <translation>Noch keine Zwischenüberschriften. Strg+1 macht eine.</translation>
        </message>
    </context>
    <context>
        <name>OwnerRow</name>
        <message>
            <source>Agency</source>
            <translation>Agentur</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Who writes here?</source>
            <translation>Wer schreibt hier?</translation>
        </message>
        <message>
            <source>Your name goes into bylines, the agency into datelines. Asked once.</source>
            <translation>Ihr Name kommt in Autorenzeilen, die Agentur in Ortsmarken. Wird einmal gefragt.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has these letters</source>
            <translation>Nichts hat diese Buchstaben</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Both versions are one now</source>
            <translation>Beide Versionen sind jetzt eine</translation>
        </message>
        <message>
            <source>Each of the two stays in History</source>
            <translation>Jede der beiden bleibt in den Versionen</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Go to a story by any of its words</source>
            <translation>Mit einem Wort zu einem Artikel</translation>
        </message>
        <message>
            <source>Go to one in the text, then fetch its card.</source>
            <translation>Gehen Sie im Text zu einer, und holen Sie dann ihre Karte.</translation>
        </message>
        <message>
            <source>No embed is chosen.</source>
            <translation>Keine Einbettung ist gewählt.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Noch keine Überschrift</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Open a store, or name a new one</source>
            <translation>Speicher öffnen, oder einen neuen benennen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Progress of sending</source>
            <translation>Fortschritt des Sendens</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>The facts of the open story</source>
            <translation>Die Angaben zum offenen Artikel</translation>
        </message>
        <message>
            <source>The margin notes of the open story</source>
            <translation>Die Randnotizen des offenen Artikels</translation>
        </message>
        <message>
            <source>The page is saved</source>
            <translation>Die Seite ist gespeichert</translation>
        </message>
        <message>
            <source>The page of the open story shows here</source>
            <translation>Hier erscheint die Seite des offenen Artikels</translation>
        </message>
        <message>
            <source>Type a command</source>
            <translation>Befehl eingeben</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>newsdesk-Speicher (*.sqlite)</translation>
        </message>
        <message>
            <source>the other desk</source>
            <translation>die andere Redaktion</translation>
        </message>
        <message>
            <source>{name} handed it over at {when}.</source>
            <translation>{name} hat ihn übergeben: {when}.</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%Ln comments</source>
            <translation>
                <numerusform>%Ln Kommentar</numerusform>
                <numerusform>%Ln Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted passages</source>
            <translation>
                <numerusform>%Ln gelöschte Stelle</numerusform>
                <numerusform>%Ln gelöschte Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln embeds</source>
            <translation>
                <numerusform>%Ln Einbettung</numerusform>
                <numerusform>%Ln Einbettungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln footnotes that were not copied</source>
            <translation>
                <numerusform>%Ln Fußnote, die nicht mitkopiert war</numerusform>
                <numerusform>%Ln Fußnoten, die nicht mitkopiert waren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures from the web</source>
            <translation>
                <numerusform>%Ln Bild aus dem Web</numerusform>
                <numerusform>%Ln Bilder aus dem Web</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures in files</source>
            <translation>
                <numerusform>%Ln Bild in einer Datei</numerusform>
                <numerusform>%Ln Bilder in Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scripts</source>
            <translation>
                <numerusform>%Ln Skript</numerusform>
                <numerusform>%Ln Skripte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unsafe links</source>
            <translation>
                <numerusform>%Ln unsicheren Link</numerusform>
                <numerusform>%Ln unsichere Links</numerusform>
            </translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 Kommentar</translation>
        </message>
        <message>
            <source>1 deleted passage</source>
            <translation>1 gelöschte Stelle</translation>
        </message>
        <message>
            <source>1 embed</source>
            <translation>1 Einbettung</translation>
        </message>
        <message>
            <source>1 footnote that was not copied</source>
            <translation>1 Fußnote, die nicht mitkopiert war</translation>
        </message>
        <message>
            <source>1 picture from the web</source>
            <translation>1 Bild aus dem Web</translation>
        </message>
        <message>
            <source>1 picture in a file</source>
            <translation>1 Bild in einer Datei</translation>
        </message>
        <message>
            <source>1 script</source>
            <translation>1 Skript</translation>
        </message>
        <message>
            <source>1 unsafe link</source>
            <translation>1 unsicheren Link</translation>
        </message>
        <message>
            <source>Pasted as plain words: its markup was too much</source>
            <translation>Als reine Wörter eingesetzt: Es war zu viel Auszeichnung</translation>
        </message>
        <message>
            <source>Pasted without {things}</source>
            <translation>Eingesetzt ohne {things}</translation>
        </message>
        <message numerus="yes">
            <source>The end was cut off: %Ln characters</source>
            <translation>
                <numerusform>Das Ende wurde abgeschnitten: %Ln Zeichen</numerusform>
                <numerusform>Das Ende wurde abgeschnitten: %Ln Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} und {last}</translation>
        </message>
    </context>
    <context>
        <name>PictureBar</name>
        <message>
            <source>Add alternative text</source>
            <translation>Alternativtext hinzufügen</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Alternativtext</translation>
        </message>
        <message>
            <source>At the left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>At the right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>In der Mitte</translation>
        </message>
        <message>
            <source>Make a gallery</source>
            <translation>Bilderstrecke machen</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation>Was das Bild zeigt, für alle, die es nicht sehen</translation>
        </message>
    </context>
    <context>
        <name>PictureEditor</name>
        <message>
            <source>Back to the picture as it came</source>
            <translation>Zurück zum Bild, wie es kam</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Edit the picture</source>
            <translation>Bild bearbeiten</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Blickpunkt</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verdecken</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Lassen, wie es war</translation>
        </message>
        <message>
            <source>Leave the picture as it was?</source>
            <translation>Das Bild lassen, wie es war?</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Teaser</source>
            <translation>Teaser</translation>
        </message>
        <message>
            <source>The picture is being made</source>
            <translation>Das Bild wird gemacht</translation>
        </message>
        <message>
            <source>The picture is being opened</source>
            <translation>Das Bild wird geöffnet</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What was done to it in this window is forgotten. The story is as it was.</source>
            <translation>Was in diesem Fenster daran getan wurde, ist vergessen. Der Artikel ist, wie er war.</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Alternative text and credit…</source>
            <translation>Alternativtext und Bildnachweis…</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Anderes wählen…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Bilder wählen</translation>
        </message>
        <message>
            <source>Choose sound, films or files</source>
            <translation>Ton, Videos oder Dateien wählen</translation>
        </message>
        <message>
            <source>Choose the lead picture</source>
            <translation>Aufmacherbild wählen</translation>
        </message>
        <message>
            <source>Edit the lead picture…</source>
            <translation>Aufmacherbild bearbeiten…</translation>
        </message>
        <message>
            <source>No lead picture</source>
            <translation>Kein Aufmacherbild</translation>
        </message>
        <message>
            <source>Not added either: {names}.</source>
            <translation>Auch nicht hinzugefügt: {names}.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Bilder ({kinds})</translation>
        </message>
        <message>
            <source>Publish, then delete it in the media library of the site: who knows its address still sees it.</source>
            <translation>Veröffentlichen Sie, und löschen Sie es dann in der Mediathek der Website: Wer seine Adresse kennt, sieht es noch.</translation>
        </message>
        <message>
            <source>Sound, films and files ({kinds})</source>
            <translation>Ton, Videos und Dateien ({kinds})</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Der Text ist, wie er war.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>{sites} still has the picture from before</source>
            <translation>{sites} hat noch das frühere Bild</translation>
        </message>
    </context>
    <context>
        <name>PlaceTeller</name>
        <message>
            <source>Box</source>
            <translation>Kasten</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Aufzählung</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Fußnote</translation>
        </message>
        <message>
            <source>Gallery, pictures: {n}</source>
            <translation>Bilderstrecke, Bilder: {n}</translation>
        </message>
        <message>
            <source>Heading level {level}</source>
            <translation>Zwischenüberschrift Ebene {level}</translation>
        </message>
        <message>
            <source>Link to {address}</source>
            <translation>Link zu {address}</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummerierte Liste</translation>
        </message>
        <message>
            <source>Picture without alternative text</source>
            <translation>Bild ohne Alternativtext</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>Bild: {text}</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Hervorgehobenes Zitat</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Table, rows: {rows}, columns: {columns}</source>
            <translation>Tabelle, Zeilen: {rows}, Spalten: {columns}</translation>
        </message>
        <message>
            <source>item {n} of {count}</source>
            <translation>Punkt {n} von {count}</translation>
        </message>
        <message>
            <source>level {n}</source>
            <translation>Ebene {n}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>All stories</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Abnahme</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Ressorts</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Picture of the author</source>
            <translation>Bild des Autors</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>In {section}</source>
            <translation>In {section}</translation>
        </message>
        <message>
            <source>In {section}, by {names}</source>
            <translation>In {section}, von {names}</translation>
        </message>
        <message>
            <source>no section</source>
            <translation>kein Ressort</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Preview of the page</source>
            <translation>Vorschau der Seite</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Seite speichern</translation>
        </message>
        <message>
            <source>Taking the look of the site…</source>
            <translation>Aussehen der Website wird geholt…</translation>
        </message>
        <message>
            <source>The page was not printed. Look at the printer, then print again.</source>
            <translation>Die Seite wurde nicht gedruckt. Sehen Sie nach dem Drucker, dann drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>The web engine does not start, so the page is plain text: {reason}</source>
            <translation>Die Web-Engine startet nicht, darum ist die Seite reiner Text: {reason}</translation>
        </message>
        <message>
            <source>The web engine keeps ending, so the page is plain text.</source>
            <translation>Die Web-Engine endet immer wieder, darum ist die Seite reiner Text.</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Webseiten (*.html)</translation>
        </message>
        <message>
            <source>Without the web engine no page can be printed.</source>
            <translation>Ohne die Web-Engine lässt sich keine Seite drucken.</translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation>{path} ließ sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>This computer knows no printer. The page can be saved as PDF.</source>
            <translation>Dieser Computer kennt keinen Drucker. Die Seite lässt sich als PDF speichern.</translation>
        </message>
    </context>
    <context>
        <name>ProgressFoot</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>{verb}: {done} of {total}</source>
            <translation>{verb}: {done} von {total}</translation>
        </message>
        <message>
            <source>{verb}…</source>
            <translation>{verb}…</translation>
        </message>
    </context>
    <context>
        <name>PublishButton</name>
        <message>
            <source>Choose where to publish</source>
            <translation>Wählen, wo veröffentlicht wird</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Website verbinden…</translation>
        </message>
        <message>
            <source>Hand in for review</source>
            <translation>Zur Abnahme einreichen</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Bei {site} einreichen</translation>
        </message>
        <message>
            <source>Hand in to {site} (Ctrl+Return)</source>
            <translation>Bei {site} einreichen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Handing in…</source>
            <translation>Wird eingereicht…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>Auf %Ln Website veröffentlichen</numerusform>
                <numerusform>Auf %Ln Websites veröffentlichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites…</source>
            <translation>Auf mehreren Websites veröffentlichen…</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>Auf {site} veröffentlichen</translation>
        </message>
        <message>
            <source>Publish to {site} (Ctrl+Return)</source>
            <translation>Auf {site} veröffentlichen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation>Wird veröffentlicht…</translation>
        </message>
        <message>
            <source>Send when online</source>
            <translation>Senden, sobald Netz da ist</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message>
            <source>Connect the site…</source>
            <translation>Website verbinden…</translation>
        </message>
        <message>
            <source>Connected to {site}</source>
            <translation>Mit {site} verbunden</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>From a story newsdesk opens web pages (https, http) and mail addresses only.</source>
            <translation>Aus einem Artikel öffnet newsdesk nur Webseiten (https, http) und Mailadressen.</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Weiter senden</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Publish sends there now.</source>
            <translation>Veröffentlichen sendet jetzt dorthin.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>Ansehen, was sich änderte…</translation>
        </message>
        <message>
            <source>Sending is paused, so “{headline}” waits in the outbox.</source>
            <translation>Das Senden ist angehalten, darum wartet „{headline}“ im Ausgang.</translation>
        </message>
        <message>
            <source>{link} was not opened.</source>
            <translation>{link} wurde nicht geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Add the correction</source>
            <translation>Korrektur hinzufügen</translation>
        </message>
        <message>
            <source>An earlier version gave the wrong year. The treaty was signed in 1992.</source>
            <translation>Eine frühere Fassung nannte ein falsches Jahr. Der Vertrag wurde 1992 unterzeichnet.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Connect a WordPress site; or hand the story over in a file.</source>
            <translation>Verbinden Sie eine WordPress-Website; oder übergeben Sie den Artikel in einer Datei.</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Website verbinden…</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Bei {site} einreichen</translation>
        </message>
        <message>
            <source>Into the site’s trash</source>
            <translation>In den Papierkorb der Website</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes out with it.</source>
            <translation>Sie steht am Ende des Artikels, mit der Zeit, und geht mit ihm hinaus.</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes to {sites} at once.</source>
            <translation>Sie steht am Ende des Artikels, mit der Zeit, und geht sofort an {sites}.</translation>
        </message>
        <message>
            <source>Keep it here only</source>
            <translation>Nur hier behalten</translation>
        </message>
        <message>
            <source>Keep merged and publish</source>
            <translation>Zusammengeführt veröffentlichen</translation>
        </message>
        <message>
            <source>No longer on the site</source>
            <translation>Nicht mehr auf der Website</translation>
        </message>
        <message>
            <source>No site is connected to which a story could be handed in.</source>
            <translation>Keine Website ist verbunden, bei der ein Artikel eingereicht werden könnte.</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>Neu veröffentlichen</translation>
        </message>
        <message>
            <source>Publish it again</source>
            <translation>Wieder veröffentlichen</translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation>Korrektur veröffentlichen</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there.</source>
            <translation>Leser, die einem Link folgen, finden dort nichts.</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.</source>
            <translation>Leser, die einem Link folgen, finden dort nichts. Die Website behält ihn als Entwurf oder im Papierkorb.</translation>
        </message>
        <message>
            <source>Somebody changed it on {site} at {when}.</source>
            <translation>Jemand hat ihn auf {site} geändert: {when}.</translation>
        </message>
        <message>
            <source>Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it there.</source>
            <translation>Das tat jemand auf der Website, nicht newsdesk. Ihr Artikel ist hier, ganz; dort sehen Leser ihn nicht.</translation>
        </message>
        <message>
            <source>Take “{headline}” off {site}?</source>
            <translation>„{headline}“ von {site} nehmen?</translation>
        </message>
        <message>
            <source>The story is not published anywhere.</source>
            <translation>Der Artikel ist nirgends veröffentlicht.</translation>
        </message>
        <message>
            <source>There is nothing to take away.</source>
            <translation>Es gibt nichts wegzunehmen.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>Von der Seite nehmen</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>Auf {site} von der Seite nehmen</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>What was corrected, as readers will see it</source>
            <translation>Was korrigiert wurde, wie Leser es sehen</translation>
        </message>
        <message>
            <source>What was corrected?</source>
            <translation>Was wurde korrigiert?</translation>
        </message>
        <message>
            <source>Which site</source>
            <translation>Welche Website</translation>
        </message>
        <message>
            <source>Your story stays here as it is; Publish brings it back to the same address.</source>
            <translation>Ihr Artikel bleibt hier, wie er ist; Veröffentlichen bringt ihn an dieselbe Adresse zurück.</translation>
        </message>
        <message>
            <source>“{headline}” was deleted on {site}.</source>
            <translation>„{headline}“ wurde auf {site} gelöscht.</translation>
        </message>
        <message>
            <source>“{headline}” was put in the trash on {site}.</source>
            <translation>„{headline}“ wurde auf {site} in den Papierkorb gelegt.</translation>
        </message>
        <message>
            <source>“{headline}” was taken off the page on {site}.</source>
            <translation>„{headline}“ wurde auf {site} von der Seite genommen.</translation>
        </message>
    </context>
    <context>
        <name>Pull</name>
        <message numerus="yes">
            <source>%Ln did not come</source>
            <translation>
                <numerusform>%Ln kam nicht</numerusform>
                <numerusform>%Ln kamen nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open ones wait</source>
            <translation>
                <numerusform>%Ln offener wartet</numerusform>
                <numerusform>%Ln offene warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures of this story are on its site only</source>
            <translation>
                <numerusform>%Ln Bild dieses Artikels ist nur auf seiner Website</numerusform>
                <numerusform>%Ln Bilder dieses Artikels sind nur auf seiner Website</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came</source>
            <translation>
                <numerusform>%Ln Artikel kam</numerusform>
                <numerusform>%Ln Artikel kamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln took the site’s newer version</source>
            <translation>
                <numerusform>%Ln übernahm die neuere Version der Website</numerusform>
                <numerusform>%Ln übernahmen die neuere Version der Website</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the outbox</source>
            <translation>
                <numerusform>%Ln wartet auf den Ausgang</numerusform>
                <numerusform>%Ln warten auf den Ausgang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were changed here and there</source>
            <translation>
                <numerusform>%Ln wurde hier und dort geändert</numerusform>
                <numerusform>%Ln wurden hier und dort geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture of this story is on its site only</source>
            <translation>Ein Bild dieses Artikels ist nur auf seiner Website</translation>
        </message>
        <message>
            <source>All pictures of this story are here</source>
            <translation>Alle Bilder dieses Artikels sind hier</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>Und %Ln weiterer.</numerusform>
                <numerusform>Und %Ln weitere.</numerusform>
            </translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>Gekommen, aber</translation>
        </message>
        <message>
            <source>Changed here and on the site</source>
            <translation>Hier und auf der Website geändert</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Website verbinden…</translation>
        </message>
        <message>
            <source>Connect the site…</source>
            <translation>Website verbinden…</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Nicht gekommen</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>Fetch them</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>It was left alone while you work on it. Once it is closed, the next pull brings the site’s version.</source>
            <translation>Er blieb in Ruhe, während Sie daran arbeiten. Ist er geschlossen, bringt das nächste Holen die Version der Website.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>No WordPress site is connected</source>
            <translation>Keine WordPress-Website ist verbunden</translation>
        </message>
        <message>
            <source>Not every picture came</source>
            <translation>Nicht jedes Bild kam</translation>
        </message>
        <message>
            <source>Nothing new came</source>
            <translation>Nichts Neues kam</translation>
        </message>
        <message>
            <source>Nothing was changed, here or there. The next publish of each asks what is to stand.</source>
            <translation>Nichts wurde geändert, weder hier noch dort. Das nächste Veröffentlichen fragt jeweils, was gelten soll.</translation>
        </message>
        <message>
            <source>On its way to the site</source>
            <translation>Unterwegs zur Website</translation>
        </message>
        <message>
            <source>Once one is, its stories can be pulled into the list.</source>
            <translation>Ist eine verbunden, lassen sich ihre Artikel in die Liste holen.</translation>
        </message>
        <message>
            <source>One story came</source>
            <translation>Ein Artikel kam</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open in the window</source>
            <translation>Im Fenster offen</translation>
        </message>
        <message>
            <source>Pictures stay on the site until they are fetched.</source>
            <translation>Bilder bleiben auf der Website, bis sie geholt werden.</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>Wird geholt</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Bericht zeigen</translation>
        </message>
        <message>
            <source>The outbox carries your version there. The next pull looks again.</source>
            <translation>Der Ausgang bringt Ihre Version dorthin. Das nächste Holen sieht wieder nach.</translation>
        </message>
        <message>
            <source>Took the site’s newer version</source>
            <translation>Übernahmen die neuere Version der Website</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>Was vorher dastand, ist in ihren Versionen.</translation>
        </message>
        <message>
            <source>one did not come</source>
            <translation>einer kam nicht</translation>
        </message>
        <message>
            <source>one took the site’s newer version</source>
            <translation>einer übernahm die neuere Version der Website</translation>
        </message>
        <message>
            <source>one waits for the outbox</source>
            <translation>einer wartet auf den Ausgang</translation>
        </message>
        <message>
            <source>one was changed here and there</source>
            <translation>einer wurde hier und dort geändert</translation>
        </message>
        <message>
            <source>the open one waits</source>
            <translation>der offene wartet</translation>
        </message>
    </context>
    <context>
        <name>PullDialog</name>
        <message>
            <source>A story that was changed here is never overwritten. Pictures stay on the site until they are fetched.</source>
            <translation>Ein hier geänderter Artikel wird nie überschrieben. Bilder bleiben auf der Website, bis sie geholt werden.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Drafts, pending, scheduled and private ones too</source>
            <translation>Auch Entwürfe, eingereichte, geplante und private</translation>
        </message>
        <message>
            <source>Go on where the last pull stopped, at {done} of {total}</source>
            <translation>Weitermachen, wo das letzte Holen endete, bei {done} von {total}</translation>
        </message>
        <message>
            <source>New or changed since the last pull ({when})</source>
            <translation>Neu oder geändert seit dem letzten Holen ({when})</translation>
        </message>
        <message>
            <source>Pull</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>Pull stories from a site</source>
            <translation>Artikel von einer Website holen</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Those that the site finds for</source>
            <translation>Die, welche die Website findet für</translation>
        </message>
        <message>
            <source>Those that were changed since</source>
            <translation>Die, welche geändert wurden seit</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>hafen</translation>
        </message>
    </context>
    <context>
        <name>PullReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>Mehr ist nicht zu sagen.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>Was kam, was nicht und warum</translation>
        </message>
    </context>
    <context>
        <name>QuietLine</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>RatioBox</name>
        <message>
            <source>A shape of your site can be typed: 1200 x 630</source>
            <translation>Eine Form Ihrer Website lässt sich eintippen: 1200 x 630</translation>
        </message>
        <message>
            <source>As the picture</source>
            <translation>Wie das Bild</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
    </context>
    <context>
        <name>Replacing</name>
        <message>
            <source>Choose the picture that takes the place of {name} in all stories, then press Replace.</source>
            <translation>Wählen Sie das Bild, das in allen Artikeln an die Stelle von {name} tritt, und drücken Sie „Ersetzen“.</translation>
        </message>
        <message>
            <source>Cleaned: {n}.</source>
            <translation>Gesäubert: {n}.</translation>
        </message>
        <message>
            <source>Not brought back, because somebody worked on them since; stories: {n}.</source>
            <translation>Nicht zurückgebracht, weil seither daran gearbeitet wurde; Artikel: {n}.</translation>
        </message>
        <message>
            <source>Nothing was replaced: the chosen picture is the old one.</source>
            <translation>Nichts wurde ersetzt: Das gewählte Bild ist das alte.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Schützen</translation>
        </message>
        <message>
            <source>Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay in the library. That cannot be undone; backups made before still have the old files.</source>
            <translation>Ort, Kamera, Besitzer und Verlauf aus den Dateien auf diesem Computer entfernen ({n})? Unterschriften und Nachweise bleiben in der Mediathek. Das lässt sich nicht rückgängig machen; frühere Sicherungen haben die alten Dateien noch.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.</source>
            <translation>{new} erscheint anstelle von {old}; Artikel: {n}. Leser sehen es, wenn sie veröffentlicht sind.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Give them the file’s text</source>
            <translation>Text der Datei geben</translation>
        </message>
        <message>
            <source>Let them come a second time</source>
            <translation>Ein zweites Mal kommen lassen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>Mehr ist nicht zu sagen.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>Was kam, was nicht und warum</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>The text has changed since it was compared: look at the comparison again</source>
            <translation>Der Text hat sich seit dem Vergleich geändert: Sehen Sie den Vergleich noch einmal an</translation>
        </message>
        <message>
            <source>The version “{name}” is back</source>
            <translation>Die Version „{name}“ ist zurück</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Parts of these lists are missing or came from a backup: {names}.</source>
            <translation>Teile dieser Listen fehlen oder kamen aus einer Sicherung: {names}.</translation>
        </message>
        <message>
            <source>Progress of the salvage</source>
            <translation>Fortschritt der Bergung</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Lesbares wird gelesen…</translation>
        </message>
        <message>
            <source>Salvage</source>
            <translation>Bergen</translation>
        </message>
        <message>
            <source>Salvage the damaged store?</source>
            <translation>Den beschädigten Speicher bergen?</translation>
        </message>
        <message>
            <source>Salvage…</source>
            <translation>Bergen…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Stories of which the text is lost: {n}. They come first below.</source>
            <translation>Artikel, deren Text verloren ist: {n}. Sie stehen unten zuerst.</translation>
        </message>
        <message>
            <source>Stories that did not come as they were saved last</source>
            <translation>Artikel, die nicht so kamen, wie sie zuletzt gespeichert wurden</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}; this report stands beside it.</source>
            <translation>Die beschädigte Datei ist als {name} aufgehoben; dieser Bericht liegt daneben.</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Was zurückkam</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>Ohne Überschrift</translation>
        </message>
        <message>
            <source>newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, and opens a new store with all of them. The damaged file is kept.</source>
            <translation>newsdesk liest jeden Artikel, der noch lesbar ist, nimmt das Übrige aus seinen Versionen oder der neuesten Sicherung und öffnet einen neuen Speicher mit allen. Die beschädigte Datei bleibt.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Back to my stories</source>
            <translation>Zurück zu meinen Artikeln</translation>
        </message>
        <message>
            <source>Nothing is sent from here: Publish writes into a folder on this computer.</source>
            <translation>Von hier wird nichts gesendet: Veröffentlichen schreibt in einen Ordner auf diesem Computer.</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>Beispielredaktion</translation>
        </message>
        <message>
            <source>This is the sample newsroom. Look around, change what you like.</source>
            <translation>Dies ist die Beispielredaktion. Sehen Sie sich um, ändern Sie, was Sie wollen.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%Ln stories are not read yet and may be missing here.</source>
            <translation>
                <numerusform>%Ln Artikel ist noch nicht gelesen und fehlt hier vielleicht.</numerusform>
                <numerusform>%Ln Artikel sind noch nicht gelesen und fehlen hier vielleicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story has {query}</source>
            <translation>Kein Artikel hat {query}</translation>
        </message>
        <message>
            <source>No story here has {query}.
All stories looks everywhere.</source>
            <translation>Kein Artikel hier hat {query}.
„Alle Artikel“ sucht überall.</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>Nichts wurde gesucht</translation>
        </message>
        <message>
            <source>Words of headline, text, byline, tags and notes</source>
            <translation>Wörter aus Überschrift, Text, Autorenzeile, Schlagwörtern, Notizen</translation>
        </message>
        <message>
            <source>“in quotation marks”   beginning*   -without</source>
            <translation>„in Anführungszeichen“   anfang*   -ohne</translation>
        </message>
    </context>
    <context>
        <name>SectionsManager</name>
        <message>
            <source>A section is a part of the paper: Business, Sports. New adds one.</source>
            <translation>Ein Ressort ist ein Teil der Zeitung: Wirtschaft, Sport. „Neu“ fügt eines hinzu.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Nach unten (Alt+Ab)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>Nach außen (Alt+Links)</translation>
        </message>
        <message>
            <source>Move under the one above (Alt+Right)</source>
            <translation>Unter das darüber (Alt+Rechts)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Nach oben (Alt+Auf)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New section</source>
            <translation>Neues Ressort</translation>
        </message>
        <message>
            <source>New section {n}</source>
            <translation>Neues Ressort {n}</translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation>Noch keine Ressorts</translation>
        </message>
        <message>
            <source>None: at the top</source>
            <translation>Keinem: ganz oben</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) go to {parent}.</source>
            <translation>{name} entfernen? Seine Artikel ({n}) kommen zu {parent}.</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) stay, without a section.</source>
            <translation>{name} entfernen? Seine Artikel ({n}) bleiben, ohne Ressort.</translation>
        </message>
        <message>
            <source>Remove {name}? No story stands in it.</source>
            <translation>{name} entfernen? Kein Artikel steht darin.</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Ressorts</translation>
        </message>
        <message>
            <source>Stands under</source>
            <translation>Steht unter</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>The order is that of the side bar and of your pages. A section with stories keeps its address.</source>
            <translation>Die Reihenfolge ist die der Seitenleiste und Ihrer Seiten. Ein Ressort mit Artikeln behält seine Adresse.</translation>
        </message>
        <message>
            <source>The sections under it move up.</source>
            <translation>Die Ressorts darunter rücken auf.</translation>
        </message>
        <message>
            <source>{name} was moved.</source>
            <translation>{name} wurde verschoben.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} wurde entfernt.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} heißt jetzt {new}.</translation>
        </message>
    </context>
    <context>
        <name>SendingWhole</name>
        <message>
            <source>Everybody who gets {name} can read {found}. Send it with that?</source>
            <translation>Wer {name} bekommt, kann lesen: {found}. Damit senden?</translation>
        </message>
        <message>
            <source>Send it whole</source>
            <translation>Ganz senden</translation>
        </message>
        <message>
            <source>The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: its whole history. Send it with that?</source>
            <translation>Die Datei von {name} sagt nichts von Ort, Kamera oder Besitzer, aber vielleicht mehr, als hier gesucht wird: ihren ganzen Verlauf. Damit senden?</translation>
        </message>
        <message>
            <source>by which program: {said}</source>
            <translation>mit welchem Programm: {said}</translation>
        </message>
        <message>
            <source>its serial number: {said}</source>
            <translation>ihre Seriennummer: {said}</translation>
        </message>
        <message>
            <source>when: {said}</source>
            <translation>wann: {said}</translation>
        </message>
        <message>
            <source>where it was taken: {said}</source>
            <translation>wo es aufgenommen wurde: {said}</translation>
        </message>
        <message>
            <source>whose it is: {said}</source>
            <translation>wem es gehört: {said}</translation>
        </message>
        <message>
            <source>with which camera: {said}</source>
            <translation>mit welcher Kamera: {said}</translation>
        </message>
        <message>
            <source>{name} is sent with all that its file says, from the next publish on.</source>
            <translation>{name} wird ab dem nächsten Veröffentlichen mit allem gesendet, was die Datei sagt.</translation>
        </message>
        <message>
            <source>{name} is sent with caption, credit and copyright alone, from the next publish on.</source>
            <translation>{name} wird ab dem nächsten Veröffentlichen nur mit Unterschrift, Nachweis und Copyright gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Websites</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>You and the paper</source>
            <translation>Sie und die Zeitung</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
    </context>
    <context>
        <name>SideDialog</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>A sign-in came back that nothing here waits for.</source>
            <translation>Eine Anmeldung kam zurück, auf die hier nichts wartet.</translation>
        </message>
        <message>
            <source>Nothing was connected. Connect the site again; the password that was made there may be revoked.</source>
            <translation>Nichts wurde verbunden. Verbinden Sie die Website erneut; das dort gemachte Passwort kann widerrufen werden.</translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>A photograph has {least} to {most} kB, or no limit. The number is as it was.</source>
            <translation>Ein Foto hat {least} bis {most} kB oder keine Grenze. Die Zahl ist, wie sie war.</translation>
        </message>
        <message>
            <source>Kilobytes of a photograph</source>
            <translation>Kilobyte eines Fotos</translation>
        </message>
        <message>
            <source>Longest side of pictures</source>
            <translation>Längste Seite von Bildern</translation>
        </message>
        <message>
            <source>No byline: by</source>
            <translation>Ohne Autorenzeile: von</translation>
        </message>
        <message>
            <source>No section: in</source>
            <translation>Ohne Ressort: in</translation>
        </message>
        <message>
            <source>Photographs go as WebP, which is smaller than JPEG</source>
            <translation>Fotos gehen als WebP, das kleiner ist als JPEG</translation>
        </message>
        <message>
            <source>Pictures up to</source>
            <translation>Bilder bis</translation>
        </message>
        <message>
            <source>Pull stories…</source>
            <translation>Artikel holen…</translation>
        </message>
        <message>
            <source>Quality of photographs</source>
            <translation>Qualität von Fotos</translation>
        </message>
        <message>
            <source>Readers may not reply there, whatever the story says</source>
            <translation>Leser dürfen dort nicht antworten, was immer der Artikel sagt</translation>
        </message>
        <message>
            <source>Sections and authors…</source>
            <translation>Ressorts und Autoren…</translation>
        </message>
        <message>
            <source>Send classic HTML instead of blocks, where a story is new there</source>
            <translation>Klassisches HTML statt Blöcken senden, wo ein Artikel dort neu ist</translation>
        </message>
        <message>
            <source>Stories without a byline</source>
            <translation>Artikel ohne Autorenzeile</translation>
        </message>
        <message>
            <source>Stories without a section</source>
            <translation>Artikel ohne Ressort</translation>
        </message>
        <message>
            <source>The account that signs in</source>
            <translation>Das Konto, das sich anmeldet</translation>
        </message>
        <message>
            <source>The longest side is {least} to {most} pixels. The number is as it was.</source>
            <translation>Die längste Seite hat {least} bis {most} Bildpunkte. Die Zahl ist, wie sie war.</translation>
        </message>
        <message>
            <source>The quality is {least} to {most}. The number is as it was.</source>
            <translation>Die Qualität ist {least} bis {most}. Die Zahl ist, wie sie war.</translation>
        </message>
        <message>
            <source>The site’s own default</source>
            <translation>Wie die Website es hat</translation>
        </message>
        <message>
            <source>What the account may not do there</source>
            <translation>Was das Konto dort nicht darf</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>pixels, quality</source>
            <translation>Bildpunkte, Qualität</translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>A new story goes to the usual one; the arrow beside Publish offers the others.</source>
            <translation>Ein neuer Artikel geht an die übliche; der Pfeil neben „Veröffentlichen“ bietet die anderen an.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Website verbinden…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>How the pages of a folder look, and the preview while the site is the usual one</source>
            <translation>Wie die Seiten eines Ordners aussehen, und die Vorschau, solange er die übliche Website ist</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Make it the usual one</source>
            <translation>Zur üblichen machen</translation>
        </message>
        <message>
            <source>No site yet. Connect one, and stories can go out.</source>
            <translation>Noch keine Website. Verbinden Sie eine, dann können Artikel hinaus.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>Open the folder for themes of your own</source>
            <translation>Ordner für eigene Designs öffnen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {site}? What is published there stays there; newsdesk forgets its password and which story is which post, and what waits for it in the outbox is not sent.</source>
            <translation>{site} entfernen? Was dort veröffentlicht ist, bleibt dort; newsdesk vergisst das Passwort und welcher Artikel welcher Beitrag ist, und was im Ausgang dafür wartet, wird nicht gesendet.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Signing out of {site}…</source>
            <translation>Wird von {site} abgemeldet…</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Websites</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a story was sent or not, while I am in another program</source>
            <translation>Benachrichtigen, ob ein Artikel gesendet wurde, wenn ich in einem anderen Programm bin</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here and revoked there. The next publish asks for one.</source>
            <translation>Das Passwort für {site} ist hier vergessen und dort widerrufen. Das nächste Veröffentlichen fragt nach einem.</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here. The site was not told: revoke it there, in your profile.</source>
            <translation>Das Passwort für {site} ist hier vergessen. Die Website weiß es nicht: Widerrufen Sie es dort in Ihrem Profil.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Themes of your own lie in {folder}.</source>
            <translation>Eigene Designs liegen in {folder}.</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>üblich</translation>
        </message>
        <message>
            <source>{account}, signed out</source>
            <translation>{account}, abgemeldet</translation>
        </message>
        <message>
            <source>{site} was removed.</source>
            <translation>{site} wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>SitesPopover</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>Auf %Ln Website veröffentlichen</numerusform>
                <numerusform>Auf %Ln Websites veröffentlichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites</source>
            <translation>Auf mehreren Websites veröffentlichen</translation>
        </message>
        <message>
            <source>The story keeps this choice.</source>
            <translation>Der Artikel behält diese Wahl.</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Nothing of that name</source>
            <translation>Nichts dieses Namens</translation>
        </message>
    </context>
    <context>
        <name>SnippetsDialog</name>
        <message>
            <source>A short word, no spaces</source>
            <translation>Ein kurzes Wort, ohne Leerzeichen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>In the text, type the word and press Tab, or find it in the / menu.</source>
            <translation>Tippen Sie im Text das Wort und drücken Sie Tab, oder finden Sie es im /-Menü.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>What it stands for; Markdown works</source>
            <translation>Wofür es steht; Markdown geht</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>It is kept as it is and cleaned for every view. Sites may strip parts of it.</source>
            <translation>Es bleibt, wie es ist, und wird für jede Ansicht gesäubert. Websites nehmen vielleicht Teile heraus.</translation>
        </message>
        <message>
            <source>Raw HTML</source>
            <translation>HTML-Quelltext</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Markdown source</source>
            <translation>Markdown-Quelltext</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add a file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <source>Add to the desk’s words</source>
            <translation>Zu den Wörtern der Redaktion</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Hunspell-Wörterbuch (*.dic)</translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation>In diesem Artikel übergehen</translation>
        </message>
        <message>
            <source>Looking for suggestions</source>
            <translation>Vorschläge werden gesucht</translation>
        </message>
        <message>
            <source>No spelling dictionary for {language} on this computer</source>
            <translation>Kein Wörterbuch für {language} auf diesem Computer</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>Kein Vorschlag</translation>
        </message>
        <message>
            <source>No word that the dictionary does not know</source>
            <translation>Kein Wort, das das Wörterbuch nicht kennt</translation>
        </message>
        <message>
            <source>{file} lacks its .aff file beside it</source>
            <translation>Neben {file} fehlt die .aff-Datei</translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>Stage: {stage}</source>
            <translation>Stand: {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageEntry</name>
        <message>
            <source>Who and when</source>
            <translation>Wer und wann</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>no name given</source>
            <translation>kein Name</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Awaits review</source>
            <translation>Wartet auf Abnahme</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Korrigiert</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Abnahme</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>Keine Autorenzeile</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Kein Ressort</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Nicht veröffentlicht</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>Wartet auf das Senden</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>changed on the site</source>
            <translation>auf der Website geändert</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>seither bearbeitet</translation>
        </message>
        <message>
            <source>embargo {time}</source>
            <translation>Sperrfrist {time}</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>im Ausgang</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>braucht Sie</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} T</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} Std.</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} Min.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>StepModel</name>
        <message>
            <source>{step}: begun</source>
            <translation>{step}: begonnen</translation>
        </message>
        <message>
            <source>{step}: done</source>
            <translation>{step}: getan</translation>
        </message>
        <message>
            <source>{step}: not done</source>
            <translation>{step}: nicht getan</translation>
        </message>
        <message>
            <source>{step}: to come</source>
            <translation>{step}: kommt noch</translation>
        </message>
        <message>
            <source>{step}: under way</source>
            <translation>{step}: im Gange</translation>
        </message>
    </context>
    <context>
        <name>StoreTrouble</name>
        <message>
            <source>Open another store…</source>
            <translation>Anderen Speicher öffnen…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Aus einer Sicherung zurückholen…</translation>
        </message>
        <message>
            <source>Salvage the store…</source>
            <translation>Speicher bergen…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>StoryEdit</name>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Title of the box</source>
            <translation>Titel des Kastens</translation>
        </message>
        <message>
            <source>What the footnote says</source>
            <translation>Was die Fußnote sagt</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Wer es sagte</translation>
        </message>
        <message>
            <source>Write the story</source>
            <translation>Artikel schreiben</translation>
        </message>
    </context>
    <context>
        <name>StoryMenu</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Link…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einsetzen</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Als reinen Text einsetzen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>Take the table out</source>
            <translation>Tabelle herausnehmen</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Align the column left</source>
            <translation>Spalte links ausrichten</translation>
        </message>
        <message>
            <source>Align the column right</source>
            <translation>Spalte rechts ausrichten</translation>
        </message>
        <message>
            <source>Caption of the table</source>
            <translation>Unterschrift der Tabelle</translation>
        </message>
        <message>
            <source>Centre the column</source>
            <translation>Spalte zentrieren</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Spalte davor</translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation>Spalte dahinter</translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation>Spalte löschen</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>Zeile löschen</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Kopfzeile</translation>
        </message>
        <message>
            <source>Move the column left</source>
            <translation>Spalte nach links</translation>
        </message>
        <message>
            <source>Move the column right</source>
            <translation>Spalte nach rechts</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>Zeile nach unten</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>Zeile nach oben</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Zeile darüber</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Zeile darunter</translation>
        </message>
        <message>
            <source>Row {row}, column {column}</source>
            <translation>Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation>Tabelle herausnehmen</translation>
        </message>
    </context>
    <context>
        <name>TagsManager</name>
        <message>
            <source>Give a story tags in its facts; they are kept in order here.</source>
            <translation>Geben Sie einem Artikel Schlagwörter in den Angaben; hier werden sie in Ordnung gehalten.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message numerus="yes">
            <source>Merge %Ln tags</source>
            <translation>
                <numerusform>%Ln Schlagwort zusammenführen</numerusform>
                <numerusform>%Ln Schlagwörter zusammenführen</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>Noch keine Schlagwörter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Take {names} off all stories ({n})? The stories stay.</source>
            <translation>{names} von allen Artikeln nehmen ({n})? Die Artikel bleiben.</translation>
        </message>
        <message>
            <source>To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.</source>
            <translation>Wählen Sie zum Zusammenführen mehrere (Strg oder Umschalt und Klick), und sagen Sie, wie sie dann heißen.</translation>
        </message>
        <message>
            <source>{names} are one tag now: {new}.</source>
            <translation>{names} sind jetzt ein Schlagwort: {new}.</translation>
        </message>
        <message>
            <source>{names}: taken off all stories.</source>
            <translation>{names}: von allen Artikeln genommen.</translation>
        </message>
        <message>
            <source>{name} is there already. Make the two one tag?</source>
            <translation>{name} gibt es schon. Aus beiden ein Schlagwort machen?</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} heißt jetzt {new}.</translation>
        </message>
    </context>
    <context>
        <name>TeaserPage</name>
        <message>
            <source>Arrows move it, with Alt they size it. It changes no pixel; WordPress cuts its lists itself.</source>
            <translation>Die Pfeiltasten verschieben ihn, mit Alt ändern sie die Größe. Kein Pixel wird anders; WordPress schneidet seine Listen selbst zu.</translation>
        </message>
        <message>
            <source>No part of its own</source>
            <translation>Kein eigener Ausschnitt</translation>
        </message>
        <message>
            <source>What front page, sections and other stories show of it. The story’s own page shows all of it.</source>
            <translation>Was Startseite, Ressorts und andere Artikel davon zeigen. Die eigene Seite des Artikels zeigt es ganz.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesManager</name>
        <message>
            <source>A template is a story’s skeleton. New makes one.</source>
            <translation>Eine Vorlage ist das Gerüst eines Artikels. „Neu“ macht eine.</translation>
        </message>
        <message>
            <source>As it was shipped</source>
            <translation>Wie mitgeliefert</translation>
        </message>
        <message>
            <source>Begin a story</source>
            <translation>Artikel beginnen</translation>
        </message>
        <message>
            <source>Bring back the removed ones</source>
            <translation>Entfernte zurückbringen</translation>
        </message>
        <message>
            <source>Divided by commas</source>
            <translation>Durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Dachzeile</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Länge in Wörtern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Neue Vorlage</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>Keine Vorlagen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>{name} is as it was shipped.</source>
            <translation>{name} ist wie mitgeliefert.</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name} wurde geändert.</translation>
        </message>
        <message>
            <source>{name} was removed. Stories made from it stay.</source>
            <translation>{name} wurde entfernt. Daraus gemachte Artikel bleiben.</translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Choose a story, or press Ctrl+N for a new one</source>
            <translation>Wählen Sie einen Artikel, oder drücken Sie Strg+N für einen neuen</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>No alternative text</source>
            <translation>Kein Alternativtext</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Versions of the story</source>
            <translation>Versionen des Artikels</translation>
        </message>
    </context>
    <context>
        <name>TkList</name>
        <message>
            <source>Go to what is still to come</source>
            <translation>Zu dem, was noch fehlt</translation>
        </message>
        <message>
            <source>Nothing is marked TK or [CHECK ...].</source>
            <translation>Nichts ist mit TK oder [CHECK ...] markiert.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
    </context>
    <context>
        <name>TkMark</name>
        <message>
            <source>List what is still to come</source>
            <translation>Aufführen, was noch fehlt</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} TK, list them</source>
            <translation>{n} TK, aufführen</translation>
        </message>
    </context>
    <context>
        <name>ToFile</name>
        <message>
            <source>Choose another folder, or write an .html file.</source>
            <translation>Wählen Sie einen anderen Ordner, oder schreiben Sie eine .html-Datei.</translation>
        </message>
        <message>
            <source>The story is untouched.</source>
            <translation>Der Artikel ist unberührt.</translation>
        </message>
        <message>
            <source>{path} could not be written.</source>
            <translation>{path} ließ sich nicht schreiben.</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Attribution</source>
            <translation>Quelle des Zitats</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Box title</source>
            <translation>Kastentitel</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Aufzählung</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code in the line</source>
            <translation>Code in der Zeile</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <source>Header cell</source>
            <translation>Kopfzelle</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>Überschrift 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>Überschrift 3</translation>
        </message>
        <message>
            <source>Heading 4</source>
            <translation>Überschrift 4</translation>
        </message>
        <message>
            <source>Heading {level}</source>
            <translation>Überschrift {level}</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>Absatzart</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummerierte Liste</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Durchstreichen</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Tiefgestellt</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Hochgestellt</translation>
        </message>
        <message>
            <source>To be checked (TK)</source>
            <translation>Zu prüfen (TK)</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>Werkzeuge für den Text</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>All menus</source>
            <translation>Alle Menüs</translation>
        </message>
        <message>
            <source>All menus (F10)</source>
            <translation>Alle Menüs (F10)</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Neuer Artikel</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>Vorschau und Angaben</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Seitenleiste</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Connect the site…</source>
            <translation>Website verbinden…</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>Ansehen, was sich änderte…</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close newsdesk</source>
            <translation>newsdesk schließen</translation>
        </message>
        <message>
            <source>Copy the text, then close</source>
            <translation>Text kopieren, dann schließen</translation>
        </message>
        <message>
            <source>Paste it into another program first, and close newsdesk then: on some systems the clipboard is emptied when the program that filled it ends.</source>
            <translation>Setzen Sie ihn zuerst in ein anderes Programm ein, und schließen Sie newsdesk dann: Auf manchen Systemen wird die Zwischenablage geleert, wenn das Programm endet, das sie füllte.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>The story is not saved</source>
            <translation>Der Artikel ist nicht gespeichert</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>Der Text ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>It makes newsdesk known as the program for “newsdesk:” links, for your account on this computer.</source>
            <translation>Das macht newsdesk auf diesem Computer für Ihr Konto als Programm für „newsdesk:“-Links bekannt.</translation>
        </message>
        <message>
            <source>Let the browser bring you back here</source>
            <translation>Vom Browser zurückbringen lassen</translation>
        </message>
        <message>
            <source>Sign in with the browser (recommended)</source>
            <translation>Mit dem Browser anmelden (empfohlen)</translation>
        </message>
        <message>
            <source>Type a name and an application password</source>
            <translation>Name und Anwendungspasswort eingeben</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Connect a site</source>
            <translation>Website verbinden</translation>
        </message>
        <message>
            <source>Ctrl+N, and the caret is in the headline</source>
            <translation>Strg+N, und die Schreibmarke steht in der Überschrift</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. Nothing goes anywhere until you press Publish.</source>
            <translation>Alles bleibt auf diesem Computer. Nichts geht hinaus, bis Sie auf „Veröffentlichen“ drücken.</translation>
        </message>
        <message>
            <source>Headline, dateline, text are found</source>
            <translation>Überschrift, Ortsmarke, Text werden gefunden</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Look around in a sample newsroom first</source>
            <translation>Zuerst in einer Beispielredaktion umsehen</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Neuer Artikel</translation>
        </message>
        <message>
            <source>Paste wire copy</source>
            <translation>Agenturmeldung einsetzen</translation>
        </message>
        <message>
            <source>Word, Markdown, HTML, plain text</source>
            <translation>Word, Markdown, HTML, reiner Text</translation>
        </message>
        <message>
            <source>WordPress. A folder is set up already</source>
            <translation>WordPress. Ein Ordner ist schon eingerichtet</translation>
        </message>
        <message>
            <source>Write your first story</source>
            <translation>Schreiben Sie Ihren ersten Artikel</translation>
        </message>
    </context>
    <context>
        <name>WidthBar</name>
        <message>
            <source>Desktop</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Tablet</translation>
        </message>
        <message>
            <source>{name}, {pixels} px wide</source>
            <translation>{name}, {pixels} px breit</translation>
        </message>
        <message>
            <source>{pixels} px</source>
            <translation>{pixels} px</translation>
        </message>
    </context>
    <context>
        <name>WireTaker</name>
        <message>
            <source>Taken from the wire copy: {parts}</source>
            <translation>Aus der Agenturmeldung genommen: {parts}</translation>
        </message>
        <message>
            <source>byline {names}</source>
            <translation>Autorenzeile {names}</translation>
        </message>
        <message>
            <source>dateline {dateline}</source>
            <translation>Ortsmarke {dateline}</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>Vorspann</translation>
        </message>
    </context>
    <context>
        <name>Workflow</name>
        <message numerus="yes">
            <source>%Ln stories were removed.</source>
            <translation>
                <numerusform>%Ln Artikel wurde entfernt.</numerusform>
                <numerusform>%Ln Artikel wurden entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Vorlagen bearbeiten…</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Neue Vorlage</translation>
        </message>
        <message>
            <source>One story was removed.</source>
            <translation>Ein Artikel wurde entfernt.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln stories for ever?</source>
            <translation>
                <numerusform>%Ln Artikel für immer entfernen?</numerusform>
                <numerusform>%Ln Artikel für immer entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove for ever</source>
            <translation>Für immer entfernen</translation>
        </message>
        <message>
            <source>Remove one story for ever?</source>
            <translation>Einen Artikel für immer entfernen?</translation>
        </message>
        <message>
            <source>The text, the notes and the history go, and nothing brings them back.</source>
            <translation>Text, Notizen und Versionen verschwinden, und nichts bringt sie zurück.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>What stands on a site stays there.</source>
            <translation>Was auf einer Website steht, bleibt dort.</translation>
        </message>
        <message>
            <source>What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away.</source>
            <translation>Was auf einer Website steht, bleibt dort. Sonst verschwindet ein Artikel 30 Tage nach dem Wegwerfen von selbst.</translation>
        </message>
        <message>
            <source>Which kind of story?</source>
            <translation>Welche Art von Artikel?</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>A dictionary is two files of one name, .dic and .aff; put them into one folder.</source>
            <translation>Ein Wörterbuch sind zwei Dateien eines Namens, .dic und .aff; legen Sie sie in einen Ordner.</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Hunspell-Wörterbuch (*.dic)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>New stories</source>
            <translation>Neue Artikel</translation>
        </message>
        <message>
            <source>No file was added</source>
            <translation>Keine Datei wurde hinzugefügt</translation>
        </message>
        <message>
            <source>People read between {least} and {most} words a minute. The number is as it was.</source>
            <translation>Menschen lesen zwischen {least} und {most} Wörter in der Minute. Die Zahl ist, wie sie war.</translation>
        </message>
        <message>
            <source>Phrases by a short word and Tab</source>
            <translation>Wendungen durch ein kurzes Wort und Tab</translation>
        </message>
        <message>
            <source>Readers read</source>
            <translation>Leser lesen</translation>
        </message>
        <message>
            <source>Smart quotes and dashes, by the story’s language</source>
            <translation>Typografische Zeichen nach der Sprache des Artikels</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Textbausteine…</translation>
        </message>
        <message>
            <source>Spelling dictionaries</source>
            <translation>Wörterbücher</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <source>The dictionaries are as they were.</source>
            <translation>Die Wörterbücher sind, wie sie waren.</translation>
        </message>
        <message>
            <source>The dictionary is used no more. Its file stays where it is.</source>
            <translation>Das Wörterbuch wird nicht mehr benutzt. Seine Datei bleibt, wo sie ist.</translation>
        </message>
        <message>
            <source>Those of this computer are found by themselves; files that you add here come first.</source>
            <translation>Die dieses Computers werden von selbst gefunden; hier hinzugefügte Dateien kommen zuerst.</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>Beim Tippen</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>Wörter in der Minute</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>nicht mehr da</translation>
        </message>
        <message>
            <source>words a minute, for the reading time here and on your pages</source>
            <translation>Wörter in der Minute, für die Lesezeit hier und auf Ihren Seiten</translation>
        </message>
        <message>
            <source>{name} has no .aff file beside it.</source>
            <translation>Neben {name} liegt keine .aff-Datei.</translation>
        </message>
    </context>
    <context>
        <name>Zoom</name>
        <message>
            <source>Zoom {n} %</source>
            <translation>Zoom {n} %</translation>
        </message>
    </context>
    <context>
        <name>_Optional</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>_Panel</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>Nichts dieses Namens</translation>
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
</TS>
