"""What newsdesk runs on, what it is made of, and where its stories are."""
