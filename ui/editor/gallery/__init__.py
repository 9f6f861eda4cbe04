"""Galleries: several pictures as one block."""
