"""The picture editor: crop, turn, straighten, light, what is hidden, and what must stay in sight."""
