"""What can be added to a story, and the menu that `/` opens."""
