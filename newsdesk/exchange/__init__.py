"""Stories on their way in and out: folders of Markdown, single files of other programs. `README.md` has the form."""
