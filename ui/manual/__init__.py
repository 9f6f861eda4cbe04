"""Help, Manual: what to do, by task, and all keys."""
