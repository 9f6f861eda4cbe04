"""Real servers for tests, each started for them and gone with them: WordPress, MariaDB, a Secret Service, an X server.

`fixtures.py` is what tests use. Nothing here touches a service, a database or a keyring of the user's.
"""
