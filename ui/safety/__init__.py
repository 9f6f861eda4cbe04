"""What keeps a desk's work from being lost: backups, going back to one, and coming back to where one was."""
