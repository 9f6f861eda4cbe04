"""Import and export in the window: what goes and comes is chosen or dropped, followed, and reported."""
