"""A story on a site, beside publishing it: taken off the page, handed in, corrected, held against theirs."""
