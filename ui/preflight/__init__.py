"""What was found in a story before it goes out, each with the button that mends it."""
