"""The machine under newsdesk: what it lacks, how to get it, and the commands of `bootstrap.py`.

The standard library alone, since it runs before anything is installed, and nothing of newsdesk's own. `commands.py` is
where to begin. What a comment claims of Debian was tried on a bare Debian 12.
"""
