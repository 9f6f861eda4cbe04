"""Small windows that keep what the paper has beside its stories: a list at the left, the chosen one at the right."""
