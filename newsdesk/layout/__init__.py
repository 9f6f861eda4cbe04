"""Story tree + article facts + a theme = a page, as readers will see it."""
