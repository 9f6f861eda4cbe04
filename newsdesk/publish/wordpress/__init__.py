"""The WordPress endpoint, over its REST interface with an application password.

`client.py` speaks HTTP, `answers.py` tells what an answer means, `discovery.py` finds a site, `facts.py` asks what site
and account can do, `keys.py` finds what was made before, `pictures.py` and `terms.py` bring what a post needs,
`post.py` is the post itself, `seo.py` what plugins keep; `endpoint.py` puts them in order.
"""
