"""Publishing: one endpoint for each kind of site, and the courier that carries jobs from the outbox to them.

Read in this order: `endpoint.py`, `courier.py`, `folder.py`, `wordpress/endpoint.py`.
"""
