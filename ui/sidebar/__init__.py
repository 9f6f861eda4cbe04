"""The places of the desk: what the list can show, with their figures."""
