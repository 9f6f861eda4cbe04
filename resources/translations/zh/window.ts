<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>AboutAuthors</name>
        <message>
            <source>A line or two for readers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About newsdesk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a spelling dictionary…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add tags to the selected stories…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>所有按键</translation>
        </message>
        <message>
            <source>Authors…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dim other paragraphs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch its pictures from the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch the card of the embed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to heading…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to story…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand in for review…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headings by byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headings by day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headings by section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headings by stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Insert</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Italic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length target…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List as cards</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List with columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Margin note…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark to be checked (TK)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Markdown source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Media library…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move block down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move block up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the selected stories to the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name, agency and language…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New story from wire copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next spelling error</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No headings in the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a hand-over file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outbox in its own window…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause all sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish a correction…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pull from a site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section of the selected stories…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by beginning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by last change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stage of the selected stories…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take tags off the selected stories…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the selected stories out of the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Typewriter scrolling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpublish…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is still to come (TK)…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Best first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More than {stories}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No stories here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search stories by any of their words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} of {total} selected</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>By: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AuthorsManager</name>
        <message>
            <source>A line or two for readers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Authors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Biography</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everybody in a byline stands here. New adds somebody.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New author</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New author {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture and biography stand in the author's box under each of their stories.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{old} and {new} are one person now.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>A folder with backups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All stories will be as they were then. The store of now is not lost: it stays in its folder under a new name. Nothing that waited in the outbox then is sent by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How newsdesk ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds no words of a story and no passwords. It goes nowhere unless you send it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It opens again by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look in another folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No backup is there. newsdesk makes one a day while it is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recovered: everything up to {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The backup of {when} is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The store is exchanged…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The store of before is kept as {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The story opens where you were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which backup should come back?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk was ended before it could close. The story opens where you were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{ended}; all stories are as they were saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{ended}; everything up to {time} is there.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back beside the store</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backed up: {stories}, {size}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backups go there from now on. Those made before stay where they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No backup yet. The first is made soon after the start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One a day is kept for seven days and one a week for eight weeks, with their pictures and files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code block</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn into</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No story is selected in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take tags off…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These stories have no tags.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which section?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which stage?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which tag goes?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stories} got tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stories} in the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stories} lost a tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stories} out of the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stories}: {what}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CardBar</name>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit pictures…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch its card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title and picture, once, from the page itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Box: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Embedded page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File to download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Film</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Footnote {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Raw HTML, kept as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove {word}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{rows} by {columns} cells selected</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both versions in one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change before (P)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click a paragraph that changed, or go to one by the arrows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare with another version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next change (N)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing differs in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of comparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore this headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore this paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore this standfirst</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take this paragraph out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two long versions are compared word by word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words: {steps}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{i} of {n}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare versions</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Computer</name>
        <message>
            <source>A desktop newsroom editor: write offline, see the page, publish once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About newsdesk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy for a report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on the parts below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One line needs a look; it says what to do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The copy holds no words of a story, no passwords and no addresses of people.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The preview stays plain. On Linux look whether the packages that Qt needs are installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What newsdesk runs on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Windows by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your stories are in {folder}; they stay when newsdesk is removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it draws nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it starts, {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not installed ({module})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} lines need a look; each says what to do.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>A WordPress site is found by its address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser, then paste the password that the site shows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser. It brings you back here by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asking {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect a site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was not approved on the site. Nothing was connected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at {address}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No browser could be opened. Sign in by name and password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing came back? Let the page show the password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Site address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>WordPress. Your password goes into this computer’s keyring and nowhere else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}, WordPress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{site} is connected, as {account}. It is good to know what this account may not do there:</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CropPage</name>
        <message>
            <source> px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrows move the crop, with Alt they size it; with Shift in fine steps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Flip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Flip left and right (M)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Height</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn left ([)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn right (])</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Width</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DatelinePopover</name>
        <message>
            <source>ABC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NUR-SULTAN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No dateline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>A dateline form needs {place}, {date} or {agency}. The form is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ABC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As it stands in a byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dateline form</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>KARACHI</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paper and agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name over your pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name goes into bylines and stands with what you change: stages, versions, notes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>This picture is not on this computer</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Drop to import</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Length target</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words, nothing for none</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>All stories are saved here now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copying all stories to {path}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its drive may be busy or away. Your text is kept here, and saved as soon as it answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures and files that could not be brought along: {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save all stories somewhere else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save somewhere else…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The store does not answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} opens at the next start</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EmbedCards</name>
        <message>
            <source>Fetching the card of {site}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The card came without a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Bulleted list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code block</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sound, film or file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>aside panel background infobox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>audio video mp3 mp4 podcast pdf download attachment document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>callout large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cite blockquote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>grid rows columns cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>line divider separator hr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>note source reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pic image photo photograph figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pictures slideshow photos grid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>points ul</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>program source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>steps ol</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>title subhead h2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>title subhead h3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>title subhead h4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>video film post tweet youtube url</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%Ln are here with another text</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files did not</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came in</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were exported</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>As drafts, unless a file says another stage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did not come in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand over “{headline}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand-over files (*{ending})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Here already, with another text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Here already, word for word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Importing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No story came in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No story was exported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One story came in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One story was exported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send it by any means; newsdesk opens it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The changes of {who} are in the story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The story is in the file {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The story of {who} is here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were left as they are. Below they can be given the file’s text, or come a second time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Took the file’s text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it said before stays in History.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With its pictures, notes and history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have a newer version of this story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have this story already, word for word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one file did not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one is here with another text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one was here already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>story</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>with %Ln pictures and files</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>with one picture or file</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All stories ({n})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the history of each story.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only “{headline}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The selected stories ({n})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes it back without loss. What is in the trash stays here, and so does the history of each story.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the open story</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FactEditors</name>
        <message>
            <source>Byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names, divided by commas</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FactsPane</name>
        <message>
            <source>Agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dateline: agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dateline: date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dateline: place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made from the headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name, then Return</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Never published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not published anywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes for the desk, never published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same as the headline ({n} of {most})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same as the standfirst ({n} of {most})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slug</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When and where</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Word, then Return</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>edited since</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>An application password is made for newsdesk alone, on the site, and can be revoked there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Application password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is kept until newsdesk is closed, then asked again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>User name on the site</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%Ln places replaced</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 place replaced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not a pattern: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not a replacement: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This pattern takes too long in this story</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Capitals count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find in the story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FindingsPopover</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Found before publishing: {n}. {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish with {found}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FocusPage</name>
        <message>
            <source> %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrows move it. It belongs to the picture and changes none of its pixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click what must stay in sight where a place has another shape: a front page, a list, a card.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No focal point</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FolderForm</name>
        <message>
            <source>Address on the web</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave a note where a story was withdrawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None: it is read from the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the web</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The feed has the stories whole</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%Ln min</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} of {words}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GalleryDialog</name>
        <message>
            <source>Add pictures…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No picture is chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures of the gallery</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This picture is not on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What readers see below it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message numerus="yes">
            <source>Length target: %Ln words</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{words} of {target} words</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Media</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move, click for more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move block</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Columns</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HidePage</name>
        <message>
            <source> px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a region</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Blur</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draw over a face or a plate. What is sent holds nothing of what was there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Height</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Region {n} of {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Space chooses the next region, arrows move it, with Alt they size it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{all} hidden, none chosen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also changed: {facts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to an idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before an older version came back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before it was changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before it was merged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before it was merged with the version of {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click a version to compare it with the text of now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetched from a site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetched from {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Handed over as {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made a draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marked as ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved further down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved further down: “{words}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved further up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved further up: “{words}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved here from further down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved here from further up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Named versions are kept for ever</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Now: {words} since the newest version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put right by the editor itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Received from {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replaced: first as it was, then as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rescued when something broke</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent to a site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent to {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken off a site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken off {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same words; a note, the form or a detail changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The versions of the open story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When it was closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>While it was written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>compared with now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>compared with {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dateline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>description for search engines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>kicker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>moved away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>moved here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>title for search engines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>No versions yet. One is kept before you change a story, every ten minutes while you write, and whenever it is closed, sent or gets another stage. You can go back to any of them.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files can also be dropped onto the list of stories.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import all stories of a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures that lie beside them come along. A story that this desk has already is left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories ({endings})</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Copy the log</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds no passwords and no words of the story.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>JobPane</name>
        <message numerus="yes">
            <source>%Ln attempts so far.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It stops before its next step. Once readers can see the page, it is carried to its end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it brought to the site by then is seen by no reader; the next publish goes on from it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again. The details are in the log.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this search in the side bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No story is changed by that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search “{name}” was removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>left to right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>right to left</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message numerus="yes">
            <source>%Ln stories are still to be sent.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>A story is still to be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit newsdesk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit, send later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send in the background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the next start. Nothing is sent twice.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Add pictures and files; or drop them here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add to the media library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added: {n}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All media</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln files? They are removed from this computer; that cannot be undone.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Delete {name}? Its file is removed from this computer; that cannot be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deleted: {n}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop pictures here, or press Add. Those that stories show come by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inserted into {headline}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Media library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No story is open. Open the one that shall show it, then insert.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other words, or all media.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search captions, credits, file names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search the media library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Used nowhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the new story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{fact} changed.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>Brightness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>An administrator of the site can give it another role; Settings › Sites shows this again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the sites</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As the system has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the system has it ({language})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It counts from the next start of newsdesk.</source>
            <translation>下次启动 newsdesk 时生效。</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size of letters and controls</source>
            <translation>文字和控件的大小</translation>
        </message>
        <message>
            <source>The story that is open stays open. Stories have languages of their own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your pages have their own colours; this is about the windows only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} 磅</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong inside newsdesk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your text was saved, and kept as a version of its own. The log says where it happened.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <source>Filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A new line in the same paragraph</source>
            <translation>在同一段落中另起一行</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>所有按键</translation>
        </message>
        <message>
            <source>Close what is open, then back to the text</source>
            <translation>关闭已打开的内容，然后回到正文</translation>
        </message>
        <message>
            <source>In a list: one level in; in a table: the next cell</source>
            <translation>在列表中：缩进一级；在表格中：下一个单元格</translation>
        </message>
        <message>
            <source>In a list: one level out; in a table: the cell before</source>
            <translation>在列表中：减少一级缩进；在表格中：上一个单元格</translation>
        </message>
        <message>
            <source>In the headline and the standfirst: on to the next; on a picture: edit it</source>
            <translation>在标题和导语中：转到下一项；在图片上：编辑图片</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>在正文中</translation>
        </message>
        <message>
            <source>On an empty line: what can be added</source>
            <translation>在空行上：可以添加的内容</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>搜索手册</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>The manual has no such words</source>
            <translation>手册中没有这些词</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>Sections and authors…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} of your {all} sections stand there already, by their names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{site} is connected</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MappingManager</name>
        <message>
            <source>A story by this author alone goes out under that account of the site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask the site again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asking {site}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By its name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its stories stand in the site's own default section, unless the settings name another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Making it on {site}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No account: the name stands in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sections and no authors yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not mapped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections and authors of {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories of this section stand there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags are found by their names, and made where they lack.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The site has none of this name, and your account may not make one: choose among its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The site has none of this name. It is made when the first story goes there, or now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is what {site} has now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those of your desk are listed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>gone there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not mapped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{site} has it now.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MarginNotes</name>
        <message>
            <source>Note to the desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Readers never see it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the words that the note is about</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MediaForm</name>
        <message>
            <source>Alternative text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clean the file on this computer of place, camera, owner and history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete what nothing shows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For the desk alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Insert into the story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No story shows it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photographer / agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Protect source…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace in all stories…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Return, or double-click</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send its metadata whole</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sites and exported pages then get all that the file says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Used in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What readers are told</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>A picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Direction of the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length target</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes to the desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slug</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words that are no spelling errors</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln are still to be answered</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes fit together.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln need you.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Alt+1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alt+2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alt+3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both versions stay in History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep merged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge two versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None needs you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One change fits together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One is still to be answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One needs you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What will be kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yours, on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} of {all}: {about}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{headline}” was changed here and there</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the site's own look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Letters at {n} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lists, cards, search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark what the site adds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the page as a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scroll together with the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the site's look anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The section's page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the preview shows</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>It may be busy: wait a little and try again. If it hangs, end it with your system's task manager; all but its last two seconds of typing is saved. This window goes on by itself once it has ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk is open already, but does not answer.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the words</source>
            <translation>转到这些文字</translation>
        </message>
        <message>
            <source>Note to the desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The words are gone: “{words}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>resolved</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Margin notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OnSite</name>
        <message>
            <source>Aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Audio</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Front page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In its order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On WordPress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only who is signed in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Readers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Video</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OneWindow</name>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The store {path} is open in another newsdesk window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two windows on one store would write over each other's text.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OrderButton</name>
        <message>
            <source>Byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cards</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Order of the list: {order}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort, group, cards or columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>All sending is paused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring the page up to date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring {file} to the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find its section, tags and byline on the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand in to {site} for review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand over what search engines read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Handed in to {site} for review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It goes out as soon as what stands before it is sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is paused until you let it go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep a place for it with a draft that no reader sees</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make sure that it stands there once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to the trash of {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved to the trash of {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next attempt: {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not done: {what}, “{headline}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish on {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish on {site} again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Published on {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Published on {site} again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the page before readers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scheduled on {site}: {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign in and look what stands on the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the page away from readers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The network is away; once it is back it goes on by itself. Next attempt: {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpublished on {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits on {site} for an editor's review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the pages of the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sent} of {whole}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{headline}” waits to go to {site}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{headline}” waits: {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{headline}” was not sent to {site}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OutboxFoot</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories are paused</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories go out when the network is back</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories wait to be sent</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 story goes out when the network is back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 story is paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 story waits to be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All sent. {site} · {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending to {site}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OutboxPopover</name>
        <message>
            <source>Copy link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OutboxWindow</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be sent</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>All sending is paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Go to a heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading without words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No headings yet. Ctrl+1 makes one.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OwnerRow</name>
        <message>
            <source>Agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who writes here?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name goes into bylines, the agency into datelines. Asked once.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has these letters</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Both versions are one now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Each of the two stays in History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to a story by any of its words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to one in the text, then fetch its card.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No embed is chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a store, or name a new one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The facts of the open story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The margin notes of the open story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page is saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page of the open story shows here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the other desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} handed it over at {when}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%Ln comments</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted passages</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln embeds</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln footnotes that were not copied</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures from the web</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures in files</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scripts</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unsafe links</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 deleted passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 embed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 footnote that was not copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 picture from the web</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 picture in a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 script</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 unsafe link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pasted as plain words: its markup was too much</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pasted without {things}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>The end was cut off: %Ln characters</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PictureBar</name>
        <message>
            <source>Add alternative text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At the left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At the right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a gallery</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PictureEditor</name>
        <message>
            <source>Back to the picture as it came</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Crop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Focus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the picture as it was?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is being made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is being opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was done to it in this window is forgotten. The story is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Choose another…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose sound, films or files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the lead picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit the lead picture…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No lead picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish, then delete it in the media library of the site: who knows its address still sees it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sound, films and files ({kinds})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sites} still has the picture from before</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlaceTeller</name>
        <message>
            <source>Box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gallery, pictures: {n}</source>
            <translation>图集，图片：{n}</translation>
        </message>
        <message>
            <source>Heading level {level}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link to {address}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture without alternative text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table, rows: {rows}, columns: {columns}</source>
            <translation>表格，行：{rows}，列：{columns}</translation>
        </message>
        <message>
            <source>item {n} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>level {n}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>All stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Searches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Picture of the author</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>In {section}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In {section}, by {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no section</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview of the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taking the look of the site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The web engine does not start, so the page is plain text: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The web engine keeps ending, so the page is plain text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProgressFoot</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{verb}: {done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{verb}…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PublishButton</name>
        <message>
            <source>Choose where to publish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish to {site} (Ctrl+Return)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send when online</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message>
            <source>Connect the site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connected to {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From a story newsdesk opens web pages (https, http) and mail addresses only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish sends there now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending is paused, so “{headline}” waits in the outbox.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{link} was not opened.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Add the correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An earlier version gave the wrong year. The treaty was signed in 1992.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect a WordPress site; or hand the story over in a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Into the site's trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes out with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes to {sites} at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep it here only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep merged and publish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No longer on the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No site is connected to which a story could be handed in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody changed it on {site} at {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take “{headline}” off {site}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The story is not published anywhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to take away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was corrected, as readers will see it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was corrected?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your story stays here as it is; Publish brings it back to the same address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{headline}” was deleted on {site}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{headline}” was put in the trash on {site}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{headline}” was taken off the page on {site}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Pull</name>
        <message numerus="yes">
            <source>%Ln did not come</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open ones wait</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures of this story are on its site only</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln took the site’s newer version</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the outbox</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were changed here and there</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>A picture of this story is on its site only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All pictures of this story are here</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed here and on the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was left alone while you work on it. Once it is closed, the next pull brings the site’s version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No WordPress site is connected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not every picture came</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing new came</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed, here or there. The next publish of each asks what is to stand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On its way to the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Once one is, its stories can be pulled into the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One story came</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open in the window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures stay on the site until they are fetched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The outbox carries your version there. The next pull looks again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Took the site’s newer version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one did not come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one took the site’s newer version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one waits for the outbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one was changed here and there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the open one waits</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PullDialog</name>
        <message>
            <source>A story that was changed here is never overwritten. Pictures stay on the site until they are fetched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drafts, pending, scheduled and private ones too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on where the last pull stopped, at {done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New or changed since the last pull ({when})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pull</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pull stories from a site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those that the site finds for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those that were changed since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>harbour</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PullReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QuietLine</name>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RatioBox</name>
        <message>
            <source>A shape of your site can be typed: 1200 x 630</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Replacing</name>
        <message>
            <source>Choose the picture that takes the place of {name} in all stories, then press Replace.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cleaned: {n}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not brought back, because somebody worked on them since; stories: {n}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was replaced: the chosen picture is the old one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Protect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay in the library. That cannot be undone; backups made before still have the old files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give them the file’s text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let them come a second time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>The text has changed since it was compared: look at the comparison again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The version “{name}” is back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Add</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parts of these lists are missing or came from a backup: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of the salvage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salvage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salvage the damaged store?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salvage…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories of which the text is lost: {n}. They come first below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories that did not come as they were saved last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}; this report stands beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What came back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, and opens a new store with all of them. The damaged file is kept.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Back to my stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is sent from here: Publish writes into a folder on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the sample newsroom. Look around, change what you like.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%Ln stories are not read yet and may be missing here.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>No story has {query}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No story here has {query}.
All stories looks everywhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words of headline, text, byline, tags and notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“in quotation marks”   beginning*   -without</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SectionsManager</name>
        <message>
            <source>A section is a part of the paper: Business, Sports. New adds one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move under the one above (Alt+Right)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New section {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None: at the top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) go to {parent}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) stay, without a section.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {name}? No story stands in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stands under</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The order is that of the side bar and of your pages. A section with stories keeps its address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sections under it move up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SendingWhole</name>
        <message>
            <source>Everybody who gets {name} can read {found}. Send it with that?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send it whole</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: its whole history. Send it with that?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>by which program: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its serial number: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>when: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>where it was taken: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>whose it is: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with which camera: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is sent with all that its file says, from the next publish on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is sent with caption, credit and copyright alone, from the next publish on.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Backups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You and the paper</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Places</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SideDialog</name>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>A sign-in came back that nothing here waits for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was connected. Connect the site again; the password that was made there may be revoked.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>A photograph has {least} to {most} kB, or no limit. The number is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kilobytes of a photograph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Longest side of pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No byline: by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No section: in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photographs go as WebP, which is smaller than JPEG</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures up to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pull stories…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quality of photographs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Readers may not reply there, whatever the story says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections and authors…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send classic HTML instead of blocks, where a story is new there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories without a byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories without a section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The account that signs in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The longest side is {least} to {most} pixels. The number is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The quality is {least} to {most}. The number is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The site's own default</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the account may not do there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>kB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pixels, quality</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>A new story goes to the usual one; the arrow beside Publish offers the others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How the pages of a folder look, and the preview while the site is the usual one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it the usual one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No site yet. Connect one, and stories can go out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {site}? What is published there stays there; newsdesk forgets its password and which story is which post, and what waits for it in the outbox is not sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signing out of {site}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tell me on the desktop when a story was sent or not, while I am in another program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here and revoked there. The next publish asks for one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here. The site was not told: revoke it there, in your profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{site} was removed.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SitesPopover</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The story keeps this choice.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Nothing of that name</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SnippetsDialog</name>
        <message>
            <source>A short word, no spaces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the text, type the word and press Tab, or find it in the / menu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it stands for; Markdown works</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>It is kept as it is and cleaned for every view. Sites may strip parts of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Raw HTML</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Markdown source</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add to the desk's words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No spelling dictionary for {language} on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No word that the dictionary does not know</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} lacks its .aff file beside it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>Stage: {stage}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StageEntry</name>
        <message>
            <source>Who and when</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no name given</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Awaits review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>changed on the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>edited since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>embargo {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>needs you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StepModel</name>
        <message>
            <source>{step}: begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step}: done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step}: not done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step}: to come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step}: under way</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StoreTrouble</name>
        <message>
            <source>Open another store…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salvage the store…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StoryEdit</name>
        <message>
            <source>Caption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title of the box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the footnote says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the story</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StoryMenu</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>Align the column left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Align the column right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Centre the column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Header row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Caption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Caption of the table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Column before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the column left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the column right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row}, column {column}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TagsManager</name>
        <message>
            <source>Give a story tags in its facts; they are kept in order here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Merge %Ln tags</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take {names} off all stories ({n})? The stories stay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{names} are one tag now: {new}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{names}: taken off all stories.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is there already. Make the two one tag?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TemplatesManager</name>
        <message>
            <source>A template is a story's skeleton. New makes one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As it was shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin a story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring back the removed ones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divided by commas</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Markdown; TK marks what is still to come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No templates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Templates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is as it was shipped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was removed. Stories made from it stay.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Choose a story, or press Ctrl+N for a new one</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>No alternative text</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Versions of the story</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TkList</name>
        <message>
            <source>Go to what is still to come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is marked TK or [CHECK ...].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TkMark</name>
        <message>
            <source>List what is still to come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} TK, list them</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ToFile</name>
        <message>
            <source>Choose another folder, or write an .html file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The story is untouched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} could not be written.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Attribution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Block</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Box title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code in the line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Header cell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading 4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading {level}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Italic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To be checked (TK)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>All menus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All menus (F10)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Connect the site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close newsdesk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the text, then close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste it into another program first, and close newsdesk then: on some systems the clipboard is emptied when the program that filled it ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The story is not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>It makes newsdesk known as the program for newsdesk: links, for your account on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let the browser bring you back here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign in with the browser (recommended)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a name and an application password</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Connect a site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl+N, and the caret is in the headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is kept on this computer. Nothing goes anywhere until you press Publish.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headline, dateline, text are found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look around in a sample newsroom first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New story</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste wire copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Word, Markdown, HTML, plain text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>WordPress. A folder is set up already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write your first story</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WidthBar</name>
        <message>
            <source>Desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}, {pixels} px wide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{pixels} px</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WireTaker</name>
        <message>
            <source>Taken from the wire copy: {parts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>byline {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dateline {dateline}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Workflow</name>
        <message numerus="yes">
            <source>%Ln stories were removed.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One story was removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln stories for ever?</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Remove one story for ever?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text, the notes and the history go, and nothing brings them back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which kind of story?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>A dictionary is two files of one name, .dic and .aff; put them into one folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New stories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No file was added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People read between {least} and {most} words a minute. The number is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases by a short word and Tab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Readers read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smart quotes and dashes, by the story's language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spelling dictionaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The dictionaries are as they were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The dictionary is used no more. Its file stays where it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those of this computer are found by themselves; files that you add here come first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>While you type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>words a minute, for the reading time here and on your pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has no .aff file beside it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Zoom</name>
        <message>
            <source>Zoom {n} %</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Optional</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Panel</name>
        <message>
            <source>Add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
