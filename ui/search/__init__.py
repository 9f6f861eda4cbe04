"""The search in the window: what it says, the searches that are kept, and the index that follows in idle moments.

The results themselves are shown by the list (`ui/article_list/`).
"""
