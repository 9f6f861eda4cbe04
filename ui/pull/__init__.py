"""A site's stories come into the list: which ones is chosen, followed at the foot of the list, and reported."""
