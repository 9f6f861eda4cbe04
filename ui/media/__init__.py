"""The media library: all pictures and files of the desk, their words, and where they are used."""
