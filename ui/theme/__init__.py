"""The look in one place: colours, type, icons, the style sheet. Nothing else names a colour."""
