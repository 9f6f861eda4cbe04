"""The frame round the panes: bar, columns, notices, and what is open in them."""
