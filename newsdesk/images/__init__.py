"""Pictures: what they are, what their metadata says of them, and how they leave the desk."""
